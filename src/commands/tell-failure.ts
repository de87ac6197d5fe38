import type { Writable } from 'node:stream'
import { coverTokens } from '../findings/cover-line.ts'
import { guardLog, makeVisible } from '../formats/visible.ts'
import { UserError } from '../types/user-error.ts'

/** Prints why nothing could be done and gives the exit status: a person's mistake without a stack, anything else as the bug it is. */
export function tellFailure(error: unknown, stderr: Writable): 2 | 3 {
  stderr.write(guardLog(`kubelatch: ${wordsOf(error).join('\n')}\n`))
  return error instanceof UserError ? error.status : 2
}

/**
 * What is told of an error, line by line, the last one what to do or where it happened. The message of an unexpected error may quote a
 * content, so only its kind and its stack are told.
 */
export function wordsOf(error: unknown): readonly string[] {
  if (error instanceof UserError) return [...error.message.split('\n'), error.hint].map((line) => makeVisible(coverTokens(line)))
  const kind = error instanceof Error ? error.name : typeof error
  return [`an unexpected ${makeVisible(kind)}. This is a bug: nothing was checked. Please report it with these lines.`, ...stackOf(error)]
}

const mostFrames = 12

/** A stack without what stands before its frames: lines of a message can look like frames. */
function stackOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return []
  const at = error.stack.indexOf(error.message)
  const frames = at === -1 ? [] : error.stack.slice(at + error.message.length).split('\n')
  return frames
    .filter((line) => /^\s+at /.test(line))
    .slice(0, mostFrames)
    .map(makeVisible)
}
