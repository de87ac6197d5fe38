import type { Review, ReviewComment } from '../state.ts'
import { nodeId, type World } from '../world.ts'
import { associationOf, pullHtml, pullUrl } from './pull.ts'
import { accountPayload, type Payload, repositoryUrl } from './repository.ts'

export function reviewPayload(world: World, review: Review): Payload {
  const html = `${pullHtml(world, review.pull)}#pullrequestreview-${review.id}`
  const url = pullUrl(world, review.pull)
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: accountPayload(world, review.author),
    body: review.body,
    state: review.state,
    commit_id: review.commit,
    html_url: html,
    pull_request_url: url,
    ...(review.submittedAt === undefined ? {} : { submitted_at: review.submittedAt }),
    author_association: associationOf(review.pull.repository, review.author),
    _links: { html: { href: html }, pull_request: { href: url } },
  }
}

/** GitHub's `pull-request-review-comment`: where a thread is outdated, `line` and `position` are null and their originals stay. */
export function reviewCommentPayload(world: World, comment: ReviewComment): Payload {
  const { thread, review } = comment
  const { pull, anchor } = thread
  const url = `${repositoryUrl(world, pull.repository)}/pulls/comments/${comment.id}`
  const html = `${pullHtml(world, pull)}#discussion_r${comment.id}`
  const isFile = anchor.line === undefined
  const ranged = anchor.startLine !== undefined
  return {
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    url,
    pull_request_review_id: review.id,
    diff_hunk: thread.diffHunk,
    path: anchor.path,
    position: isFile ? 1 : thread.position,
    original_position: isFile ? 1 : thread.originalPosition,
    subject_type: isFile ? 'file' : 'line',
    line: thread.line,
    original_line: anchor.line ?? null,
    start_line: thread.startLine,
    original_start_line: anchor.startLine ?? null,
    start_side: ranged ? (anchor.startSide ?? anchor.side) : null,
    side: anchor.side,
    commit_id: thread.currentCommit,
    original_commit_id: thread.commit,
    ...(comment.replyTo === undefined ? {} : { in_reply_to_id: comment.replyTo.id }),
    user: accountPayload(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pullUrl(world, pull),
    author_association: associationOf(pull.repository, comment.author),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pullUrl(world, pull) } },
  }
}
