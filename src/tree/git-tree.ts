import type { Blob, BlobId, Entry, EntryKind, Tree } from '../types/tree.ts'
import { UserError } from '../types/user-error.ts'
import { orderEntries } from './entry-order.ts'
import { defaultFileSize, type TreeOptions } from './options.ts'
import type { Repository } from './repository.ts'

/** The kinds of git's file modes: https://git-scm.com/docs/git-fast-import#_filemodify */
export function kindOfMode(mode: string): EntryKind {
  if (mode === '100755') return 'executable'
  if (mode === '120000') return 'symlink'
  if (mode === '160000') return 'gitlink'
  return 'file'
}

/**
 * The tree of a commit, read from git's objects without a checkout. `commit` is an id, as {@link Repository.resolve} gives it.
 * Sizes are not told: git would have to look into every object, and fail where a partial clone lacks one.
 */
export function openGitTree(repository: Repository, commit: string, options: TreeOptions = {}): Tree {
  let entries: Promise<readonly Entry[]> | undefined
  return {
    entries() {
      entries ??= listCommit(repository, commit)
      return entries
    },
    read: (blobs) => repository.objects.read([...new Set(blobs)], options.fileSize ?? defaultFileSize),
    async close() {},
  }
}

/** The tree that holds nothing: what lies before a first commit. */
export function openEmptyTree(): Tree {
  return {
    entries: async () => [],
    async *read(blobs: readonly BlobId[]): AsyncGenerator<Blob> {
      for (const id of new Set(blobs)) yield { id, missing: 'not-found' }
    },
    async close() {},
  }
}

async function listCommit(repository: Repository, commit: string): Promise<readonly Entry[]> {
  if (!/^[0-9a-f]{40,64}$/.test(commit))
    throw new UserError('A tree is opened by the id of its commit.', { hint: 'This is a defect of Kubelatch.' })
  return orderEntries(parseListing((await repository.git(['ls-tree', '-r', '-z', '--full-tree', commit])).toString()))
}

/** Reads `git ls-tree -r -z`: `MODE TYPE ID<tab>PATH<NUL>`. */
function parseListing(listing: string): Entry[] {
  const entries: Entry[] = []
  for (let from = 0; from < listing.length; ) {
    const end = listing.indexOf('\0', from)
    const tab = listing.indexOf('\t', from)
    const idFrom = listing.indexOf(' ', from + 7) + 1
    entries.push({
      path: listing.slice(tab + 1, end),
      kind: kindOfMode(listing.slice(from, from + 6)),
      blob: listing.slice(idFrom, tab),
    })
    from = end + 1
  }
  return entries
}
