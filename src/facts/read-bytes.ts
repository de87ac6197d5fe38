import type { SourceFile } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import { text, untrusted } from '../types/text.ts'
import type { Limits } from '../types/yaml.ts'
import { decodeText, looksBinary } from '../yaml/decode-text.ts'
import { encryptedFileForm, saysGitCrypt } from './encrypted/binary-file.ts'
import { fileGap } from './file-gaps.ts'

/** The text of a file, or why it is not read. */
export function readBytes(file: Pick<SourceFile, 'path' | 'bytes'>, limits: Limits): { readonly text: string } | { readonly gap: Gap } {
  if (file.bytes.byteLength > limits.fileSize) return { gap: fileGap(file, 'file-too-large', limits) }
  if (isLfsPointer(file.bytes)) return { gap: fileGap(file, 'lfs-pointer', limits) }
  if (looksBinary(file.bytes)) return { gap: binaryGap(file, limits) }
  const decoded = decodeText(file.bytes)
  return 'failed' in decoded ? { gap: { ...fileGap(file, 'encoding', limits), message: decoded.failed } } : decoded
}

/** What is encrypted as a whole says so; what only says so is no ciphertext that can be left alone, but a file that was not checked. */
function binaryGap(file: Pick<SourceFile, 'path' | 'bytes'>, limits: Limits): Gap {
  const form = encryptedFileForm(file.bytes)
  if (form !== undefined) {
    return {
      ...fileGap(file, 'binary', limits),
      message: text`The file is encrypted as a whole (${untrusted(form)}): what it holds was not checked.`,
    }
  }
  if (!saysGitCrypt(file.bytes)) return fileGap(file, 'binary', limits)
  return {
    ...fileGap(file, 'encoding', limits),
    message: text`The file begins as one that git-crypt encrypted, and is none: what it holds was not checked. Encrypt it again, or take the first ten bytes away.`,
  }
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
