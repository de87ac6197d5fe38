import { describe, expect, test } from 'vitest'
import { GithubRefusal } from '../publish/github-refusal.ts'
import { fakeGithub } from '../testing/fake-github/fake-github.ts'
import type { Mishap } from '../testing/fake-github/faults.ts'
import type { FakeGithub, HostOptions, HostRepository } from '../testing/fake-github/host.ts'
import type { HostPull } from '../testing/fake-github/host-pull.ts'
import { type ConnectionOptions, openConnection } from './connection.ts'
import { openPullRequest } from './pull-request.ts'

const lines = (count: number, change: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: count }, (_one, index) => `${change[index + 1] ?? `line ${index + 1}`}\n`).join('')

interface Stage {
  readonly github: FakeGithub
  readonly repository: HostRepository
  readonly pull: HostPull
  readonly open: (more?: Partial<ConnectionOptions>) => ReturnType<typeof openPullRequest>
}

async function stage(options: HostOptions = {}): Promise<Stage> {
  const github = await fakeGithub(options)
  const repository = github.repository('octo/repo', { 'a.yaml': lines(60) })
  repository.push('work', { 'a.yaml': lines(60, { 30: 'changed' }), 'b.yaml': 'new\n' })
  const pull = repository.openPull('work')
  const token = github.jobToken(repository, { contents: 'read', pull_requests: 'write' })
  const open: Stage['open'] = (more = {}) =>
    openPullRequest(openConnection({ apiUrl: github.apiUrl, token, repository: 'octo/repo', second: 10, ...more }), 1)
  return { github, repository, pull, open }
}

const comment = (line: number) => ({ path: 'a.yaml', side: 'RIGHT' as const, line, body: 'A line.' })
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof GithubRefusal ? error : String(error)),
  )

describe.each(['github.com', 'enterprise'] as const)('on %s', (style) => {
  test('everything that a review needs is done, and read as it is', async () => {
    const { github, pull, repository, open } = await stage({ style })
    const port = open()
    await port.review(pull.headSha(), 'Two.', [comment(30), { ...comment(33), startLine: 31 }])
    await port.commentOnFile(pull.headSha(), { path: 'b.yaml', body: 'A file.' })
    await port.comment('A summary.')
    pull.reply(pull.view().threads[0]?.comments[0]?.id ?? 0, 'Why?', 'octocat')
    pull.comment('Hello.', 'octocat')
    const posted = await port.look()
    expect(posted).toMatchObject({
      open: true,
      head: pull.headSha(),
      threads: [
        {
          path: 'a.yaml',
          line: 30,
          side: 'RIGHT',
          wholeFile: false,
          resolved: false,
          outdated: false,
          answered: true,
          first: { own: true },
        },
        { path: 'a.yaml', line: 33, startLine: 31, answered: false },
        { path: 'b.yaml', wholeFile: true, first: { body: 'A file.' } },
      ],
      comments: [
        { body: 'A summary.', own: true, hidden: false },
        { body: 'Hello.', own: false },
      ],
    })
    expect(await port.head()).toBe(pull.headSha())
    const [first, second, third] = posted.threads
    await port.editThread(first?.first.id ?? 0, 'Edited.')
    await port.hide(first?.first.node ?? '', 'RESOLVED')
    await port.removeThread(second?.first.id ?? 0)
    await port.removeThread(third?.first.id ?? 0)
    await port.editComment(posted.comments[0]?.id ?? 0, 'Clear.')
    const view = pull.view()
    expect(view.threads).toMatchObject([{ comments: [{ body: 'Edited.', minimized: 'resolved' }, {}] }])
    expect(view.comments).toMatchObject([{ body: 'Clear.' }, { body: 'Hello.' }])
    await port.removeComment(posted.comments[0]?.id ?? 0)
    expect(pull.view().comments).toHaveLength(1)

    const files = await port.files(new Set(['a.yaml']))
    expect(files).toMatchObject([{ path: 'a.yaml', removed: false, patch: expect.stringContaining('+changed') }, { path: 'b.yaml' }])
    expect(Buffer.from(await port.blob(files[1]?.blob ?? '')).toString()).toBe('new\n')
    repository.push('work', { 'a.yaml': lines(60, { 30: 'changed again' }) })
    expect((await port.look()).threads).toMatchObject([{ outdated: true, first: { hidden: true } }])
    expect(github.traffic.breaches).toEqual([])
  })
})

test('every thread and comment of many pages is read, each once', async () => {
  const { pull, open } = await stage()
  const port = open()
  for (let round = 0; round < 6; round += 1)
    await port.review(
      pull.headSha(),
      'Many.',
      Array.from({ length: 30 }, () => comment(30)),
    )
  for (let number = 0; number < 250; number += 1) pull.comment(`Comment ${number}`, 'octocat')
  const { threads, comments } = await port.look()
  expect([new Set(threads.map(({ first }) => first.id)).size, threads.length]).toEqual([180, 180])
  expect(comments.map(({ body }) => body)).toEqual(Array.from({ length: 250 }, (_one, number) => `Comment ${number}`))
})

test('files are listed only as far as they are asked for', async () => {
  const { github, repository, pull, open } = await stage()
  repository.push(
    'work',
    Object.fromEntries(Array.from({ length: 250 }, (_one, index) => [`c/${String(index).padStart(3, '0')}.yaml`, 'x\n'])),
  )
  const port = open()
  const asked = async (path: string) => {
    github.traffic.clear()
    await port.files(new Set([path]))
    return github.traffic.exchanges.length
  }
  expect(pull.number).toBe(1)
  expect([await asked('a.yaml'), await asked('c/150.yaml'), await asked('not/there.yaml')]).toEqual([1, 2, 3])
})

describe('what GitHub does not do comes as a refusal', () => {
  test.each<[string, Mishap, Partial<GithubRefusal>]>([
    ['an answer in HTML', { html: 200 }, { kind: 'unreachable' }],
    ['an error page', { html: 502 }, { kind: 'unreachable' }],
    ['a server error', { status: 500 }, { kind: 'unreachable' }],
    ['a connection that breaks', { connection: 'reset' }, { kind: 'unreachable' }],
    ['a redirect', { redirect: 'http://127.0.0.1:1/elsewhere' }, { kind: 'unreachable' }],
    ['a missing right', { status: 403, message: 'Resource not accessible by integration' }, { kind: 'forbidden' }],
    ['a token that is none', { status: 401, message: 'Bad credentials' }, { kind: 'forbidden' }],
    ['a pull request that is gone', { status: 404, message: 'Not Found' }, { kind: 'missing' }],
    ['a secondary limit', { secondary: 403 }, { kind: 'limited' }],
    ['a secondary limit with 429', { secondary: 429 }, { kind: 'limited' }],
    ['too much at once', { status: 422, message: 'was submitted too quickly' }, { kind: 'crowded' }],
    ['a lie', { lie: () => ({ data: { repository: { pullRequest: { state: 'OPEN' } } } }) }, { kind: 'unreachable' }],
    ['a list that is none', { lie: () => ({ data: null }) }, { kind: 'unreachable' }],
  ])('%s', async (_what, answer, expected) => {
    const { github, open } = await stage()
    github.faults.add({ when: /./, answer, times: 99 })
    expect(await refusal(open({ time: 8_000 }).look())).toMatchObject(expected)
    github.faults.clear()
    github.faults.add({ when: /./, answer: 'lie' in answer ? { lie: () => 'x' } : answer, times: 99 })
    if (!('lie' in answer)) expect(await refusal(open({ time: 8_000 }).files(new Set(['a.yaml'])))).toMatchObject(expected)
    else expect(await refusal(open({ time: 8_000 }).files(new Set(['a.yaml'])))).toMatchObject({ kind: 'unreachable' })
  })

  test('an answer that never comes, once', async () => {
    const { github, open } = await stage()
    github.faults.add({ when: /./, answer: { connection: 'hang' }, times: 99 })
    expect(await refusal(open({ patience: 300 }).look())).toMatchObject({ kind: 'unreachable' })
    expect(github.traffic.exchanges).toHaveLength(1)
  })

  test('pages without an end', async () => {
    const { github, open } = await stage()
    const lie = (body: unknown) =>
      JSON.parse(JSON.stringify(body).replaceAll('"hasNextPage":false,"endCursor":null', '"hasNextPage":true,"endCursor":"x"'))
    github.faults.add({ when: /reviewThreads/, answer: { lie }, times: 99 })
    expect(await refusal(open().look())).toBeInstanceOf(GithubRefusal)
    expect(github.traffic.exchanges.length).toBeLessThanOrEqual(20)
  })

  test('files that are none are left out', async () => {
    const { github, open } = await stage()
    const lie = () => [null, 1, {}, { filename: 'a.yaml', patch: 7, sha: null }]
    github.faults.add({ when: /files/, answer: { lie } })
    expect(await open().files(new Set(['a.yaml']))).toEqual([{ path: 'a.yaml', blob: '', removed: false }])
  })

  test('with the permission that is missing', async () => {
    const { github, repository, pull, open } = await stage()
    const token = github.jobToken(repository, { contents: 'read', pull_requests: 'write' }, { fork: true })
    const port = open({ token })
    expect((await port.look()).threads).toEqual([])
    expect(await refusal(port.review(pull.headSha(), 'x', [comment(30)]))).toMatchObject({
      kind: 'forbidden',
      permissions: ['pull-requests: write'],
    })
    expect(await refusal(port.comment('x'))).toMatchObject({ kind: 'forbidden', permissions: ['pull-requests: write'] })
    const { id = 0 } = { id: pull.comment('x', 'octocat') }
    expect(await refusal(port.editComment(id, 'y'))).toMatchObject({ kind: 'forbidden' })
  })

  test('a line that is not in the diff', async () => {
    const { pull, open } = await stage()
    expect(await refusal(open().review(pull.headSha(), 'x', [comment(30), comment(1)]))).toMatchObject({ kind: 'rejected' })
    expect(pull.view().threads).toEqual([])
  })

  test('no pull request at all, and an expired token', async () => {
    const { github, repository, open } = await stage()
    const token = github.jobToken(repository)
    const port = openPullRequest(openConnection({ apiUrl: github.apiUrl, token, repository: 'octo/repo', second: 10 }), 99)
    expect(await refusal(port.look())).toMatchObject({ kind: 'missing' })
    github.expire(token)
    expect(await refusal(open({ token }).look())).toMatchObject({ kind: 'forbidden' })
  })
})

describe('what goes wrong once', () => {
  test.each<[string, Mishap]>([
    ['a server error', { status: 502 }],
    ['a secondary limit', { secondary: 403, retryAfter: 1 }],
    ['a broken connection', { connection: 'reset' }],
  ])('%s is asked again when reading', async (_what, answer) => {
    const { github, pull, open } = await stage()
    github.faults.add({ when: /./, answer })
    expect(await open().head()).toBe(pull.headSha())
    expect(github.faults.waiting).toEqual([])
  })

  test('makes nothing twice', async () => {
    const { github, pull, open } = await stage()
    github.faults.add({ when: /POST .*reviews/, answer: { status: 502 }, worked: true })
    expect(await refusal(open().review(pull.headSha(), 'x', [comment(30)]))).toMatchObject({ kind: 'unreachable' })
    expect(pull.view().threads).toHaveLength(1)
  })
})

test('changes are made one after another, and no more than the budget', async () => {
  const { pull, open } = await stage()
  const port = open({ writes: 12 })
  const made = await Promise.all(Array.from({ length: 15 }, (_one, number) => refusal(port.comment(`${number}`))))
  expect(made.filter((one) => one === undefined)).toHaveLength(12)
  expect(made.at(-1)).toMatchObject({ kind: 'limited' })
  expect(pull.view().comments.map(({ body }) => body)).toEqual(Array.from({ length: 12 }, (_one, number) => `${number}`))
})

test('no longer is waited than there is time for', async () => {
  const { github, open } = await stage()
  github.faults.add({ when: /./, answer: { secondary: 403, retryAfter: 3600 }, times: 9 })
  expect(await refusal(open({ time: 5_000 }).head())).toMatchObject({ kind: 'limited' })
  expect(github.traffic.exchanges).toHaveLength(1)
  expect(await refusal(open({ time: 0 }).head())).toMatchObject({ kind: 'limited' })
  expect(github.traffic.exchanges).toHaveLength(1)
})

test('the token goes to the API alone', async () => {
  const { github, open } = await stage()
  const elsewhere = await fakeGithub()
  github.faults.add({ when: /./, answer: { redirect: `${elsewhere.apiUrl}/repos/octo/repo/pulls/1` }, times: 99 })
  const port = open()
  await refusal(port.head())
  await refusal(port.look())
  await refusal(port.comment('x'))
  expect(elsewhere.traffic.exchanges).toEqual([])
  expect(github.traffic.exchanges.length).toBeGreaterThan(0)
})
