import { isCandidate, mayHoldText } from '../plan/candidates.ts'
import { missingGap } from '../plan/entry-gaps.ts'
import type { FileFacts, SourceFile } from '../types/facts.ts'
import { type Gap, gapKind } from '../types/gap.ts'
import { text } from '../types/text.ts'
import type { CommitsBetween, Introduced } from '../types/tree.ts'
import type { Inspector } from './inspector.ts'

/** What is made of a stream of contents that commits brought in. */
export interface IntroducedVisitor {
  /** Whether a content is looked at; asked in the order of the stream, once for each. */
  wants(introduced: Introduced): boolean
  /** What is known of a file by its path. */
  readonly known?: (introduced: Introduced) => Pick<SourceFile, 'known' | 'completed' | 'generates' | 'encryption'>
  /** Its facts. In the order of the stream. */
  visit(introduced: Introduced, facts: FileFacts): void
  /** Bytes that a content may have. */
  readonly largest: number
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
 * the history. Gives what should have been looked at and was not; what holds no text by design (a picture, a large file) is none of that.
 */
export async function inspectIntroduced(
  stream: AsyncIterable<readonly Introduced[]>,
  read: CommitsBetween['read'],
  inspector: Inspector,
  visitor: IntroducedVisitor,
): Promise<readonly Gap[]> {
  const gaps: Gap[] = []
  const inspection = openInspection(inspector, visitor, gaps)
  let batch = new Map<string, Introduced>()
  const readBatch = async () => {
    const asked = batch
    batch = new Map()
    for await (const blob of read([...asked.keys()])) {
      const introduced = asked.get(blob.id)
      if (introduced === undefined) continue
      if ('bytes' in blob) await inspection.add(introduced, blob.bytes)
      else if (blob.missing !== 'too-large' || isCandidate(introduced.path))
        gaps.push(inCommit(missingGap(introduced.path, blob.missing, visitor.largest), introduced))
    }
  }
  for await (const some of stream) {
    for (const introduced of some) {
      if (!isLookedAt(introduced, visitor) || !visitor.wants(introduced)) continue
      // The same content at two paths is read once for each.
      if (batch.size >= batchBlobs || batch.has(introduced.blob)) await readBatch()
      batch.set(introduced.blob, introduced)
    }
  }
  await readBatch()
  await inspection.end()
  return gaps
}

interface Inspection {
  /** Waits where more is on its way than one chunk. */
  add(introduced: Introduced, bytes: Uint8Array): Promise<void>
  end(): Promise<void>
}

function openInspection(inspector: Inspector, visitor: IntroducedVisitor, gaps: Gap[]): Inspection {
  let inspecting: Promise<void> = Promise.resolve()
  let chunk: Waiting[] = []
  let size = 0
  const flush = async () => {
    const waiting = chunk
    chunk = []
    size = 0
    await inspecting
    inspecting = inspectChunk(waiting, inspector, visitor, gaps)
    // Whoever waits for it next hears of it.
    inspecting.catch(() => {})
  }
  return {
    async add(introduced, bytes) {
      const { path, blob } = introduced
      chunk.push({ introduced, file: { ...visitor.known?.(introduced), path, blob, bytes, only: 'tokens' } })
      size += bytes.byteLength
      if (size >= chunkBytes) await flush()
    },
    async end() {
      await flush()
      await inspecting
    },
  }
}

/** As in the sides: what a generator puts into a Secret whatever its name. */
function isLookedAt(introduced: Introduced, { largest, known }: IntroducedVisitor): boolean {
  const { path, blob } = introduced
  return isCandidate(path) || mayHoldText({ path, kind: 'file', blob }, largest) || known?.(introduced).generates !== undefined
}

async function inspectChunk(waiting: readonly Waiting[], inspector: Inspector, visitor: IntroducedVisitor, gaps: Gap[]): Promise<void> {
  if (waiting.length === 0) return
  const facts = await inspector.inspect(waiting.map(({ file }) => file))
  for (const [index, { introduced }] of waiting.entries()) {
    const own = facts[index]
    if (own === undefined) continue
    visitor.visit(introduced, own)
    for (const gap of own.gaps) if (gapKind(gap.reason) === 'failed') gaps.push(inCommit(gap, introduced))
  }
}

function inCommit(gap: Gap, { commit }: Introduced): Gap {
  return { ...gap, message: text`In commit ${[commit.slice(0, 7)]}: ${gap.message}` }
}
