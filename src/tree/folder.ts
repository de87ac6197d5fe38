import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs'
import type { Entry, Tree } from '../types/tree.ts'
import { UserError } from '../types/user-error.ts'
import { type DiskBlob, readDiskBlobs, unreadableId } from './disk-blobs.ts'
import { type DiskPath, kindOnDisk, readDiskFile, readDiskLink, statusId } from './disk-file.ts'
import { orderEntries } from './entry-order.ts'
import { blobIdOf } from './object-id.ts'
import { defaultFileSize, type TreeOptions } from './options.ts'

export interface FolderOptions extends TreeOptions {
  /**
   * How contents are named. `content`: by git's id, so that two folders can be compared; every file is read once to list them.
   * `status`: by what the system says of the file, so that listing reads nothing.
   */
  readonly names?: 'content' | 'status'
}

/** What lies in a folder and everything beneath it, `.git` left out. No link is followed, no FIFO, socket or device opened. */
export function openFolder(path: string, options: FolderOptions = {}): Tree {
  const root = realFolder(path)
  return openDisk((found) => walkFolder(root, '', found), options)
}

/** Files found on disk, by their path in the tree. */
export type Found = Map<string, FoundFile>
export interface FoundFile {
  readonly kind: Entry['kind']
  readonly disk: DiskPath
}

/** Where the contents of a tree lie, and the beginnings of their paths, each once. */
interface Places {
  readonly byBlob: Map<string, DiskBlob>
  readonly bases: Map<string, string>
}

/** A tree of what `find` finds, once, when it is first asked. */
export function openDisk(find: (found: Found) => void, options: FolderOptions): Tree {
  const fileSize = options.fileSize ?? defaultFileSize
  const places: Places = { byBlob: new Map(), bases: new Map() }
  let entries: readonly Entry[] | undefined
  function list(): readonly Entry[] {
    const found: Found = new Map()
    find(found)
    return orderEntries([...found].map(([path, file]) => enter(path, file, places, options.names ?? 'content', fileSize)))
  }
  return {
    async entries() {
      entries ??= list()
      return entries
    },
    async *read(blobs) {
      entries ??= list()
      yield* readDiskBlobs(new Set(blobs), places.byBlob, { fileSize, format: 'sha1' })
    },
    async close() {},
  }
}

/** Finds everything beneath a folder; `path` is the folder's own in the tree, '' for the root. */
export function walkFolder(disk: string, path: string, found: Found): void {
  const open: { disk: DiskPath; path: string }[] = [{ disk, path }]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const children = listFolder(folder.disk)
    if (children === undefined) {
      found.set(folder.path === '' ? '.' : folder.path, { kind: 'unreadable', disk: folder.disk })
      continue
    }
    for (const child of children) {
      const inTree = unused(folder.path === '' ? child.name : `${folder.path}/${child.name}`, found)
      if (child.kind === 'folder') {
        if (child.name !== '.git') open.push({ disk: child.disk, path: inTree })
      } else found.set(inTree, { kind: child.kind, disk: child.disk })
    }
  }
}

interface Child {
  readonly name: string
  readonly disk: DiskPath
  readonly kind: Entry['kind'] | 'folder'
}

function listFolder(folder: DiskPath): Child[] | undefined {
  try {
    if (typeof folder === 'string') {
      const children = readdirSync(folder, { withFileTypes: true })
      if (!children.some(({ name }) => name.includes('\uFFFD'))) return children.map((child) => childOf(child, `${folder}/${child.name}`))
    }
    const bytes = Buffer.from(folder)
    return readdirSync(bytes, { encoding: 'buffer' }).flatMap((name) => {
      const disk = Buffer.concat([bytes, Buffer.from('/'), name])
      const kind = kindOnDisk(disk)
      return kind === undefined
        ? []
        : [{ name: name.toString(), disk: disk.equals(Buffer.from(disk.toString())) ? disk.toString() : disk, kind }]
    })
  } catch {
    return undefined
  }
}

function childOf(child: Dirent, disk: string): Child {
  const { name } = child
  // Whether it may be executed is no matter outside git, and would cost a look at every file.
  if (child.isFile()) return { name, disk, kind: 'file' }
  if (child.isDirectory()) return { name, disk, kind: 'folder' }
  if (child.isSymbolicLink()) return { name, disk, kind: 'symlink' }
  if (child.isFIFO() || child.isSocket() || child.isCharacterDevice() || child.isBlockDevice()) return { name, disk, kind: 'special' }
  // Some file systems do not tell in a listing.
  return { name, disk, kind: kindOnDisk(disk) ?? 'unreadable' }
}

/** Two names that are no UTF-8 may read the same: none may hide the other. */
function unused(path: string, found: Found): string {
  let free = path
  for (let count = 2; found.has(free) && path.includes('\uFFFD'); count++) free = `${path}~${count}`
  return free
}

function enter(path: string, { kind, disk }: FoundFile, places: Places, names: 'content' | 'status', fileSize: number): Entry {
  if (kind === 'special' || kind === 'unreadable' || kind === 'absent') return { path, kind, blob: `stat:${kind}` }
  const link = kind === 'symlink'
  let blob = names === 'status' && !link ? statusId(disk) : undefined
  let size: number | undefined
  if (blob === undefined) {
    const content = link ? readDiskLink(disk) : readDiskFile(disk, fileSize)
    if ('bytes' in content) {
      blob = blobIdOf(content.bytes)
      size = content.bytes.length
    } else blob = content.missing === 'too-large' ? (statusId(disk) ?? unreadableId) : unreadableId
  }
  if (blob !== unreadableId) places.byBlob.set(blob, { ...leanPath(path, disk, places.bases), link })
  return size === undefined ? { path, kind, blob } : { path, kind, blob, size }
}

/** Without a second text of the path, where it ends as in the tree: for 50,000 files they take 6 MB. */
function leanPath(path: string, disk: DiskPath, bases: Map<string, string>): Pick<DiskBlob, 'base' | 'path'> {
  if (typeof disk !== 'string' || !disk.endsWith(path)) return { path: disk }
  const base = disk.slice(0, disk.length - path.length)
  const known = bases.get(base) ?? base
  bases.set(base, known)
  return { base: known, path }
}

function realFolder(path: string): string {
  try {
    const real = realpathSync.native(path)
    if (lstatSync(real).isDirectory()) return real
  } catch (cause) {
    throw new UserError(`The folder ${JSON.stringify(path)} cannot be opened.`, { hint: `Look for it from ${process.cwd()}.`, cause })
  }
  throw new UserError(`${JSON.stringify(path)} is not a folder.`, { hint: 'Name a folder; single files go to `kubelatch check FILE`.' })
}
