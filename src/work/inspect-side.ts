import { missingGap } from '../plan/entry-gaps.ts'
import type { PlannedFile, SidePlan } from '../plan/plan-side.ts'
import { readEach } from '../tree/contents.ts'
import type { FileFacts, SourceFile } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import type { MissingBlob } from '../types/tree.ts'
import type { Answers } from './ask-kubeconform.ts'
import type { Inspector } from './inspector.ts'
import { openSlab, type Slab } from './slab.ts'

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
  /** What kubeconform says of some files. */
  readonly answer?: (files: readonly SourceFile[]) => Promise<Answers>
}

/** Contents that are on their way to the inspector at once, in bytes: bounds the memory of a run of any size. */
const chunkBytes = 2 * 1024 * 1024
/** What the file that fills a chunk may have more and still lie with the others. */
const slabRest = 256 * 1024

interface Chunk {
  readonly files: SourceFile[]
  readonly slab: Slab
  bytes: number
}

/** The facts of files of one side. Reading and inspecting overlap; what could not be read is a gap. */
export async function inspectSide(
  side: SidePlan,
  files: readonly PlannedFile[],
  inspector: Inspector,
  options: InspectSideOptions,
): Promise<SideFacts> {
  const gaps: Gap[] = []
  const line = openLine(inspector, options.answer)
  let chunk = line.empty()
  for await (const { item: file, blob } of readEach(files, ({ entry }) => entry.blob, side.contents)) {
    if (!('bytes' in blob)) gaps.push(...missingGaps(file, blob.missing, options.largest))
    else if (options.wanted?.(blob.bytes) ?? true) {
      chunk.files.push(sourceOf(file, chunk.slab.put(blob.bytes), options))
      chunk.bytes += blob.bytes.byteLength
    }
    if (chunk.bytes < chunkBytes) continue
    await line.pass(chunk)
    chunk = line.empty()
  }
  await line.pass(chunk)
  const found = await line.end()
  return { files: found.sort((a, b) => (a.path < b.path ? -1 : 1)), gaps }
}

/** One chunk is read while kubeconform has the one before it and the inspector the one before that. */
interface Line {
  empty(): Chunk
  /** Waits until the chunk before the last one is inspected. */
  pass(chunk: Chunk): Promise<void>
  /** The facts of all that was passed, in no order. */
  end(): Promise<FileFacts[]>
}

function openLine(inspector: Inspector, answer: InspectSideOptions['answer']): Line {
  const found: FileFacts[] = []
  const slabs: Slab[] = []
  let answering: Promise<readonly SourceFile[]> = Promise.resolve([])
  let inspecting: Promise<unknown> = Promise.resolve()
  return {
    empty: () => ({ files: [], slab: slabs.pop() ?? openSlab(chunkBytes + slabRest), bytes: 0 }),
    async pass({ files, slab }) {
      const answered = answering.then(() => withAnswers(files, answer))
      answering = answered
      await inspecting
      inspecting = answered
        .then((asked) => inspector.inspect(asked))
        .then((facts) => {
          for (const one of facts) found.push(one)
          slab.clear()
          slabs.push(slab)
        })
      // Whoever waits for it next hears of it.
      inspecting.catch(() => {})
    },
    async end() {
      await inspecting
      return found
    },
  }
}

async function withAnswers(files: readonly SourceFile[], answer: InspectSideOptions['answer']): Promise<readonly SourceFile[]> {
  if (answer === undefined) return files
  const answers = await answer(files)
  return files.map((file) => {
    const told = answers.get(file.path)
    return told === undefined ? file : { ...file, answers: told }
  })
}

/** What is no manifest and larger than texts are is none of ours. */
function missingGaps(file: PlannedFile, missing: MissingBlob, largest: number): readonly Gap[] {
  return file.only === 'tokens' && missing === 'too-large' ? [] : [missingGap(file.entry.path, missing, largest)]
}

function sourceOf(file: PlannedFile, bytes: Uint8Array, options: InspectSideOptions): SourceFile {
  const { entry, known, completed, encryption, generates } = file
  const only = options.only ?? file.only
  return {
    path: entry.path,
    blob: entry.blob,
    bytes,
    ...(known === undefined ? {} : { known }),
    ...(completed === undefined ? {} : { completed }),
    ...(encryption === undefined ? {} : { encryption }),
    ...(generates === undefined ? {} : { generates }),
    ...(only === undefined ? {} : { only }),
  }
}
