import { lstatSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BlobId, Entry, EntryKind, Tree } from '../types/tree.ts'
import { UserError } from '../types/user-error.ts'
import { type DiskBlob, readDiskBlobs, unreadableId } from './disk-blobs.ts'
import { type DiskPath, readDiskFile, readDiskLink, statusId, statusOf, whereFolderIs } from './disk-file.ts'
import { orderEntries } from './entry-order.ts'
import { kindOfMode } from './git-tree.ts'
import { type IndexedStatus, type IndexListing, type IndexRecord, listIndex } from './index-listing.ts'
import { blobIdOf } from './object-id.ts'
import { defaultFileSize, type TreeOptions } from './options.ts'
import type { Repository } from './repository.ts'
import { foldConverted } from './smudged.ts'

/**
 * What lies in a checkout: tracked files as they are on disk, and untracked ones that are not ignored. A file that git's index knows
 * unchanged keeps its id there, and is read from git's objects, whatever a filter or line-end conversion made of it on disk.
 * The others are named by their bytes on disk. Nothing is filtered, no attribute is obeyed, no link is followed.
 */
export function openWorkingTree(repository: Repository, options: TreeOptions = {}): Tree {
  const { root } = repository
  if (root === undefined) {
    throw new UserError('A bare repository has no working tree.', { hint: 'Name two commits: `kubelatch diff BASE HEAD`.' })
  }
  const fileSize = options.fileSize ?? defaultFileSize
  let listed: Promise<Listed> | undefined
  const list = () => {
    listed ??= listWorkingTree(repository, realpathSync.native(root), fileSize)
    return listed
  }
  return {
    entries: async () => (await list()).entries,
    async *read(blobs) {
      const { places } = await list()
      const asked = [...new Set(blobs)]
      const onDisk = asked.filter((id) => places.has(id) || id.startsWith('stat:'))
      yield* readDiskBlobs(onDisk, places, { fileSize, format: repository.format })
      yield* repository.objects.read(
        asked.filter((id) => !places.has(id) && !id.startsWith('stat:')),
        fileSize,
      )
    },
    async close() {},
  }
}

interface Listed {
  readonly entries: readonly Entry[]
  readonly places: ReadonlyMap<BlobId, DiskBlob>
}

const readable: ReadonlySet<EntryKind> = new Set(['file', 'executable', 'symlink'])

/** A file whose bytes are not known by the index, with what the index says of it. */
export interface DirtyFile {
  readonly path: string
  readonly disk: DiskPath
  readonly kind: EntryKind
  readonly record?: IndexRecord
}

async function listWorkingTree(repository: Repository, root: string, fileSize: number): Promise<Listed> {
  const listing = await listIndex(repository, true)
  // An index without a time of its own makes every file look racy, which only costs reading it.
  const indexTime = lstatSync(repository.indexFile, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const { clean, dirty } = sortOut(listing, root, indexTime)
  const places = new Map<BlobId, DiskBlob>()
  const read = dirty.map((file) => ({ file, ...nameContent(file, repository, fileSize) }))
  const folded = await foldConverted(repository, read)
  const entries = read.map(({ file, id, size }): Entry => {
    const same = folded.get(file.path)
    if (same !== undefined) return { path: file.path, kind: file.kind, blob: same }
    if (readable.has(file.kind) && id !== unreadableId && id !== file.record?.id)
      places.set(id, { path: file.disk, link: file.kind === 'symlink' })
    return { path: file.path, kind: file.kind, blob: id, ...(size === undefined ? {} : { size }) }
  })
  return { entries: orderEntries(await withIndexedModes(repository, [...clean, ...entries], listing)), places }
}

/** What the index knows unchanged, and what has to be looked at. What is gone is in neither. */
function sortOut({ records, others, unreadable }: IndexListing, root: string, indexTime: number): { clean: Entry[]; dirty: DirtyFile[] } {
  const clean: Entry[] = []
  const dirty = new Map<string, DirtyFile>()
  const folders: Folders = new Map()
  const look = (path: string, rawPath: Buffer | undefined, record?: IndexRecord) => {
    const disk = rawPath === undefined ? `${root}/${path}` : Buffer.concat([Buffer.from(`${root}/`), rawPath])
    const kind = kindOnDisk(disk, folders)
    if (kind !== undefined)
      dirty.set(`${path}\0${rawPath?.toString('latin1') ?? ''}`, { path, disk, kind, ...(record === undefined ? {} : { record }) })
  }
  for (const record of records) {
    const kind = kindOfMode(record.mode)
    if (record.skipped || (record.assumed && record.stage === 0)) clean.push({ path: record.path, kind, blob: record.id })
    else if (kind === 'gitlink') {
      if (lstatSync(`${root}/${record.path}`, { throwIfNoEntry: false })?.isDirectory())
        clean.push({ path: record.path, kind, blob: record.id })
      else look(record.path, record.rawPath)
    } else {
      const now =
        record.rawPath === undefined && record.stage === 0 && !record.intended
          ? cleanKind(`${root}/${record.path}`, record, indexTime)
          : undefined
      if (now !== undefined) clean.push({ path: record.path, kind: now, blob: record.id })
      else look(record.path, record.rawPath, record)
    }
  }
  for (const { path, rawPath } of others) {
    if (path.endsWith('/')) clean.push({ path: path.slice(0, -1), kind: 'gitlink', blob: 'stat:repository' })
    else look(path, rawPath)
  }
  for (const path of unreadable) clean.push({ path, kind: 'unreadable', blob: unreadableId })
  return { clean: withoutLinked(clean, [...dirty.values()]), dirty: [...dirty.values()] }
}

/** A tracked folder that a link has taken the place of: its files may have moved along, but to git they are gone from here. */
function withoutLinked(clean: Entry[], dirty: readonly DirtyFile[]): Entry[] {
  const links = dirty.filter(({ kind, record }) => kind === 'symlink' && record === undefined).map(({ path }) => `${path}/`)
  return links.length === 0 ? clean : clean.filter(({ path }) => !links.some((link) => path.startsWith(link)))
}

/**
 * The kind of a file that still has the status by which git knows it unchanged. One that was written in the moment in which the index was,
 * or later, may have changed since without showing it: https://git-scm.com/docs/racy-git
 */
function cleanKind(path: string, { mode, status }: IndexRecord, indexTime: number): EntryKind | undefined {
  const now = statusOf(path)
  if (status === undefined || now === undefined || now === 'unreadable') return undefined
  const kind = kindOfMode(mode)
  const sameType = kind === 'symlink' ? now.isSymbolicLink() : now.isFile()
  if (!sameType || !isSameStatus(status, now) || now.mtimeMs >= (status.coarse ? Math.floor(indexTime / 1_000) * 1_000 : indexTime))
    return undefined
  return kind === 'symlink' ? kind : kindOfPermission(now.mode)
}

function isSameStatus(known: IndexedStatus, now: { mtimeMs: number; ctimeMs: number; size: number; ino: number }): boolean {
  // The index keeps 32 bits of sizes and inode numbers.
  if (known.size !== now.size % 2 ** 32 || known.ino !== now.ino % 2 ** 32) return false
  if (!known.coarse) return known.mtimeMs === now.mtimeMs && known.ctimeMs === now.ctimeMs
  return known.mtimeMs === Math.floor(now.mtimeMs / 1_000) * 1_000 && known.ctimeMs === Math.floor(now.ctimeMs / 1_000) * 1_000
}

function kindOfPermission(mode: number): EntryKind {
  return mode & 0o100 ? 'executable' : 'file'
}

type Folders = Map<string, ReturnType<typeof whereFolderIs>>

/** Undefined where nothing lies, a folder does, or a link on the way leads elsewhere: to git the file is gone. */
function kindOnDisk(disk: DiskPath, folders: Folders): EntryKind | undefined {
  if (typeof disk === 'string') {
    const folder = dirname(disk)
    const where = folders.get(folder) ?? whereFolderIs(folder)
    folders.set(folder, where)
    if (where !== 'here') return where === 'unreadable' ? where : undefined
  }
  const status = statusOf(disk)
  if (status === undefined || status === 'unreadable') return status
  if (status.isFile()) return kindOfPermission(status.mode)
  if (status.isSymbolicLink()) return 'symlink'
  return status.isDirectory() ? undefined : 'special'
}

interface NamedContent {
  readonly id: BlobId
  readonly size?: number
  readonly bytes?: Uint8Array
}

function nameContent({ disk, kind, record }: DirtyFile, repository: Repository, fileSize: number): NamedContent {
  if (kind === 'special' || kind === 'unreadable') return { id: `stat:${kind}` }
  const content = kind === 'symlink' ? readDiskLink(disk) : readDiskFile(disk, fileSize)
  if (!('bytes' in content)) return { id: content.missing === 'too-large' ? (statusId(disk) ?? unreadableId) : unreadableId }
  const id = blobIdOf(content.bytes, repository.format)
  const size = content.bytes.length
  return id === record?.id || record === undefined || kind === 'symlink' ? { id, size } : { id, size, bytes: content.bytes }
}

/** Where the file system keeps no permissions or links (`core.fileMode`, `core.symlinks`), the index knows better. */
async function withIndexedModes(repository: Repository, entries: Entry[], { records }: IndexListing): Promise<Entry[]> {
  const indexed = new Map(records.map(({ path, mode }) => [path, kindOfMode(mode)]))
  const differs = ({ path, kind }: Entry) => {
    const known = indexed.get(path)
    return known !== undefined && known !== kind && (kind === 'file' || kind === 'executable') && known !== 'gitlink'
  }
  if (!entries.some(differs)) return entries
  const [fileMode, symlinks] = await Promise.all(['core.fileMode', 'core.symlinks'].map((name) => readFlag(repository, name)))
  return entries.map((entry) => {
    const known = indexed.get(entry.path)
    if (known === undefined || !differs(entry)) return entry
    const trusted = known === 'symlink' ? symlinks : fileMode
    return trusted === false ? { ...entry, kind: known } : entry
  })
}

async function readFlag(repository: Repository, name: string): Promise<boolean> {
  const said = (await repository.git(['config', '--type=bool', '--default=true', '--get', name])).toString().trim()
  return said !== 'false'
}
