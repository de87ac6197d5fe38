import type { Entry, Tree } from '../types/tree.ts'
import { orderEntries } from './entry-order.ts'
import { blobIdOf } from './object-id.ts'

/**
 * A tree with edits laid over it, by path: bytes replace or add a file, null takes it away. The tree beneath stays as it is,
 * and stays its owner's to close.
 */
export function overlay(tree: Tree, edits: ReadonlyMap<string, Uint8Array | null>): Tree {
  const contents = new Map<string, Uint8Array>()
  const ids = new Map<string, string>()
  for (const [path, bytes] of edits) {
    if (bytes === null) continue
    const id = blobIdOf(bytes)
    contents.set(id, bytes)
    ids.set(path, id)
  }
  function edited(entry: Entry): Entry {
    const blob = ids.get(entry.path)
    const bytes = blob === undefined ? undefined : contents.get(blob)
    if (blob === undefined || bytes === undefined) return entry
    return { path: entry.path, kind: entry.kind === 'executable' ? 'executable' : 'file', blob, size: bytes.length }
  }
  return {
    async entries() {
      const kept = (await tree.entries()).filter((entry) => edits.get(entry.path) !== null)
      const known = new Set(kept.map((entry) => entry.path))
      const added = [...ids.keys()].filter((path) => !known.has(path)).map((path): Entry => ({ path, kind: 'file', blob: '' }))
      return orderEntries([...kept, ...added].map(edited))
    },
    async *read(blobs) {
      const beneath: string[] = []
      for (const id of new Set(blobs)) {
        const bytes = contents.get(id)
        if (bytes === undefined) beneath.push(id)
        else yield { id, bytes }
      }
      yield* tree.read(beneath)
    },
    async close() {},
  }
}
