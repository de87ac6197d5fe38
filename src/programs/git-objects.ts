import type { Blob, BlobId } from '../types/tree.ts'
import { BatchReader } from './batch-reader.ts'
import { type GitPlace, gitError, readGit } from './git.ts'

/** Reads blobs out of a repository by long-running `git cat-file --batch`. */
export interface GitObjects {
  /**
   * The asked blobs, byte for byte. Larger ones than `fileSize` bytes are `too-large` and never held;
   * what is no blob or not there is `not-found`; what git cannot read is `unreadable`.
   */
  read(ids: readonly BlobId[], fileSize: number): AsyncIterable<Blob>
  /** How contents that a partial clone only promises are brought here, true once they are. Unless it is told they are `not-found`. */
  fetchPromised(fetch: FetchBlobs): void
  /** Ends the children. */
  close(): Promise<void>
}

export type FetchBlobs = (ids: readonly BlobId[]) => Promise<boolean>

/** Anything else would be taken by git as a revision. */
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** How often git may die in one read before it is no longer one broken object. */
const deathsAllowed = 3

/** Nothing is started before the first read. Reads may overlap: each has a child of its own, and ended ones leave theirs to the next. */
export function openGitObjects(place: GitPlace): GitObjects {
  const readers = openReaders(place)
  let fetchBlobs: FetchBlobs = async () => false

  async function* read(asked: readonly BlobId[], fileSize: number): AsyncGenerator<Blob> {
    for (const id of asked) if (!objectId.test(id)) yield { id, missing: 'not-found' }
    let left = asked.filter((id) => objectId.test(id))
    let here: ReadonlySet<string> | undefined
    for (let deaths = 0; left.length > 0; ) {
      const reader = readers.take()
      let done = 0
      try {
        for await (const blob of reader.ask(left, fileSize)) {
          done++
          yield blob
        }
      } finally {
        readers.giveBack(reader, done === left.length)
      }
      if (done === left.length) return
      const status = await reader.end()
      if (deaths === deathsAllowed || reader.said === '') throw gitError(['cat-file'], { status, stderr: reader.said })
      left = left.slice(done)
      const [fatal] = left
      let isNewHere = false
      if (here === undefined) {
        // git dies of what a partial clone only promises, one object at a time: all of that is fetched or left out at once.
        const looked = await lookFor(left)
        const { known } = looked
        here = known
        isNewHere = looked.fetched
        for (const id of left) if (!known.has(id)) yield { id, missing: 'not-found' }
        left = left.filter((id) => known.has(id))
      }
      if (fatal === undefined || fatal !== left[0] || isNewHere) continue
      // It is there, and broken: that one is lost, the others are not.
      deaths++
      yield { id: fatal, missing: 'unreadable' }
      left = left.slice(1)
    }
  }

  async function lookFor(ids: readonly BlobId[]): Promise<{ readonly known: ReadonlySet<string>; readonly fetched: boolean }> {
    const known = await listObjects(place)
    const promised = ids.filter((id) => !known.has(id))
    const fetched = promised.length > 0 && (await fetchBlobs(promised))
    return { known: fetched ? await listObjects(place) : known, fetched }
  }

  return {
    read,
    fetchPromised(fetch) {
      fetchBlobs = fetch
    },
    close: readers.close,
  }
}

/** The children of one repository. */
interface Readers {
  /** An idle one, else a new one: held until it is given back. */
  take(): BatchReader
  /** One that has answered all that it was asked waits for the next; one with answers left that nobody takes is ended. */
  giveBack(reader: BatchReader, answered: boolean): void
  close(): Promise<void>
}

function openReaders(place: GitPlace): Readers {
  const idle: BatchReader[] = []
  const all = new Set<BatchReader>()
  return {
    take() {
      const reader = idle.pop() ?? new BatchReader(place)
      all.add(reader)
      reader.hold(true)
      return reader
    },
    giveBack(reader, answered) {
      reader.hold(false)
      if (answered) return void idle.push(reader)
      all.delete(reader)
      reader.kill()
    },
    async close() {
      const readers = [...all]
      all.clear()
      idle.length = 0
      await Promise.all(readers.map((reader) => reader.close()))
    },
  }
}

/** The ids of all objects that lie here. */
async function listObjects(place: GitPlace): Promise<ReadonlySet<string>> {
  const listing = await readGit(place, ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)'])
  return new Set(listing.toString('latin1').split('\n'))
}
