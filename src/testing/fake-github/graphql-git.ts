import { listTree, readCommits, readObject, resolve } from './git.ts'
import { connection, type Paging } from './graphql-connection.ts'
import { accountNode, issueNode, labelNode } from './graphql-nodes.ts'
import { pullNode } from './graphql-pull-nodes.ts'
import { GraphqlRefusal } from './graphql-refusal.ts'
import { gitCommitPayload, repositoryUrl } from './payload-repository.ts'
import { may } from './permissions.ts'
import type { Repository, Token } from './state.ts'
import { nodeId, type World } from './world.ts'

/** GraphQL's `Repository`. */
export function repositoryNode(world: World, token: Token, repository: Repository) {
  const url = `${world.origin}/${repository.fullName}`
  const object = ({ expression, oid }: { expression?: string | null; oid?: string | null }) => {
    if (!may(token, repository, 'contents=read')) throw new GraphqlRefusal('FORBIDDEN', 'Resource not accessible by integration')
    return objectNode(world, repository, expression ?? oid ?? '')
  }
  return {
    __typename: 'Repository',
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: repository.fullName,
    owner: () => accountNode(world, repository.owner),
    url,
    isPrivate: repository.private,
    isFork: repository.parent !== undefined,
    isArchived: false,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    viewerPermission: () => (may(token, repository, 'contents=write') ? 'WRITE' : 'READ'),
    parent: () => (repository.parent === undefined ? null : repositoryNode(world, token, repository.parent)),
    defaultBranchRef: () => refNode(world, repository, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      refNode(world, repository, qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`),
    object,
    pullRequest: ({ number }: { number: number }) => {
      const pull = repository.pulls.get(number)
      if (pull === undefined) throw new GraphqlRefusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
      readable(token, repository, 'pull_requests=read')
      return pullNode(world, token, pull)
    },
    issue: ({ number }: { number: number }) => {
      const issue = repository.issues.get(number)
      if (issue === undefined || issue.pull !== undefined) {
        throw new GraphqlRefusal('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`)
      }
      readable(token, repository, 'issues=read')
      return issueNode(world, token, repository, issue)
    },
    issues: (
      args: Paging & {
        states?: readonly string[] | null
        labels?: readonly string[] | null
        filterBy?: { createdBy?: string | null } | null
      },
    ) => {
      readable(token, repository, 'issues=read')
      const issues = [...repository.issues.values()].filter(
        (issue) =>
          issue.pull === undefined &&
          (args.states?.includes(issue.state.toUpperCase()) ?? true) &&
          (args.labels?.some((label) => issue.labels.includes(label)) ?? true) &&
          (args.filterBy?.createdBy == null || issue.author.login === args.filterBy.createdBy),
      )
      return connection('issues', issues, (issue) => issueNode(world, token, repository, issue))(args)
    },
    labels: connection('labels', [...repository.labels.values()], labelNode),
  }
}

function readable(token: Token, repository: Repository, needs: string): void {
  if (!may(token, repository, needs)) throw new GraphqlRefusal('FORBIDDEN', 'Resource not accessible by integration')
}

function refNode(world: World, repository: Repository, name: string) {
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
