import { GithubRefusal } from '../publish/github-refusal.ts'
import { orderEntries } from '../tree/entry-order.ts'
import { defaultFileSize, type TreeOptions } from '../tree/options.ts'
import { type Text, text } from '../types/text.ts'
import type { Entry, EntryKind, Tree } from '../types/tree.ts'
import { at } from './answers.ts'
import { openBlobReader } from './api-blobs.ts'
import type { Connection } from './connection.ts'

/** Folders that are asked for one by one where GitHub cuts a listing short, at 100,000 entries or 7 MB. */
const mostFolders = 2_000

/**
 * The tree of a commit as GitHub's API tells it: one call lists it, contents come in batches. A listing that fails comes as
 * {@link GithubRefusal}; contents that GitHub does not give are missing, and `refused` is told why.
 */
export function openApiTree(
  connection: Connection,
  treeId: string,
  options: TreeOptions = {},
  refused: (told: Text) => void = () => {},
): Tree {
  const largest = options.fileSize ?? defaultFileSize
  const readBlobs = openBlobReader(connection, refused)
  let listing: Promise<readonly Entry[]> | undefined
  const entries = () => {
    listing ??= listTree(connection, treeId)
    return listing
  }
  return {
    entries,
    remote: true,
    async *read(blobs) {
      yield* readBlobs(blobs, { sizes: new Map((await entries()).map(({ blob, size }) => [blob, size ?? 0])), largest })
    },
    async close() {},
  }
}

async function listTree(connection: Connection, treeId: string): Promise<readonly Entry[]> {
  const whole = await askTree(connection, treeId, true)
  if (!whole.truncated) return orderEntries(whole.items.flatMap((item) => entryOf('', item)))
  const entries: Entry[] = []
  const folders = [{ id: treeId, path: '' }]
  for (let asked = 0; folders.length > 0; asked++) {
    const folder = folders.shift()
    if (folder === undefined) break
    if (asked > mostFolders) throw new GithubRefusal('unreachable', text`the repository is too large to be listed over GitHub's API`)
    // Of a listing that is cut short nothing is certain but that.
    const { items } = await askTree(connection, folder.id, false)
    for (const item of items) {
      if (item.type === 'tree') folders.push({ id: item.sha, path: `${folder.path}${item.path}/` })
      else entries.push(...entryOf(folder.path, item))
    }
  }
  return orderEntries(entries)
}

interface Item {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size?: number
}

async function askTree(
  { owner, repo, read }: Connection,
  id: string,
  whole: boolean,
): Promise<{ truncated: boolean; items: readonly Item[] }> {
  const { data } = await read((octokit) => octokit.rest.git.getTree({ owner, repo, tree_sha: id, ...(whole ? { recursive: '1' } : {}) }))
  if (!Array.isArray(data?.tree)) throw new GithubRefusal('unreachable', text`GitHub's answer about a tree cannot be used`)
  return { truncated: data.truncated === true, items: data.tree.filter(isItem) }
}

function isItem(item: unknown): item is Item {
  return ['path', 'mode', 'type', 'sha'].every((key) => typeof at(item, key) === 'string')
}

/** By git's modes: https://git-scm.com/docs/git-fast-import#_filemodify */
const kinds: Readonly<Record<string, EntryKind>> = {
  '100644': 'file',
  '100664': 'file',
  '100755': 'executable',
  '120000': 'symlink',
  '160000': 'gitlink',
}

function entryOf(folder: string, { path, mode, sha, size }: Item): readonly Entry[] {
  const kind = kinds[mode]
  return kind === undefined ? [] : [{ path: folder + path, kind, blob: sha, ...(size === undefined ? {} : { size }) }]
}
