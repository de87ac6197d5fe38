import { expect, test } from 'vitest'
import { lines, openStage } from '../testing-stage.ts'

const grants = { contents: 'read', issues: 'write', pull_requests: 'write' } as const

test('an issue from its making to its reopening, found by creator, state, labels and words', async () => {
  const { ask, repository, github } = await openStage({}, { 'a.yaml': 'a\n' }, { grants })
  repository.openIssue('By somebody else', 'marker', 'octocat', ['audit'])
  const made = await ask.post('/repos/octo/repo/issues', {
    title: 'Audit',
    body: '<!-- marker -->',
    labels: ['audit', { name: 'security' }],
  })
  expect(made).toMatchObject({
    status: 201,
    body: { number: 3, state: 'open', labels: [{ name: 'audit' }, { name: 'security' }], user: { login: 'github-actions[bot]' } },
  })
  const list = async (query: string) =>
    Object((await ask.get(`/repos/octo/repo/issues?${query}`)).body).map(({ number }: { number: number }) => number)
  expect(await list('creator=github-actions%5Bbot%5D&state=all&labels=audit')).toEqual([3])
  expect(await list('labels=audit')).toEqual([3, 2])
  // Pull requests are issues.
  expect(await list('')).toEqual([3, 2, 1])
  const search = async (q: string) => Object((await ask.get(`/search/issues?q=${encodeURIComponent(q)}`)).body).total_count
  expect(await search('repo:octo/repo is:issue is:open author:app/github-actions marker in:body')).toBe(1)
  expect(await search('repo:octo/repo is:pr')).toBe(1)
  expect(
    await ask.send('PATCH', '/repos/octo/repo/issues/3', { state: 'closed', state_reason: 'completed', body: 'nothing left' }),
  ).toMatchObject({ status: 200, body: { state: 'closed', state_reason: 'completed' } })
  expect(await list('state=closed')).toEqual([3])
  await ask.send('PATCH', '/repos/octo/repo/issues/3', { state: 'open' })
  expect(repository.issue(3)).toMatchObject({
    state: 'open',
    body: 'nothing left',
    timeline: [
      'github-actions[bot] labeled audit',
      'github-actions[bot] labeled security',
      'github-actions[bot] closed',
      'github-actions[bot] reopened',
    ],
  })
  expect(repository.issues().map(({ number }) => number)).toEqual([3, 2])
  expect((await ask.post('/repos/octo/repo/issues', { title: ' ' })).status).toBe(422)
  expect(github.traffic.breaches).toEqual([])
})

test('comments of issues and pull requests: made, listed by page, edited, deleted', async () => {
  const { ask, pull, github, repository } = await openStage({}, { 'a.yaml': 'a\n' }, { grants })
  const made = await ask.post('/repos/octo/repo/issues/1/comments', { body: 'one' })
  const path = `/repos/octo/repo/issues/comments/${Object(made.body).id}`
  expect(made).toMatchObject({ status: 201, body: { issue_url: `${github.apiUrl}/repos/octo/repo/issues/1` } })
  expect(made.headers.get('location')).toBe(github.apiUrl + path)
  for (let at = 0; at < 31; at += 1) pull.comment(`${at}`, 'octocat')
  const first = await ask.get('/repos/octo/repo/issues/1/comments')
  expect([Object(first.body).length, first.headers.get('link')]).toEqual([30, expect.stringContaining('page=2>; rel="next"')])
  expect((await ask.get('/repos/octo/repo/issues/1/comments?page=2')).body).toHaveLength(2)
  expect((await ask.send('PATCH', path, { body: 'edited' })).status).toBe(200)
  expect(pull.view().comments[0]).toMatchObject({ body: 'edited', author: 'github-actions[bot]' })
  expect((await ask.send('DELETE', path)).status).toBe(204)
  expect((await ask.get(path)).status).toBe(404)
  const issue = repository.openIssue('An issue', '', 'octocat')
  repository.commentOnIssue(issue, 'hello', 'hubot')
  expect(repository.issue(issue).comments).toMatchObject([{ author: 'hubot', body: 'hello' }])
  expect(github.traffic.breaches).toEqual([])
})

test('who set a label, and what that person may do', async () => {
  const { ask, pull, repository, github } = await openStage({}, { 'a.yaml': 'a\n' }, { grants })
  repository.setRole('boss', 'maintain')
  pull.label(['override'], 'boss')
  expect((await ask.get('/repos/octo/repo/issues/1/events')).body).toMatchObject([
    { event: 'labeled', label: { name: 'override' }, actor: { login: 'boss' } },
  ])
  expect((await ask.get('/repos/octo/repo/collaborators/boss/permission')).body).toMatchObject({
    permission: 'write',
    role_name: 'maintain',
  })
  expect((await ask.get('/repos/octo/repo/collaborators/octocat/permission')).body).toMatchObject({ permission: 'read' })
  expect((await ask.post('/repos/octo/repo/issues/1/labels', { labels: ['more'] })).body).toMatchObject([
    { name: 'override' },
    { name: 'more' },
  ])
  expect((await ask.send('DELETE', '/repos/octo/repo/issues/1/labels/override')).body).toMatchObject([{ name: 'more' }])
  const timeline = `{ repository(owner: "octo", name: "repo") { pullRequest(number: 1) { timelineItems(first: 10, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { actor { login } label { name } } } } } } }`
  expect(await ask.graphql(timeline)).toMatchObject({
    data: {
      repository: { pullRequest: { timelineItems: { nodes: [{ actor: { login: 'boss' } }, { actor: { login: 'github-actions' } }] } } },
    },
  })
  expect(github.traffic.breaches).toEqual([])
})

test('check runs, workflow runs, and what surrounds a repository', async () => {
  const { ask, repository, github, pull } = await openStage(
    { 'a.yaml': lines(3) },
    { 'a.yaml': 'a\n' },
    { grants: { ...grants, checks: 'write', actions: 'read' } },
  )
  const annotation = { path: 'a.yaml', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' }
  const output = (count: number) => ({ title: 't', summary: 's', annotations: Array.from({ length: count }, () => annotation) })
  const made = await ask.post('/repos/octo/repo/check-runs', { name: 'Kubelatch', head_sha: pull.headSha(), output: output(50) })
  const path = `/repos/octo/repo/check-runs/${Object(made.body).id}`
  expect(made).toMatchObject({ status: 201, body: { status: 'queued', output: { annotations_count: 50 } } })
  expect((await ask.send('PATCH', path, { conclusion: 'failure', output: output(10) })).body).toMatchObject({
    status: 'completed',
    output: { annotations_count: 60 },
  })
  expect((await ask.get(`${path}/annotations?per_page=100`)).body).toHaveLength(60)
  const run = repository.addRun(pull.headSha())
  run.status = 'completed'
  run.conclusion = 'cancelled'
  expect((await ask.get(`/repos/octo/repo/actions/runs/${run.id}`)).body).toMatchObject({
    conclusion: 'cancelled',
    head_sha: pull.headSha(),
  })
  expect((await ask.get('/user')).status).toBe(403)
  expect((await ask.as(github.personalToken('hubot', [repository])).get('/user')).body).toMatchObject({ login: 'hubot' })
  expect((await ask.get('/meta')).status).toBe(200)
  expect((await ask.get(`/repos/octo/repo/commits/${pull.headSha()}/pulls`)).body).toMatchObject([{ number: 1 }])
  expect((await ask.get('/repos/octo/repo/branches/main')).body).toMatchObject({ commit: { sha: repository.tip() } })
  expect((await ask.get('/repos/octo/repo/commits/work')).body).toMatchObject({ sha: pull.headSha(), files: [{ filename: 'a.yaml' }] })
  expect((await ask.get('/repos/octo/repo/git/matching-refs/heads/')).body).toHaveLength(2)
  expect(github.traffic.breaches).toEqual([])
  expect((await ask.post('/repos/octo/repo/check-runs', { name: 'n', head_sha: pull.headSha(), output: output(51) })).body).toMatchObject({
    message: expect.stringContaining('No more than 50 items are allowed; 51 were supplied.'),
  })
})
