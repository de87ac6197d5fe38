import { expect, test } from 'vitest'
import { fakeGithub } from './fake-github.ts'
import { client } from './testing-client.ts'

const start = Date.parse('2026-01-01T00:00:00Z')

async function clocked(limits: object, style: 'github.com' | 'enterprise' = 'github.com') {
  let now = start
  const github = await fakeGithub({ clock: () => now, limits, style })
  const repository = github.repository('octo/repo')
  const ask = client(github, github.jobToken(repository, { issues: 'write' }))
  const pass = (seconds: number) => {
    now += seconds * 1000
  }
  return {
    github,
    repository,
    ask,
    pass,
    get: () => ask.get('/repos/octo/repo'),
    post: () => ask.post('/repos/octo/repo/issues', { title: 't' }),
  }
}

test('every answer says how much is left, and an hour later all of it is there again', async () => {
  const { github, get, pass, ask } = await clocked({ requestsPerHour: 2 })
  const left = async () => {
    const { status, headers } = await get()
    return [
      status,
      headers.get('x-ratelimit-limit'),
      headers.get('x-ratelimit-remaining'),
      headers.get('x-ratelimit-used'),
      headers.get('x-ratelimit-resource'),
    ]
  }
  expect(await left()).toEqual([200, '2', '1', '1', 'core'])
  expect(await left()).toEqual([200, '2', '0', '2', 'core'])
  const refused = await get()
  expect(refused).toMatchObject({ status: 403, body: { message: 'API rate limit exceeded for installation.' } })
  expect(refused.headers.get('x-ratelimit-reset')).toBe(String(start / 1000 + 3600))
  expect((await ask.get('/rate_limit')).body).toMatchObject({ resources: { core: { remaining: 0, limit: 2 } } })
  pass(3600)
  expect(await left()).toEqual([200, '2', '1', '1', 'core'])
  expect(github.traffic.breaches).toEqual([])
})

test('content that comes too fast is blocked for a while, reading is not', async () => {
  const { post, get, pass } = await clocked({ contentPerMinute: 2, retryAfter: 30 })
  expect([(await post()).status, (await post()).status]).toEqual([201, 201])
  const blocked = await post()
  expect(blocked).toMatchObject({ status: 403, body: { message: expect.stringContaining('blocked from content creation') } })
  expect(blocked.headers.get('retry-after')).toBe('30')
  expect((await get()).status).toBe(200)
  pass(61)
  expect((await post()).status).toBe(201)
})

test('there is a limit of an hour for content, and one of a minute for everything', async () => {
  const hourly = await clocked({ contentPerHour: 2 })
  await hourly.post()
  hourly.pass(120)
  await hourly.post()
  hourly.pass(120)
  expect((await hourly.post()).status).toBe(403)
  const pointed = await clocked({ pointsPerMinute: 6, retryAfter: undefined })
  expect([(await pointed.post()).status, (await pointed.get()).status]).toEqual([201, 200])
  const blocked = await pointed.get()
  expect(blocked).toMatchObject({ status: 403, body: { message: expect.stringContaining('secondary rate limit') } })
  expect(blocked.headers.get('retry-after')).toBeNull()
})

test('GitHub Enterprise Server has no limits and says so', async () => {
  const { github, get, ask } = await clocked({ requestsPerHour: 0 }, 'enterprise')
  const { status, headers } = await get()
  expect([status, headers.get('x-ratelimit-limit'), headers.get('x-github-enterprise-version')]).toEqual([200, null, '3.17.0'])
  expect(await ask.get('/rate_limit')).toMatchObject({ status: 404, body: { message: 'Rate limiting is not enabled.' } })
  expect(github.traffic.breaches).toEqual([])
})

test('what has not changed is not sent again', async () => {
  const { ask, repository } = await clocked({})
  const first = await ask.get('/repos/octo/repo/issues')
  const etag = first.headers.get('etag') ?? ''
  const again = await ask.get('/repos/octo/repo/issues', { 'if-none-match': etag })
  expect([again.status, again.text]).toEqual([304, ''])
  repository.openIssue('New', '', 'octocat')
  expect((await ask.get('/repos/octo/repo/issues', { 'if-none-match': etag })).status).toBe(200)
})
