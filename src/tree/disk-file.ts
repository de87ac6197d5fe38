import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs'
import type { EntryKind, MissingBlob } from '../types/tree.ts'

/** A path on disk as the system knows it: bytes where the name is no UTF-8. */
export type DiskPath = string | Buffer

/** The bytes of a file, or why they are not to be had. */
export type DiskContent = { readonly bytes: Uint8Array } | { readonly missing: MissingBlob }

// Without a link at the end, and without waiting for the other side of a FIFO that took the file's place. Windows has neither.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0)

/** What lies at a path, no link followed; undefined where nothing does, `unreadable` where the system will not tell. */
export function statusOf(path: DiskPath): Stats | 'unreadable' | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (error) {
    return isGone(error) ? undefined : 'unreadable'
  }
}

/** The kind of what lies at a path, no link followed: `folder` for one, undefined for nothing. */
export function kindOnDisk(path: DiskPath): EntryKind | 'folder' | undefined {
  const status = statusOf(path)
  if (status === undefined || status === 'unreadable') return status
  if (status.isFile()) return status.mode & 0o100 ? 'executable' : 'file'
  if (status.isSymbolicLink()) return 'symlink'
  return status.isDirectory() ? 'folder' : 'special'
}

/**
 * Reads a regular file whole, without following a link at its end. A file that changes meanwhile is `changed-while-reading`,
 * anything but a regular file `unreadable`.
 */
export function readDiskFile(path: DiskPath, fileSize: number): DiskContent {
  let file: number
  try {
    file = openSync(path, openFlags)
  } catch (error) {
    return { missing: isGone(error) ? 'not-found' : 'unreadable' }
  }
  try {
    return readOpenFile(file, fileSize)
  } catch {
    return { missing: 'unreadable' }
  } finally {
    closeSync(file)
  }
}

/** The target of a link, as git stores it. */
export function readDiskLink(path: DiskPath): DiskContent {
  try {
    return { bytes: new Uint8Array(readlinkSync(path, 'buffer')) }
  } catch (error) {
    return { missing: isGone(error) ? 'not-found' : 'unreadable' }
  }
}

/**
 * Whether a folder is really where its path says (`here`), or a link on the way leads elsewhere, or nothing is there (`elsewhere`).
 * `path` must begin with a real path.
 */
export function whereFolderIs(path: string): 'here' | 'elsewhere' | 'unreadable' {
  try {
    return realpathSync.native(path) === path ? 'here' : 'elsewhere'
  } catch (error) {
    return isGone(error) ? 'elsewhere' : 'unreadable'
  }
}

/** Names a content by what the system says of its file; the same trust that git puts into an unchanged status. */
export function statusId(path: DiskPath): string | undefined {
  try {
    const status: BigIntStats | undefined = lstatSync(path, { bigint: true, throwIfNoEntry: false })
    if (status === undefined) return undefined
    // Short, as there is one for each file.
    const { dev, ino, size, mtimeNs, ctimeNs } = status
    return `stat:${[dev, ino, size, mtimeNs, ctimeNs].map((number) => number.toString(36)).join('-')}`
  } catch {
    return undefined
  }
}

function readOpenFile(file: number, fileSize: number): DiskContent {
  const before = fstatSync(file)
  if (!before.isFile()) return { missing: 'unreadable' }
  if (before.size > fileSize) return { missing: 'too-large' }
  // One byte more than it should have, to see whether it grew.
  const bytes = Buffer.allocUnsafeSlow(before.size + 1)
  let filled = 0
  for (let count = -1; count !== 0 && filled < bytes.length; filled += count)
    count = readSync(file, bytes, filled, bytes.length - filled, null)
  const after = fstatSync(file)
  if (filled !== before.size || after.mtimeMs !== before.mtimeMs || after.size !== before.size) return { missing: 'changed-while-reading' }
  return { bytes: bytes.subarray(0, filled) }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
