import { isBlank, isTooLong, tooLong } from './bodies.ts'
import { accountNode, issueCommentNode, issueNode, reviewCommentNode, reviewNode, threadNode } from './graphql-nodes.ts'
import { GraphqlRefusal } from './graphql-refusal.ts'
import { addIssueComment, deleteIssueComment, setState } from './issues.ts'
import { may } from './permissions.ts'
import { dropReview, submitReview } from './reviews.ts'
import type { Issue, IssueComment, Pull, Repository, Review, ReviewComment, Thread, Token, Words } from './state.ts'
import { addReviewComment, type Draft, deleteReviewComment, openReview, openThread, placeDraft } from './threads.ts'
import { nowOf, readNodeId, type World } from './world.ts'

interface Input {
  readonly input: Readonly<Record<string, unknown>>
}

type Subject =
  | { readonly kind: 'pull'; readonly repository: Repository; readonly pull: Pull }
  | { readonly kind: 'review'; readonly repository: Repository; readonly review: Review }
  | { readonly kind: 'thread'; readonly repository: Repository; readonly thread: Thread }
  | { readonly kind: 'reviewComment'; readonly repository: Repository; readonly comment: ReviewComment }
  | { readonly kind: 'issueComment'; readonly repository: Repository; readonly comment: IssueComment }
  | { readonly kind: 'issue'; readonly repository: Repository; readonly issue: Issue }

const stateOf: Readonly<Record<string, Review['state']>> = {
  COMMENT: 'COMMENTED',
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
}
const writesPull = 'pull_requests=write'

/** The mutations that the fake knows. */
export function mutations(world: World, token: Token) {
  const { account } = token
  const allow = (repository: Repository, needs: string) => {
    if (!may(token, repository, needs)) throw new GraphqlRefusal('FORBIDDEN', 'Resource not accessible by integration')
  }
  const find = (id: unknown): Subject => {
    const subject = subjectOf(world, token, String(id))
    if (subject === undefined) throw new GraphqlRefusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
    return subject
  }
  const ofKind = <Kind extends Subject['kind']>(id: unknown, kind: Kind): Extract<Subject, { kind: Kind }> => {
    const subject = find(id)
    if (!isKind(subject, kind)) throw new GraphqlRefusal('NOT_FOUND', `Could not resolve to ${kind} node with the global id of '${id}'`)
    return subject
  }
  const edit = (words: Words, body: unknown) => {
    words.body = bodyOf(world, body)
    words.updatedAt = nowOf(world)
  }
  return {
    resolveReviewThread: ({ input }: Input) => {
      const { thread, repository } = ofKind(input.threadId, 'thread')
      allow(repository, `contents=write,${writesPull}`)
      thread.resolvedBy = account
      return payload(input, { thread: () => threadNode(world, token, thread) })
    },
    unresolveReviewThread: ({ input }: Input) => {
      const { thread, repository } = ofKind(input.threadId, 'thread')
      allow(repository, `contents=write,${writesPull}`)
      thread.resolvedBy = undefined
      return payload(input, { thread: () => threadNode(world, token, thread) })
    },
    minimizeComment: ({ input }: Input) => {
      const { node } = minimizable(find(input.subjectId), String(input.classifier), input)
      return payload(input, { minimizedComment: node })
    },
    unminimizeComment: ({ input }: Input) => {
      const { node } = minimizable(find(input.subjectId), undefined, input)
      return payload(input, { unminimizedComment: node })
    },
    updatePullRequestReviewComment: ({ input }: Input) => {
      const { comment, repository } = ofKind(input.pullRequestReviewCommentId, 'reviewComment')
      allow(repository, writesPull)
      edit(comment, input.body)
      return payload(input, { pullRequestReviewComment: () => reviewCommentNode(world, token, comment) })
    },
    deletePullRequestReviewComment: ({ input }: Input) => {
      const { comment, repository } = ofKind(input.id, 'reviewComment')
      allow(repository, writesPull)
      deleteReviewComment(comment)
      const { review } = comment
      return payload(input, {
        pullRequestReview: () => reviewNode(world, token, review),
        pullRequestReviewComment: () => reviewCommentNode(world, token, comment),
      })
    },
    updateIssueComment: ({ input }: Input) => {
      const { comment, repository } = ofKind(input.id, 'issueComment')
      allow(repository, needsFor(comment.issue))
      edit(comment, input.body)
      return payload(input, { issueComment: () => issueCommentNode(world, token, repository, comment) })
    },
    deleteIssueComment: ({ input }: Input) => {
      const { comment, repository } = ofKind(input.id, 'issueComment')
      allow(repository, needsFor(comment.issue))
      deleteIssueComment(comment)
      return payload(input, {})
    },
    addComment: ({ input }: Input) => {
      const subject = find(input.subjectId)
      const issue = subject.kind === 'pull' ? subject.pull.issue : subject.kind === 'issue' ? subject.issue : undefined
      if (issue === undefined) throw new GraphqlRefusal('NOT_FOUND', 'Could not resolve to a node that takes comments')
      allow(subject.repository, needsFor(issue))
      if (issue.locked) throw new GraphqlRefusal('FORBIDDEN', 'Unable to create comment because issue is locked')
      const comment = addIssueComment(world, issue, account, bodyOf(world, input.body))
      const node = () => issueCommentNode(world, token, subject.repository, comment)
      return payload(input, { commentEdge: { cursor: '', node }, subject: node, timelineEdge: null })
    },
    addPullRequestReview: ({ input }: Input) => {
      const { pull, repository } = ofKind(input.pullRequestId, 'pull')
      allow(repository, writesPull)
      const threads = Array.isArray(input.threads) ? input.threads : []
      if (threads.length > world.limits.commentsPerReview) throw new GraphqlRefusal('UNPROCESSABLE', 'was submitted too quickly')
      const state = stateOf[String(input.event)] ?? 'PENDING'
      const body = typeof input.body === 'string' ? input.body : ''
      if (isTooLong(world, body)) throw new GraphqlRefusal('UNPROCESSABLE', tooLong(world))
      const review = openReview(world, pull, account, typeof input.commitOID === 'string' ? input.commitOID : pull.headSha, body, state)
      for (const draft of threads) addThread(pull, review, draft)
      return payload(input, { pullRequestReview: () => reviewNode(world, token, review), reviewEdge: null })
    },
    addPullRequestReviewThread: ({ input }: Input) => {
      const { pull, review } = pendingReview(input)
      const thread = addThread(pull, review, input)
      return payload(input, { thread: () => (thread === undefined ? null : threadNode(world, token, thread)) })
    },
    addPullRequestReviewThreadReply: ({ input }: Input) => {
      const { thread, repository } = ofKind(input.pullRequestReviewThreadId, 'thread')
      allow(repository, writesPull)
      const body = bodyOf(world, input.body)
      const given = input.pullRequestReviewId == null ? undefined : ofKind(input.pullRequestReviewId, 'review').review
      const review = given ?? openReview(world, thread.pull, account, thread.pull.headSha, '', 'COMMENTED')
      const comment = addReviewComment(world, thread, review, account, body, thread.comments[0])
      return payload(input, { comment: () => reviewCommentNode(world, token, comment) })
    },
    submitPullRequestReview: ({ input }: Input) => {
      const { review, repository } = ofKind(input.pullRequestReviewId, 'review')
      allow(repository, writesPull)
      submitReview(world, review, stateOf[String(input.event)] ?? 'COMMENTED', typeof input.body === 'string' ? input.body : '')
      return payload(input, { pullRequestReview: () => reviewNode(world, token, review) })
    },
    updatePullRequestReview: ({ input }: Input) => {
      const { review, repository } = ofKind(input.pullRequestReviewId, 'review')
      allow(repository, writesPull)
      review.body = bodyOf(world, input.body)
      review.updatedAt = nowOf(world)
      return payload(input, { pullRequestReview: () => reviewNode(world, token, review) })
    },
    deletePullRequestReview: ({ input }: Input) => {
      const { review, repository } = ofKind(input.pullRequestReviewId, 'review')
      allow(repository, writesPull)
      if (review.state !== 'PENDING') throw new GraphqlRefusal('UNPROCESSABLE', 'Can not delete a non-pending pull request review')
      dropReview(review)
      return payload(input, { pullRequestReview: () => reviewNode(world, token, review) })
    },
    closeIssue: ({ input }: Input) => turnIssue(input, 'closed'),
    reopenIssue: ({ input }: Input) => turnIssue(input, 'open'),
    updateIssue: ({ input }: Input) => {
      const { issue, repository } = ofKind(input.id, 'issue')
      allow(repository, 'issues=write')
      if (typeof input.title === 'string') issue.title = input.title
      if (typeof input.body === 'string') issue.body = bodyOf(world, input.body)
      issue.updatedAt = nowOf(world)
      return payload(input, { issue: () => issueNode(world, token, repository, issue), actor: () => accountNode(world, account) })
    },
  }

  function turnIssue(input: Input['input'], state: 'open' | 'closed') {
    const { issue, repository } = ofKind(input.issueId, 'issue')
    allow(repository, 'issues=write')
    setState(world, issue, state, account)
    return payload(input, { issue: () => issueNode(world, token, repository, issue) })
  }

  function minimizable(subject: Subject, classifier: string | undefined, { subjectId }: Input['input']): { node: () => object } {
    const set = (words: { minimized?: string }) => {
      if (classifier === undefined) delete words.minimized
      else words.minimized = classifier
    }
    switch (subject.kind) {
      case 'issueComment':
        allow(subject.repository, needsFor(subject.comment.issue))
        set(subject.comment)
        return { node: () => issueCommentNode(world, token, subject.repository, subject.comment) }
      case 'reviewComment':
        allow(subject.repository, writesPull)
        set(subject.comment)
        return { node: () => reviewCommentNode(world, token, subject.comment) }
      case 'review':
        allow(subject.repository, writesPull)
        set(subject.review)
        return { node: () => reviewNode(world, token, subject.review) }
      default:
        throw new GraphqlRefusal('NOT_FOUND', `Could not resolve to a node that can be minimized with the global id of '${subjectId}'`)
    }
  }

  function pendingReview(input: Input['input']): { pull: Pull; review: Review } {
    if (input.pullRequestReviewId != null) {
      const { review, repository } = ofKind(input.pullRequestReviewId, 'review')
      allow(repository, writesPull)
      return { pull: review.pull, review }
    }
    const { pull, repository } = ofKind(input.pullRequestId, 'pull')
    allow(repository, writesPull)
    const pending = pull.reviews.find(({ state, author }) => state === 'PENDING' && author === account)
    return { pull, review: pending ?? openReview(world, pull, account, pull.headSha, '', 'PENDING') }
  }

  /** Takes whatever line it is given. A line outside the diff makes a thread that has none and that nobody sees; a path outside it makes nothing. */
  function addThread(pull: Pull, review: Review, input: unknown): Thread | undefined {
    const draft = readDraft(input)
    const body = bodyOf(world, draft.body)
    if (draft.startLine !== undefined && draft.line !== undefined && draft.startLine >= draft.line) {
      throw new GraphqlRefusal('UNPROCESSABLE', 'Start line must precede the end line.')
    }
    const placed = placeDraft(world, pull, draft, review.commit)
    const shown = 'path' in placed
    if (!shown && placed[0] === 'path') return undefined
    const { startLine, startSide, ...point } = draft
    const lost = {
      path: draft.path,
      side: draft.side,
      ...(point.line === undefined ? {} : { line: point.line }),
      ...(startLine === undefined ? {} : { startLine, startSide: startSide ?? draft.side }),
    }
    const thread = openThread(world, pull, shown ? placed : lost, review.commit, shown)
    addReviewComment(world, thread, review, account, body)
    return thread
  }
}

function isKind<Kind extends Subject['kind']>(subject: Subject, kind: Kind): subject is Extract<Subject, { kind: Kind }> {
  return subject.kind === kind
}

function payload(input: Input['input'], fields: object): object {
  return { clientMutationId: input.clientMutationId ?? null, ...fields }
}

function needsFor(issue: Issue): string {
  return issue.pull === undefined ? 'issues=write' : `issues=write; ${writesPull}`
}

function bodyOf(world: World, body: unknown): string {
  const text = typeof body === 'string' ? body : ''
  if (isBlank(text)) throw new GraphqlRefusal('UNPROCESSABLE', "Body can't be blank")
  if (isTooLong(world, text)) throw new GraphqlRefusal('UNPROCESSABLE', tooLong(world))
  return text
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

function subjectOf(world: World, token: Token, id: string): Subject | undefined {
  const node = readNodeId(id)
  if (node === undefined) return undefined
  for (const repository of world.repositories.values()) {
    if (repository.private && !token.repositories.includes(repository)) continue
    for (const issue of repository.issues.values()) {
      if (node.kind === 'I' && issue.id === node.id && issue.pull === undefined) return { kind: 'issue', repository, issue }
      const comment = node.kind === 'IC' ? issue.comments.find((one) => one.id === node.id) : undefined
      if (comment !== undefined) return { kind: 'issueComment', repository, comment }
    }
    for (const pull of repository.pulls.values()) {
      if (node.kind === 'PR' && pull.id === node.id) return { kind: 'pull', repository, pull }
      const review = node.kind === 'PRR' ? pull.reviews.find((one) => one.id === node.id) : undefined
      if (review !== undefined) return { kind: 'review', repository, review }
      const thread = node.kind === 'PRRT' ? pull.threads.find((one) => one.id === node.id) : undefined
      if (thread !== undefined) return { kind: 'thread', repository, thread }
      const comment = node.kind === 'PRRC' ? pull.threads.flatMap(({ comments }) => comments).find((one) => one.id === node.id) : undefined
      if (comment !== undefined) return { kind: 'reviewComment', repository, comment }
    }
  }
  return undefined
}
