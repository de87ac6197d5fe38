import { coverTokens } from '../findings/cover-line.ts'
import { makeVisible } from '../formats/visible.ts'
import type { OutputFailure } from '../publish/failure.ts'
import { type RenderedOutput, writeOutputs } from '../publish/write-outputs.ts'
import { UserError } from '../types/user-error.ts'
import type { Surroundings } from './surroundings.ts'

/** Where a command prints. */
export type Paper = Pick<Surroundings, 'stdout' | 'stderr'>

/** Writes what tells a verdict. Each output that could not be written, to a reader that left too, is told on standard error and given back. */
export async function handOut(outputs: readonly RenderedOutput[], { stdout, stderr }: Paper): Promise<readonly OutputFailure[]> {
  const failures = await writeOutputs(outputs, { stdout })
  for (const { message, hint } of failures) stderr.write(`kubelatch: ${makeVisible(coverTokens(message))} ${makeVisible(hint)}\n`)
  return failures
}

/**
 * Prints words that are only there to be read. Whoever has read enough may leave, as `head` does: then it says so with `false`, and nothing
 * is told. Throws a {@link UserError} where the words cannot be written for another reason, such as a full disk.
 */
export async function print(words: string, { stdout }: Pick<Paper, 'stdout'>): Promise<boolean> {
  const [failure] = await writeOutputs([{ content: words }], { stdout })
  if (failure === undefined) return true
  if (failure.readerLeft === true) return false
  throw new UserError(failure.message, { hint: failure.hint })
}
