import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type PullAction, pullEvent } from '../../testing/fake-github/events.ts'
import type { Fault, Mishap } from '../../testing/fake-github/faults.ts'
import { checkOut } from '../../testing/fake-github/story/check-out.ts'
import { openStage, type Stage } from '../../testing/fake-github/testing-stage.ts'
import { type JobResult, runJob } from '../../testing/github-job.ts'
import { configMap } from '../../testing/manifests.ts'
import { throwawayFolder } from '../../testing/throwaway-repository.ts'
import { expandMarkers } from '../../tokens/markers.ts'

/** Pauses before something is asked again are seconds long; here they are hundredths of that. */
beforeEach(() => {
  const { setTimeout: later } = globalThis
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((done: (...args: unknown[]) => void, wait = 0, ...args: unknown[]) =>
    later(done, wait >= 1000 && wait <= 10_000 ? wait / 100 : wait, ...args)) as typeof setTimeout)
})
afterEach(() => {
  vi.restoreAllMocks()
})

const good = { 'a.yaml': configMap('a', 'data: {}') }
const bad = { 'a.yaml': configMap('a', 'dta: {}') }
const grants = { contents: 'read', pull_requests: 'write' } as const

interface Trouble {
  readonly token?: string
  /** Of the checkout: 1 lacks the base, 2 has all that is compared. */
  readonly depth?: number
  readonly action?: PullAction
  /** The head before a push. */
  readonly before?: string
  /** Done when the event is out and the checkout is made, before the action starts. */
  readonly meanwhile?: () => void
}

/** The action on the pull request of a stage, in this process. */
function onPull({ github, repository, pull }: Stage, trouble: Trouble = {}): Promise<JobResult> {
  const { token = github.jobToken(repository, grants), depth = 2, meanwhile, action = 'opened', before } = trouble
  const event = pullEvent(github, repository, pull, action, before === undefined ? {} : { before })
  const workspace = checkOut({ github, repository, event, token, depth }, join(throwawayFolder(), 'repo'))
  meanwhile?.()
  return runJob({
    workspace,
    event: event.name,
    payload: event.payload,
    commit: event.commit,
    serverUrl: github.serverUrl,
    inputs: { token },
    environment: { GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '1' },
  })
}

const foundIn = ({ commands }: JobResult) => commands.map(({ name, properties: { file, title } }) => `${name} ${file ?? ''} ${title}`)
const mistake = 'error a.yaml schema-violation'
const said = ({ pull }: Stage) => {
  const { threads, comments } = pull.view()
  return [...threads.flatMap((thread) => thread.comments), ...comments].map(({ body }) => body).join('\n')
}

const tokens: Readonly<Record<string, (stage: Stage) => string>> = {
  empty: () => '',
  expired({ github, repository }) {
    const token = github.jobToken(repository, grants)
    github.expire(token)
    return token
  },
  'of another repository': ({ github }) => github.jobToken(github.repository('octo/other', { 'b.txt': 'b\n' }, { private: true }), grants),
}

describe.each(Object.entries(tokens))('a token that is %s', (_what, tokenOf) => {
  test('takes nothing from a verdict that needs no GitHub', async () => {
    const stage = await openStage(good, bad, { private: true })
    const token = tokenOf(stage)
    const result = await onPull(stage, { token })
    expect([result.status, foundIn(result)[0]]).toEqual([1, mistake])
    expect(`${result.output}${result.summary}`).toMatch(/token is empty|got no comments: GitHub answered/)
    expect(stage.pull.view()).toMatchObject({ threads: [], comments: [] })
    if (token !== '') expect(`${result.output}${result.summary}`).not.toContain(token)
  })

  test('makes a run incomplete that lacks a commit, and says which and what to write', async () => {
    const stage = await openStage(good, bad, { private: true })
    const token = tokenOf(stage)
    const result = await onPull(stage, { token, depth: 1 })
    expect([result.status, foundIn(result)[0]]).toEqual([2, 'error .github/workflows/check.yml not checked: missing-commit'])
    expect(result.outputs).toMatchObject({ outcome: 'incomplete', gaps: '1' })
    expect(result.summary).toContain('fetch-depth: 2')
    expect(stage.pull.view()).toMatchObject({ threads: [], comments: [] })
    if (token !== '') expect(`${result.output}${result.summary}`).not.toContain(token)
  })
})

test('a token that may not read contents makes a run incomplete that lacks a commit, and the permission is named', async () => {
  const stage = await openStage(good, bad, { private: true })
  const token = stage.github.jobToken(stage.repository, { pull_requests: 'write' })
  const result = await onPull(stage, { token, depth: 1 })
  expect([result.status, result.outputs.outcome]).toEqual([2, 'incomplete'])
  expect(result.summary).toMatch(/GitHub answered 403 .*which takes the permission `contents: read`/)
})

describe('a pull request', () => {
  test('with a conflict has no merge commit, and is judged by its head', async () => {
    const stage = await openStage(good, bad)
    stage.repository.push('main', { 'a.yaml': configMap('a', 'data: {other: change}') })
    expect(stage.pull.mergeSha()).toBeUndefined()
    const result = await onPull(stage, { depth: 0 })
    expect([result.status, foundIn(result)]).toEqual([1, [mistake]])
    expect(stage.pull.view()).toMatchObject({ threads: [{ path: 'a.yaml', line: 5 }] })
  })

  test.each([1, 2])(
    'pushed over before the action reads it (depth %i) gets the verdict on what started the run, and no word',
    async (depth) => {
      const stage = await openStage(good, bad)
      const { repository } = stage
      const meanwhile = () => repository.forcePush('work', repository.tip(), { 'other.yaml': configMap('other') })
      const result = await onPull(stage, { depth, meanwhile })
      expect([result.status, foundIn(result)]).toEqual([1, [mistake]])
      expect(result.output).toContain('another push')
      expect(stage.github.traffic.writes()).toEqual([])
    },
  )

  test('of a fork that is gone has its verdict', async () => {
    const { github, repository } = await openStage(good, bad)
    const fork = repository.fork('someone')
    fork.push('work', bad)
    const pull = repository.openPull('work', { from: fork })
    const event = pullEvent(github, repository, pull, 'opened')
    const { pull_request: told, ...payload } = Object(event.payload)
    const token = github.jobToken(repository, grants, { fork: true })
    const result = await runJob({
      workspace: checkOut({ github, repository, event, token }, join(throwawayFolder(), 'repo')),
      event: event.name,
      payload: { ...payload, pull_request: { ...told, head: { ...told.head, repo: null, user: null } } },
      commit: event.commit,
      serverUrl: github.serverUrl,
      inputs: { token },
      environment: { GITHUB_API_URL: github.apiUrl },
    })
    expect([result.status, foundIn(result)[0]]).toEqual([1, mistake])
    expect(result.output).toContain('The change comes from a fork')
  })
})

describe('a GitHub that hangs', () => {
  beforeEach(() => {
    const { timeout } = AbortSignal
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((wait) => timeout.call(AbortSignal, wait / 10))
  })

  test.each([
    ['when it is asked what is there', /reviewThreads/, 0],
    ['when it is asked for the files', /GET .*\/files/, 1],
    ['when it is given the review', /POST .*\/reviews/, 1],
    ['when it is given the summary', /POST .*\/issues\/1\/comments/, 0],
  ])('%s takes nothing from the verdict', async (_when, when, summaries) => {
    const stage = await openStage(good, bad)
    stage.github.warm()
    stage.github.faults.add({ when, answer: { connection: 'hang' }, times: 99 })
    const result = await onPull(stage)
    expect([result.status, foundIn(result)]).toEqual([1, [mistake, 'warning  Kubelatch']])
    expect(result.summary).toMatch(/The pull request (?:got no|did not get all of its) comments: GitHub could not be reached/)
    expect(stage.pull.view().comments).toHaveLength(summaries)
  })
})

test.each([86_400_000, -86_400_000])('a clock that jumps by %d ms in the middle takes nothing from verdict and review', async (jump) => {
  const stage = await openStage(good, bad)
  const { now } = Date
  let offset = 0
  vi.spyOn(Date, 'now').mockImplementation(() => now.call(Date) + offset)
  for (const when of [/reviewThreads/, /GET .*\/files/, /POST .*\/reviews/])
    stage.github.faults.add({
      when,
      act: () => {
        offset += jump
      },
    })
  const result = await onPull(stage)
  expect([result.status, foundIn(result)]).toEqual([1, [mistake]])
  expect(stage.pull.view()).toMatchObject({ threads: [{ path: 'a.yaml', line: 5 }], comments: [{}] })
})

describe('files of a pull request that GitHub lists wrong', () => {
  const change = (patch: string) => (body: unknown) => (Array.isArray(body) ? body.map((file) => ({ ...file, patch })) : body)
  test.each<[string, (body: unknown) => unknown]>([
    ['with a patch of nonsense', change('@@ nonsense')],
    ['with an empty patch', change('')],
    ['with a patch for other lines', change(`@@ -1,1 +901,9 @@\n${'+x\n'.repeat(9)}`)],
    ['with a patch of lines that are not there', change('@@ -1,5 +1,5 @@\n apiVersion: v9\n kind: Nothing\n-a\n+b\n c\n d')],
    ['with a patch cut short', change('@@ -2,4 +2,4 @@ apiVersion: v1\n kind: ConfigMap')],
    ['not at all', () => []],
    ['as something else', () => [null, 7, { filename: 'elsewhere.yaml', patch: '@@ -1 +1 @@\n+a' }]],
    ['a hundred times, without an end', (body) => (Array.isArray(body) ? Array(100).fill({ ...body[0], filename: 'other.yaml' }) : body)],
  ])('%s take no word from what is found', async (_how, lie) => {
    const stage = await openStage(good, bad)
    stage.github.faults.add({ when: /GET .*\/files/, answer: { lie }, times: 99 })
    const result = await onPull(stage)
    expect([result.status, foundIn(result)]).toEqual([1, [mistake]])
    expect(said(stage)).toContain('`dta` is not a field')
    expect(stage.github.traffic.exchanges.filter(({ url }) => url.includes('/files')).length).toBeLessThanOrEqual(30)
  })
})

describe('a GitHub that git cannot read from', () => {
  const withoutGit: Fault = { when: ({ kind }) => kind === 'git', answer: { status: 503 }, times: 99 }
  const isApi =
    (part: RegExp): Fault['when'] =>
    ({ kind, path, body }) =>
      kind !== 'git' && part.test(kind === 'graphql' ? body : path)

  test('is read over its API', async () => {
    const stage = await openStage(good, bad)
    stage.github.faults.add(withoutGit)
    const result = await onPull(stage, { depth: 1 })
    expect([result.status, foundIn(result)]).toEqual([1, [mistake]])
    expect(result.output).toMatch(/GitHub's API was asked instead, in \d+ calls/)
  })

  const secretly = () => ({ 'job.sh': `#!/bin/sh\nexport TOKEN=${expandMarkers('<token:github-personal-access-token>')}\n` })
  const committed = 'error job.sh plaintext-token'

  test.each([1, 2])('has its API asked for the commits in between (depth %i), and what they held is found', async (depth) => {
    const stage = await openStage(good, { 'b.yaml': configMap('b') })
    const added = stage.repository.push('work', secretly())
    stage.repository.push('work', { 'job.sh': null })
    stage.github.faults.add(withoutGit)
    const result = await onPull(stage, { depth })
    expect([result.status, foundIn(result).filter((told) => !told.startsWith('add-mask'))]).toEqual([1, [committed]])
    expect(result.output).toMatch(/GitHub's API was asked instead, in \d+ calls\./)
    expect(said(stage)).toContain(`in the commit \`${added.slice(0, 7)}\``)
    expect(stage.github.traffic.breaches).toEqual([])
  })

  test('has its API asked for what a forced push took away', async () => {
    const stage = await openStage(good, { 'b.yaml': configMap('b') })
    stage.repository.push('work', secretly())
    const before = stage.pull.headSha()
    stage.repository.forcePush('work', stage.repository.tip(), { 'b.yaml': configMap('b') })
    stage.github.faults.add(withoutGit)
    const result = await onPull(stage, { action: 'synchronize', before })
    expect([result.status, foundIn(result).filter((told) => !told.startsWith('add-mask'))]).toEqual([1, [committed]])
    expect(stage.github.traffic.breaches).toEqual([])
  })

  test.each<[string, Fault['when'], Mishap, RegExp]>([
    ['lists no commits', isApi(/compare/), { lie: () => ({}) }, /answer about commits cannot be used/],
    [
      'breaks off at folders',
      isApi(/query folders/),
      { connection: 'reset' },
      /could not all be looked at for tokens: GitHub could not be/,
    ],
    ['tells no folders', isApi(/query folders/), { lie: () => ({ data: {} }) }, /answer about a folder cannot be used/],
  ])('and whose API %s leaves the commits in between unchecked, with the reason', async (_how, when, answer, why) => {
    const stage = await openStage(good, { 'b.yaml': configMap('b') })
    stage.repository.push('work', secretly())
    stage.repository.push('work', { 'job.sh': null })
    stage.github.faults.add(withoutGit)
    stage.github.faults.add({ when, answer, times: 99 })
    const result = await onPull(stage, { depth: 1 })
    expect([result.status, result.outputs.outcome], result.output).toEqual([2, 'incomplete'])
    expect(result.summary).toMatch(why)
  })

  test.each<[string, Fault['when'], Mishap]>([
    ['answers HTML', isApi(/commits/), { html: 502 }],
    ['answers HTML as if all were well', isApi(/commits/), { html: 200 }],
    ['breaks the connection', isApi(/commits/), { connection: 'reset' }],
    ['does not have the commit', isApi(/commits/), { status: 404, message: 'Not Found' }],
    ['answers HTML for a tree', isApi(/trees/), { html: 502 }],
    ['breaks off at a tree', isApi(/trees/), { connection: 'reset' }],
    ['lists no tree', isApi(/trees/), { lie: () => ({ sha: 'x', truncated: false }) }],
    ['breaks off at contents', isApi(/query blobs/), { connection: 'reset' }],
    ['answers HTML for contents', isApi(/query blobs/), { html: 502 }],
    ['points elsewhere', isApi(/commits|trees|blobs/), { redirect: 'http://127.0.0.1:1/elsewhere' }],
    ['is at its limit', isApi(/commits|trees|blobs/), { primary: 'core' }],
  ])('and whose API %s leaves the run incomplete, with the reason', async (_how, when, answer) => {
    const stage = await openStage(good, bad)
    stage.github.faults.add(withoutGit)
    stage.github.faults.add({ when, answer, times: 99 })
    const result = await onPull(stage, { depth: 1 })
    expect([result.status, result.outputs.outcome], result.output).toEqual([2, 'incomplete'])
    expect(result.output).not.toMatch(/unexpected|bug|at file:/)
    expect(result.summary).toMatch(/not in the checkout and could not be fetched|could not be listed|It did not give all: GitHub/)
    expect(said(stage)).not.toContain('`dta`')
  })

  test('and whose API gives contents that are not theirs leaves the run incomplete', async () => {
    const stage = await openStage(good, bad)
    stage.github.faults.add(withoutGit)
    const forged = (body: unknown) => JSON.parse(JSON.stringify(body).replaceAll('dta', 'data'))
    stage.github.faults.add({ when: isApi(/query blobs/), answer: { lie: forged }, times: 99 })
    stage.github.faults.add({ when: isApi(/git\/blobs/), answer: { lie: () => ({ encoding: 'base64', content: 'eDogeQo=' }) }, times: 99 })
    const result = await onPull(stage, { depth: 1 })
    expect([result.status, result.outputs.outcome], result.output).toEqual([2, 'incomplete'])
    expect(result.summary).toContain('a.yaml')
  })
})
