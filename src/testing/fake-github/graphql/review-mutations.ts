import { isTooLong, tooLong } from '../bodies.ts'
import { dropReview, submitReview } from '../rest/reviews.ts'
import type { Pull, Review, Thread } from '../state.ts'
import { addReviewComment, type Draft, deleteReviewComment, openReview, openThread, placeDraft } from '../threads.ts'
import { reviewCommentNode, reviewNode, threadNode } from './pull-nodes.ts'
import { GraphqlRefusal } from './refusal.ts'
import { type Desk, type Input, payload } from './subject.ts'

const stateOf: Readonly<Record<string, Review['state']>> = {
  COMMENT: 'COMMENTED',
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
}
const writesPull = 'pull_requests=write'
const resolves = `contents=write,${writesPull}`

/** What GraphQL can do with reviews, their threads and comments. */
export function reviewMutations(desk: Desk) {
  return { ...threadMutations(desk), ...wholeReviewMutations(desk) }
}

function threadMutations(desk: Desk) {
  const { viewer, world, token, ofKind, allow, bodyOf } = desk
  const resolve = (input: Input['input'], by: Thread['resolvedBy']) => {
    const { thread, repository } = ofKind(input.threadId, 'thread')
    allow(repository, resolves)
    thread.resolvedBy = by
    return payload(input, { thread: () => threadNode(viewer, thread) })
  }
  return {
    resolveReviewThread: ({ input }: Input) => resolve(input, token.account),
    unresolveReviewThread: ({ input }: Input) => resolve(input, undefined),
    updatePullRequestReviewComment: ({ input }: Input) => {
      const { comment, repository } = ofKind(input.pullRequestReviewCommentId, 'reviewComment')
      allow(repository, writesPull)
      desk.edit(comment, input.body)
      return payload(input, { pullRequestReviewComment: () => reviewCommentNode(viewer, comment) })
    },
    deletePullRequestReviewComment: ({ input }: Input) => {
      const { comment, repository } = ofKind(input.id, 'reviewComment')
      allow(repository, writesPull)
      deleteReviewComment(comment)
      return payload(input, {
        pullRequestReview: () => reviewNode(viewer, comment.review),
        pullRequestReviewComment: () => reviewCommentNode(viewer, comment),
      })
    },
    addPullRequestReviewThread: ({ input }: Input) => {
      const { pull, review } = pendingReview(desk, input)
      const thread = addThread(desk, pull, review, input)
      return payload(input, { thread: () => (thread === undefined ? null : threadNode(viewer, thread)) })
    },
    addPullRequestReviewThreadReply: ({ input }: Input) => {
      const { thread, repository } = ofKind(input.pullRequestReviewThreadId, 'thread')
      allow(repository, writesPull)
      const body = bodyOf(input.body)
      const given = input.pullRequestReviewId == null ? undefined : ofKind(input.pullRequestReviewId, 'review').review
      const review = given ?? openReview(world, thread.pull, token.account, thread.pull.headSha, '', 'COMMENTED')
      const comment = addReviewComment(world, thread, review, token.account, body, thread.comments[0])
      return payload(input, { comment: () => reviewCommentNode(viewer, comment) })
    },
  }
}

function wholeReviewMutations(desk: Desk) {
  const { viewer, world, token, ofKind, allow } = desk
  const reviewOf = (input: Input['input']): Review => {
    const { review, repository } = ofKind(input.pullRequestReviewId, 'review')
    allow(repository, writesPull)
    return review
  }
  const answer = (input: Input['input'], review: Review) =>
    payload(input, { pullRequestReview: () => reviewNode(viewer, review), reviewEdge: null })
  return {
    addPullRequestReview: ({ input }: Input) => {
      const { pull, repository } = ofKind(input.pullRequestId, 'pull')
      allow(repository, writesPull)
      const threads = Array.isArray(input.threads) ? input.threads : []
      if (threads.length > world.limits.commentsPerReview) throw new GraphqlRefusal('UNPROCESSABLE', 'was submitted too quickly')
      const body = typeof input.body === 'string' ? input.body : ''
      if (isTooLong(world, body)) throw new GraphqlRefusal('UNPROCESSABLE', tooLong(world))
      const commit = typeof input.commitOID === 'string' ? input.commitOID : pull.headSha
      const review = openReview(world, pull, token.account, commit, body, stateOf[String(input.event)] ?? 'PENDING')
      for (const draft of threads) addThread(desk, pull, review, draft)
      return answer(input, review)
    },
    submitPullRequestReview: ({ input }: Input) => {
      const review = reviewOf(input)
      submitReview(world, review, stateOf[String(input.event)] ?? 'COMMENTED', typeof input.body === 'string' ? input.body : '')
      return answer(input, review)
    },
    updatePullRequestReview: ({ input }: Input) => {
      const review = reviewOf(input)
      desk.edit(review, input.body)
      return answer(input, review)
    },
    deletePullRequestReview: ({ input }: Input) => {
      const review = reviewOf(input)
      if (review.state !== 'PENDING') throw new GraphqlRefusal('UNPROCESSABLE', 'Can not delete a non-pending pull request review')
      dropReview(review)
      return answer(input, review)
    },
  }
}

function pendingReview({ world, token, ofKind, allow }: Desk, input: Input['input']): { pull: Pull; review: Review } {
  if (input.pullRequestReviewId != null) {
    const { review, repository } = ofKind(input.pullRequestReviewId, 'review')
    allow(repository, writesPull)
    return { pull: review.pull, review }
  }
  const { pull, repository } = ofKind(input.pullRequestId, 'pull')
  allow(repository, writesPull)
  const pending = pull.reviews.find(({ state, author }) => state === 'PENDING' && author === token.account)
  return { pull, review: pending ?? openReview(world, pull, token.account, pull.headSha, '', 'PENDING') }
}

/** Takes whatever line it is given. A line outside the diff makes a thread that has none and that nobody sees; a path outside it makes nothing. */
function addThread({ world, token, bodyOf }: Desk, pull: Pull, review: Review, input: unknown): Thread | undefined {
  const draft = readDraft(input)
  const body = bodyOf(draft.body)
  const { path, side, line, startLine, startSide } = draft
  if (startLine !== undefined && line !== undefined && startLine >= line) {
    throw new GraphqlRefusal('UNPROCESSABLE', 'Start line must precede the end line.')
  }
  const placed = placeDraft(world, pull, draft, review.commit)
  const shown = 'path' in placed
  if (!shown && placed[0] === 'path') return undefined
  const range = startLine === undefined ? {} : { startLine, startSide: startSide ?? side }
  const lost = { path, side, ...(line === undefined ? {} : { line }), ...range }
  const thread = openThread(world, pull, shown ? placed : lost, review.commit, shown)
  addReviewComment(world, thread, review, token.account, body)
  return thread
}

function readDraft(input: unknown): Draft {
  const given: Readonly<Record<string, unknown>> = typeof input === 'object' && input !== null ? { ...input } : {}
  const { path, body, line, side, startLine, startSide, subjectType } = given
  return {
    path: String(path),
    body: String(body),
    side: side === 'LEFT' ? 'LEFT' : 'RIGHT',
    subjectType: subjectType === 'FILE' ? 'file' : 'line',
    ...(typeof line === 'number' ? { line } : {}),
    ...(typeof startLine === 'number' ? { startLine } : {}),
    ...(startSide === 'LEFT' || startSide === 'RIGHT' ? { startSide } : {}),
  }
}
