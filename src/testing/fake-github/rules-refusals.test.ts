import { expect, test } from 'vitest'
import type { Mishap } from './faults.ts'
import { client } from './testing-client.ts'
import { lines, openStage } from './testing-stage.ts'

/** GitHub's refusals that github.md 2.7 names: each by a request that earns it, with status and words. */
const base = { 'a.yaml': lines(20) }
const work = { 'a.yaml': lines(20, { 10: 'changed' }) }

const write = { contents: 'write', pull_requests: 'write', issues: 'write', checks: 'write', security_events: 'write' } as const

const without: readonly (readonly [string, string, string, unknown, needs: string])[] = [
  ['a review', 'POST', '/pulls/1/reviews', { event: 'COMMENT', body: 'b' }, 'pull_requests=write'],
  ['a review comment', 'POST', '/pulls/1/comments', { commit_id: 'x', path: 'a.yaml', body: 'b' }, 'pull_requests=write'],
  ['a comment on the pull request', 'POST', '/issues/1/comments', { body: 'b' }, 'issues=write; pull_requests=write'],
  ['a change of the pull request', 'PATCH', '/pulls/1', { title: 'b' }, 'pull_requests=write'],
  ['an issue', 'POST', '/issues', { title: 'b' }, 'issues=write'],
  ['a check run', 'POST', '/check-runs', { name: 'b', head_sha: 'x' }, 'checks=write'],
  [
    'a SARIF file',
    'POST',
    '/code-scanning/sarifs',
    { commit_sha: '0'.repeat(40), ref: 'refs/heads/main', sarif: 'x' },
    'security_events=write',
  ],
]

test.each(without)('%s without its permission: 403, and the permission in a header', async (_name, method, path, body, needs) => {
  const { github, repository } = await openStage(base, work)
  const tokens = [
    github.jobToken(repository, { contents: 'read' }),
    github.jobToken(repository, write, { fork: true }),
    github.jobToken(repository, write, { dependabot: true }),
  ]
  for (const token of tokens) {
    const heard = await client(github, token).send(method, `/repos/octo/repo${path}`, body)
    expect(heard).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration', status: '403' } })
    expect(heard.headers.get('x-accepted-github-permissions')).toBe(needs)
  }
  expect(github.traffic.breaches).toEqual([])
})

test('issues take no permission for pull requests, and the other way round', async () => {
  const { github, repository } = await openStage(base, work)
  const issue = repository.openIssue('An issue', '', 'octocat')
  const pulls = client(github, github.jobToken(repository, { pull_requests: 'write' }))
  expect((await pulls.post('/repos/octo/repo/issues/1/comments', { body: 'b' })).status).toBe(201)
  expect((await pulls.post(`/repos/octo/repo/issues/${issue}/comments`, { body: 'b' })).status).toBe(403)
  const issues = client(github, github.jobToken(repository, { issues: 'write' }))
  expect((await issues.post(`/repos/octo/repo/issues/${issue}/comments`, { body: 'b' })).status).toBe(201)
})

test('tokens that are wrong, expired, or of another repository', async () => {
  const { github, repository } = await openStage(base, work, { private: true })
  const expired = github.jobToken(repository)
  github.expire(expired)
  for (const token of ['nothing', expired]) {
    const heard = await client(github, token).get('/repos/octo/repo/pulls/1')
    expect(heard).toMatchObject({ status: 401, body: { message: 'Bad credentials', status: '401' } })
  }
  const other = github.jobToken(github.repository('octo/other'), write)
  expect(await client(github, other).get('/repos/octo/repo/pulls/1')).toMatchObject({ status: 404, body: { message: 'Not Found' } })
  expect((await client(github, other).post('/repos/octo/repo/issues/1/comments', { body: 'b' })).status).toBe(404)
  expect((await client(github).get('/repos/octo/repo')).status).toBe(404)
  expect((await client(github, github.jobToken(repository, { issues: 'read' })).get('/repos/octo/repo/contents/a.yaml')).status).toBe(403)
})

test('a public repository can be read with any token, and written with its own alone', async () => {
  const { github } = await openStage(base, work)
  const other = client(github, github.jobToken(github.repository('octo/other'), write))
  expect((await other.get('/repos/octo/repo/pulls/1')).status).toBe(200)
  expect((await other.post('/repos/octo/repo/issues/1/comments', { body: 'b' })).status).toBe(403)
  expect((await client(github).get('/repos/octo/repo/pulls/1')).status).toBe(200)
})

const long = 'x'.repeat(65_537)
const tooLong: readonly (readonly [string, string, unknown, object])[] = [
  [
    'a comment',
    '/issues/1/comments',
    { body: long },
    { message: 'Validation Failed', errors: [{ resource: 'IssueComment', message: 'Body is too long (maximum is 65536 characters)' }] },
  ],
  [
    'an issue',
    '/issues',
    { title: 't', body: long },
    {
      message: 'Validation Failed',
      errors: [{ resource: 'Issue', field: 'body', message: 'body is too long (maximum is 65536 characters)' }],
    },
  ],
  [
    'the summary of a check run',
    '/check-runs',
    { name: 'c', head_sha: 'main', output: { title: 't', summary: long.slice(0, 65_536) } },
    { message: 'Invalid request.\n\nOnly 65535 characters are allowed; 65536 were supplied.' },
  ],
]

test.each(tooLong)('%s that is too long: 422', async (_name, path, body, answer) => {
  const { github, ask } = await openStage(base, work, { grants: write })
  const heard = await ask.post(`/repos/octo/repo${path}`, body)
  expect(heard.status).toBe(422)
  expect(heard.body).toMatchObject(answer)
  // Only the lengths of check runs are part of GitHub's description.
  expect(github.traffic.breaches).toHaveLength(path === '/check-runs' ? 1 : 0)
})

test('a diff that is too large is refused as a diff, and listed as files', async () => {
  const { github, ask } = await openStage(base, { 'a.yaml': lines(40), 'b.yaml': 'b\n', 'c.yaml': 'c\n' }, { limits: { diffFiles: 2 } })
  const accept = { accept: 'application/vnd.github.v3.diff' }
  const heard = await ask.get('/repos/octo/repo/pulls/1', accept)
  expect(heard).toMatchObject({ status: 406, body: { errors: [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }] } })
  expect(JSON.stringify(heard.body)).toContain(
    "Sorry, the diff exceeded the maximum number of files (2). Consider using 'List pull requests files' API",
  )
  expect((await ask.get('/repos/octo/repo/pulls/1/files')).body).toHaveLength(3)
  const { ask: other } = await openStage(base, { 'b.yaml': lines(40) }, { limits: { diffLines: 20 } })
  expect(await other.get('/repos/octo/repo/pulls/1', accept)).toMatchObject({
    status: 406,
    body: { message: 'Sorry, the diff exceeded the maximum number of lines (20)' },
  })
  expect(github.traffic.breaches).toEqual([])
})

test('code scanning that is not enabled', async () => {
  const { github, ask, repository } = await openStage(base, work, { grants: write })
  const upload = { commit_sha: '0'.repeat(40), ref: 'refs/heads/main', sarif: 'x' }
  expect((await ask.post('/repos/octo/repo/code-scanning/sarifs', upload)).status).toBe(202)
  repository.state.codeScanning = false
  const heard = await ask.post('/repos/octo/repo/code-scanning/sarifs', upload)
  expect(heard).toMatchObject({ status: 403, body: { message: 'Code Security must be enabled for this repository to use code scanning.' } })
  expect(repository.state.sarifs).toHaveLength(1)
  expect(github.traffic.breaches).toEqual([])
})

const secondary = /You have exceeded a secondary rate limit/
const mishaps: readonly (readonly [string, Mishap, number, RegExp, headers: object])[] = [
  ['a secondary limit that says how long', { secondary: 403, retryAfter: 7 }, 403, secondary, { 'retry-after': '7' }],
  ['a secondary limit that does not', { secondary: 403 }, 403, secondary, { 'retry-after': null }],
  ['a secondary limit as 429', { secondary: 429, retryAfter: 1 }, 429, secondary, { 'retry-after': '1' }],
  ['the primary limit', { primary: 'core' }, 403, /API rate limit exceeded/, { 'x-ratelimit-remaining': '0' }],
  ['spam', { status: 422, message: 'Validation failed, or the endpoint has been spammed.' }, 422, /spammed/, {}],
  [
    'too many files',
    { status: 422, message: 'The diff could not be processed because too many files changed' },
    422,
    /too many files changed/,
    {},
  ],
  ['a server error', { status: 502 }, 502, /Server Error/, {}],
  ['the page of the unicorn', { html: 503 }, 503, /Unicorn/, { 'content-type': 'text/html; charset=utf-8' }],
  ['a redirect', { redirect: 'http://127.0.0.1:9/elsewhere' }, 302, /^$/, { location: 'http://127.0.0.1:9/elsewhere' }],
]

test.each(mishaps)('a script can answer with %s, once, and nothing is done', async (_name, answer, status, words, headers) => {
  const { github, ask, pull } = await openStage(base, work)
  github.faults.add({ when: /POST .*\/comments/, answer })
  const heard = await ask.post('/repos/octo/repo/issues/1/comments', { body: 'b' })
  expect(heard.status).toBe(status)
  expect(heard.text).toMatch(words)
  for (const [name, value] of Object.entries(headers)) expect(heard.headers.get(name)).toBe(value)
  expect(pull.view().comments).toEqual([])
  expect((await ask.post('/repos/octo/repo/issues/1/comments', { body: 'b' })).status).toBe(201)
  expect(github.faults.waiting).toEqual([])
})

test('GraphQL has a rate limit of its own form', async () => {
  const { github, ask } = await openStage(base, work)
  github.faults.add({ when: (seen) => seen.kind === 'graphql', answer: { primary: 'graphql' } })
  expect(await ask.graphql('{ viewer { login } }')).toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] })
})

test('a script can break a connection, and lose the answer to what was done', async () => {
  const { github, ask, pull } = await openStage(base, work)
  github.faults.add({ when: /POST/, answer: { connection: 'reset' } })
  await expect(ask.post('/repos/octo/repo/issues/1/comments', { body: 'lost' })).rejects.toThrow()
  expect(pull.view().comments).toEqual([])
  github.faults.add({ when: /POST/, answer: { status: 502 }, worked: true })
  expect((await ask.post('/repos/octo/repo/issues/1/comments', { body: 'there' })).status).toBe(502)
  expect(pull.view().comments).toMatchObject([{ body: 'there' }])
})

test('a script can keep a client waiting for ever', async () => {
  const { github } = await openStage(base, work)
  github.faults.add({ when: /GET/, answer: { connection: 'hang' } })
  const answer = fetch(`${github.apiUrl}/repos/octo/repo`, { signal: AbortSignal.timeout(200) })
  await expect(answer).rejects.toThrow(/abort|timeout/i)
})

test('a script can lie, pass requests by, and make things happen in between', async () => {
  const { github, ask, pull, repository } = await openStage(base, work)
  github.faults.add({ when: /GET .*\/pulls\/1$/, answer: { lie: (body) => ({ ...Object(body), changed_files: 7 }) }, after: 1, times: 2 })
  const counts = []
  for (let asked = 0; asked < 4; asked += 1) counts.push((await ask.get('/repos/octo/repo/pulls/1')).body)
  expect(counts).toMatchObject([{ changed_files: 1 }, { changed_files: 7 }, { changed_files: 7 }, { changed_files: 1 }])
  const before = pull.headSha()
  github.faults.add({ when: /GET .*\/files/, act: () => repository.push('work', { 'b.yaml': 'b\n' }) })
  expect((await ask.get('/repos/octo/repo/pulls/1/files')).body).toHaveLength(2)
  expect(pull.headSha()).not.toBe(before)
})
