import { isBlank, isTooLong } from '../bodies.ts'
import { issuePayload, timelinePayload } from '../payloads/issue.ts'
import { labelsOf } from '../payloads/label.ts'
import { closePull, reopenPull } from '../pull-state.ts'
import { type Fault, notFound, validationFailed } from '../refusal.ts'
import type { Account, Issue, Repository, Timeline } from '../state.ts'
import { nextId, nowOf, type World } from '../world.ts'
import { type Answer, authorOf, type Call, listOf, ok, paged, type Route, repositoryOf, routes, textOf } from './call.ts'
import { readable, writable } from './issue-access.ts'

/** https://docs.github.com/rest/issues: pull requests are issues too, and their permission will do for them. */
export const issueRoutes: readonly Route[] = routes({
  'GET */issues': ['issues=read', listIssues],
  'POST */issues': ['issues=write', createIssue],
  'GET */issues/{issue_number}': [
    'issues=read; pull_requests=read',
    (call) => ok(issuePayload(call.world, repositoryOf(call), readable(call))),
  ],
  'PATCH */issues/{issue_number}': ['issues=write; pull_requests=write', changeIssue],
  'GET */issues/{issue_number}/events': ['issues=read; pull_requests=read', listEvents],
  'GET */issues/{issue_number}/labels': ['issues=read; pull_requests=read', listLabels],
  'POST */issues/{issue_number}/labels': [
    'issues=write; pull_requests=write',
    (call) => changeLabels(call, (has, given) => [...new Set([...has, ...given])]),
  ],
  'PUT */issues/{issue_number}/labels': ['issues=write; pull_requests=write', (call) => changeLabels(call, (_has, given) => given)],
  'DELETE */issues/{issue_number}/labels/{name}': ['issues=write; pull_requests=write', removeLabel],
})

function listIssues(call: Call): Answer {
  const { world, query } = call
  const repository = repositoryOf(call)
  const state = query.get('state') ?? 'open'
  const labels = query.get('labels')?.split(',') ?? []
  const creator = query.get('creator')
  const since = query.get('since') ?? ''
  const found = [...repository.issues.values()].filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      labels.every((label) => issue.labels.includes(label)) &&
      (creator === null || issue.author.login === creator) &&
      issue.updatedAt >= since,
  )
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
  const newestFirst = found.toSorted((a, b) => (a[key] === b[key] ? b.number - a.number : a[key] < b[key] ? 1 : -1))
  if (query.get('direction') === 'asc') newestFirst.reverse()
  return paged(call, newestFirst, (issue) => issuePayload(world, repository, issue))
}

/** Labels that are not there yet are made; without push access GitHub drops them without a word. */
export function openIssue(
  world: World,
  repository: Repository,
  author: Account,
  title: string,
  body: string,
  labels: readonly string[],
): Issue {
  const now = nowOf(world)
  const number = Math.max(0, ...repository.issues.keys()) + 1
  const issue: Issue = {
    id: nextId(world),
    number,
    author,
    title,
    body,
    createdAt: now,
    updatedAt: now,
    comments: [],
    timeline: [],
    labels: [],
    state: 'open',
    stateReason: null,
    closedAt: null,
    locked: false,
  }
  repository.issues.set(number, issue)
  setLabels(world, repository, issue, labels, author)
  return issue
}

function createIssue(call: Call): Answer {
  const { world, body } = call
  const repository = repositoryOf(call)
  const title = textOf(body, 'title')
  const faults: Fault[] = isBlank(title) ? [{ resource: 'Issue', code: 'missing_field', field: 'title' }] : []
  faults.push(...faultsOfIssue(world, textOf(body, 'body')))
  if (faults.length > 0) throw validationFailed(faults)
  const issue = openIssue(world, repository, authorOf(call), title, textOf(body, 'body'), namesOf(listOf(body, 'labels')))
  return ok(issuePayload(world, repository, issue), 201)
}

function faultsOfIssue(world: World, body: string): readonly Fault[] {
  if (!isTooLong(world, body)) return []
  return [
    {
      resource: 'Issue',
      code: 'custom',
      field: 'body',
      message: `body is too long (maximum is ${world.limits.bodyCharacters} characters)`,
    },
  ]
}

function namesOf(labels: readonly unknown[]): readonly string[] {
  return labels.flatMap((label) => {
    if (typeof label === 'string') return [label]
    return typeof label === 'object' && label !== null && 'name' in label ? [String(label.name)] : []
  })
}

function changeIssue(call: Call): Answer {
  const { world, body } = call
  const issue = writable(call)
  const repository = repositoryOf(call)
  const actor = authorOf(call)
  const faults = faultsOfIssue(world, textOf(body, 'body'))
  if (faults.length > 0) throw validationFailed(faults)
  if (typeof body.title === 'string') issue.title = body.title
  if (typeof body.body === 'string') issue.body = body.body
  if (Array.isArray(body.labels)) setLabels(world, repository, issue, namesOf(body.labels), actor)
  if (body.state === 'closed' || body.state === 'open') setState(world, issue, body.state, actor, body.state_reason === 'not_planned')
  issue.updatedAt = nowOf(world)
  return ok(issuePayload(world, repository, issue))
}

export function setState(world: World, issue: Issue, state: 'open' | 'closed', actor: Account, notPlanned = false): void {
  if (issue.pull !== undefined) {
    if (state === 'closed') closePull(world, issue.pull, actor)
    else reopenPull(world, issue.pull, actor)
    return
  }
  if (issue.state === state) return
  issue.state = state
  issue.stateReason = state === 'open' ? 'reopened' : notPlanned ? 'not_planned' : 'completed'
  issue.closedAt = state === 'closed' ? nowOf(world) : null
  note(world, issue, actor, { event: state === 'closed' ? 'closed' : 'reopened' })
}

function note(world: World, issue: Issue, actor: Account, entry: Pick<Timeline, 'event' | 'label'>): void {
  issue.timeline.push({ id: nextId(world), actor, at: nowOf(world), ...entry })
  issue.updatedAt = nowOf(world)
}

export function setLabels(world: World, repository: Repository, issue: Issue, labels: readonly string[], actor: Account): void {
  for (const name of labels) {
    if (!repository.labels.has(name)) repository.labels.set(name, { id: nextId(world), name, color: 'ededed' })
    if (!issue.labels.includes(name)) note(world, issue, actor, { event: 'labeled', label: name })
  }
  for (const name of issue.labels) if (!labels.includes(name)) note(world, issue, actor, { event: 'unlabeled', label: name })
  issue.labels = [...labels]
}

function changeLabels(call: Call, change: (has: readonly string[], given: readonly string[]) => readonly string[]): Answer {
  const issue = writable(call)
  const repository = repositoryOf(call)
  setLabels(call.world, repository, issue, change(issue.labels, namesOf(listOf(call.body, 'labels'))), authorOf(call))
  return ok(labelsOf(call.world, repository, issue))
}

function listLabels(call: Call): Answer {
  return paged(call, labelsOf(call.world, repositoryOf(call), readable(call)), (label) => label)
}

function removeLabel(call: Call): Answer {
  const issue = writable(call)
  const name = call.parameters.name ?? ''
  if (!issue.labels.includes(name)) throw notFound()
  const left = issue.labels.filter((one) => one !== name)
  setLabels(call.world, repositoryOf(call), issue, left, authorOf(call))
  return ok(labelsOf(call.world, repositoryOf(call), issue))
}

function listEvents(call: Call): Answer {
  const repository = repositoryOf(call)
  return paged(call, readable(call).timeline, (entry) => timelinePayload(call.world, repository, entry))
}
