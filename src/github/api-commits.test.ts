import { describe, expect, test } from 'vitest'
import { plainText } from '../formats/render-text.ts'
import { type CommitRange, listCommits, listIntroduced } from '../programs/git-history.ts'
import { fakeGithub } from '../testing/fake-github/fake-github.ts'
import type { FakeGithub, HostOptions } from '../testing/fake-github/host.ts'
import { type ThrowawayRepository, throwawayRepository } from '../testing/throwaway-repository.ts'
import { HistoryGap } from '../tree/commits-between.ts'
import { openApiCommits } from './api-commits.ts'
import { introducedOverApi } from './api-introduced.ts'
import { openConnection } from './connection.ts'

/** A history with everything that a commit can do to a path, and a side branch that is merged with something of its own. */
function eventful(): ThrowawayRepository {
  const made = throwawayRepository()
  made.commit({ 'a.yaml': 'a: 1\n', 'deep/er/b.yaml': 'b: 1\n', 'deep/kept.yaml': 'k\n', 'turns/into': 'file\n' })
  made.git('tag', 'base')
  made.git('checkout', '-q', '-b', 'work')
  made.commit({ 'a.yaml': 'a: 2\n', 'deep/er/b.yaml': 'b: 2\n', 'new folder/ümlaut "q".yaml': 'n\n' })
  made.commit({ 'a.yaml': null, 'moved.yaml': 'a: 2\n', 'turns/into': null, link: { link: 'moved.yaml' } })
  made.commit({ 'turns/into/folder.yaml': 'f\n', 'moved.yaml': { executable: 'a: 2\n' } })
  made.git('checkout', '-q', '-b', 'side', 'base')
  made.commit({ 'side/one.yaml': 's\n', 'deep/er/b.yaml': 'b: 2\n' })
  made.git('checkout', '-q', 'work')
  made.git('merge', '-q', '--no-commit', '--no-ff', 'side')
  made.commit({ 'deep/er/evil.yaml': 'e\n' })
  made.commit({ 'deep/er/evil.yaml': null })
  return made
}

interface Served {
  readonly made: ThrowawayRepository
  readonly github: FakeGithub
  readonly commits: ReturnType<typeof openApiCommits>
  readonly calls: () => number
  readonly refused: readonly unknown[]
}

async function serve(made: ThrowawayRepository, options: HostOptions = {}): Promise<Served> {
  const github = await fakeGithub(options)
  const repository = github.repository('octo/repo', { clone: made.folder })
  const token = github.jobToken(repository, { contents: 'read' })
  const connection = openConnection({ apiUrl: github.apiUrl, token, repository: 'octo/repo', second: 10 })
  const refused: unknown[] = []
  return { made, github, refused, commits: openApiCommits(connection, (told) => refused.push(told)), calls: connection.calls }
}

const rangeOf = ({ git }: ThrowawayRepository, tip: string, ...without: readonly string[]): CommitRange => ({
  tips: [git('rev-parse', tip)],
  without: without.map((name) => git('rev-parse', name)),
})

const place = ({ folder }: ThrowawayRepository) => ({ directory: folder, environment: process.env })

async function all<Item>(batches: AsyncIterable<readonly Item[]>): Promise<readonly Item[]> {
  const items: Item[] = []
  for await (const some of batches) items.push(...some)
  return items
}

const sorted = (all: readonly { readonly commit: string; readonly path: string; readonly blob: string }[]) =>
  all.map(({ commit, path, blob }) => `${commit} ${path} ${blob}`).sort()

describe('the commits of a range', () => {
  test.each([
    ['work', ['base']],
    ['work', ['base', 'side']],
    ['work', ['work~1']],
    ['side', ['work']],
  ] as const)('%s without %s bring in what git says', async (tip, without) => {
    const served = await serve(eventful())
    const range = rangeOf(served.made, tip, ...without)
    const found = await served.commits(range)
    const listed = await listCommits(place(served.made), range)
    expect([...found.commits].map(([id]) => id).sort()).toEqual([...listed].map(([id]) => id).sort())
    expect(found.whole).toBe(true)
    const ids = [...found.commits].map(([id = '']) => id)
    const told = found.from === undefined ? [] : await all(found.from.introduced(ids))
    // git tells a file that only became executable as well; its content is none that is new.
    const own = (await all(listIntroduced(place(served.made), ids))).filter(({ path }) => path !== 'moved.yaml')
    expect(sorted(told.filter(({ path }) => path !== 'moved.yaml'))).toEqual(sorted(own))
    // In the order of the commits, oldest first.
    const order = told.map(({ commit }) => ids.indexOf(commit))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(served.github.traffic.breaches).toEqual([])
  })

  test.each(['github.com', 'enterprise'] as const)('are looked at in a few calls on %s, and their contents in one more', async (style) => {
    const served = await serve(eventful(), { style })
    const { from, commits } = await served.commits(rangeOf(served.made, 'work', 'base'))
    const told = from === undefined ? [] : await all(from.introduced([...commits].map(([id = '']) => id)))
    // One lists them, then one for each depth of folders.
    expect(served.calls()).toBe(4)
    const contents: string[] = []
    for await (const blob of from?.read([...new Set(told.map(({ blob }) => blob))], 1000) ?? [])
      contents.push('bytes' in blob ? Buffer.from(blob.bytes).toString() : blob.missing)
    expect(contents.sort()).toEqual(['a: 2\n', 'b: 2\n', 'e\n', 'f\n', 'n\n', 's\n'])
    expect(served.calls()).toBe(5)
  })

  test('of which there are too many are told as far as they were listed', async () => {
    const served = await serve(eventful())
    let number = 0
    const others = () => Array.from({ length: 100 }, () => ({ sha: (number++).toString(16).padStart(40, '0'), parents: [] }))
    const lie = (body: unknown) => ({ ...Object(body), commits: others() })
    served.github.faults.add({ when: /GET .*\/compare\//, times: 1000, answer: { lie } })
    const { whole, commits, why = [] } = await served.commits(rangeOf(served.made, 'work', 'base'))
    expect([whole, commits.count, plainText(why)]).toEqual([false, 1000, "GitHub's API was asked for 1000 of them, and no more"])
    expect(served.calls()).toBe(10)
  })

  test('end where the calls that they may take do, after what was told before', async () => {
    const served = await serve(eventful())
    const [id = '', parent = ''] = [served.made.git('rev-parse', 'work~1'), served.made.git('rev-parse', 'work~2')]
    let left = 1
    const budget = { mayAsk: () => left-- > 0, most: 1, sizes: new Map<string, number>() }
    const token = served.github.jobToken(served.github.repository('octo/other', { clone: served.made.folder }))
    const connection = openConnection({ apiUrl: served.github.apiUrl, token, repository: 'octo/other', second: 10 })
    const ending = await all(introducedOverApi(connection, [{ id, parents: [parent] }], budget)).catch((error: unknown) => error)
    expect(ending instanceof HistoryGap ? plainText(ending.told) : '').toMatch(
      /could not all be looked at for tokens: 1 calls? of GitHub's API/,
    )
  })

  test('that GitHub does not have are not listed, and why is told', async () => {
    const served = await serve(eventful())
    const found = await served.commits({ tips: ['1'.repeat(40)], without: ['2'.repeat(40)] })
    expect([found.whole, found.commits.count]).toEqual([false, 0])
    expect(plainText(found.why ?? [])).toContain('404')
  })

  test('end where GitHub does not answer, after what was told before', async () => {
    const served = await serve(eventful())
    const { from, commits } = await served.commits(rangeOf(served.made, 'work', 'base'))
    served.github.faults.add({ when: /query folders/, after: 1, times: 10, answer: { status: 500 } })
    const ids = [...commits].map(([id = '']) => id)
    const ending = from === undefined ? undefined : await all(from.introduced(ids)).catch((error: unknown) => error)
    expect(ending).toBeInstanceOf(HistoryGap)
    expect(ending instanceof HistoryGap ? plainText(ending.told) : '').toMatch(
      /could not all be looked at for tokens: .*500.*fetch-depth: 0/,
    )
  })
})
