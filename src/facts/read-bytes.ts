import type { SourceFile } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import type { Limits } from '../types/yaml.ts'
import { decodeText, looksBinary } from '../yaml/decode-text.ts'
import { fileGap } from './file-gaps.ts'

/** The text of a file, or why it is not read. */
export function readBytes(file: Pick<SourceFile, 'path' | 'bytes'>, limits: Limits): { readonly text: string } | { readonly gap: Gap } {
  if (file.bytes.byteLength > limits.fileSize) return { gap: fileGap(file, 'file-too-large', limits) }
  if (isLfsPointer(file.bytes)) return { gap: fileGap(file, 'lfs-pointer', limits) }
  if (looksBinary(file.bytes)) return { gap: fileGap(file, 'binary', limits) }
  const decoded = decodeText(file.bytes)
  return 'failed' in decoded ? { gap: { ...fileGap(file, 'encoding', limits), message: decoded.failed } } : decoded
}

/** A pointer that Git LFS left in place of a content. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function isLfsPointer(bytes: Uint8Array): boolean {
  const start = 'version https://git-lfs.github.com/spec/'
  return (
    bytes.byteLength < 1024 &&
    bytes.byteLength > start.length &&
    Buffer.from(bytes.buffer, bytes.byteOffset, start.length).toString('latin1') === start
  )
}
