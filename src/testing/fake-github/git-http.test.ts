import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { gitTestEnvironment, repositoryIn, throwawayFolder } from '../throwaway-repository.ts'
import { openStage } from './testing-stage.ts'

const run = promisify(execFile)

/** Git as a client, without a way to ask a person; the token as the runner's checkout hands it over. */
async function git(folder: string, token: string | undefined, ...args: readonly string[]) {
  const header =
    token === undefined ? [] : ['-c', `http.extraheader=Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`]
  const env = { ...gitTestEnvironment, GIT_TERMINAL_PROMPT: '0' }
  return run('git', [...header, ...args], { cwd: folder, env }).then(
    ({ stdout }) => ({ ok: true, words: stdout }),
    (error: unknown) => ({ ok: false, words: String(error) }),
  )
}

test('git over HTTP: who may fetch, and that any commit of the network can be had by its id', async () => {
  const { github, repository, pull } = await openStage({ 'a.yaml': 'a\n' }, { 'a.yaml': 'b\n' }, { private: true })
  const { folder } = repositoryIn(throwawayFolder())
  const url = `${github.serverUrl}/octo/repo`
  const own = github.jobToken(repository, { contents: 'read' })
  const fetch = (token: string | undefined, commit: string) => git(folder, token, 'fetch', '-q', '--depth=1', url, commit)
  expect(await fetch(undefined, pull.headSha())).toMatchObject({ ok: false, words: expect.stringContaining('could not read Username') })
  expect((await fetch('wrong', pull.headSha())).ok).toBe(false)
  expect(await fetch(github.jobToken(github.repository('octo/other')), pull.headSha())).toMatchObject({
    ok: false,
    words: expect.stringContaining('not found'),
  })
  expect((await fetch(github.jobToken(repository, { issues: 'read' }), pull.headSha())).ok).toBe(false)
  for (const commit of [pull.headSha(), pull.mergeSha() ?? '', 'refs/pull/1/merge'])
    expect(await fetch(own, commit)).toMatchObject({ ok: true })
  const fork = repository.fork('mallory')
  const secret = fork.push('evil', { 'c.yaml': 'c\n' })
  expect(await fetch(own, secret)).toMatchObject({ ok: true })
  expect(github.traffic.count().git).toBeGreaterThan(8)
  expect(github.traffic.bytes()).toContain('GET /octo/repo/info/refs?service=git-upload-pack')
})

test('a push needs contents: write, and moves pull requests', async () => {
  const { github, repository, pull } = await openStage({ 'a.yaml': 'a\n' }, { 'a.yaml': 'b\n' })
  const clone = repositoryIn(throwawayFolder())
  const url = `${github.serverUrl}/octo/repo.git`
  expect((await git(clone.folder, undefined, 'fetch', '-q', url, 'work')).ok).toBe(true)
  clone.git('checkout', '-q', '-b', 'work', 'FETCH_HEAD')
  const head = clone.commit({ 'a.yaml': 'c\n' })
  const push = (token: string) => git(clone.folder, token, 'push', '-q', url, 'work')
  expect(await push(github.jobToken(repository, { contents: 'read' }))).toMatchObject({ ok: false, words: expect.stringContaining('403') })
  expect((await push(github.jobToken(repository, { contents: 'write' }))).ok).toBe(true)
  expect(pull.headSha()).toBe(head)
  expect(pull.view().timeline).toContain('github-actions[bot] committed')
})

test('a repository is taken over from a folder with all that it has', async () => {
  const { github } = await openStage({}, { 'a.yaml': 'a\n' })
  const clone = repositoryIn(throwawayFolder())
  const first = clone.commit({ 'a.yaml': 'a\n' })
  clone.git('checkout', '-q', '-b', 'work')
  const second = clone.commit({ 'a.yaml': 'b\n' })
  const taken = github.repository('octo/taken', { clone: clone.folder })
  expect([taken.tip(), taken.tip('work')]).toEqual([first, second])
})
