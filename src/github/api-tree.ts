import { GithubRefusal } from '../publish/github-refusal.ts'
import { orderEntries } from '../tree/entry-order.ts'
import { blobIdOf } from '../tree/object-id.ts'
import { defaultFileSize, type TreeOptions } from '../tree/options.ts'
import { type Text, text } from '../types/text.ts'
import type { Blob, BlobId, Entry, EntryKind, Tree } from '../types/tree.ts'
import { at } from './answers.ts'
import type { Connection } from './connection.ts'

/** What GraphQL is asked for at once: so many blobs, and so many bytes of them. */
const batchBlobs = 40
const batchBytes = 1_000_000

/** Folders that are asked for one by one where GitHub cuts a listing short, at 100,000 entries or 7 MB. */
const mostFolders = 2_000

/**
 * The tree of a commit as GitHub's API tells it: one call lists it, contents come in batches. Each content is held against its id, so that
 * what the API changes on the way (text that is no UTF-8) is asked for again byte by byte. A listing that fails comes as {@link GithubRefusal};
 * contents that GitHub does not give are missing, and from the first one on none is asked for: what does not answer would be waited for again
 * and again. `refused` is told why.
 */
export function openApiTree(
  connection: Connection,
  treeId: string,
  options: TreeOptions = {},
  refused: (told: Text) => void = () => {},
): Tree {
  const largest = options.fileSize ?? defaultFileSize
  let listing: Promise<readonly Entry[]> | undefined
  let isClosed = false
  const entries = () => {
    listing ??= listTree(connection, treeId)
    return listing
  }
  return {
    entries,
    async *read(blobs) {
      const sizes = new Map((await entries()).map(({ blob, size }) => [blob, size ?? 0]))
      for (const batch of batches([...new Set(blobs)], sizes, largest)) {
        const given = new Set<BlobId>()
        try {
          if (!isClosed)
            for await (const blob of readBatch(connection, batch, sizes, largest)) {
              given.add(blob.id)
              yield blob
            }
        } catch (error: unknown) {
          if (!(error instanceof GithubRefusal)) throw error
          isClosed = true
          refused(error.told)
        }
        for (const id of batch) if (!given.has(id)) yield { id, missing: 'unanswered' }
      }
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

function* batches(blobs: readonly BlobId[], sizes: ReadonlyMap<BlobId, number>, largest: number): Generator<readonly BlobId[]> {
  let batch: BlobId[] = []
  let bytes = 0
  for (const blob of blobs) {
    const size = Math.min(sizes.get(blob) ?? 0, largest)
    if (batch.length > 0 && (batch.length === batchBlobs || bytes + size > batchBytes)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(blob)
    bytes += size
  }
  if (batch.length > 0) yield batch
}

async function* readBatch(
  connection: Connection,
  batch: readonly BlobId[],
  sizes: ReadonlyMap<BlobId, number>,
  largest: number,
): AsyncGenerator<Blob> {
  const wanted = batch.filter((id) => /^[0-9a-f]{40}$/.test(id) && (sizes.get(id) ?? 0) <= largest)
  const texts = wanted.length === 0 ? new Map<BlobId, string>() : await askTexts(connection, wanted)
  for (const id of batch) {
    if (!wanted.includes(id)) {
      yield { id, missing: (sizes.get(id) ?? 0) > largest ? 'too-large' : 'not-found' }
      continue
    }
    const bytes = Buffer.from(texts.get(id) ?? '')
    yield texts.has(id) && blobIdOf(bytes) === id ? { id, bytes } : await askBytes(connection, id)
  }
}

/** The texts of blobs; what is binary, cut short or not there is left out. */
async function askTexts({ owner, repo, read }: Connection, ids: readonly BlobId[]): Promise<ReadonlyMap<BlobId, string>> {
  const fields = ids.map((id, index) => `b${index}: object(oid: "${id}") { ... on Blob { text isBinary isTruncated } }`)
  const query = `query blobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`
  const answer: unknown = await read((octokit) => octokit.graphql(query, { owner, name: repo }))
  const found = at(answer, 'repository')
  return new Map(
    ids.flatMap((id, index) => {
      const blob = at(found, `b${index}`)
      const words = at(blob, 'text')
      return typeof words === 'string' && at(blob, 'isTruncated') === false ? [[id, words] as const] : []
    }),
  )
}

/** Up to 100 MB: https://docs.github.com/en/rest/git/blobs#get-a-blob */
async function askBytes({ owner, repo, read }: Connection, id: BlobId): Promise<Blob> {
  try {
    const { data } = await read((octokit) => octokit.rest.git.getBlob({ owner, repo, file_sha: id }))
    const bytes = typeof data?.content === 'string' && data.encoding === 'base64' ? Buffer.from(data.content, 'base64') : undefined
    return bytes !== undefined && blobIdOf(bytes) === id ? { id, bytes } : { id, missing: 'unreadable' }
  } catch (error: unknown) {
    if (error instanceof GithubRefusal && error.kind === 'missing') return { id, missing: 'not-found' }
    throw error
  }
}
