import { expect, test } from 'vitest'
import { lines, openStage } from './testing-stage.ts'

/** How threads follow pushes: github.md 2.2. */
const base = { 'a.yaml': lines(60), 'b.yaml': lines(10) }
const work = { 'a.yaml': lines(60, { 30: 'changed' }), 'b.yaml': lines(10, { 5: 'changed' }) }

async function withThreads() {
  const stage = await openStage(base, work)
  const comments = [
    { path: 'a.yaml', line: 30, body: 'line' },
    { path: 'a.yaml', start_line: 28, line: 32, body: 'range' },
    { path: 'a.yaml', line: 30, side: 'LEFT', body: 'left' },
  ]
  await stage.ask.post('/repos/octo/repo/pulls/1/reviews', { event: 'COMMENT', body: 'b', comments })
  await stage.ask.post('/repos/octo/repo/pulls/1/comments', {
    commit_id: stage.pull.headSha(),
    path: 'b.yaml',
    subject_type: 'file',
    body: 'file',
  })
  const seen = () =>
    Object.fromEntries(
      stage.pull
        .view()
        .threads.map(({ comments: [first], line, startLine, outdated }) => [
          first?.body,
          outdated ? 'outdated' : startLine === null ? line : [startLine, line],
        ]),
    )
  return { ...stage, seen }
}

test('lines move with what is put above them', async () => {
  const { repository, seen, github } = await withThreads()
  expect(seen()).toEqual({ line: 30, range: [28, 32], left: 30, file: null })
  repository.push('work', { 'a.yaml': `${'above\n'.repeat(40)}${lines(60, { 30: 'changed' })}` })
  expect(seen()).toEqual({ line: 70, range: [68, 72], left: 30, file: null })
  repository.push('work', { 'a.yaml': `${lines(60, { 30: 'changed' })}` })
  expect(seen()).toEqual({ line: 30, range: [28, 32], left: 30, file: null })
  expect(github.traffic.breaches).toEqual([])
})

test('a changed line, a line within a range and a file that is no longer changed make outdated', async () => {
  const { repository, seen } = await withThreads()
  repository.push('work', { 'a.yaml': lines(60, { 30: 'changed', 29: 'inside' }) })
  expect(seen()).toEqual({ line: 30, range: 'outdated', left: 30, file: null })
  repository.push('work', { 'a.yaml': lines(60, { 30: 'other' }) })
  expect(seen()).toEqual({ line: 'outdated', range: 'outdated', left: 30, file: null })
  repository.push('work', { 'a.yaml': lines(60), 'b.yaml': lines(10) })
  expect(seen()).toEqual({ line: 'outdated', range: 'outdated', left: 'outdated', file: 'outdated' })
})

test('a renamed file leaves its threads behind', async () => {
  const { repository, seen, pull } = await withThreads()
  repository.push('work', { 'a.yaml': null, 'c.yaml': lines(60, { 30: 'changed' }) })
  // The old name is a deletion with another's content: its left lines are no longer in the diff.
  expect(seen()).toEqual({ line: 'outdated', range: 'outdated', left: 'outdated', file: null })
  expect(pull.view().threads.map(({ path }) => path)).toEqual(['a.yaml', 'a.yaml', 'a.yaml', 'b.yaml'])
})

test('a force push, a retargeting and a moved base', async () => {
  const { repository, seen, pull, ask } = await withThreads()
  const start = repository.tip()
  repository.forcePush('work', start, { 'a.yaml': lines(60, { 30: 'changed', 50: 'more' }), 'b.yaml': lines(10, { 5: 'changed' }) })
  expect(seen()).toEqual({ line: 30, range: [28, 32], left: 30, file: null })
  expect(pull.view().timeline).toContain('octocat head ref force pushed')
  repository.push('main', { 'a.yaml': `new\n${lines(60)}` })
  // The diff is still told from where the branch left main.
  expect(seen()).toEqual({ line: 30, range: [28, 32], left: 30, file: null })
  repository.push('release', { 'z.yaml': 'z\n' })
  pull.retarget('release')
  expect((await ask.get('/repos/octo/repo/pulls/1')).body).toMatchObject({ base: { ref: 'release', sha: repository.tip('release') } })
  expect(pull.view().timeline).toContain('octocat base ref changed release')
})

test('a comment for an older commit may be outdated from the start', async () => {
  const { ask, pull, repository } = await openStage(base, work)
  const old = pull.headSha()
  repository.push('work', { 'a.yaml': `top\n${lines(60, { 30: 'changed' })}` })
  await ask.post('/repos/octo/repo/pulls/1/comments', { commit_id: old, path: 'a.yaml', line: 31, body: 'one too far' })
  expect(pull.view().threads).toMatchObject([{ line: 32 }])
  const { body } = await ask.get('/repos/octo/repo/pulls/1/comments')
  expect(body).toMatchObject([{ line: 32, original_line: 31, original_commit_id: old, commit_id: pull.headSha() }])
})

test('a conflict leaves no test merge; closing, deleting a branch and losing a fork', async () => {
  const { ask, pull, repository, github } = await openStage(base, work)
  repository.push('main', { 'a.yaml': lines(60, { 30: 'otherwise' }) })
  expect(pull.mergeSha()).toBeUndefined()
  expect((await ask.get('/repos/octo/repo/pulls/1')).body).toMatchObject({
    mergeable: false,
    mergeable_state: 'dirty',
    merge_commit_sha: null,
  })
  expect((await ask.get('/repos/octo/repo/git/ref/pull/1/merge')).status).toBe(404)
  expect((await ask.get('/repos/octo/repo/git/ref/pull/1/head')).body).toMatchObject({ object: { sha: pull.headSha() } })
  repository.deleteBranch('work')
  expect(pull.view().state).toBe('closed')
  const fork = repository.fork('mallory')
  fork.push('evil', { 'c.yaml': 'c\n' }, { by: 'mallory' })
  const second = repository.openPull('evil', { from: fork, by: 'mallory' })
  const compared = await ask.get('/repos/octo/repo/compare/main...mallory:evil')
  expect(compared.body).toMatchObject({ files: [{ filename: 'c.yaml' }] })
  expect((await ask.get(`/repos/octo/repo/contents/c.yaml?ref=${second.headSha()}`)).status).toBe(200)
  expect((await ask.get('/repos/octo/repo/pulls/2')).body).toMatchObject({ head: { repo: { full_name: 'mallory/repo', fork: true } } })
  second.loseFork()
  expect((await ask.get('/repos/octo/repo/pulls/2')).body).toMatchObject({ head: { repo: null, label: 'mallory:evil' } })
  expect(github.traffic.breaches).toEqual([])
})
