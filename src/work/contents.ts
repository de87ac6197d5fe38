import type { Blob, BlobId, Tree } from '../types/tree.ts'

/** The contents of one tree, each read from it at most once while they fit into a budget: looks before the real reading cost nothing then. */
export interface Contents {
  read(blobs: readonly BlobId[]): AsyncIterable<Blob>
}

export function openContents(tree: Tree, shared: ContentsMemory): Contents {
  return {
    async *read(blobs) {
      const missing: BlobId[] = []
      for (const id of new Set(blobs)) {
        const known = shared.get(id)
        if (known === undefined) missing.push(id)
        else yield { id, bytes: known }
      }
      if (missing.length === 0) return
      for await (const blob of tree.read(missing)) {
        if ('bytes' in blob) shared.keep(blob.id, blob.bytes)
        yield blob
      }
    },
  }
}

/** Contents by id, the same for all trees of a run: equal ids are equal bytes. */
export interface ContentsMemory {
  get(id: BlobId): Uint8Array | undefined
  keep(id: BlobId, bytes: Uint8Array): void
}

/** Remembers contents up to `budget` bytes in all; what comes later is read again when it is asked for again. */
export function openContentsMemory(budget: number): ContentsMemory {
  const kept = new Map<BlobId, Uint8Array>()
  let left = budget
  return {
    get: (id) => kept.get(id),
    keep(id, bytes) {
      if (bytes.byteLength > left || kept.has(id)) return
      left -= bytes.byteLength
      kept.set(id, bytes)
    },
  }
}
