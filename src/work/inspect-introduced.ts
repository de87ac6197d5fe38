import type { FileFacts, SourceFile } from '../types/facts.ts'
import type { Blob, BlobId, Introduced, MissingBlob } from '../types/tree.ts'
import type { Inspector } from './inspector.ts'

/** What is made of a stream of contents that commits brought in. */
export interface IntroducedVisitor {
  /** Whether a content is looked at; asked in the order of the stream, once for each. */
  wants(introduced: Introduced): boolean
  /** Its facts. In the order of the stream. */
  visit(introduced: Introduced, facts: FileFacts): void
  /** A content that could not be had. */
  miss(introduced: Introduced, missing: MissingBlob): void
}

/** Contents that are asked for at once. */
const batchBlobs = 256
/** Contents that are on their way to the inspector at once, in bytes. */
const chunkBytes = 4 * 1024 * 1024

interface Waiting {
  readonly introduced: Introduced
  readonly file: SourceFile
}

/**
 * Looks at what commits brought in, for tokens alone. One chunk is read while the inspector has the one before it: memory does not grow with
 * the history.
 */
export async function inspectIntroduced(
  stream: AsyncIterable<readonly Introduced[]>,
  read: (blobs: readonly BlobId[]) => AsyncIterable<Blob>,
  inspector: Inspector,
  visitor: IntroducedVisitor,
): Promise<void> {
  let inspecting: Promise<void> = Promise.resolve()
  let chunk: Waiting[] = []
  let bytes = 0
  const flush = async () => {
    const waiting = chunk
    chunk = []
    bytes = 0
    await inspecting
    inspecting = inspectChunk(waiting, inspector, visitor)
    // Whoever waits for it next hears of it.
    inspecting.catch(() => {})
  }
  let batch = new Map<BlobId, Introduced>()
  const readBatch = async () => {
    const asked = batch
    batch = new Map()
    for await (const blob of read([...asked.keys()])) {
      const introduced = asked.get(blob.id)
      if (introduced === undefined) continue
      if (!('bytes' in blob)) visitor.miss(introduced, blob.missing)
      else {
        chunk.push({ introduced, file: { path: introduced.path, blob: blob.id, bytes: blob.bytes, only: 'tokens' } })
        bytes += blob.bytes.byteLength
      }
      if (bytes >= chunkBytes) await flush()
    }
  }
  for await (const some of stream) {
    for (const introduced of some) {
      if (!visitor.wants(introduced)) continue
      // The same content at two paths is read once for each.
      if (batch.size >= batchBlobs || batch.has(introduced.blob)) await readBatch()
      batch.set(introduced.blob, introduced)
    }
  }
  await readBatch()
  await flush()
  await inspecting
}

async function inspectChunk(waiting: readonly Waiting[], inspector: Inspector, visitor: IntroducedVisitor): Promise<void> {
  if (waiting.length === 0) return
  const facts = await inspector.inspect(waiting.map(({ file }) => file))
  for (const [index, { introduced }] of waiting.entries()) {
    const own = facts[index]
    if (own !== undefined) visitor.visit(introduced, own)
  }
}
