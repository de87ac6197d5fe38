import { isBlank, isTooLong, tooLong } from '../bodies.ts'
import { issueCommentPayload } from '../payloads/issue.ts'
import { type Fault, locked, notFound, validationFailed } from '../refusal.ts'
import type { Account, Issue, IssueComment } from '../state.ts'
import { nextId, nowOf, type World } from '../world.ts'
import { type Answer, authorOf, type Call, gone, ok, paged, permitFor, type Route, repositoryOf, routes, textOf } from './call.ts'
import { readable, writable } from './issue-access.ts'

/** https://docs.github.com/rest/issues/comments: of issues and of pull requests. */
export const issueCommentRoutes: readonly Route[] = routes({
  'GET */issues/{issue_number}/comments': ['issues=read; pull_requests=read', listComments],
  'POST */issues/{issue_number}/comments': ['issues=write; pull_requests=write', createComment],
  'GET */issues/comments': ['issues=read; pull_requests=read', listAllComments],
  'GET */issues/comments/{comment_id}': ['issues=read; pull_requests=read', readComment],
  'PATCH */issues/comments/{comment_id}': ['issues=write; pull_requests=write', changeComment],
  'DELETE */issues/comments/{comment_id}': ['issues=write; pull_requests=write', deleteComment],
})

function listComments(call: Call): Answer {
  const since = call.query.get('since') ?? ''
  const comments = readable(call).comments.filter(({ updatedAt }) => updatedAt >= since)
  return paged(call, comments, (comment) => issueCommentPayload(call.world, repositoryOf(call), comment))
}

function listAllComments(call: Call): Answer {
  const repository = repositoryOf(call)
  const comments = [...repository.issues.values()].flatMap((issue) => issue.comments).sort((a, b) => a.id - b.id)
  if (call.query.get('direction') === 'desc') comments.reverse()
  return paged(call, comments, (comment) => issueCommentPayload(call.world, repository, comment))
}

function commentOf(call: Call, access: 'read' | 'write'): IssueComment {
  for (const issue of repositoryOf(call).issues.values()) {
    const found = issue.comments.find(({ id }) => id === Number(call.parameters.comment_id))
    if (found === undefined) continue
    permitFor(call, issue, access)
    return found
  }
  throw notFound()
}

function readComment(call: Call): Answer {
  return ok(issueCommentPayload(call.world, repositoryOf(call), commentOf(call, 'read')))
}

function faultsOfComment(world: World, body: string): readonly Fault[] {
  if (isBlank(body)) return [{ resource: 'IssueComment', code: 'missing_field', field: 'body' }]
  return isTooLong(world, body) ? [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: tooLong(world) }] : []
}

function createComment(call: Call): Answer {
  const { world } = call
  const issue = writable(call)
  if (issue.locked) throw locked()
  const body = textOf(call.body, 'body')
  const faults = faultsOfComment(world, body)
  if (faults.length > 0) throw validationFailed(faults)
  const comment = addIssueComment(world, issue, authorOf(call), body)
  const payload = issueCommentPayload(world, repositoryOf(call), comment)
  return { status: 201, body: payload, headers: { location: String(payload.url) } }
}

export function addIssueComment(world: World, issue: Issue, author: Account, body: string): IssueComment {
  const now = nowOf(world)
  const comment = { id: nextId(world), issue, author, body, createdAt: now, updatedAt: now }
  issue.comments.push(comment)
  issue.updatedAt = now
  return comment
}

function changeComment(call: Call): Answer {
  const comment = commentOf(call, 'write')
  const body = textOf(call.body, 'body')
  const faults = faultsOfComment(call.world, body)
  if (faults.length > 0) throw validationFailed(faults)
  comment.body = body
  comment.updatedAt = nowOf(call.world)
  return ok(issueCommentPayload(call.world, repositoryOf(call), comment))
}

function deleteComment(call: Call): Answer {
  const comment = commentOf(call, 'write')
  deleteIssueComment(comment)
  return gone
}

export function deleteIssueComment(comment: IssueComment): void {
  comment.issue.comments.splice(comment.issue.comments.indexOf(comment), 1)
}
