import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Blob, BlobId, Tree } from '../types/tree.ts'
import { UserError } from '../types/user-error.ts'
import { kindOnDisk } from './disk-file.ts'
import { orderEntries } from './entry-order.ts'
import { type Found, openDisk, walkFolder } from './folder.ts'
import { blobIdOf } from './object-id.ts'
import { defaultFileSize, type TreeOptions } from './options.ts'

export interface FilesOptions extends TreeOptions {
  /** The folder that the person is in; paths are given from here. */
  readonly directory: string
  /** Where paths in the tree begin: the repository's root, or the same folder outside one. Links are followed only to what lies in it. */
  readonly root?: string
  /** Read when `-` is among the paths. */
  readonly standardInput?: AsyncIterable<Uint8Array>
}

/** How standard input is called in a tree. */
export const standardInputPath = 'stdin.yaml'

/**
 * Files and folders as a person names them, `-` for standard input. A folder stands for all that lies in it; what lies outside `root`
 * keeps its whole path. A path where nothing is is `absent`; where that is so of all of them, a {@link UserError} is thrown. Contents are
 * named by status: listing reads nothing.
 */
export function openFiles(paths: readonly string[], options: FilesOptions): Tree {
  const named = paths.filter((path) => path !== '-')
  const directory = real(options.directory) ?? resolve(options.directory)
  const root = real(options.root ?? options.directory) ?? directory
  const wanted = named.map((path) => locatePath(path, directory, root))
  if (named[0] !== undefined && paths.length === named.length && wanted.every(({ kind }) => kind === 'absent'))
    throw noSuchPath(named[0], directory)
  const disk = openDisk(
    (found) => {
      for (const file of wanted) find(file, found)
    },
    { ...options, names: 'status' },
  )
  const input = paths.length > named.length ? options.standardInput : undefined
  return input === undefined ? disk : withStandardInput(disk, input, options.fileSize ?? defaultFileSize)
}

interface Wanted {
  readonly path: string
  readonly disk: string
  readonly kind: Exclude<ReturnType<typeof kindOnDisk>, undefined>
}

function locatePath(given: string, directory: string, root: string): Wanted {
  const whole = resolve(directory, given)
  // The folder that it is in may be reached by links: the person named them. Itself it must not lead out of the root.
  const folder = real(resolve(whole, '..'))
  const disk = folder === undefined ? whole : resolve(folder, whole.slice(resolve(whole, '..').length).replace(/^[\\/]/, ''))
  if (given === '') throw noSuchPath(given, directory)
  const kind = kindOnDisk(disk)
  if (kind === undefined) return { path: pathInTree(disk, root), disk, kind: 'absent' }
  const target = kind === 'symlink' ? real(disk) : undefined
  if (target === undefined || !isInside(target, root)) return { path: pathInTree(disk, root), disk, kind }
  return { path: pathInTree(disk, root), disk: target, kind: kindOnDisk(target) ?? kind }
}

function find({ path, disk, kind }: Wanted, found: Found): void {
  if (kind === 'folder') walkFolder(disk, path, found)
  else found.set(path, { kind, disk })
}

function pathInTree(disk: string, root: string): string {
  const way = relative(root, disk)
  return (isInside(disk, root) ? way : disk).split(sep).join('/')
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function real(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

function noSuchPath(given: string, directory: string): UserError {
  const pattern = /[*?[\]{}]/.test(given)
  return new UserError(`There is no file or folder ${JSON.stringify(given)}.`, {
    hint: pattern
      ? 'Patterns are expanded by the shell: leave out the quotes, or name the folder.'
      : `Paths are looked for from ${directory}.`,
    status: 3,
  })
}

function withStandardInput(tree: Tree, input: AsyncIterable<Uint8Array>, fileSize: number): Tree {
  let content: Promise<Blob> | undefined
  const take = () => {
    content ??= readInput(input, fileSize)
    return content
  }
  return {
    async entries() {
      const blob = await take()
      const size = 'bytes' in blob ? { size: blob.bytes.length } : {}
      return orderEntries([...(await tree.entries()), { path: standardInputPath, kind: 'file', blob: blob.id, ...size }])
    },
    async *read(blobs: readonly BlobId[]): AsyncGenerator<Blob> {
      const own = await take()
      if (blobs.includes(own.id)) yield own
      yield* tree.read(blobs.filter((id) => id !== own.id))
    },
    close: () => tree.close(),
  }
}

async function readInput(input: AsyncIterable<Uint8Array>, fileSize: number): Promise<Blob> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    size += chunk.length
    if (size > fileSize) return { id: 'stat:standard-input', missing: 'too-large' }
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(Buffer.concat(chunks))
  return { id: blobIdOf(bytes), bytes }
}
