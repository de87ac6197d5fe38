import { createHash } from 'node:crypto'

const firstLine = 'version https://git-lfs.github.com/spec/v1\n'
/** A pointer "MUST be less than 1024 bytes": https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const longestPointer = 1_024

/** Whether a content is a Git LFS pointer: the real one lies elsewhere and is not in git. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  if (bytes.length >= longestPointer || bytes.length < firstLine.length) return false
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.startsWith(firstLine) && /^oid sha256:[0-9a-f]{64}$/m.test(text) && /^size \d+$/m.test(text)
}

/** The pointer that Git LFS commits for this content. */
export function lfsPointerOf(bytes: Uint8Array): Uint8Array {
  const oid = createHash('sha256').update(bytes).digest('hex')
  return Buffer.from(`${firstLine}oid sha256:${oid}\nsize ${bytes.length}\n`)
}
