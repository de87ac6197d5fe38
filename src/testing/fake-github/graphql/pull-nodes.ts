import { pullHtml } from '../payloads/pull.ts'
import { may } from '../permissions.ts'
import { pullCommits, pullDiff, refreshMerge } from '../pull-state.ts'
import type { Pull, Review, ReviewComment, Thread, Token, Words } from '../state.ts'
import { nodeId } from '../world.ts'
import { accountNode } from './account-nodes.ts'
import { connection, type Paging } from './connection.ts'
import { commitNode } from './git-nodes.ts'
import { issueFields, wordsNode, writesPull } from './issue-nodes.ts'
import type { Viewer } from './viewer.ts'

export function threadNode(viewer: Viewer, thread: Thread) {
  const { world, token } = viewer
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
    comments: connection('comments', seen(thread, token), (comment) => reviewCommentNode(viewer, comment)),
    pullRequest: () => pullNode(viewer, pull),
    repository: () => viewer.repository(pull.repository),
  }
}

function seen(thread: Thread, token: Token): readonly ReviewComment[] {
  return thread.comments.filter(({ review, author }) => review.state !== 'PENDING' || author === token.account)
}

export function reviewCommentNode(viewer: Viewer, comment: ReviewComment) {
  const { world } = viewer
  const { thread, review, replyTo } = comment
  const { pull, anchor } = thread
  const { repository } = pull
  return {
    __typename: 'PullRequestReviewComment',
    id: nodeId('PRRC', comment.id),
    ...wordsNode(viewer, repository, comment, writesPull),
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
    replyTo: () => (replyTo === undefined ? null : reviewCommentNode(viewer, replyTo)),
    commit: () => commitNode(world, repository, thread.currentCommit),
    originalCommit: () => commitNode(world, repository, thread.commit),
    pullRequest: () => pullNode(viewer, pull),
    pullRequestReview: () => reviewNode(viewer, review),
  }
}

export function reviewNode(viewer: Viewer, review: Review) {
  const { world, token } = viewer
  const { pull } = review
  const words: Words = { ...review, createdAt: review.submittedAt ?? review.updatedAt }
  const comments = pull.threads.flatMap((thread) => seen(thread, token)).filter((comment) => comment.review === review)
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PRR', review.id),
    ...wordsNode(viewer, pull.repository, words, writesPull),
    state: review.state,
    submittedAt: review.submittedAt ?? null,
    url: `${pullHtml(world, pull)}#pullrequestreview-${review.id}`,
    commit: () => commitNode(world, pull.repository, review.commit),
    comments: connection('comments', comments, (comment) => reviewCommentNode(viewer, comment)),
    pullRequest: () => pullNode(viewer, pull),
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

export function pullNode(viewer: Viewer, pull: Pull) {
  const { world, token } = viewer
  const { issue, repository } = pull
  const reviews = pull.reviews.filter(({ state, author }) => state !== 'PENDING' || author === token.account)
  const threads = pull.threads.filter((thread) => thread.shown && seen(thread, token).length > 0)
  const files = () => pullDiff(pull).files
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.id),
    ...issueFields(viewer, repository, issue),
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
    headRepository: () => (pull.headRepository === null ? null : viewer.repository(pull.headRepository)),
    headRepositoryOwner: () => accountNode(world, pull.headOwner),
    baseRepository: () => viewer.repository(repository),
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
    reviews: connection('reviews', reviews, (review) => reviewNode(viewer, review)),
    reviewThreads: connection('reviewThreads', threads, (thread) => threadNode(viewer, thread)),
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
