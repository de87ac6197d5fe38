import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serveRepositories } from '../testing/git-server.ts'
import { gitTestEnvironment, repositoryIn, type ThrowawayRepository, throwawayFolder } from '../testing/throwaway-repository.ts'
import { requireRepository } from '../tree/repository.ts'
import type { EventTrigger } from './event.ts'
import { openEventTrees } from './open-event.ts'

interface Hub {
  readonly folder: string
  readonly origin: ThrowawayRepository
  readonly url: string
  readonly requests: readonly string[]
}

async function makeHub(): Promise<Hub> {
  const folder = throwawayFolder()
  mkdirSync(join(folder, 'octo/repo'), { recursive: true })
  const origin = repositoryIn(join(folder, 'octo/repo'))
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  for (let number = 0; number < 3; number++) origin.commit({ 'a.yaml': `${number}` })
  const { url, requests } = await serveRepositories(folder)
  return { folder, origin, url, requests }
}

/** Makes the test merge of a head, as GitHub does. */
function testMerge({ origin }: Hub, head: string): string {
  origin.git('checkout', '-q', '--detach', 'main')
  origin.git('merge', '-q', '--no-edit', '--no-ff', head)
  const merge = origin.git('rev-parse', 'HEAD')
  origin.git('update-ref', 'refs/pull/7/merge', merge)
  origin.git('update-ref', 'refs/pull/7/head', head)
  return merge
}

/** What actions/checkout leaves with its default depth. */
function checkOut({ origin }: Hub, commit: string, depth = 1): ThrowawayRepository {
  const made = repositoryIn(throwawayFolder())
  made.git('fetch', '-q', '--no-tags', ...(depth === 0 ? [] : [`--depth=${depth}`]), `file://${origin.folder}`, commit)
  made.git('checkout', '-q', '--detach', commit)
  return made
}

function pullRequest({ origin, url }: Hub, head: string, merge: string, more: object = {}): EventTrigger {
  return {
    serverUrl: url,
    repository: 'octo/repo',
    commit: merge,
    kind: 'pull-request',
    event: 'pull_request',
    number: 7,
    base: { ref: 'main', commit: origin.git('rev-parse', 'main') },
    head: { commit: head },
    ...more,
  }
}

function push({ url }: Hub, before: string, after: string, more: object = {}): EventTrigger {
  const own = { ref: 'refs/heads/work', before, after, forced: false, defaultBranch: 'main', ...more }
  return { serverUrl: url, repository: 'octo/repo', commit: after, kind: 'push', ...own }
}

/** `path@commit` of what the commits between bring in, and the gaps. `undefined`: nothing lies between. */
async function between(made: ThrowawayRepository, event: EventTrigger, fetch = true) {
  const repository = await requireRepository(made.folder, gitTestEnvironment)
  onTestFinished(() => repository.close())
  const opened = await openEventTrees(event, repository, { fetch })
  if (opened.result !== 'trees') throw new Error(opened.result)
  const listed = await opened.trees.between?.list()
  if (listed === undefined) return undefined
  const brought: string[] = []
  for await (const some of listed.introduced)
    brought.push(...some.map(({ path, commit, replaced }) => `${path}@${commit}${replaced ? ' replaced' : ''}`))
  return { brought, gaps: listed.gaps }
}

describe('a pull request', () => {
  test.each([1, 2, 3, 4, 5, 50, 0])('checked out with depth %d has all of its commits', async (depth) => {
    const hub = await makeHub()
    hub.origin.git('checkout', '-q', '-b', 'work')
    const [one, two, three] = [1, 2, 3].map((number) => hub.origin.commit({ 'job.sh': `${number}` }))
    hub.origin.git('checkout', '-q', 'main')
    for (let number = 0; number < 5; number++) hub.origin.commit({ 'main.yaml': `${number}` })
    const merge = testMerge(hub, three ?? '')
    const told = await between(checkOut(hub, merge, depth), pullRequest(hub, three ?? '', merge, { commits: 3 }))
    expect(told).toEqual({ brought: [`job.sh@${one}`, `job.sh@${two}`, `job.sh@${three}`], gaps: [] })
  })

  test('that merged the base in between brings nothing of it', async () => {
    const hub = await makeHub()
    hub.origin.git('checkout', '-q', '-b', 'work')
    const one = hub.origin.commit({ 'job.sh': '1' })
    hub.origin.git('checkout', '-q', 'main')
    for (let number = 0; number < 5; number++) hub.origin.commit({ 'main.yaml': `${number}` })
    hub.origin.git('checkout', '-q', 'work')
    hub.origin.git('merge', '-q', '--no-edit', 'main')
    const two = hub.origin.commit({ 'job.sh': '2' })
    hub.origin.git('checkout', '-q', 'main')
    for (let number = 0; number < 30; number++) hub.origin.commit({ 'later.yaml': `${number}` })
    const merge = testMerge(hub, two)
    const told = await between(checkOut(hub, merge), pullRequest(hub, two, merge, { commits: 3 }))
    expect(told).toEqual({ brought: [`job.sh@${one}`, `job.sh@${two}`], gaps: [] })
  })

  test('of one commit has nothing between, and fetches nothing for it', async () => {
    const hub = await makeHub()
    hub.origin.git('checkout', '-q', '-b', 'work')
    const head = hub.origin.commit({ 'job.sh': '1' })
    const merge = testMerge(hub, head)
    const made = checkOut(hub, merge, 0)
    expect(await between(made, pullRequest(hub, head, merge, { commits: 1 }))).toBeUndefined()
    expect(hub.requests.filter((request) => request.includes('git-upload-pack') && request.startsWith('POST'))).toHaveLength(1)
  })

  test('that was pushed to with force has what was there before as well', async () => {
    const hub = await makeHub()
    hub.origin.git('checkout', '-q', '-b', 'work')
    const old = hub.origin.commit({ 'old.sh': '1' })
    const older = hub.origin.commit({ 'old.sh': null, 'b.sh': '2' })
    hub.origin.git('reset', '-q', '--hard', 'main')
    const head = hub.origin.commit({ 'new.sh': '3' })
    const merge = testMerge(hub, head)
    const event = pullRequest(hub, head, merge, { commits: 1, replaced: older })
    const told = await between(checkOut(hub, merge), event)
    expect(told).toEqual({ brought: [`old.sh@${old} replaced`, `b.sh@${older} replaced`], gaps: [] })
  })

  test('whose old head is out of reach says so', async () => {
    const hub = await makeHub()
    hub.origin.git('checkout', '-q', '-b', 'work')
    const head = hub.origin.commit({ 'new.sh': '3' })
    const merge = testMerge(hub, head)
    const told = await between(checkOut(hub, merge, 0), pullRequest(hub, head, merge, { commits: 1, replaced: 'a'.repeat(40) }))
    expect(told).toMatchObject({ brought: [], gaps: [{ reason: 'missing-commit', place: { file: '.github' } }] })
    expect(JSON.stringify(told?.gaps)).toContain('aaaaaaaaaaaa')
  })

  test('in a shallow checkout that may fetch nothing is a gap that says what to do', async () => {
    const hub = await makeHub()
    hub.origin.git('checkout', '-q', '-b', 'work')
    const [, two = ''] = [1, 2].map((number) => hub.origin.commit({ 'job.sh': `${number}` }))
    const merge = testMerge(hub, two)
    const told = await between(checkOut(hub, merge, 2), pullRequest(hub, two, merge, { commits: 2 }), false)
    expect(told).toMatchObject({ brought: [], gaps: [{ reason: 'missing-commit' }] })
    expect(JSON.stringify(told?.gaps)).toContain('fetch-depth: 0')
  })

  test('leaves the checkout’s own history as deep as it was', async () => {
    const hub = await makeHub()
    for (let number = 0; number < 20; number++) hub.origin.commit({ 'main.yaml': `${number}` })
    hub.origin.git('checkout', '-q', '-b', 'work', 'main~10')
    const [, two = ''] = [1, 2].map((number) => hub.origin.commit({ 'job.sh': `${number}` }))
    const merge = testMerge(hub, two)
    const made = checkOut(hub, merge, 8)
    const before = Number(made.git('rev-list', '--count', merge))
    await between(made, pullRequest(hub, two, merge, { commits: 2 }))
    expect(Number(made.git('rev-list', '--count', merge))).toBeGreaterThanOrEqual(before)
  })
})

describe('a push', () => {
  test('of several commits, into a checkout of depth 1', async () => {
    const hub = await makeHub()
    const before = hub.origin.git('rev-parse', 'main')
    hub.origin.git('checkout', '-q', '-b', 'work')
    const [one, two, three = ''] = [1, 2, 3].map((number) => hub.origin.commit({ 'job.sh': `${number}` }))
    const told = await between(checkOut(hub, three), push(hub, before, three, { commits: 3 }))
    // The last one is the after side itself.
    expect(told).toEqual({ brought: [`job.sh@${one}`, `job.sh@${two}`], gaps: [] })
  })

  test('of one commit has nothing between', async () => {
    const hub = await makeHub()
    const before = hub.origin.git('rev-parse', 'main')
    const after = hub.origin.commit({ 'job.sh': '1' })
    expect(await between(checkOut(hub, after), push(hub, before, after, { ref: 'refs/heads/main' }))).toBeUndefined()
  })

  test('with force has both ways, and nothing of the default branch', async () => {
    const hub = await makeHub()
    hub.origin.git('checkout', '-q', '-b', 'work')
    const [one, two = ''] = [1, 2].map((number) => hub.origin.commit({ 'job.sh': `${number}` }))
    hub.origin.git('checkout', '-q', 'main')
    for (let number = 0; number < 3; number++) hub.origin.commit({ 'main.yaml': `${number}` })
    hub.origin.git('checkout', '-q', '-B', 'work', 'main')
    const [three, four = ''] = [3, 4].map((number) => hub.origin.commit({ 'new.sh': `${number}` }))
    const told = await between(checkOut(hub, four), push(hub, two, four, { forced: true, commits: 2 }))
    // The last of the new ones is the after side itself.
    expect(told).toEqual({ brought: [`new.sh@${three}`, `job.sh@${one} replaced`, `job.sh@${two} replaced`], gaps: [] })
  })

  test('with force over what is out of reach says so', async () => {
    const hub = await makeHub()
    hub.origin.git('checkout', '-q', '-b', 'work')
    const after = hub.origin.commit({ 'job.sh': '1' })
    const told = await between(checkOut(hub, after, 0), push(hub, 'a'.repeat(40), after, { forced: true }))
    expect(told).toMatchObject({ brought: [], gaps: [{ reason: 'missing-commit' }] })
  })

  test('that merges the default branch brings nothing of it', async () => {
    const hub = await makeHub()
    hub.origin.git('checkout', '-q', '-b', 'work')
    const before = hub.origin.commit({ 'job.sh': '1' })
    hub.origin.git('checkout', '-q', 'main')
    for (let number = 0; number < 3; number++) hub.origin.commit({ 'main.yaml': `${number}` })
    hub.origin.git('checkout', '-q', 'work')
    hub.origin.git('merge', '-q', '--no-edit', 'main')
    const after = hub.origin.git('rev-parse', 'HEAD')
    expect(await between(checkOut(hub, after), push(hub, before, after))).toEqual({ brought: [], gaps: [] })
  })
})

test('a merge group has the commits of its pull requests', async () => {
  const hub = await makeHub()
  const before = hub.origin.git('rev-parse', 'main')
  hub.origin.git('checkout', '-q', '-b', 'work')
  const [one, two = ''] = [1, 2].map((number) => hub.origin.commit({ 'job.sh': `${number}` }))
  const after = testMerge(hub, two)
  const group = { kind: 'merge-group' as const, ref: 'refs/heads/gh-readonly-queue/main/pr-7', before, after }
  const told = await between(checkOut(hub, after), { serverUrl: hub.url, repository: 'octo/repo', commit: after, ...group })
  expect(told).toEqual({ brought: [`job.sh@${one}`, `job.sh@${two}`], gaps: [] })
})
