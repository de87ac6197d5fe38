import type { SidePlan } from '../plan/plan-side.ts'
import { decodeText } from '../yaml/decode-text.ts'

/** The texts of files that would be written back as the same bytes, by path: others are left alone. Read all at once, not one after another. */
export async function readSources(after: SidePlan, paths: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const blobs = new Map<string, string>()
  for (const path of paths) {
    const entry = after.entries.get(path)
    if (entry !== undefined && (entry.kind === 'file' || entry.kind === 'executable')) blobs.set(path, entry.blob)
  }
  const texts = new Map<string, string>()
  for await (const blob of after.contents.read([...new Set(blobs.values())])) {
    if (!('bytes' in blob)) continue
    const decoded = decodeText(blob.bytes)
    // A mark of UTF-8 in front is no part of the text: whoever writes the file puts it back.
    const isKept = 'text' in decoded && ['', '\ufeff'].some((mark) => Buffer.from(`${mark}${decoded.text}`).equals(blob.bytes))
    if (isKept) texts.set(blob.id, decoded.text)
  }
  return new Map(
    [...blobs].flatMap(([path, blob]) => {
      const text = texts.get(blob)
      return text === undefined ? [] : [[path, text] as const]
    }),
  )
}
