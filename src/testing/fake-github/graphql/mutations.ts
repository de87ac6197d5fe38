import { addIssueComment, deleteIssueComment } from '../rest/issue-comments.ts'
import { setState } from '../rest/issues.ts'
import { nowOf } from '../world.ts'
import { accountNode } from './account-nodes.ts'
import { issueCommentNode, issueNode } from './issue-nodes.ts'
import { reviewCommentNode, reviewNode } from './pull-nodes.ts'
import { GraphqlRefusal } from './refusal.ts'
import { reviewMutations } from './review-mutations.ts'
import { type Desk, type Input, needsFor, openDesk, payload, type Subject } from './subject.ts'
import type { Viewer } from './viewer.ts'

/** The mutations that the fake knows. */
export function mutations(viewer: Viewer) {
  const desk = openDesk(viewer)
  return { ...commentMutations(desk), ...issueMutations(desk), ...reviewMutations(desk) }
}

function commentMutations(desk: Desk) {
  const { viewer, world, token, ofKind, allow } = desk
  return {
    minimizeComment: ({ input }: Input) =>
      payload(input, { minimizedComment: minimize(desk, desk.find(input.subjectId), String(input.classifier)) }),
    unminimizeComment: ({ input }: Input) => payload(input, { unminimizedComment: minimize(desk, desk.find(input.subjectId), undefined) }),
    updateIssueComment: ({ input }: Input) => {
      const { comment, repository } = ofKind(input.id, 'issueComment')
      allow(repository, needsFor(comment.issue))
      desk.edit(comment, input.body)
      return payload(input, { issueComment: () => issueCommentNode(viewer, repository, comment) })
    },
    deleteIssueComment: ({ input }: Input) => {
      const { comment, repository } = ofKind(input.id, 'issueComment')
      allow(repository, needsFor(comment.issue))
      deleteIssueComment(comment)
      return payload(input, {})
    },
    addComment: ({ input }: Input) => {
      const subject = desk.find(input.subjectId)
      const issue = subject.kind === 'pull' ? subject.pull.issue : subject.kind === 'issue' ? subject.issue : undefined
      if (issue === undefined) throw new GraphqlRefusal('NOT_FOUND', 'Could not resolve to a node that takes comments')
      allow(subject.repository, needsFor(issue))
      if (issue.locked) throw new GraphqlRefusal('FORBIDDEN', 'Unable to create comment because issue is locked')
      const comment = addIssueComment(world, issue, token.account, desk.bodyOf(input.body))
      const node = () => issueCommentNode(viewer, subject.repository, comment)
      return payload(input, { commentEdge: { cursor: '', node }, subject: node, timelineEdge: null })
    },
  }
}

/** Hides a comment of any kind for a reason, or shows it again. */
function minimize({ viewer, allow }: Desk, subject: Subject, classifier: string | undefined): () => object {
  const set = (words: { minimized?: string }) => {
    if (classifier === undefined) delete words.minimized
    else words.minimized = classifier
  }
  switch (subject.kind) {
    case 'issueComment':
      allow(subject.repository, needsFor(subject.comment.issue))
      set(subject.comment)
      return () => issueCommentNode(viewer, subject.repository, subject.comment)
    case 'reviewComment':
      allow(subject.repository, 'pull_requests=write')
      set(subject.comment)
      return () => reviewCommentNode(viewer, subject.comment)
    case 'review':
      allow(subject.repository, 'pull_requests=write')
      set(subject.review)
      return () => reviewNode(viewer, subject.review)
    default:
      throw new GraphqlRefusal('NOT_FOUND', 'Could not resolve to a node that can be minimized')
  }
}

function issueMutations({ viewer, world, token, ofKind, allow, bodyOf }: Desk) {
  const turn = (input: Input['input'], state: 'open' | 'closed') => {
    const { issue, repository } = ofKind(input.issueId, 'issue')
    allow(repository, 'issues=write')
    setState(world, issue, state, token.account)
    return payload(input, { issue: () => issueNode(viewer, repository, issue) })
  }
  return {
    closeIssue: ({ input }: Input) => turn(input, 'closed'),
    reopenIssue: ({ input }: Input) => turn(input, 'open'),
    updateIssue: ({ input }: Input) => {
      const { issue, repository } = ofKind(input.id, 'issue')
      allow(repository, 'issues=write')
      if (typeof input.title === 'string') issue.title = input.title
      if (typeof input.body === 'string') issue.body = bodyOf(input.body)
      issue.updatedAt = nowOf(world)
      return payload(input, { issue: () => issueNode(viewer, repository, issue), actor: () => accountNode(world, token.account) })
    },
  }
}
