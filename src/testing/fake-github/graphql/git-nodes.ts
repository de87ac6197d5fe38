import { listTree, readCommits, readObject, resolve } from '../git.ts'
import { gitCommitPayload } from '../payloads/commit.ts'
import { repositoryUrl } from '../payloads/repository.ts'
import type { Repository } from '../state.ts'
import { nodeId, type World } from '../world.ts'
import { connection } from './connection.ts'

/** GraphQL's `Ref`, by its full name. */
export function refNode(world: World, repository: Repository, name: string) {
  const sha = resolve(repository.bare, name)
  if (sha === undefined) return null
  const prefix = `${name.split('/').slice(0, 2).join('/')}/`
  return {
    __typename: 'Ref',
    id: nodeId('REF', Number.parseInt(sha.slice(0, 8), 16)),
    name: name.slice(prefix.length),
    prefix,
    target: () => objectNode(world, repository, sha),
  }
}

/** GitHub cuts the text of a longer blob, and says so. */
const longestText = 512_000

/** A blob, tree or commit by anything that git resolves: `sha:path`, a branch, an id. */
export function objectNode(world: World, repository: Repository, expression: string): object | null {
  const { bare } = repository
  const id = /^[\da-f]{40}$/.test(expression) ? expression : resolve(bare, expression)
  const object = id === undefined ? undefined : readObject(bare, id)
  if (id === undefined || object === undefined) return null
  const { kind, bytes } = object
  const common = {
    id: nodeId(kind === 'blob' ? 'B' : kind === 'tree' ? 'T' : 'C', Number.parseInt(id.slice(0, 8), 16)),
    oid: id,
    abbreviatedOid: id.slice(0, 7),
  }
  if (kind === 'commit') return commitNode(world, repository, id)
  if (kind === 'tree')
    return { __typename: 'Tree', ...common, entries: () => listTree(bare, id, false).map((entry) => entryNode(world, repository, entry)) }
  const byteSize = bytes.length
  return {
    __typename: 'Blob',
    ...common,
    byteSize,
    isTruncated: byteSize > longestText,
    isBinary: isBinary(bytes),
    text: () => (isBinary(bytes) ? null : bytes.subarray(0, longestText).toString()),
  }
}

function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8000).includes(0)
}

function entryNode(world: World, repository: Repository, entry: ReturnType<typeof listTree>[number]) {
  return {
    __typename: 'TreeEntry',
    name: entry.path,
    path: entry.path,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    oid: entry.sha,
    size: entry.size ?? 0,
    object: () => (entry.type === 'commit' ? null : objectNode(world, repository, entry.sha)),
  }
}

export function commitNode(world: World, repository: Repository, sha: string): object | null {
  const [commit] = readCommits(repository.bare, '-1', sha)
  if (commit === undefined) return null
  const payload = gitCommitPayload(world, repository, commit)
  return {
    __typename: 'Commit',
    id: String(payload.node_id),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    message: commit.message,
    messageHeadline: commit.message.split('\n')[0] ?? '',
    committedDate: commit.committer.date,
    authoredDate: commit.author.date,
    url: `${repositoryUrl(world, repository)}/commit/${sha}`,
    tree: () => objectNode(world, repository, commit.tree),
    parents: connection('parents', commit.parents, (parent) => commitNode(world, repository, parent)),
    file: ({ path }: { path: string }) => {
      const entry = listTree(repository.bare, sha, true).find((one) => one.path === path)
      return entry === undefined ? null : entryNode(world, repository, entry)
    },
  }
}
