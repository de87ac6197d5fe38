import { lstatSync, realpathSync } from 'node:fs'
import type { BlobId, Entry, EntryKind, Tree } from '../types/tree.ts'
import { UserError } from '../types/user-error.ts'
import { type Checkout, type DirtyFile, lookAtFiles, lookAtOthers } from './checkout.ts'
import { type DiskBlob, readDiskBlobs, unreadableId } from './disk-blobs.ts'
import { readDiskFile, readDiskLink, statusId } from './disk-file.ts'
import { orderEntries } from './entry-order.ts'
import { listIndex, listOthers } from './index-listing.ts'
import { trustIndexedModes } from './indexed-modes.ts'
import { blobIdOf } from './object-id.ts'
import { defaultFileSize, type TreeOptions } from './options.ts'
import type { Repository } from './repository.ts'
import { convertedPaths, type Smudge, smudgeOf } from './smudged.ts'

/**
 * What lies in a checkout: tracked files as they are on disk, and untracked ones that are not ignored. A file that git's index knows
 * unchanged keeps its id there, and is read from git's objects, whatever a filter or line-end conversion made of it on disk.
 * The others are named by their bytes on disk. Nothing is filtered, no attribute is obeyed, no link is followed.
 */
export function openWorkingTree(repository: Repository, options: TreeOptions = {}): Tree {
  const { root } = repository
  if (root === undefined) {
    throw new UserError('A bare repository has no working tree.', {
      hint: 'Name what is looked at: `kubelatch diff BASE HEAD` or `kubelatch audit COMMIT`.',
    })
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

async function listWorkingTree(repository: Repository, root: string, fileSize: number): Promise<Listed> {
  // An index without a time of its own makes every file look racy, which only costs reading it.
  const indexTime = lstatSync(repository.indexFile, { throwIfNoEntry: false })?.mtimeMs ?? 0
  // git looks for other files while we look at those of the index.
  const others = listOthers(repository)
  others.catch(() => {})
  const checkout: Checkout = { root, clean: [], dirty: [], otherModes: new Map(), folders: new Map() }
  lookAtFiles(checkout, await listIndex(repository), indexTime)
  lookAtOthers(checkout, await others)
  const places = new Map<BlobId, DiskBlob>()
  const entries = [...checkout.clean, ...(await enterDirty(checkout.dirty, places, repository, fileSize))]
  return { entries: orderEntries(await trustIndexedModes(repository, entries, checkout.otherModes)), places }
}

const readable: ReadonlySet<EntryKind> = new Set(['file', 'executable', 'symlink'])

async function enterDirty(
  dirty: readonly DirtyFile[],
  places: Map<BlobId, DiskBlob>,
  repository: Repository,
  fileSize: number,
): Promise<readonly Entry[]> {
  const named = dirty.map((file) => ({ file, ...nameContent(file, repository, fileSize) }))
  const lineEnds = named.flatMap(({ file, smudge }) => (smudge === 'line-ends' ? [file.path] : []))
  const converted = await convertedPaths(repository, lineEnds)
  return named.map(({ file, id, size, smudge }): Entry => {
    const { path, kind, record } = file
    const unchanged = smudge === 'large-file' || (smudge === 'line-ends' && converted.has(path))
    if (unchanged && record !== undefined) return { path, kind, blob: record.id }
    if (readable.has(kind) && id !== unreadableId && id !== record?.id) places.set(id, { path: file.disk, link: kind === 'symlink' })
    return size === undefined ? { path, kind, blob: id } : { path, kind, blob: id, size }
  })
}

interface NamedContent {
  readonly id: BlobId
  readonly size?: number
  /** Where the index has another content for the file. */
  readonly smudge?: Smudge | undefined
}

function nameContent({ disk, kind, record }: DirtyFile, { format }: Repository, fileSize: number): NamedContent {
  if (!readable.has(kind)) return { id: `stat:${kind}` }
  const content = kind === 'symlink' ? readDiskLink(disk) : readDiskFile(disk, fileSize)
  if (!('bytes' in content)) return { id: content.missing === 'too-large' ? (statusId(disk) ?? unreadableId) : unreadableId }
  const { bytes } = content
  const id = blobIdOf(bytes, format)
  const compared = record !== undefined && id !== record.id && kind !== 'symlink' && record.rawPath === undefined
  return { id, size: bytes.length, smudge: compared ? smudgeOf(bytes, record.id, format) : undefined }
}
