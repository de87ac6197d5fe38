import { connection, type Paging } from './graphql-connection.ts'
import { commitNode, repositoryNode } from './graphql-git.ts'
import { accountNode, issueCommentNode, issueFields, issueNode, wordsNode, writesPull } from './graphql-nodes.ts'
import { pullHtml } from './payload-pull.ts'
import { may } from './permissions.ts'
import { pullCommits, pullDiff, refreshMerge } from './pull-state.ts'
import type { Pull, Review, ReviewComment, Thread, Token, Words } from './state.ts'
import { nodeId, readNodeId, type World } from './world.ts'

export function threadNode(world: World, token: Token, thread: Thread) {
  const { anchor, pull } = thread
  const mayResolve = may(token, pull.repository, 'contents=write,pull_requests=write')
  return {
    __typename: 'PullRequestReviewThread',
    id: nodeId('PRRT', thread.id),
    path: anchor.path,
    line: thread.line,
    originalLine: anchor.line ?? null,
    startLine: thread.startLine,
    originalStartLine: anchor.startLine ?? null,
    diffSide: anchor.side,
    startDiffSide: anchor.startLine === undefined ? null : (anchor.startSide ?? anchor.side),
    subjectType: anchor.line === undefined ? 'FILE' : 'LINE',
    isResolved: thread.resolvedBy !== undefined,
    resolvedBy: () => (thread.resolvedBy === undefined ? null : { ...accountNode(world, thread.resolvedBy), __typename: 'User' }),
    isOutdated: thread.outdated,
    isCollapsed: thread.resolvedBy !== undefined,
    viewerCanResolve: mayResolve && thread.resolvedBy === undefined,
    viewerCanUnresolve: mayResolve && thread.resolvedBy !== undefined,
    viewerCanReply: may(token, pull.repository, writesPull),
    comments: connection('comments', seen(thread, token), (comment) => reviewCommentNode(world, token, comment)),
    pullRequest: () => pullNode(world, token, pull),
    repository: () => repositoryNode(world, token, pull.repository),
  }
}

function seen(thread: Thread, token: Token): readonly ReviewComment[] {
  return thread.comments.filter(({ review, author }) => review.state !== 'PENDING' || author === token.account)
}

export function reviewCommentNode(world: World, token: Token, comment: ReviewComment) {
  const { thread, review, replyTo } = comment
  const { pull, anchor } = thread
  const { repository } = pull
  return {
    __typename: 'PullRequestReviewComment',
    id: nodeId('PRRC', comment.id),
    ...wordsNode(world, token, repository, comment, writesPull),
    path: anchor.path,
    line: thread.line,
    originalLine: anchor.line ?? null,
    startLine: thread.startLine,
    originalStartLine: anchor.startLine ?? null,
    position: thread.position,
    originalPosition: thread.originalPosition ?? 0,
    subjectType: anchor.line === undefined ? 'FILE' : 'LINE',
    outdated: thread.outdated,
    diffHunk: thread.diffHunk,
    state: review.state === 'PENDING' ? 'PENDING' : 'SUBMITTED',
    url: `${pullHtml(world, pull)}#discussion_r${comment.id}`,
    replyTo: () => (replyTo === undefined ? null : reviewCommentNode(world, token, replyTo)),
    commit: () => commitNode(world, repository, thread.currentCommit),
    originalCommit: () => commitNode(world, repository, thread.commit),
    pullRequest: () => pullNode(world, token, pull),
    pullRequestReview: () => reviewNode(world, token, review),
  }
}

export function reviewNode(world: World, token: Token, review: Review) {
  const { pull } = review
  const words: Words = { ...review, createdAt: review.submittedAt ?? review.updatedAt }
  const comments = pull.threads.flatMap((thread) => seen(thread, token)).filter((comment) => comment.review === review)
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PRR', review.id),
    ...wordsNode(world, token, pull.repository, words, writesPull),
    state: review.state,
    submittedAt: review.submittedAt ?? null,
    url: `${pullHtml(world, pull)}#pullrequestreview-${review.id}`,
    commit: () => commitNode(world, pull.repository, review.commit),
    comments: connection('comments', comments, (comment) => reviewCommentNode(world, token, comment)),
    pullRequest: () => pullNode(world, token, pull),
  }
}

const changeTypes = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  copied: 'COPIED',
  changed: 'CHANGED',
  unchanged: 'CHANGED',
} as const

export function pullNode(world: World, token: Token, pull: Pull) {
  const { issue, repository } = pull
  const reviews = pull.reviews.filter(({ state, author }) => state !== 'PENDING' || author === token.account)
  const threads = pull.threads.filter((thread) => thread.shown && seen(thread, token).length > 0)
  const files = () => pullDiff(pull).files
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.id),
    ...issueFields(world, token, repository, issue),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    state: pull.merged !== undefined ? 'MERGED' : issue.state.toUpperCase(),
    isDraft: pull.draft,
    merged: pull.merged !== undefined,
    url: pullHtml(world, pull),
    baseRefName: pull.baseBranch,
    baseRefOid: pull.baseSha,
    headRefName: pull.headBranch,
    headRefOid: pull.headSha,
    headRepository: () => (pull.headRepository === null ? null : repositoryNode(world, token, pull.headRepository)),
    headRepositoryOwner: () => accountNode(world, pull.headOwner),
    baseRepository: () => repositoryNode(world, token, repository),
    isCrossRepository: pull.headRepository !== repository,
    mergeable: () => mergeability(pull),
    potentialMergeCommit: () => (pull.mergeSha === undefined ? null : commitNode(world, repository, pull.mergeSha)),
    mergeCommit: () => (pull.merged === undefined ? null : commitNode(world, repository, pull.merged.sha)),
    changedFiles: () => files().length,
    additions: () => files().reduce((sum, file) => sum + file.additions, 0),
    deletions: () => files().reduce((sum, file) => sum + file.deletions, 0),
    commits: (args: Paging) => {
      const toNode = ({ sha }: { sha: string }) => ({ __typename: 'PullRequestCommit', commit: () => commitNode(world, repository, sha) })
      return connection('commits', pullCommits(pull), toNode)(args)
    },
    files: (args: Paging) =>
      connection('files', files(), (file) => ({
        path: file.path,
        additions: file.additions,
        deletions: file.deletions,
        changeType: changeTypes[file.status],
      }))(args),
    reviews: connection('reviews', reviews, (review) => reviewNode(world, token, review)),
    reviewThreads: connection('reviewThreads', threads, (thread) => threadNode(world, token, thread)),
  }
}

/** Asking makes GitHub look again; this answer does not know yet. */
function mergeability(pull: Pull): string {
  if (pull.issue.state === 'open' && !pull.mergeFresh) {
    refreshMerge(pull)
    return 'UNKNOWN'
  }
  return pull.mergeSha === undefined ? 'CONFLICTING' : 'MERGEABLE'
}

/** What a global id stands for, as far as the token may see it. */
export function nodeOf(world: World, token: Token, id: string): object | undefined {
  const node = readNodeId(id)
  for (const repository of world.repositories.values()) {
    if (repository.private && !token.repositories.includes(repository)) continue
    if (node?.kind === 'R' && repository.id === node.id) return repositoryNode(world, token, repository)
    for (const issue of repository.issues.values()) {
      if (node?.kind === 'I' && issue.id === node.id) return issueNode(world, token, repository, issue)
      const comment = issue.comments.find((one) => one.id === node?.id)
      if (node?.kind === 'IC' && comment !== undefined) return issueCommentNode(world, token, repository, comment)
    }
    for (const pull of repository.pulls.values()) {
      const inPull = node === undefined ? undefined : nodeInPull(world, token, pull, node)
      if (inPull !== undefined) return inPull
    }
  }
  return undefined
}

function nodeInPull(world: World, token: Token, pull: Pull, { kind, id }: { kind: string; id: number }): object | undefined {
  if (kind === 'PR' && pull.id === id) return pullNode(world, token, pull)
  const review = kind === 'PRR' ? pull.reviews.find((one) => one.id === id) : undefined
  if (review !== undefined) return reviewNode(world, token, review)
  const thread = kind === 'PRRT' ? pull.threads.find((one) => one.id === id) : undefined
  if (thread !== undefined) return threadNode(world, token, thread)
  const comment = kind === 'PRRC' ? pull.threads.flatMap(({ comments }) => comments).find((one) => one.id === id) : undefined
  return comment === undefined ? undefined : reviewCommentNode(world, token, comment)
}
