import { type FormatName, parseFormat } from '../formats/registry.ts'
import { UserError } from '../types/user-error.ts'

/** Where one format goes: a file, or standard output where there is none. */
export interface OutputTarget {
  readonly format: FormatName
  readonly file?: string
}

/**
 * What `--format X` and `--output FORMAT=FILE` (each several times) ask for. Without either: text on standard output. With files alone,
 * standard output still gets text. Two formats on one file, or a file named twice, is a {@link UserError}.
 */
export function parseTargets(format: string | undefined, outputs: readonly string[]): readonly OutputTarget[] {
  const files = outputs.map(parseOutput)
  const seen = new Set<string>()
  for (const { file } of files) {
    if (seen.has(file))
      throw new UserError(`Two outputs go to ${JSON.stringify(file)}.`, { hint: 'Give each format a file of its own.', status: 3 })
    seen.add(file)
  }
  return [...files, { format: parseFormat(format ?? 'text') }]
}

function parseOutput(output: string): { format: FormatName; file: string } {
  const equals = output.indexOf('=')
  const file = output.slice(equals + 1)
  if (equals < 1 || file === '') {
    throw new UserError(`${JSON.stringify(output)} names no output.`, {
      hint: 'Write FORMAT=FILE, such as sarif=kubelatch.sarif.',
      status: 3,
    })
  }
  return { format: parseFormat(output.slice(0, equals)), file }
}
