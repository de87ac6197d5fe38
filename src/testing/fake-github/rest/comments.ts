import { isBlank, isTooLong, tooLong } from '../bodies.ts'
import { reviewCommentPayload } from '../payloads/review.ts'
import { type Fault, locked, notFound, validationFailed } from '../refusal.ts'
import type { Pull, ReviewComment } from '../state.ts'
import {
  addReviewComment,
  commitOfPull,
  deleteReviewComment,
  openReview,
  openThread,
  placeDraft,
  visibleComments,
  type Wrong,
} from '../threads.ts'
import { nowOf, type World } from '../world.ts'
import { type Answer, authorOf, type Call, gone, numberOf, ok, paged, pullOf, type Route, repositoryOf, routes, textOf } from './call.ts'

/** https://docs.github.com/rest/pulls/comments */
export const commentRoutes: readonly Route[] = routes({
  'GET */pulls/comments': ['pull_requests=read', listInRepository],
  'GET */pulls/comments/{comment_id}': ['pull_requests=read', (call) => ok(reviewCommentPayload(call.world, commentOf(call)))],
  'PATCH */pulls/comments/{comment_id}': ['pull_requests=write', changeComment],
  'DELETE */pulls/comments/{comment_id}': ['pull_requests=write', deleteComment],
  'GET */pulls/{pull_number}/comments': ['pull_requests=read', listOfPull],
  'POST */pulls/{pull_number}/comments': ['pull_requests=write', createComment],
  'POST */pulls/{pull_number}/comments/{comment_id}/replies': ['pull_requests=write', replyTo],
})

const resource = 'PullRequestReviewComment'

function faultOf(wrong: Wrong): Fault {
  const custom = (field: string, message: string): Fault => ({ resource, code: 'custom', field, message: `${field} ${message}` })
  switch (wrong) {
    case 'path':
      return { resource, code: 'invalid', field: 'pull_request_review_thread.path' }
    case 'position':
      return { resource, code: 'invalid', field: 'pull_request_review_thread.position' }
    case 'diff_hunk':
      return { resource, code: 'missing_field', field: 'pull_request_review_thread.diff_hunk' }
    case 'line':
      return custom('pull_request_review_thread.line', 'must be part of the diff')
    case 'start_line.hunk':
      return custom('pull_request_review_thread.start_line', 'must be part of the same hunk as the line.')
    case 'start_line.order':
      return custom('pull_request_review_thread.start_line', 'must precede the end line.')
  }
}

function commentOf(call: Call): ReviewComment {
  const id = Number(call.parameters.comment_id)
  for (const pull of repositoryOf(call).pulls.values()) {
    const found = visibleComments(pull, call.token?.account).find((comment) => comment.id === id)
    if (found !== undefined) return found
  }
  throw notFound()
}

function listOfPull(call: Call): Answer {
  return listed(call, [pullOf(call)])
}

function listInRepository(call: Call): Answer {
  return listed(call, [...repositoryOf(call).pulls.values()])
}

function listed(call: Call, pulls: readonly Pull[]): Answer {
  const since = call.query.get('since') ?? ''
  const comments = pulls.flatMap((pull) => visibleComments(pull, call.token?.account)).filter(({ updatedAt }) => updatedAt >= since)
  const key = call.query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
  const sorted = comments.toSorted((a, b) => (a[key] === b[key] ? a.id - b.id : a[key] < b[key] ? -1 : 1))
  if (call.query.get('direction') === 'desc') sorted.reverse()
  return paged(call, sorted, (comment) => reviewCommentPayload(call.world, comment))
}

function createComment(call: Call): Answer {
  const { world, body } = call
  const pull = pullOf(call)
  if (pull.issue.locked) throw locked()
  const answered = numberOf(body, 'in_reply_to')
  // Everything else is ignored then: https://docs.github.com/rest/pulls/comments#create-a-review-comment-for-a-pull-request
  if (answered !== undefined) return answer(call, pull, answered)
  const author = authorOf(call)
  const faults = faultsOfBody(world, textOf(body, 'body'))
  const commit = commitOfPull(pull, textOf(body, 'commit_id'))
  if (commit === undefined) {
    const field = 'pull_request_review_thread.end_commit_oid'
    faults.push({ resource, code: 'custom', field, message: `${field} is not part of the pull request` })
  }
  const [line, startLine, position] = ['line', 'start_line', 'position'].map((name) => numberOf(body, name))
  const placed = placeDraft(
    world,
    pull,
    {
      path: textOf(body, 'path'),
      body: textOf(body, 'body'),
      side: body.side === 'LEFT' ? 'LEFT' : 'RIGHT',
      subjectType: body.subject_type === 'file' ? 'file' : 'line',
      ...(line === undefined ? {} : { line }),
      ...(startLine === undefined ? {} : { startLine }),
      ...(position === undefined ? {} : { position }),
      ...(body.start_side === 'LEFT' || body.start_side === 'RIGHT' ? { startSide: body.start_side } : {}),
    },
    commit ?? pull.headSha,
  )
  if (!('path' in placed)) faults.push(...placed.map(faultOf))
  if (faults.length > 0 || !('path' in placed) || commit === undefined) throw validationFailed(faults)
  const review = openReview(world, pull, author, commit, '', 'COMMENTED')
  const comment = addReviewComment(world, openThread(world, pull, placed, commit), review, author, textOf(body, 'body'))
  return created(world, comment)
}

function created(world: World, comment: ReviewComment): Answer {
  const payload = reviewCommentPayload(world, comment)
  return { status: 201, body: payload, headers: { location: String(payload.url) } }
}

function faultsOfBody(world: World, body: string): Fault[] {
  if (isBlank(body)) return [{ resource, code: 'missing_field', field: 'body' }]
  return isTooLong(world, body) ? [{ resource, code: 'custom', field: 'body', message: tooLong(world) }] : []
}

function replyTo(call: Call): Answer {
  return answer(call, pullOf(call), Number(call.parameters.comment_id))
}

/** Replies stand below the first comment of a thread; to a reply nobody can reply. */
function answer(call: Call, pull: Pull, id: number): Answer {
  const { world, body } = call
  const author = authorOf(call)
  const parent = visibleComments(pull, author).find((comment) => comment.id === id)
  if (parent === undefined) throw notFound()
  const faults = faultsOfBody(world, textOf(body, 'body'))
  if (faults.length > 0) throw validationFailed(faults)
  const first = parent.thread.comments[0] ?? parent
  const review = openReview(world, pull, author, pull.headSha, '', 'COMMENTED')
  return created(world, addReviewComment(world, parent.thread, review, author, textOf(body, 'body'), first))
}

function changeComment(call: Call): Answer {
  const comment = commentOf(call)
  const body = textOf(call.body, 'body')
  const faults = faultsOfBody(call.world, body)
  if (faults.length > 0) throw validationFailed(faults)
  comment.body = body
  comment.updatedAt = nowOf(call.world)
  return ok(reviewCommentPayload(call.world, comment))
}

function deleteComment(call: Call): Answer {
  deleteReviewComment(commentOf(call))
  return gone
}
