import type { Outcome } from '../types/finding.ts'

/** An output that could not be written: a sentence and what to do, for standard error. */
export interface OutputFailure {
  readonly output: string
  readonly message: string
  readonly hint: string
  /** Who was to read it went away: what is only for reading may end here without a word. */
  readonly readerLeft?: true
}

const readerLeft = ['the reader closed the pipe', 'Let the reader read to the end, or write to a file with --output FORMAT=FILE.'] as const

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ['the disk is full', 'Free some space, or write to another disk.'],
  EDQUOT: ['the disk quota is used up', 'Free some space, or write to another disk.'],
  EACCES: ['it may not be written', 'Check the permissions of the file and its folder.'],
  EPERM: ['it may not be written', 'Check the permissions of the file and its folder.'],
  EROFS: ['the file system is read-only', 'Write to another folder.'],
  EISDIR: ['it is a folder', 'Name a file.'],
  ENOTDIR: ['a part of its path is a file', 'Name a file in a folder.'],
  ENOENT: ['its folder does not exist', 'Create the folder first.'],
  ELOOP: ['its path is a loop of symbolic links', 'Name a file outside of the loop.'],
  ENAMETOOLONG: ['its name is too long', 'Name another file.'],
  EPIPE: readerLeft,
  // What a stream says of itself after it was told EPIPE.
  ERR_STREAM_DESTROYED: readerLeft,
  ENXIO: ['nothing reads from it', 'Start the reader first.'],
}

/** Tells why an output was not written, from a system error's code; our own refusals tell themselves. */
export function toFailure(output: string, error: unknown): OutputFailure {
  if (error instanceof OutputRefusal) return { output, message: `${output} was not written: ${error.message}.`, hint: error.hint }
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const told = reasons[code] ?? [code === '' ? 'an unknown error' : `error ${code}`, 'Write to another file.']
  const [reason, hint] = told
  return { output, message: `${output} was not written: ${reason}.`, hint, ...(told === readerLeft ? { readerLeft: true } : {}) }
}

/** A path that we will not write to. */
export class OutputRefusal extends Error {
  override readonly name = 'OutputRefusal'
  readonly hint: string
  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}

/** The exit status: 1 when failed, whatever else happened; else 2 when incomplete or an output is missing; else 0. */
export function exitStatus(outcome: Outcome, failures: readonly OutputFailure[], onIncomplete: 'fail' | 'warn' = 'fail'): 0 | 1 | 2 {
  if (outcome === 'failed') return 1
  if (failures.length > 0) return 2
  return outcome === 'incomplete' && onIncomplete === 'fail' ? 2 : 0
}
