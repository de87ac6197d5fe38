import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Blob, BlobId } from '../types/tree.ts'
import { type DiskContent, type DiskPath, readDiskFile, readDiskLink, statusId, whereFolderIs } from './disk-file.ts'
import { blobIdOf, isContentId, type ObjectFormat } from './object-id.ts'

/** Where a content lies on disk. Its path begins with a real one. */
export interface DiskBlob {
  /** What `path` begins from, with the separator: most paths are those of the tree, whose text is shared then. */
  readonly base?: string
  readonly path: DiskPath
  readonly link: boolean
}

/** What is read in one go before others get their turn: threads of ours wait for messages. */
const bytesInOneGo = 4 * 1024 * 1024
const filesInOneGo = 256

/** Stands for the content of a file that could not be read when the tree was listed. */
export const unreadableId = 'stat:unreadable'

/**
 * Reads contents from disk by id. One whose file is no longer what the id says comes as `changed-while-reading`,
 * one that a link on the way would fetch from elsewhere as `unreadable`.
 */
export async function* readDiskBlobs(
  ids: Iterable<BlobId>,
  places: ReadonlyMap<BlobId, DiskBlob>,
  options: { readonly fileSize: number; readonly format: ObjectFormat },
): AsyncGenerator<Blob> {
  const folders = new Map<string, boolean>()
  let size = 0
  let files = 0
  for (const id of ids) {
    const place = places.get(id)
    const content = place === undefined ? missing(id) : readPlace(id, place, folders, options)
    yield 'bytes' in content ? { id, bytes: content.bytes } : { id, missing: content.missing }
    if ('bytes' in content) size += content.bytes.length
    if (size < bytesInOneGo && ++files < filesInOneGo) continue
    size = 0
    files = 0
    await setImmediate()
  }
}

/** An id without a place: what could not be read when the tree was listed and what is never opened, or nothing of this tree. */
function missing(id: BlobId): DiskContent {
  return { missing: id.startsWith('stat:') ? 'unreadable' : 'not-found' }
}

function readPlace(
  id: BlobId,
  { base, path: end, link }: DiskBlob,
  folders: Map<string, boolean>,
  { fileSize, format }: { readonly fileSize: number; readonly format: ObjectFormat },
): DiskContent {
  const path = base === undefined ? end : `${base}${end}`
  if (typeof path === 'string' && !isReal(dirname(path), folders)) return { missing: 'unreadable' }
  const content = link ? readDiskLink(path) : readDiskFile(path, fileSize)
  if (!('bytes' in content)) return content
  const same = isContentId(id) ? blobIdOf(content.bytes, format) === id : statusId(path) === id
  return same ? content : { missing: 'changed-while-reading' }
}

function isReal(folder: string, known: Map<string, boolean>): boolean {
  const before = known.get(folder)
  if (before !== undefined) return before
  const real = whereFolderIs(folder) === 'here'
  known.set(folder, real)
  return real
}
