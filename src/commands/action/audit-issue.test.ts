import { expect, test } from 'vitest'
import { fakeGithub } from '../../testing/fake-github/fake-github.ts'
import type { HostRepository } from '../../testing/fake-github/host.ts'
import { runJob } from '../../testing/github-job.ts'
import { configMap } from '../../testing/manifests.ts'
import { repositoryIn, throwawayFolder } from '../../testing/throwaway-repository.ts'
import { familyById } from '../../tokens/catalogue.ts'
import { seededRandom } from '../../tokens/testing.ts'

const bad = (name: string) => configMap(name, 'dta: {}')

async function openAudit(files: Readonly<Record<string, string>>, isPrivate = false) {
  const github = await fakeGithub()
  const repository: HostRepository = github.repository('octo/repo', files, { private: isPrivate })
  let runs = 100
  const audit = (event: 'schedule' | 'workflow_dispatch', issues: 'read' | 'write' = 'write', branch = 'main') => {
    runs += 1
    const commit = repository.tip(branch)
    const checkout = repositoryIn(throwawayFolder())
    checkout.git('fetch', '-q', '--no-tags', '--depth=1', `file://${repository.folder}`, commit)
    checkout.git('checkout', '-q', '--detach', 'FETCH_HEAD')
    return runJob({
      workspace: checkout.folder,
      event,
      payload: { ref: `refs/heads/${branch}`, repository: { default_branch: 'main' } },
      commit,
      serverUrl: github.serverUrl,
      inputs: { token: github.jobToken(repository, { contents: 'read', issues }) },
      environment: {
        GITHUB_API_URL: github.apiUrl,
        GITHUB_JOB: 'audit',
        GITHUB_REF: `refs/heads/${branch}`,
        GITHUB_RUN_ID: String(runs),
        GITHUB_RUN_ATTEMPT: '1',
      },
    })
  }
  return { github, repository, audit }
}

test('an audit keeps one issue: made, updated, closed at zero, opened again', async () => {
  const { github, repository, audit } = await openAudit({ 'a.yaml': bad('a'), 'b.yaml': bad('b') })
  expect((await audit('schedule')).status).toBe(1)
  expect(repository.issues()).toMatchObject([{ state: 'open', author: 'github-actions[bot]', labels: ['kubelatch'] }])
  expect(repository.issues()[0]?.body).toContain('### Found: 2')

  github.traffic.clear()
  await audit('workflow_dispatch')
  expect(github.traffic.writes()).toEqual([])

  repository.push('main', { 'a.yaml': configMap('a') })
  await audit('schedule')
  expect(repository.issues()).toMatchObject([{ body: expect.stringContaining('Fixed in the last days: 1 × `schema-violation`') }])

  repository.push('main', { 'b.yaml': configMap('b') })
  expect((await audit('schedule')).status).toBe(0)
  expect(repository.issues()).toMatchObject([{ state: 'closed', body: expect.stringContaining('**All clear:**') }])

  repository.push('main', { 'c.yaml': bad('c') })
  await audit('schedule')
  expect(repository.issues()).toMatchObject([{ state: 'open', body: expect.stringContaining('c.yaml') }])
  expect(github.traffic.breaches).toEqual([])
})

test('an audit of another branch, by hand, has its verdict and leaves the issue alone', async () => {
  const { github, repository, audit } = await openAudit({ 'a.yaml': bad('a') })
  await audit('schedule')
  repository.push('work', { 'a.yaml': configMap('a') })
  github.traffic.clear()
  const result = await audit('workflow_dispatch', 'write', 'work')
  expect(result).toMatchObject({ status: 0, outputs: { outcome: 'passed' } })
  expect(result.output).toContain('The issue of the audit is about the default branch')
  expect(github.traffic.writes()).toEqual([])
  expect(repository.issues()).toMatchObject([{ state: 'open' }])
})

test("somebody else's issue with our words, and one that has lost its label", async () => {
  const { github, repository, audit } = await openAudit({ 'a.yaml': bad('a') })
  await audit('schedule')
  const { number = 0, body = '' } = repository.issues()[0] ?? {}
  repository.openIssue('A copy', body, 'mallory', ['kubelatch'])
  repository.labelIssue(number, [], 'octocat')
  repository.push('main', { 'b.yaml': bad('b') })
  await audit('schedule')
  expect(repository.issues()).toHaveLength(2)
  expect(repository.issue(number).body).toContain('b.yaml')
  expect(repository.issues().find(({ author }) => author === 'mallory')?.body).toBe(body)
  expect(github.traffic.breaches).toEqual([])
})

test('a token that may not write issues takes nothing from the verdict, and the permission is named', async () => {
  const { repository, audit } = await openAudit({ 'a.yaml': bad('a') })
  const result = await audit('schedule', 'read')
  expect(result.status).toBe(1)
  expect(result.summary).toContain('## Kubelatch: ❌ failed')
  expect(result.commands.at(-1)).toMatchObject({ name: 'warning', message: expect.stringContaining('permission "issues: write"') })
  expect(repository.issues()).toEqual([])
})

test.each([
  [false, 'so it does not say where it is'],
  [true, 'deploy/secret.yaml'],
])('a committed credential in a private repository (%s)', async (isPrivate, expected) => {
  const token = familyById('github-personal-access-token')?.sample(seededRandom(7)) ?? ''
  const { github, repository, audit } = await openAudit({ 'deploy/secret.yaml': configMap('a', 'data:', `  key: ${token}`) }, isPrivate)
  const result = await audit('schedule')
  expect(result.status).toBe(1)
  expect(repository.issues()[0]?.body).toContain(expected)
  expect(`${github.traffic.bytes()}${result.summary}`).not.toContain(token)
})
