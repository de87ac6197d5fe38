import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'
import { coverTokens } from '../findings/cover-line.ts'
import type { OutputTarget } from '../publish/target.ts'
import type { RunReport } from '../types/finding.ts'

/** Every output of action.yml. */
export const outputNames = [
  'outcome',
  'errors',
  'warnings',
  'notices',
  'exempt',
  'gaps',
  'report',
  'sarif',
  'sarif-ref',
  'sarif-commit',
] as const
export type ActionOutputs = Readonly<Partial<Record<(typeof outputNames)[number], string>>>

/** What the action tells the steps after it. `written` are the files that are there; `upload` is what a SARIF file is about. */
export function toActionOutputs(
  report: RunReport,
  written: readonly OutputTarget[],
  upload?: { readonly ref: string; readonly commit: string },
): ActionOutputs {
  const { error, warning, notice, exempt, gaps } = report.summary
  const fileOf = (format: OutputTarget['format']) => written.find((target) => target.format === format)?.file
  const json = fileOf('json')
  const sarif = fileOf('sarif')
  return {
    outcome: report.outcome,
    errors: String(error),
    warnings: String(warning),
    notices: String(notice),
    exempt: String(exempt),
    gaps: String(gaps),
    ...(json !== undefined && { report: json }),
    ...(sarif !== undefined && { sarif }),
    // A ref whose name holds a token is not repeated: GitHub's upload then takes the one of the event.
    ...(sarif !== undefined &&
      upload &&
      coverTokens(upload.ref) === upload.ref && { 'sarif-ref': upload.ref, 'sarif-commit': upload.commit }),
  }
}

/**
 * Sets outputs for the steps after this one: appends to the runner's file (GITHUB_OUTPUT), each value behind a delimiter that nobody can know
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings). Nothing of a change goes there but
 * counts and paths that the workflow named. Written here because loading @actions/core, with its HTTP client, takes longer than a check.
 */
export async function setOutputs(outputs: ActionOutputs, file: string): Promise<void> {
  const lines = Object.entries(outputs).map(([name, value]) => {
    const delimiter = `ghadelimiter_${randomUUID()}`
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
  })
  await appendFile(file, lines.join(''))
}
