import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type GitServerOptions, serveRepositories } from '../testing/git-server.ts'
import { gitTestEnvironment, repositoryIn, type ThrowawayRepository, throwawayFolder, writeFiles } from '../testing/throwaway-repository.ts'
import { changedEntries } from '../tree/changes.ts'
import { requireRepository } from '../tree/repository.ts'
import type { EventTrigger } from './event.ts'
import { type EventTrees, type EventTreesOptions, openEventTrees } from './open-event.ts'

/** Made in the test: nothing that a scanner would take for a real token may stand in a file. */
const token = ['test', 'token'].join('-')
const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`

interface Hub {
  readonly folder: string
  readonly origin: ThrowawayRepository
  readonly commits: Record<'start' | 'base' | 'head' | 'merge' | 'tip', string>
}

/** A repository as GitHub keeps it: main moved on after the test merge of pull request 7 was made. */
function makeHub(): Hub {
  const folder = throwawayFolder()
  mkdirSync(join(folder, 'octo/repo'), { recursive: true })
  const origin = repositoryIn(join(folder, 'octo/repo'))
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const start = origin.commit({ 'a.yaml': 'a', 'policy.yml': 'one' })
  origin.git('checkout', '-q', '-b', 'work')
  const head = origin.commit({ 'work.yaml': 'work' })
  origin.git('checkout', '-q', 'main')
  const base = origin.commit({ 'main.yaml': 'main' })
  origin.git('merge', '-q', '--no-edit', '--no-ff', 'work')
  const merge = origin.git('rev-parse', 'HEAD')
  origin.git('update-ref', 'refs/pull/7/merge', merge)
  origin.git('update-ref', 'refs/pull/7/head', head)
  origin.git('reset', '-q', '--hard', base)
  const tip = origin.commit({ 'policy.yml': 'two' })
  return { folder, origin, commits: { start, base, head, merge, tip } }
}

/** What actions/checkout leaves: one commit, no branch, and its own credentials in the config. */
function checkOut(hub: Hub, url: string, commit: string, depth: number): ThrowawayRepository {
  const made = repositoryIn(throwawayFolder())
  made.git('remote', 'add', 'origin', url)
  made.git('fetch', '-q', '--no-tags', ...(depth === 0 ? [] : [`--depth=${depth}`]), `file://${hub.origin.folder}`, commit)
  made.git('checkout', '-q', '--detach', commit)
  made.git('config', `http.${new URL(url).origin}/.extraheader`, 'AUTHORIZATION: basic of-checkout')
  return made
}

function pullRequest({ commits }: Hub, serverUrl: string, more: object = {}): EventTrigger {
  return {
    serverUrl,
    repository: 'octo/repo',
    commit: commits.merge,
    kind: 'pull-request',
    event: 'pull_request',
    number: 7,
    base: { ref: 'main', commit: commits.tip },
    head: { commit: commits.head },
    ...more,
  }
}

function push(commit: string, serverUrl: string, more: object): EventTrigger {
  return {
    serverUrl,
    repository: 'octo/repo',
    commit,
    kind: 'push',
    ref: 'refs/heads/work',
    after: commit,
    forced: false,
    defaultBranch: 'main',
    ...more,
  }
}

async function openIn(made: ThrowawayRepository, event: EventTrigger, options: EventTreesOptions = { token }): Promise<EventTrees> {
  const repository = await requireRepository(made.folder, gitTestEnvironment)
  onTestFinished(() => repository.close())
  return openEventTrees(event, repository, options)
}

/** The paths that differ, and what policy is read from. */
async function compared(opened: EventTrees): Promise<string> {
  if (opened.result !== 'trees') return `${opened.result}${'mend' in opened ? `: ${opened.mend}` : ''}`
  const { trees } = opened
  const changes = await changedEntries(trees.before, trees.after)
  const entry = (await (trees.policy ?? trees.before ?? trees.after).entries()).find(({ path }) => path === 'policy.yml')
  let policy = '-'
  for await (const blob of (trees.policy ?? trees.before ?? trees.after).read(entry === undefined ? [] : [entry.blob]))
    if ('bytes' in blob) policy = Buffer.from(blob.bytes).toString()
  return `${changes.map(({ path }) => path).join(' ')} (policy ${policy})`
}

async function setUp(depth: number, commit: keyof Hub['commits'], server: GitServerOptions = { authorization }) {
  const hub = makeHub()
  const remote = await serveRepositories(hub.folder, server)
  return { hub, remote, made: checkOut(hub, `${remote.url}/octo/repo`, hub.commits[commit], depth) }
}

describe('a pull request', () => {
  test('is its merge commit against the first parent, both there or fetched, with policy from the tip of the base', async () => {
    const { hub, remote, made } = await setUp(1, 'merge')
    const before = [made.git('for-each-ref'), readFileSync(join(made.folder, '.git/FETCH_HEAD'), 'utf8')]
    const opened = await openIn(made, pullRequest(hub, remote.url))
    expect(await compared(opened)).toBe('work.yaml (policy two)')
    expect(opened).toMatchObject({
      commits: { before: hub.commits.base, after: hub.commits.merge },
      trees: { names: { before: `main (${hub.commits.base.slice(0, 7)})` } },
    })
    expect([made.git('for-each-ref'), readFileSync(join(made.folder, '.git/FETCH_HEAD'), 'utf8')]).toEqual(before)
    expect(new Set(remote.authorizations)).toEqual(new Set([authorization]))
  })

  test('needs nothing fetched but the tip of the base where the checkout is deep enough', async () => {
    const { hub, remote, made } = await setUp(2, 'merge')
    expect(await compared(await openIn(made, pullRequest(hub, remote.url), { fetch: false }))).toBe('work.yaml (policy one)')
    expect(remote.requests).toEqual([])
  })

  test('with the rights of the base is the same merge, found by its ref', async () => {
    const { hub, remote, made } = await setUp(1, 'tip')
    const event = pullRequest(hub, remote.url, { event: 'pull_request_target', commit: hub.commits.tip, mergeCommit: hub.commits.base })
    expect(await compared(await openIn(made, event))).toBe('work.yaml (policy two)')
  })

  test('without a merge commit is its head against the merge base', async () => {
    const { hub, remote, made } = await setUp(0, 'tip')
    hub.origin.git('update-ref', '-d', 'refs/pull/7/merge')
    const opened = await openIn(made, pullRequest(hub, remote.url, { commit: hub.commits.tip }))
    expect(await compared(opened)).toBe('work.yaml (policy two)')
    expect(opened).toMatchObject({ commits: { before: hub.commits.start, after: hub.commits.head }, notes: [expect.anything()] })
  })

  test('without a merge commit in a shallow checkout takes the merge base from the API, else says what to fetch', async () => {
    const { hub, remote, made } = await setUp(1, 'tip')
    hub.origin.git('update-ref', '-d', 'refs/pull/7/merge')
    const event = pullRequest(hub, remote.url, { commit: hub.commits.tip })
    expect(await compared(await openIn(made, event))).toMatch(/^missing-commit: fetch-depth: 0/)
    const asked: string[] = []
    const mergeBase = async (...commits: string[]) => {
      asked.push(...commits)
      return hub.commits.start
    }
    expect(await compared(await openIn(made, event, { token, mergeBase }))).toBe('work.yaml (policy two)')
    expect(asked).toEqual([hub.commits.tip, hub.commits.head])
  })

  test.each<[string, GitServerOptions, EventTreesOptions]>([
    ['nothing may be fetched', {}, { fetch: false }],
    ['the token is refused', { authorization: 'basic another' }, { token }],
    ['there is no token, and checkout’s own is refused', { authorization }, {}],
    ['the server sends elsewhere', { redirect: 'http://127.0.0.1:9' }, { token }],
    ['the server never answers', { silent: true }, { token, timeout: 300 }],
  ])('whose base is missing says the line that mends the workflow when %s', async (_, server, options) => {
    const { hub, remote, made } = await setUp(1, 'merge', server)
    const opened = await openIn(made, pullRequest(hub, remote.url), options)
    expect(opened).toMatchObject({ result: 'missing-commit', mend: expect.stringContaining('fetch-depth: 2') })
    expect(JSON.stringify(opened)).not.toContain(token)
    expect(JSON.stringify(opened)).not.toContain(Buffer.from(token).toString('base64').slice(0, 8))
  })

  test('is not fetched from where the server sends, which gets no token', async () => {
    const hub = makeHub()
    const elsewhere = await serveRepositories(hub.folder)
    const remote = await serveRepositories(hub.folder, { redirect: elsewhere.url })
    const made = checkOut(hub, `${remote.url}/octo/repo`, hub.commits.merge, 1)
    expect(await openIn(made, pullRequest(hub, remote.url))).toMatchObject({ result: 'missing-commit' })
    expect(elsewhere.requests).toEqual([])
  })

  test('is fetched with the credentials of the checkout where no token is given', async () => {
    const { hub, remote, made } = await setUp(1, 'merge', { authorization: 'basic of-checkout' })
    expect(await compared(await openIn(made, pullRequest(hub, remote.url), {}))).toBe('work.yaml (policy two)')
  })

  test('runs nothing of the repository while it fetches', async () => {
    const { hub, remote, made } = await setUp(1, 'merge')
    const canary = join(made.folder, 'canary')
    for (const hook of ['reference-transaction', 'post-checkout', 'pre-auto-gc'])
      writeFiles(made.folder, { [`.git/hooks/${hook}`]: { executable: `#!/bin/sh\ntouch "${canary}"\n` } })
    for (const key of ['core.sshCommand', 'core.askPass', 'core.fsmonitor', 'core.alternateRefsCommand'])
      made.git('config', key, `touch "${canary}" #`)
    made.git('config', 'credential.helper', `!touch "${canary}" #`)
    // Asked for credentials, git would call whatever the config names.
    expect(await openIn(made, pullRequest(hub, remote.url), { token: 'refused' })).toMatchObject({ result: 'missing-commit' })
    expect(await compared(await openIn(made, pullRequest(hub, remote.url)))).toBe('work.yaml (policy two)')
    expect(existsSync(canary)).toBe(false)
  })
})

describe('a push', () => {
  test.each<[string, keyof Hub['commits'], object, string]>([
    ['of commits', 'tip', { before: 'start' }, 'main.yaml policy.yml (policy one)'],
    ['by force', 'tip', { before: 'head', forced: true }, 'main.yaml policy.yml work.yaml (policy one)'],
    ['of a new branch', 'head', {}, 'work.yaml (policy one)'],
  ])('%s', async (_, commit, more, expected) => {
    const { hub, remote, made } = await setUp(0, commit)
    const named = Object.fromEntries(
      Object.entries(more).map(([key, value]) => [key, key === 'before' ? hub.commits[value as 'start'] : value]),
    )
    expect(await compared(await openIn(made, push(hub.commits[commit], remote.url, named)))).toBe(expected)
  })

  test('fetches the commit before it into a shallow checkout', async () => {
    const { hub, remote, made } = await setUp(1, 'tip')
    expect(await compared(await openIn(made, push(hub.commits.tip, remote.url, { before: hub.commits.start })))).toBe(
      'main.yaml policy.yml (policy one)',
    )
  })

  test('whose commit before cannot be had is incomplete, unless it was forced: then all is new, and that is said', async () => {
    const { hub, remote, made } = await setUp(1, 'tip')
    const lost = 'd'.repeat(40)
    expect(await compared(await openIn(made, push(hub.commits.tip, remote.url, { before: lost })))).toMatch(
      /^missing-commit: fetch-depth: 0/,
    )
    const forced = await openIn(made, push(hub.commits.tip, remote.url, { before: lost, forced: true, ref: 'refs/heads/main' }))
    expect(await compared(forced)).toBe('a.yaml main.yaml policy.yml (policy two)')
    expect(forced).toMatchObject({ notes: [[expect.stringContaining('the whole repository is checked')]] })
  })

  test('that deletes a branch is nothing to look at', async () => {
    const { hub, remote, made } = await setUp(1, 'tip')
    const event: EventTrigger = {
      serverUrl: remote.url,
      repository: 'octo/repo',
      commit: hub.commits.tip,
      kind: 'deletion',
      ref: 'refs/heads/work',
    }
    expect(await openIn(made, event)).toMatchObject({ result: 'nothing' })
  })
})

test('a merge group is its two commits', async () => {
  const { hub, remote, made } = await setUp(1, 'merge')
  const event: EventTrigger = {
    serverUrl: remote.url,
    repository: 'octo/repo',
    commit: hub.commits.merge,
    kind: 'merge-group',
    ref: 'x',
    before: hub.commits.base,
    after: hub.commits.merge,
  }
  expect(await compared(await openIn(made, event))).toBe('work.yaml (policy one)')
})

test('a schedule is the whole repository at its commit', async () => {
  const { hub, remote, made } = await setUp(1, 'tip')
  const event: EventTrigger = { serverUrl: remote.url, repository: 'octo/repo', commit: hub.commits.tip, kind: 'whole', event: 'schedule' }
  expect(await compared(await openIn(made, event))).toBe('a.yaml main.yaml policy.yml (policy two)')
  expect(remote.requests).toEqual([])
  expect(await compared(await openIn(made, { ...event, commit: 'e'.repeat(40) }))).toMatch(/^missing-commit: - uses: actions\/checkout/)
})
