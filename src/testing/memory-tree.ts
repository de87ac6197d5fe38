import { createHash } from 'node:crypto'
import type { Entry, EntryKind, Tree } from '../types/tree.ts'

/** A tree of contents given as text or bytes, for tests and the demo. */
export function memoryTree(files: Readonly<Record<string, string | Uint8Array>>, kinds: Readonly<Record<string, EntryKind>> = {}): Tree {
  const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? new TextEncoder().encode(content) : content)
  const idOf = (bytes: Uint8Array) => createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
  const contents = new Map<string, Uint8Array>()
  const entries: Entry[] = Object.entries(files)
    .map(([path, content]) => {
      const bytes = bytesOf(content)
      const blob = idOf(bytes)
      contents.set(blob, bytes)
      return { path, kind: kinds[path] ?? 'file', blob, size: bytes.byteLength }
    })
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return {
    entries: async () => entries,
    async *read(blobs) {
      for (const id of new Set(blobs)) {
        const bytes = contents.get(id)
        yield bytes === undefined ? { id, missing: 'not-found' } : { id, bytes }
      }
    },
    close: async () => {},
  }
}
