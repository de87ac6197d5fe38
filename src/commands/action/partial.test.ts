import { expect, test } from 'vitest'
import { runJob } from '../../testing/github-job.ts'
import { configMap } from '../../testing/manifests.ts'
import { openPullStage, type PullStage, takeMoment } from '../../testing/pull-stage.ts'
import { repositoryIn, throwawayFolder } from '../../testing/throwaway-repository.ts'

const stageFiles = {
  before: { 'a.yaml': configMap('a', 'dta: {}'), 'b.yaml': configMap('b'), 'd/c.yaml': configMap('c') },
  work: {
    'a.yaml': `# one line more\n${configMap('a', 'dta: {}')}`,
    'b.yaml': configMap('b', 'dta: {}'),
    'd/c.yaml': configMap('c', 'dat: {}'),
  },
}

interface Checkout {
  readonly depth?: number
  /** The only folder of the working tree, as actions/checkout makes one; it filters then as well. */
  readonly sparse?: string
}

/** What actions/checkout leaves with `filter: blob:none`: the contents of the working tree, and promises of all others. */
async function runOnPartial({ github, repository, pull }: PullStage, { depth, sparse }: Checkout) {
  const { payload, merge } = takeMoment(pull)
  const { folder, git } = repositoryIn(throwawayFolder())
  git('remote', 'add', 'origin', `file://${repository.folder}`)
  git('config', 'remote.origin.promisor', 'true')
  git('config', 'remote.origin.partialclonefilter', 'blob:none')
  git('fetch', '-q', '--no-tags', '--filter=blob:none', ...(depth === undefined ? [] : [`--depth=${depth}`]), 'origin', merge)
  if (sparse !== undefined) git('sparse-checkout', 'set', sparse)
  git('checkout', '-q', '--detach', merge)
  git('remote', 'set-url', 'origin', `${github.serverUrl}/${repository.fullName}`)
  return runJob({
    workspace: folder,
    event: 'pull_request',
    payload,
    commit: merge,
    serverUrl: github.serverUrl,
    inputs: { token: github.jobToken(repository, { contents: 'read', pull_requests: 'write' }) },
    environment: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_JOB: 'check',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
    },
  })
}

test.each<[string, Checkout]>([
  ['with all history', {}],
  ['of one commit', { depth: 1 }],
  ['with all history and one folder', { sparse: 'd' }],
  ['of one commit and one folder', { depth: 1, sparse: 'd' }],
])('a partial clone %s has the verdict of a whole one', async (_what, checkout) => {
  const stage = await openPullStage(stageFiles)
  const result = await runOnPartial(stage, checkout)
  expect(result).toMatchObject({ status: 1, outputs: { outcome: 'failed', errors: '2', gaps: '0' } })
  expect(result.commands.filter(({ name }) => name === 'error').map(({ properties }) => properties.file)).toEqual(['b.yaml', 'd/c.yaml'])
  expect(result.output).toContain('; 1 known before')
})

test('a partial clone whose promises nobody keeps leaves the run incomplete, and says what it lacks', async () => {
  const stage = await openPullStage({ before: stageFiles.before, work: { 'a.yaml': stageFiles.work['a.yaml'] } })
  stage.github.faults.add({ when: ({ kind }) => kind === 'git', answer: { status: 500 }, times: 100 })
  const result = await runOnPartial(stage, {})
  expect(result.output).toContain('not in the repository as it was fetched')
  expect(result.outputs).toMatchObject({ gaps: '1' })
  expect(result.status).not.toBe(0)
})
