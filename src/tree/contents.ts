import type { Blob, BlobId, Tree } from '../types/tree.ts'

/** The contents of one tree, each read from it at most once while they fit into a budget: looks before the real reading cost nothing then. */
export interface Contents {
  read(blobs: readonly BlobId[]): AsyncIterable<Blob>
  /** As {@link Tree.remote}. */
  readonly remote?: true
}

export function openContents(tree: Tree, shared: ContentsMemory): Contents {
  return {
    ...(tree.remote === true ? { remote: true as const } : {}),
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

/** Contents that are asked for at once. All at once, the lists alone take 20 MB for 50,000 files. */
const sliceBlobs = 4096

/** What a tree has for each of some items, in the order in which it gives it. A content that several share is read once. */
export async function* readEach<Item>(
  items: readonly Item[],
  blobOf: (item: Item) => BlobId,
  contents: Contents,
): AsyncGenerator<{ readonly item: Item; readonly blob: Blob }> {
  const { first, others } = sharedContents(items, blobOf)
  for (let from = 0; from < first.length; from += sliceBlobs) {
    const slice = new Map(first.slice(from, from + sliceBlobs).map((item) => [blobOf(item), item]))
    for await (const blob of contents.read([...slice.keys()])) {
      const item = slice.get(blob.id)
      if (item !== undefined) yield { item, blob }
      for (const other of others.get(blob.id) ?? []) yield { item: other, blob }
    }
  }
}

/** The first item of each content, and those that share it. */
function sharedContents<Item>(items: readonly Item[], blobOf: (item: Item) => BlobId) {
  const seen = new Set<BlobId>()
  const first: Item[] = []
  const others = new Map<BlobId, Item[]>()
  for (const item of items) {
    const id = blobOf(item)
    const known = others.get(id)
    if (known !== undefined) known.push(item)
    else if (seen.has(id)) others.set(id, [item])
    else first.push(item)
    seen.add(id)
  }
  return { first, others }
}
