import { describe, expect, test } from 'vitest'
import { fakeGithub } from '../testing/fake-github/fake-github.ts'
import type { FakeGithub, HostOptions, HostRepository } from '../testing/fake-github/host.ts'
import type { HostPull } from '../testing/fake-github/host-pull.ts'
import { repositoryIn, throwawayFolder } from '../testing/throwaway-repository.ts'
import { changedEntries } from '../tree/changes.ts'
import { requireRepository } from '../tree/repository.ts'
import type { EventTrigger } from '../trigger/event.ts'
import { openEventTrees } from '../trigger/open-event.ts'
import type { Tree } from '../types/tree.ts'
import { openApiObjects } from './api-objects.ts'
import { openConnection } from './connection.ts'

interface Stage {
  readonly github: FakeGithub
  readonly repository: HostRepository
  readonly pull: HostPull
  readonly objects: ReturnType<typeof openApiObjects>
}

const files = { 'a.yaml': 'kind: ConfigMap\n', 'gone.yaml': 'x\n', 'kept.yaml': 'k\n' }
/** No text: what GraphQL tells of it is not what it is. */
const binary = Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x80, 0x0a])

async function stage(options: HostOptions = {}, more: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const github = await fakeGithub(options)
  const repository = github.repository('octo/repo', files)
  repository.push('work', { 'a.yaml': 'kind: Secret\n', 'gone.yaml': null, 'deep/er/wide.yaml': binary, ...more })
  const pull = repository.openPull('work')
  const token = github.jobToken(repository, { contents: 'read' })
  const connection = openConnection({ apiUrl: github.apiUrl, token, repository: 'octo/repo', second: 10 })
  return { github, repository, pull, objects: openApiObjects(connection) }
}

async function contentsOf(tree: Tree): Promise<Record<string, string>> {
  const entries = await tree.entries()
  const contents = new Map<string, string>()
  for await (const blob of tree.read(entries.map(({ blob }) => blob)))
    contents.set(blob.id, 'bytes' in blob ? Buffer.from(blob.bytes).toString('hex') : blob.missing)
  return Object.fromEntries(entries.map(({ path, blob }) => [path, contents.get(blob) ?? 'never told']))
}

const hex = (text: string) => Buffer.from(text).toString('hex')

describe.each(['github.com', 'enterprise'] as const)('on %s', (style) => {
  test('a commit’s tree has every entry and every byte', async () => {
    const { pull, objects, github } = await stage({ style })
    expect(await objects.source.obtain(pull.headSha())).toBe(true)
    expect(await contentsOf(await objects.open(pull.headSha(), {}))).toEqual({
      'a.yaml': hex('kind: Secret\n'),
      'deep/er/wide.yaml': binary.toString('hex'),
      'kept.yaml': hex('k\n'),
    })
    expect(github.traffic.breaches).toEqual([])
    // The commit, its tree, all texts at once, and the one that is none.
    expect(objects.calls()).toBe(4)
  })
})

test('a listing that GitHub cuts short is asked for folder by folder', async () => {
  const { pull, objects, github } = await stage({ limits: { treeEntries: 4 } }, { 'x/y/z.yaml': 'z\n', 'x/y/w.yaml': 'w\n' })
  const paths = Object.keys(await contentsOf(await objects.open(pull.headSha(), {})))
  expect(paths).toEqual(['a.yaml', 'deep/er/wide.yaml', 'kept.yaml', 'x/y/w.yaml', 'x/y/z.yaml'])
  expect(github.traffic.breaches).toEqual([])
})

test('what is too large is told, and not asked for', async () => {
  const { pull, objects } = await stage()
  const tree = await objects.open(pull.headSha(), { fileSize: 5 })
  expect(await contentsOf(tree)).toMatchObject({ 'a.yaml': 'too-large', 'kept.yaml': hex('k\n') })
})

test('a commit that GitHub does not have is not there, and why is told', async () => {
  const { objects } = await stage()
  expect(await objects.source.obtain('1'.repeat(40))).toBe(false)
  expect(JSON.stringify(objects.source.failure)).toContain('404')
})

test('an event whose commits git cannot get is read over the API, which is told with the calls that it took', async () => {
  const { github, repository, pull, objects } = await stage()
  const checkout = repositoryIn(throwawayFolder())
  checkout.commit({ 'unrelated.yaml': 'u\n' })
  const event: EventTrigger = {
    serverUrl: github.serverUrl,
    repository: 'octo/repo',
    commit: repository.git('rev-parse', `refs/pull/${pull.number}/merge`).trim(),
    kind: 'pull-request',
    event: 'pull_request',
    number: pull.number,
    commits: 1,
    base: { ref: 'main', commit: repository.git('rev-parse', 'refs/heads/main').trim() },
    head: { commit: pull.headSha() },
  }
  const opened = await openEventTrees(event, await requireRepository(checkout.folder), { fetch: false, elsewhere: async () => objects })
  if (opened.result !== 'trees' || opened.trees.before === undefined) throw new Error(opened.result)
  const changes = await changedEntries(opened.trees.before, opened.trees.after)
  expect(changes.map(({ path }) => path)).toEqual(['a.yaml', 'deep/er/wide.yaml', 'gone.yaml'])
  expect(JSON.stringify(opened.notes)).toContain(`in ${objects.calls()} calls`)
  await opened.close()
})

test('where the API has them neither, the commit is missing', async () => {
  const { github, objects } = await stage()
  const checkout = repositoryIn(throwawayFolder())
  checkout.commit({ 'unrelated.yaml': 'u\n' })
  const event: EventTrigger = {
    serverUrl: github.serverUrl,
    repository: 'octo/repo',
    commit: '2'.repeat(40),
    kind: 'merge-group',
    before: '1'.repeat(40),
    after: '2'.repeat(40),
    ref: 'refs/heads/gh-readonly-queue/main/pr-1',
  }
  const opened = await openEventTrees(event, await requireRepository(checkout.folder), { fetch: false, elsewhere: async () => objects })
  expect(opened.result).toBe('missing-commit')
})
