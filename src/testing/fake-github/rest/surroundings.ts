import { issuePayload } from '../payloads/issue.ts'
import { associationOf } from '../payloads/pull.ts'
import { accountPayload, fullRepositoryPayload, repositoryPayload, repositoryUrl } from '../payloads/repository.ts'
import { forbidden, notFound, Refusal, validationFailed } from '../refusal.ts'
import type { Issue, Repository } from '../state.ts'
import { nodeId, nowOf } from '../world.ts'
import { type Answer, authorOf, type Call, ok, type Route, repositoryOf, routes } from './call.ts'

/** What is no resource of its own: the host, the token, the repository, its people and runs, the search. */
export const surroundingRoutes: readonly Route[] = routes({
  'GET /meta': ['', readMeta],
  'GET /rate_limit': ['', readLimits],
  'GET /user': ['', readUser],
  'GET /search/issues': ['', searchIssues],
  'GET /repos/{owner}/{repo}': ['metadata=read', (call) => ok(fullRepositoryPayload(call.world, repositoryOf(call)))],
  'GET */actions/runs/{run_id}': ['actions=read', readRun],
  'GET */collaborators/{username}/permission': ['metadata=read', readRole],
})

function readMeta({ world }: Call): Answer {
  return ok({ verifiable_password_authentication: false, ...(world.style === 'enterprise' ? { installed_version: '3.17.0' } : {}) })
}

function readLimits({ world, meter, token }: Call): Answer {
  if (world.style === 'enterprise')
    throw new Refusal(404, { message: 'Rate limiting is not enabled.', documentation_url: 'https://docs.github.com/rest' })
  const key = token?.value ?? ''
  const core = meter.remaining(key, 'core')
  return ok({ resources: { core, search: meter.remaining(key, 'search'), graphql: meter.remaining(key, 'graphql') }, rate: core })
}

/** The token of a job is nobody. */
function readUser(call: Call): Answer {
  if (call.token === undefined)
    throw new Refusal(401, { message: 'Requires authentication', documentation_url: 'https://docs.github.com/rest' })
  if (call.token.kind === 'installation') throw forbidden()
  const when = nowOf(call.world)
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0, created_at: when, updated_at: when }
  const nothing = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null }
  return ok({ ...accountPayload(call.world, authorOf(call)), ...nothing, ...counts })
}

function readRun(call: Call): Answer {
  const { world } = call
  const repository = repositoryOf(call)
  const run = repository.runs.get(Number(call.parameters.run_id))
  if (run === undefined) throw notFound()
  const url = `${repositoryUrl(world, repository)}/actions/runs/${run.id}`
  const urls = ['jobs', 'logs', 'artifacts', 'cancel', 'rerun'].map((name) => [`${name}_url`, `${url}/${name}`])
  const when = nowOf(world)
  return ok({
    id: run.id,
    name: 'Kubelatch',
    node_id: nodeId('EV', run.id),
    head_branch: null,
    head_sha: run.headSha,
    path: '.github/workflows/check.yml',
    display_title: 'Kubelatch',
    run_number: run.id,
    run_attempt: run.attempt,
    event: 'pull_request',
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: 1,
    check_suite_url: `${url}/check-suite`,
    url,
    html_url: `${world.origin}/${repository.fullName}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: when,
    updated_at: when,
    run_started_at: when,
    workflow_url: `${repositoryUrl(world, repository)}/actions/workflows/1`,
    ...Object.fromEntries(urls),
    head_commit: null,
    repository: repositoryPayload(world, repository),
    head_repository: repositoryPayload(world, repository),
  })
}

function readRole(call: Call): Answer {
  const repository = repositoryOf(call)
  const account = call.world.accounts.get(call.parameters.username ?? '')
  if (account === undefined) throw notFound()
  const role =
    account.id === repository.owner.id ? 'admin' : (repository.roles.get(account.login) ?? (repository.private ? 'none' : 'read'))
  const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role
  return ok({ permission, role_name: role, user: { ...accountPayload(call.world, account), role_name: role } })
}

/** Words of https://docs.github.com/search-github as far as issues are found by them. What it does not know finds nothing, aloud. */
function searchIssues(call: Call): Answer {
  const { world, query } = call
  const words = (query.get('q') ?? '').match(/(?:[^\s"]|"[^"]*")+/g) ?? []
  if (words.length === 0) throw validationFailed([{ resource: 'Search', field: 'q', code: 'missing' }])
  const visible = [...world.repositories.values()].filter((one) => !one.private || call.token?.repositories.includes(one) === true)
  const found = visible.flatMap((repository) =>
    [...repository.issues.values()]
      .filter((issue) => words.every((word) => fits(word, issue, repository)))
      .map((issue) => ({ issue, repository })),
  )
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const page = Number(query.get('page') ?? 1)
  const items = found.slice((page - 1) * size, page * size)
  const payload = ({ issue, repository }: (typeof found)[number]) => ({
    ...issuePayload(world, repository, issue),
    body: issue.body,
    score: 1,
    author_association: associationOf(repository, issue.author),
  })
  return ok({ total_count: found.length, incomplete_results: false, search_type: 'lexical', items: items.map(payload) })
}

function fits(word: string, issue: Issue, repository: Repository): boolean {
  const [key = '', quoted] = word.split(/:(.*)/s)
  const value = (quoted ?? '').replace(/^"|"$/g, '')
  if (quoted === undefined) return `${issue.title}\n${issue.body}`.toLowerCase().includes(word.replace(/"/g, '').toLowerCase())
  if (key === 'repo') return value === repository.fullName
  if (key === 'is' && (value === 'open' || value === 'closed')) return issue.state === value
  if (key === 'state') return issue.state === value
  if (key === 'is' || key === 'type') return (value === 'pr') === (issue.pull !== undefined)
  if (key === 'label') return issue.labels.includes(value)
  // Apps are searched for without `[bot]`, with `app/` before it.
  if (key === 'author') return issue.author.login === value.replace(/^app\/(.*)$/, '$1[bot]')
  if (key === 'in') return true
  throw new Error(`the fake's search does not know ${word}`)
}
