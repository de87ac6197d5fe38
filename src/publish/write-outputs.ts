import type { Writable } from 'node:stream'
import { type OutputFailure, toFailure } from './failure.ts'
import { writeWholeFile } from './write-file.ts'

/** One rendered format on its way out; without a file (or with `-` or `/dev/stdout`) it goes to standard output. */
export interface RenderedOutput {
  readonly content: string
  readonly file?: string
}

/** Where outputs go. `untrustedRoot`: see {@link writeWholeFile}; set it in Actions, to the workspace. */
export interface OutputPlaces {
  readonly stdout: Writable
  readonly untrustedRoot?: string
}

/** Writes every output, files first, and goes on after one that fails. Gives the failures, none when all is written. */
export async function writeOutputs(outputs: readonly RenderedOutput[], places: OutputPlaces): Promise<readonly OutputFailure[]> {
  const failures: OutputFailure[] = []
  const toStdout = ({ file }: RenderedOutput) => file === undefined || file === '-' || file === '/dev/stdout'
  for (const output of [...outputs.filter((one) => !toStdout(one)), ...outputs.filter(toStdout)]) {
    const { content } = output
    const file = toStdout(output) ? undefined : output.file
    try {
      if (file === undefined) await writeStream(places.stdout, content)
      else await writeWholeFile(file, content, places.untrustedRoot)
    } catch (error: unknown) {
      failures.push(toFailure(file === undefined ? 'Standard output' : JSON.stringify(file), error))
    }
  }
  return failures
}

/** Writes to a stream and waits until it is out; rejects with the stream's error, which without a listener would end the process. */
export function writeStream(stream: Writable, content: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // The listener stays: a closed pipe may tell itself twice, by the callback and by an event after it.
    stream.on('error', reject)
    stream.write(content, (error) => {
      if (error) reject(error)
      else resolve()
    })
  })
}
