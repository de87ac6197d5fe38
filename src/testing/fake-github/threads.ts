import { diffHunkFor, hunkAt, lineAtPosition, positionOf, readHunks, type Side } from './diff.ts'
import { showsPatch } from './diff-entries.ts'
import { mergeBaseOf, resolveCommit } from './git.ts'
import { diffAt, mergeBaseOfPull, moveThread } from './pull-state.ts'
import type { Account, Anchor, Pull, Review, ReviewComment, Thread } from './state.ts'
import { nextId, nowOf, type World } from './world.ts'

/** A comment that is asked for, as REST and GraphQL both give it. */
export interface Draft {
  readonly path: string
  readonly body: string
  readonly side: Side
  readonly line?: number
  readonly startLine?: number
  readonly startSide?: Side
  readonly position?: number
  readonly subjectType: 'line' | 'file'
}

/** What is wrong with an anchor, by the name that both of GitHub's ways to say it are made of. */
export type Wrong = 'path' | 'line' | 'start_line.hunk' | 'start_line.order' | 'position' | 'diff_hunk'

/** An anchor proven against the diff that GitHub shows, or all that is wrong with it. A line outside of every hunk leaves the comment without a hunk. */
export function placeDraft(world: World, pull: Pull, draft: Draft, commit: string): Anchor | readonly Wrong[] {
  const file = diffAt(pull, commit).files.find(({ path }) => path === draft.path)
  if (file === undefined) return ['path', 'diff_hunk']
  if (draft.subjectType === 'file') return { path: draft.path, side: 'RIGHT' }
  const hunks = showsPatch(world, file) ? readHunks(file.patch) : []
  if (draft.line === undefined) {
    const at = draft.position === undefined ? undefined : lineAtPosition(hunks, draft.position)
    if (at === undefined) return [draft.position === undefined ? 'line' : 'position', 'diff_hunk']
    return { path: draft.path, ...at }
  }
  const hunk = hunkAt(hunks, draft.side, draft.line)
  const wrong: Wrong[] = hunk === undefined ? ['line'] : []
  if (draft.startLine !== undefined) {
    const startSide = draft.startSide ?? draft.side
    const start = hunkAt(hunks, startSide, draft.startLine)
    if (hunk === undefined || start !== hunk) wrong.push('start_line.hunk')
    if (startSide === draft.side && draft.startLine >= draft.line) wrong.push('start_line.order')
  }
  if (hunk === undefined) wrong.push('diff_hunk')
  if (wrong.length > 0) return wrong
  const range = draft.startLine === undefined ? {} : { startLine: draft.startLine, startSide: draft.startSide ?? draft.side }
  return { path: draft.path, side: draft.side, line: draft.line, ...range }
}

/** Opens a thread at an anchor. `shown: false` is one outside the diff, which GraphQL takes and nobody ever sees. */
export function openThread(world: World, pull: Pull, anchor: Anchor, commit: string, shown = true): Thread {
  const { bare } = pull.repository
  const file = diffAt(pull, commit).files.find(({ path }) => path === anchor.path)
  const hunks = file === undefined ? [] : readHunks(file.patch)
  const hunk = anchor.line === undefined ? hunks[0] : hunkAt(hunks, anchor.side, anchor.line)
  const position = anchor.line === undefined ? null : positionOf(hunks, anchor.side, anchor.line)
  // Not the newest commit: the comment may be outdated from the start.
  const stale = commit !== pull.headSha
  const thread: Thread = {
    id: nextId(world),
    pull,
    anchor,
    commit,
    mergeBase: stale ? (mergeBaseOf(bare, pull.baseSha, commit) ?? pull.baseSha) : mergeBaseOfPull(pull),
    diffHunk: hunk === undefined || anchor.line === undefined ? '' : diffHunkFor(hunk, anchor.side, anchor.line),
    originalPosition: position,
    shown,
    comments: [],
    line: shown ? (anchor.line ?? null) : null,
    startLine: shown ? (anchor.startLine ?? null) : null,
    position,
    currentCommit: commit,
    outdated: false,
    resolvedBy: undefined,
  }
  pull.threads.push(thread)
  if (stale) moveThread(pull, thread)
  return thread
}

export function addReviewComment(
  world: World,
  thread: Thread,
  review: Review,
  author: Account,
  body: string,
  replyTo?: ReviewComment,
): ReviewComment {
  const now = nowOf(world)
  const comment: ReviewComment = {
    id: nextId(world),
    thread,
    review,
    author,
    body,
    createdAt: now,
    updatedAt: now,
    ...(replyTo && { replyTo }),
  }
  thread.comments.push(comment)
  return comment
}

export function openReview(world: World, pull: Pull, author: Account, commit: string, body: string, state: Review['state']): Review {
  const now = nowOf(world)
  const review: Review = {
    id: nextId(world),
    pull,
    author,
    commit,
    body,
    state,
    updatedAt: now,
    ...(state === 'PENDING' ? {} : { submittedAt: now }),
  }
  pull.reviews.push(review)
  pull.issue.updatedAt = now
  return review
}

/** The commit that a comment is for, as far as it is one of the pull request. */
export function commitOfPull(pull: Pull, id: string): string | undefined {
  if (id === '') return pull.headSha
  const commit = resolveCommit(pull.repository.bare, id)
  if (commit === undefined) return undefined
  return pull.repository.bare.run(['merge-base', '--is-ancestor', commit, pull.headSha]).status === 0 ? commit : undefined
}

/** A thread is gone with its last comment. */
export function deleteReviewComment(comment: ReviewComment): void {
  const { thread } = comment
  thread.comments.splice(thread.comments.indexOf(comment), 1)
  if (thread.comments.length === 0) thread.pull.threads.splice(thread.pull.threads.indexOf(thread), 1)
}

/** The comments that everybody sees: those of pending reviews are their author's alone. */
export function visibleComments(pull: Pull, viewer: Account | undefined): readonly ReviewComment[] {
  return pull.threads
    .filter(({ shown }) => shown)
    .flatMap(({ comments }) => comments)
    .filter(({ review, author }) => review.state !== 'PENDING' || author === viewer)
    .sort((a, b) => a.id - b.id)
}
