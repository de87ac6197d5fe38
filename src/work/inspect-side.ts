import { missingGap } from '../plan/entry-gaps.ts'
import type { PlannedFile, SidePlan } from '../plan/plan.ts'
import type { FileFacts, SourceFile } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import type { SchemaAnswer } from '../types/schema.ts'
import type { Inspector } from './inspector.ts'

export interface SideFacts {
  /** By path. */
  readonly files: readonly FileFacts[]
  readonly gaps: readonly Gap[]
}

export interface InspectSideOptions {
  /** Bytes that a content may have. */
  readonly largest: number
  readonly only?: 'objects'
  /** Keeps a content out, by a look at its bytes. */
  readonly wanted?: (bytes: Uint8Array) => boolean
  /** What kubeconform said, by path and then as in {@link SourceFile.answers}. */
  readonly answers?: ReadonlyMap<string, Readonly<Record<string, SchemaAnswer>>>
}

/** Contents that are on their way to the inspector at once, in bytes: bounds the memory of a run of any size. */
const chunkBytes = 4 * 1024 * 1024

/** The facts of files of one side. Reading and inspecting overlap; what could not be read is a gap. */
export async function inspectSide(
  side: SidePlan,
  files: readonly PlannedFile[],
  inspector: Inspector,
  options: InspectSideOptions,
): Promise<SideFacts> {
  const byBlob = new Map<string, PlannedFile[]>()
  for (const file of files) byBlob.set(file.entry.blob, [...(byBlob.get(file.entry.blob) ?? []), file])
  const gaps: Gap[] = []
  const found: FileFacts[] = []
  let running: Promise<unknown> = Promise.resolve()
  let chunk: SourceFile[] = []
  let bytes = 0
  const flush = async () => {
    const asked = chunk
    chunk = []
    bytes = 0
    await running
    running = inspector.inspect(asked).then((facts) => found.push(...facts))
  }
  for await (const blob of side.contents.read([...byBlob.keys()])) {
    for (const file of byBlob.get(blob.id) ?? []) {
      if (!('bytes' in blob)) gaps.push(missingGap(file.entry.path, blob.missing, options.largest))
      else if (options.wanted?.(blob.bytes) ?? true) {
        chunk.push(sourceOf(file, blob.bytes, options))
        bytes += blob.bytes.byteLength
      }
    }
    if (bytes >= chunkBytes) await flush()
  }
  await flush()
  await running
  return { files: found.sort((a, b) => (a.path < b.path ? -1 : 1)), gaps }
}

function sourceOf({ entry, known, completed }: PlannedFile, bytes: Uint8Array, { only, answers }: InspectSideOptions): SourceFile {
  const told = answers?.get(entry.path)
  return {
    path: entry.path,
    blob: entry.blob,
    bytes,
    ...(known === undefined ? {} : { known }),
    ...(completed === undefined ? {} : { completed }),
    ...(only === undefined ? {} : { only }),
    ...(told === undefined ? {} : { answers: told }),
  }
}
