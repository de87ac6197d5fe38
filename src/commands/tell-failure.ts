import type { Writable } from 'node:stream'
import { makeVisible } from '../formats/visible.ts'
import { UserError } from '../types/user-error.ts'

/** Prints why nothing could be done and gives the exit status: a person's mistake without a stack, anything else as the bug it is. */
export function tellFailure(error: unknown, stderr: Writable): 2 | 3 {
  if (error instanceof UserError) {
    stderr.write(`kubelatch: ${makeVisible(error.message)}\n${makeVisible(error.hint)}\n`)
    return error.status
  }
  // The text of an unexpected error may quote a content, so only its kind and where it happened are told.
  const where =
    error instanceof Error
      ? (error.stack ?? '')
          .split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 12)
          .join('\n')
      : ''
  stderr.write(
    `kubelatch: an unexpected ${error instanceof Error ? error.name : typeof error}. This is a bug: nothing was checked. Please report it with these lines.\n${where}\n`,
  )
  return 2
}
