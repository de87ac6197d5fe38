import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import type { Blob, BlobId } from '../types/tree.ts'
import { type GitPlace, gitArguments, gitEnvironment, gitError, readGit, startError } from './git.ts'
import { type ObjectStream, streamObjects } from './object-stream.ts'

/** Reads blobs out of a repository by long-running `git cat-file --batch`. */
export interface GitObjects {
  /**
   * The asked blobs, byte for byte. Larger ones than `fileSize` bytes are `too-large` and never held;
   * what is no blob or not there is `not-found`; what git cannot read is `unreadable`.
   */
  read(ids: readonly BlobId[], fileSize: number): AsyncIterable<Blob>
  /** Ends the children. */
  close(): Promise<void>
}

interface Reader {
  readonly child: ChildProcessWithoutNullStreams
  readonly objects: ObjectStream
  readonly ended: Promise<number | NodeJS.Signals>
  said: string
}

/** Anything else would be taken by git as a revision. */
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** How often git may die in one read before it is no longer one broken object. */
const deathsAllowed = 3

/** Nothing is started before the first read. Reads may overlap: each has a child of its own, and ended ones leave theirs to the next. */
export function openGitObjects(place: GitPlace): GitObjects {
  const idle: Reader[] = []
  const all = new Set<Reader>()

  function take(): Reader {
    const reader = idle.pop() ?? startReader(place)
    all.add(reader)
    return reader
  }

  async function* read(asked: readonly BlobId[], fileSize: number): AsyncGenerator<Blob> {
    const ids: BlobId[] = []
    for (const id of asked) {
      if (objectId.test(id)) ids.push(id)
      else yield { id, missing: 'not-found' }
    }
    let left: readonly BlobId[] = ids
    let here: ReadonlySet<string> | undefined
    for (let deaths = 0; left.length > 0; ) {
      const reader = take()
      let done = 0
      try {
        holdProcess(reader, true)
        // A dead child tells itself by the end of its output.
        reader.child.stdin.write(`${left.join('\n')}\n`)
        for await (const blob of reader.objects(left, fileSize)) {
          done++
          yield blob
        }
      } finally {
        holdProcess(reader, false)
        if (done === left.length) idle.push(reader)
        else {
          all.delete(reader)
          reader.child.kill()
        }
      }
      if (done === left.length) return
      const status = await reader.ended
      if (deaths === deathsAllowed || reader.said === '') throw gitError(['cat-file'], { status, stderr: reader.said })
      left = left.slice(done)
      const [fatal] = left
      if (here === undefined) {
        // git dies of what a partial clone only promises, one object at a time: all of that is left out at once.
        const known = await listObjects(place)
        here = known
        for (const id of left) if (!known.has(id)) yield { id, missing: 'not-found' }
        left = left.filter((id) => known.has(id))
      }
      if (fatal === undefined || fatal !== left[0]) continue
      // It is there, and broken: that one is lost, the others are not.
      deaths++
      yield { id: fatal, missing: 'unreadable' }
      left = left.slice(1)
    }
  }

  return {
    read,
    async close() {
      const readers = [...all]
      all.clear()
      idle.length = 0
      // Their ends are waited for, so they have to keep this process until then.
      for (const reader of readers) reader.child.ref()
      for (const reader of readers) holdProcess(reader, true)
      for (const reader of readers) reader.child.stdin.end()
      for (const reader of readers) reader.child.kill()
      await Promise.all(readers.map((reader) => reader.ended.catch(() => undefined)))
    },
  }
}

/** The ids of all objects that lie here. */
async function listObjects(place: GitPlace): Promise<ReadonlySet<string>> {
  const listing = await readGit(place, ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)'])
  return new Set(listing.toString('latin1').split('\n'))
}

function startReader(place: GitPlace): Reader {
  const child = spawn('git', gitArguments(['cat-file', '--batch']), {
    cwd: place.directory,
    env: gitEnvironment(place),
    stdio: 'pipe',
    windowsHide: true,
  })
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.on('error', (error) => reject(startError(error, place)))
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'))
  })
  ended.catch(() => {})
  const reader: Reader = { child, objects: streamObjects(child.stdout), ended, said: '' }
  child.stdin.on('error', () => {})
  child.stderr.on('data', (chunk: Buffer) => {
    reader.said = (reader.said + chunk.toString()).slice(-2_000)
  })
  child.unref()
  return reader
}

/** An idle child must not keep this process from ending; a reading one must. */
function holdProcess({ child }: Reader, held: boolean): void {
  for (const stream of [child.stdin, child.stdout, child.stderr]) {
    if (!('ref' in stream && 'unref' in stream)) continue
    const change = held ? stream.ref : stream.unref
    if (typeof change === 'function') change.call(stream)
  }
}
