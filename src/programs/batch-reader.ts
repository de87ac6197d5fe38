import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import type { Blob, BlobId } from '../types/tree.ts'
import { type GitPlace, gitArguments, gitEnvironment, startError } from './git.ts'
import { type ObjectStream, streamObjects } from './object-stream.ts'

/** One long-running `git cat-file --batch`. It keeps this process from ending only while it is held. */
export class BatchReader {
  readonly #ended: Promise<number | NodeJS.Signals>
  /** The end of what it wrote to standard error. */
  said = ''
  readonly #child: ChildProcessWithoutNullStreams
  readonly #objects: ObjectStream

  constructor(place: GitPlace) {
    const child = spawn('git', gitArguments(['cat-file', '--batch']), {
      cwd: place.directory,
      env: gitEnvironment(place),
      stdio: 'pipe',
      windowsHide: true,
    })
    this.#ended = new Promise((resolve, reject) => {
      child.on('error', (error) => reject(startError(error, place)))
      child.on('close', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'))
    })
    this.#ended.catch(() => {})
    child.stdin.on('error', () => {})
    child.stderr.on('data', (chunk: Buffer) => {
      this.said = (this.said + chunk.toString()).slice(-2_000)
    })
    child.unref()
    this.#child = child
    this.#objects = streamObjects(child.stdout)
  }

  /** The asked blobs in their order: all of them, or those before the one that it died of. */
  ask(ids: readonly BlobId[], fileSize: number): AsyncGenerator<Blob> {
    // A dead child tells itself by the end of its output.
    this.#child.stdin.write(`${ids.join('\n')}\n`)
    return this.#objects(ids, fileSize)
  }

  hold(held: boolean): void {
    const { stdin, stdout, stderr } = this.#child
    for (const stream of [stdin, stdout, stderr]) {
      if (!('ref' in stream && 'unref' in stream)) continue
      const change = held ? stream.ref : stream.unref
      if (typeof change === 'function') change.call(stream)
    }
  }

  kill(): void {
    this.#child.kill()
  }

  /** Its exit status or signal, once it has ended; rejects where git cannot be started. This process stays until then. */
  async end(): Promise<number | NodeJS.Signals> {
    this.#child.ref()
    this.hold(true)
    return await this.#ended
  }

  /** Ends it, and waits until it has. */
  async close(): Promise<void> {
    this.#child.stdin.end()
    this.kill()
    await this.end().catch(() => undefined)
  }
}
