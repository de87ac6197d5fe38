import { afterEach, expect, test, vi } from 'vitest'
import { GithubRefusal } from '../publish/github-refusal.ts'
import { openStage } from '../testing/fake-github/testing-stage.ts'
import { openConnection } from './connection.ts'
import { openPullRequest } from './pull-request.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const day = 24 * 60 * 60 * 1000

test.each([
  ['back by a day', -day],
  ['on by a day', day],
])('a clock that jumps %s during a run makes nothing wait', async (_how, jump) => {
  const { github, repository, pull } = await openStage({}, { 'a.yaml': 'a: b\n' })
  const token = github.jobToken(repository, { contents: 'read', pull_requests: 'write' })
  const connection = openConnection({ apiUrl: github.apiUrl, token, repository: 'octo/repo' })
  const port = openPullRequest(connection, 1)
  await port.look()
  await port.comment('Before.')
  const now = Date.now.bind(Date)
  vi.spyOn(Date, 'now').mockImplementation(() => now() + jump)
  expect(await port.head()).toBe(pull.headSha())
  await port.look()
  await port.comment('After.')
  expect(pull.view().comments.map(({ body }) => body)).toEqual(['Before.', 'After.'])
})

test.each([
  ['ahead', day],
  ['behind', -day],
])('a limit that ends a day %s by our clock is not waited for beyond the time there is', async (_how, skew) => {
  const { github, repository } = await openStage({}, { 'a.yaml': 'a: b\n' }, { clock: () => Date.now() + skew })
  const token = github.jobToken(repository)
  github.faults.add({ when: /./, answer: { primary: 'core' }, times: 9 })
  const connection = openConnection({ apiUrl: github.apiUrl, token, repository: 'octo/repo', time: 3_000, second: 1 })
  const refusal = await openPullRequest(connection, 1)
    .head()
    .then(
      () => undefined,
      (error: unknown) => error,
    )
  expect(refusal).toBeInstanceOf(GithubRefusal)
  expect(refusal).toMatchObject({ kind: 'limited' })
})
