import type { Writable } from 'node:stream'
import { UserError } from '../types/user-error.ts'

/** What a command may know of the process that it runs in; tests give their own. */
export interface Surroundings {
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly standardInput: AsyncIterable<Uint8Array>
  readonly stdout: Writable
  readonly stderr: Writable
  /** Whether standard output is a terminal, and how wide. */
  readonly terminal?: { readonly columns: number }
  readonly today: string
  /** dist/worker.js, where it lies beside the entry. */
  readonly worker?: string
  readonly threads: number
}

/** The process itself. Throws a {@link UserError} where the folder that it runs in is gone. */
export function ownSurroundings(worker: string, threads: number): Surroundings {
  const { stdout } = process
  return {
    directory: currentFolder(),
    environment: process.env,
    // Node opens it where it is asked for.
    standardInput: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    stdout,
    stderr: process.stderr,
    ...(stdout.isTTY ? { terminal: { columns: stdout.columns } } : {}),
    today: new Date().toISOString().slice(0, 10),
    worker,
    threads,
  }
}

function currentFolder(): string {
  try {
    return process.cwd()
  } catch (cause) {
    throw new UserError('The folder that this runs in is gone.', { hint: 'Change into one that is there, and run it again.', cause })
  }
}
