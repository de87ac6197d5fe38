import { Writable } from 'node:stream'
import { buildProgram } from '../commands/program.ts'
import { tellFailure } from '../commands/tell-failure.ts'

export interface CliResult {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs the command line in this process, in a folder, with nothing of this process' environment but PATH, and the folder as HOME. What is
 * written to a `paper` of the caller's is not in the result.
 */
export async function runCli(
  directory: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  environment: Readonly<Record<string, string>> = {},
  paper?: Writable,
): Promise<CliResult> {
  const stdout = collecting()
  const stderr = collecting()
  const surroundings = {
    directory,
    environment: { PATH: process.env.PATH, HOME: directory, ...environment },
    standardInput: inputOf(input),
    stdout: paper ?? stdout.stream,
    stderr: stderr.stream,
    today: '2026-06-30',
    threads: 1,
  }
  const status = await buildProgram(surroundings)
    .run(args)
    .catch((error: unknown) => tellFailure(error, stderr.stream))
  return { status, stdout: stdout.text(), stderr: stderr.text() }
}

async function* inputOf(input: string | Uint8Array): AsyncIterable<Uint8Array> {
  yield typeof input === 'string' ? new TextEncoder().encode(input) : input
}

function collecting() {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer | string, _encoding, done) {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString() }
}
