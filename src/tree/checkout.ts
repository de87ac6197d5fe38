import { dirname } from 'node:path'
import type { Entry, EntryKind } from '../types/tree.ts'
import { unreadableId } from './disk-blobs.ts'
import { type DiskPath, kindOnDisk, statusOf, whereFolderIs } from './disk-file.ts'
import { kindOfMode } from './git-tree.ts'
import type { IndexedStatus, IndexRecord, OtherFiles } from './index-listing.ts'

/** What was seen of a checkout so far. What is gone is in none of it. */
export interface Checkout {
  readonly root: string
  /** What the index knows unchanged. */
  readonly clean: Entry[]
  /** What has to be read to be named. */
  readonly dirty: DirtyFile[]
  /** What the index says of files that are of another kind on disk, by path. */
  readonly otherModes: Map<string, EntryKind>
  readonly folders: Map<string, ReturnType<typeof whereFolderIs>>
}

/** A file whose bytes are not known by the index, with what the index says of it. */
export interface DirtyFile {
  readonly path: string
  readonly disk: DiskPath
  readonly kind: EntryKind
  readonly record?: IndexRecord
}

/** Looks at every file of the index where it should lie. */
export function lookAtFiles(checkout: Checkout, records: readonly IndexRecord[], indexTime: number): void {
  let conflict: string | undefined
  for (const record of records) {
    const { path, status } = record
    if (record.stage > 0) {
      // Up to three stages, one file.
      if (path !== conflict) lookAtFile(checkout, record)
      conflict = path
      continue
    }
    const kind = kindOfMode(record.mode)
    if (status?.skipped === true || status?.assumed === true) checkout.clean.push({ path, kind, blob: record.id })
    else if (kind === 'gitlink') lookAtModule(checkout, record)
    else {
      const now =
        record.rawPath === undefined && status?.intended === false
          ? cleanKind(`${checkout.root}/${path}`, kind, status, indexTime)
          : undefined
      if (now === undefined) lookAtFile(checkout, record)
      else {
        checkout.clean.push({ path, kind: now, blob: record.id })
        if (now !== kind) checkout.otherModes.set(path, kind)
      }
    }
  }
}

/** Adds what the index does not know; a repository inside is a `gitlink` to git as well. */
export function lookAtOthers(checkout: Checkout, { files, unreadable }: OtherFiles): void {
  const links: string[] = []
  for (const { path, rawPath } of files) {
    if (path.endsWith('/')) checkout.clean.push({ path: path.slice(0, -1), kind: 'gitlink', blob: 'stat:repository' })
    else if (lookAt(checkout, path, rawPath) === 'symlink') links.push(`${path}/`)
  }
  for (const path of unreadable) checkout.clean.push({ path, kind: 'unreadable', blob: unreadableId })
  if (links.length === 0) return
  // A link may have taken the place of a tracked folder, whose files moved along unchanged: to git they are gone from here.
  const kept = checkout.clean.filter(({ path }) => !links.some((link) => path.startsWith(link)))
  checkout.clean.splice(0, checkout.clean.length, ...kept)
}

function lookAtFile(checkout: Checkout, record: IndexRecord): void {
  const kind = lookAt(checkout, record.path, record.rawPath, record)
  const indexed = kindOfMode(record.mode)
  if (kind !== undefined && kind !== indexed) checkout.otherModes.set(record.path, indexed)
}

/** A submodule is there as long as its folder is; what is checked out in it is not looked at. */
function lookAtModule(checkout: Checkout, { path, rawPath, id }: IndexRecord): void {
  const kind = kindOnDisk(diskPath(checkout, path, rawPath))
  if (kind === 'folder') checkout.clean.push({ path, kind: 'gitlink', blob: id })
  else lookAt(checkout, path, rawPath)
}

function lookAt(checkout: Checkout, path: string, rawPath: Buffer | undefined, record?: IndexRecord): EntryKind | undefined {
  const disk = diskPath(checkout, path, rawPath)
  const kind = kindInCheckout(checkout, disk)
  if (kind !== undefined) checkout.dirty.push(record === undefined ? { path, disk, kind } : { path, disk, kind, record })
  return kind
}

function diskPath({ root }: Checkout, path: string, rawPath: Buffer | undefined): DiskPath {
  return rawPath === undefined ? `${root}/${path}` : Buffer.concat([Buffer.from(`${root}/`), rawPath])
}

/** Undefined where nothing lies, a folder does, or a link on the way leads elsewhere: to git the file is gone. */
function kindInCheckout({ folders }: Checkout, disk: DiskPath): EntryKind | undefined {
  if (typeof disk === 'string') {
    const folder = dirname(disk)
    const where = folders.get(folder) ?? whereFolderIs(folder)
    folders.set(folder, where)
    if (where !== 'here') return where === 'unreadable' ? where : undefined
  }
  const kind = kindOnDisk(disk)
  return kind === 'folder' ? undefined : kind
}

/**
 * The kind of a file that still has the status by which git knows it unchanged. One that was written in the moment in which the index was,
 * or later, may have changed since without showing it: https://git-scm.com/docs/racy-git
 */
function cleanKind(path: string, kind: EntryKind, status: IndexedStatus, indexTime: number): EntryKind | undefined {
  const now = statusOf(path)
  if (now === undefined || now === 'unreadable') return undefined
  const sameType = kind === 'symlink' ? now.isSymbolicLink() : now.isFile()
  if (!sameType || !isSameStatus(status, now) || now.mtimeMs >= (status.coarse ? wholeSecond(indexTime) : indexTime)) return undefined
  if (kind === 'symlink') return kind
  return now.mode & 0o100 ? 'executable' : 'file'
}

function isSameStatus(known: IndexedStatus, now: { mtimeMs: number; ctimeMs: number; size: number; ino: number }): boolean {
  // The index keeps 32 bits of sizes and inode numbers.
  if (known.size !== now.size % 2 ** 32 || known.ino !== now.ino % 2 ** 32) return false
  if (!known.coarse) return known.mtimeMs === now.mtimeMs && known.ctimeMs === now.ctimeMs
  return known.mtimeMs === wholeSecond(now.mtimeMs) && known.ctimeMs === wholeSecond(now.ctimeMs)
}

function wholeSecond(milliseconds: number): number {
  return Math.floor(milliseconds / 1_000) * 1_000
}
