import { createHash } from 'node:crypto'
import type { BlobId } from '../types/tree.ts'

/** How a repository names its objects: https://git-scm.com/docs/hash-function-transition */
export type ObjectFormat = 'sha1' | 'sha256'

/** The id that git gives these bytes as a blob. */
export function blobIdOf(bytes: Uint8Array, format: ObjectFormat = 'sha1'): BlobId {
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Whether an id names a content for good, and not only for this run (`stat:...`). */
export function isContentId(id: BlobId): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)
}
