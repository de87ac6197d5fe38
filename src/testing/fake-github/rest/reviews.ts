import { isBlank, isTooLong, tooLong } from '../bodies.ts'
import type { Payload } from '../payloads/repository.ts'
import { reviewCommentPayload, reviewPayload } from '../payloads/review.ts'
import { invalidRequest, locked, notFound, unprocessable, validationFailed } from '../refusal.ts'
import type { Anchor, Pull, Review } from '../state.ts'
import { addReviewComment, commitOfPull, type Draft, openReview, openThread, placeDraft, visibleComments, type Wrong } from '../threads.ts'
import { nowOf, type World } from '../world.ts'
import { type Answer, authorOf, type Call, isPayload, listOf, numberOf, ok, paged, pullOf, type Route, routes, textOf } from './call.ts'

/** https://docs.github.com/rest/pulls/reviews */
export const reviewRoutes: readonly Route[] = routes({
  'GET */pulls/{pull_number}/reviews': ['pull_requests=read', listReviews],
  'POST */pulls/{pull_number}/reviews': ['pull_requests=write', createReview],
  'GET */pulls/{pull_number}/reviews/{review_id}': ['pull_requests=read', (call) => ok(reviewPayload(call.world, reviewOf(call)))],
  'PUT */pulls/{pull_number}/reviews/{review_id}': ['pull_requests=write', changeReview],
  'DELETE */pulls/{pull_number}/reviews/{review_id}': ['pull_requests=write', deletePending],
  'GET */pulls/{pull_number}/reviews/{review_id}/comments': ['pull_requests=read', listReviewComments],
  'POST */pulls/{pull_number}/reviews/{review_id}/events': ['pull_requests=write', submitPending],
})

/** How reviews say what is wrong with an anchor; they never say with which. */
const sentences: Readonly<Record<Wrong, string>> = {
  path: 'Path could not be resolved',
  line: 'Pull request review thread line must be part of the diff',
  'start_line.hunk': 'Pull request review thread start line must be part of the same hunk as the line.',
  'start_line.order': 'Pull request review thread start line must precede the end line.',
  position: 'Position is invalid',
  diff_hunk: "Pull request review thread diff hunk can't be blank",
}

const stateOf: Readonly<Record<string, Review['state']>> = {
  COMMENT: 'COMMENTED',
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
}

function reviewOf(call: Call): Review {
  const review = pullOf(call).reviews.find(({ id }) => id === Number(call.parameters.review_id))
  if (review === undefined || (review.state === 'PENDING' && review.author !== call.token?.account)) throw notFound()
  return review
}

function listReviews(call: Call): Answer {
  const seen = pullOf(call).reviews.filter(({ state, author }) => state !== 'PENDING' || author === call.token?.account)
  return paged(call, seen, (review) => reviewPayload(call.world, review))
}

/** All or nothing: one bad comment, and none is there. */
function createReview(call: Call): Answer {
  const { world, body } = call
  const pull = pullOf(call)
  const author = authorOf(call)
  const event = textOf(body, 'event')
  if (pull.issue.locked) throw locked()
  const comments = listOf(body, 'comments').filter(isPayload)
  // Reviews take no notes on whole files; this endpoint says so, where most drop what they do not know.
  if (comments.some((comment) => 'subject_type' in comment)) throw invalidRequest('"subject_type" is not a permitted key.')
  const drafts = comments.map(readDraft)
  refuseEvent(call, pull, event, textOf(body, 'body'))
  if (pull.reviews.some((one) => one.state === 'PENDING' && one.author === author)) {
    throw unprocessable(['User can only have one pending review per pull request'])
  }
  const commit = commitOfPull(pull, textOf(body, 'commit_id'))
  if (commit === undefined) throw unprocessable(['End commit oid is not part of the pull request'])
  if (drafts.length > world.limits.commentsPerReview) throw tooQuick()
  const anchors = placeAll(world, pull, drafts, commit)
  const review = openReview(world, pull, author, commit, textOf(body, 'body'), stateOf[event] ?? 'PENDING')
  for (const [index, anchor] of anchors.entries()) {
    addReviewComment(world, openThread(world, pull, anchor, commit), review, author, drafts[index]?.body ?? '')
  }
  return ok(reviewPayload(world, review))
}

function tooQuick() {
  return validationFailed([{ resource: 'PullRequestReview', code: 'custom', field: 'base', message: 'was submitted too quickly' }])
}

function readDraft(comment: Payload): Draft {
  const [line, startLine, position] = ['line', 'start_line', 'position'].map((name) => numberOf(comment, name))
  return {
    path: textOf(comment, 'path'),
    body: textOf(comment, 'body'),
    side: comment.side === 'LEFT' ? 'LEFT' : 'RIGHT',
    subjectType: 'line',
    ...(line === undefined ? {} : { line }),
    ...(startLine === undefined ? {} : { startLine }),
    ...(position === undefined ? {} : { position }),
    ...(comment.start_side === 'LEFT' || comment.start_side === 'RIGHT' ? { startSide: comment.start_side } : {}),
  }
}

function placeAll(world: World, pull: Pull, drafts: readonly Draft[], commit: string): readonly Anchor[] {
  const wrong = new Set<string>()
  const anchors: Anchor[] = []
  for (const draft of drafts) {
    if (isBlank(draft.body)) wrong.add("Pull request review comment body can't be blank")
    else if (isTooLong(world, draft.body)) wrong.add(tooLong(world))
    const placed = placeDraft(world, pull, draft, commit)
    if (!isWrong(placed)) anchors.push(placed)
    else if (placed[0] === 'path') wrong.add(sentences.path)
    else for (const one of placed) wrong.add(sentences[one])
  }
  if (wrong.size > 0) throw unprocessable([...wrong])
  return anchors
}

function isWrong(placed: Anchor | readonly Wrong[]): placed is readonly Wrong[] {
  return Array.isArray(placed)
}

function refuseEvent(call: Call, pull: Pull, event: string, body: string): void {
  const author = authorOf(call)
  // Required by https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request, although clients got through without one beside comments.
  if (isBlank(body) && event === 'COMMENT') throw unprocessable(['Could not comment pull request review.'])
  if (isBlank(body) && event === 'REQUEST_CHANGES') throw unprocessable(['You need to leave a comment indicating the requested changes.'])
  if (isTooLong(call.world, body)) throw unprocessable([tooLong(call.world)])
  if (event === 'APPROVE' && author.login === 'github-actions[bot]') {
    throw unprocessable(['GitHub Actions is not permitted to approve pull requests.'])
  }
  if ((event === 'APPROVE' || event === 'REQUEST_CHANGES') && author === pull.issue.author) {
    throw unprocessable([`Can not ${event === 'APPROVE' ? 'approve' : 'request changes on'} your own pull request`])
  }
}

function changeReview(call: Call): Answer {
  const review = reviewOf(call)
  const body = textOf(call.body, 'body')
  if (isTooLong(call.world, body)) throw unprocessable([tooLong(call.world)])
  review.body = body
  review.updatedAt = nowOf(call.world)
  return ok(reviewPayload(call.world, review))
}

function deletePending(call: Call): Answer {
  const review = reviewOf(call)
  if (review.state !== 'PENDING') throw unprocessable(['Can not delete a non-pending pull request review'])
  dropReview(review)
  return ok(reviewPayload(call.world, review))
}

export function dropReview(review: Review): void {
  const { pull } = review
  pull.reviews.splice(pull.reviews.indexOf(review), 1)
  for (const thread of [...pull.threads]) {
    if (thread.comments.every((comment) => comment.review === review)) pull.threads.splice(pull.threads.indexOf(thread), 1)
  }
}

function listReviewComments(call: Call): Answer {
  const review = reviewOf(call)
  const comments = visibleComments(review.pull, call.token?.account).filter((comment) => comment.review === review)
  return paged(call, comments, (comment) => {
    // GitHub's lists of one review know diff positions and no lines: https://docs.github.com/rest/pulls/reviews#list-comments-for-a-pull-request-review
    const { line, start_line, original_line, original_start_line, side, start_side, subject_type, ...rest } = reviewCommentPayload(
      call.world,
      comment,
    )
    return rest
  })
}

function submitPending(call: Call): Answer {
  const review = reviewOf(call)
  const event = textOf(call.body, 'event')
  const body = textOf(call.body, 'body')
  if (review.state !== 'PENDING') throw unprocessable(['Review has already been submitted'])
  refuseEvent(call, review.pull, event, body === '' ? review.body : body)
  submitReview(call.world, review, stateOf[event] ?? 'COMMENTED', body)
  return ok(reviewPayload(call.world, review))
}

export function submitReview(world: World, review: Review, state: Review['state'], body: string): void {
  review.state = state
  if (body !== '') review.body = body
  review.submittedAt = nowOf(world)
  review.updatedAt = nowOf(world)
}
