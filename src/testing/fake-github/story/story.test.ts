import { expect, test } from 'vitest'
import { configMap } from '../../manifests.ts'
import { dispatchEvent, mergeGroupEvent, pullEvent, pushEvent, scheduleEvent } from '../events.ts'
import { openStage } from '../testing-stage.ts'
import { inProcess } from './in-process.ts'
import { runStory } from './run-story.ts'
import type { Started } from './story.ts'

const files = { 'deploy/web.yaml': configMap('web', 'data: {}') }
const work = { 'deploy/web.yaml': configMap('web', 'dta: {}') }
const grants = { contents: 'read', pull_requests: 'write' } as const

test('every event that GitHub would send fits its description, and is understood', async () => {
  const { github, repository, pull } = await openStage(files, work)
  const before = pull.headSha()
  const after = repository.push('work', { 'deploy/more.yaml': configMap('more', 'data: {}') })
  repository.push('release', { 'z.txt': 'z\n' })
  const main = repository.tip()
  pull.label(['override'], 'octocat')
  const events = [
    pullEvent(github, repository, pull, 'opened'),
    pullEvent(github, repository, pull, 'synchronize', { before }),
    pullEvent(github, repository, pull, 'edited', { changedBase: { ref: 'release', sha: main } }),
    pullEvent(github, repository, pull, 'reopened'),
    pullEvent(github, repository, pull, 'labeled', { label: 'override' }),
    pullEvent(github, repository, pull, 'opened', { target: true }),
    mergeGroupEvent(github, repository, repository.enqueue(pull)),
    pushEvent(github, repository, 'work', { before, after }),
    pushEvent(github, repository, 'work', { after }),
    pushEvent(github, repository, 'work', { before }),
    pushEvent(github, repository, 'work', { before: after, after: main }),
    scheduleEvent(repository),
    dispatchEvent(github, repository),
  ]
  expect(github.traffic.breaches).toEqual([])
  expect(events.map(({ name }) => name)).toEqual([
    ...Array(5).fill('pull_request'),
    'pull_request_target',
    'merge_group',
    ...Array(4).fill('push'),
    'schedule',
    'workflow_dispatch',
  ])
  expect(events[9]).toMatchObject({ payload: { deleted: true, after: '0'.repeat(40) } })
  expect(events[10]).toMatchObject({ payload: { forced: true } })
  const statuses: (number | null)[] = []
  for (const event of events) {
    const token = github.jobToken(repository, { ...grants, issues: 'write' })
    statuses.push((await runStory({ github, repository, event, token, entry: inProcess })).status)
  }
  // The mistake is in the pull request, the queue and the first pushes; a deleted branch has none, and main has none.
  expect(statuses).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0])
  expect(github.traffic.breaches).toEqual([])
}, 120_000)

test('inputs have the defaults of action.yml, and none that it does not know', async () => {
  const { github, repository, pull } = await openStage(files, work)
  const event = pullEvent(github, repository, pull, 'opened')
  const common = { github, repository, event, token: 'the-token' }
  let seen: Readonly<Record<string, string>> = {}
  const entry = async ({ environment }: Started) => {
    seen = environment
    return 0
  }
  await runStory({ ...common, entry, inputs: { 'fail-on': 'warning' }, run: { matrix: { root: 'a' } } })
  expect(seen).toMatchObject({
    INPUT_TOKEN: 'the-token',
    'INPUT_FAIL-ON': 'warning',
    INPUT_PATHS: '',
    'INPUT_COMMENT-ID': '{\n  "root": "a"\n}',
  })
  await expect(runStory({ ...common, entry, inputs: { nothing: 'x' } })).rejects.toThrow('action.yml has no input nothing')
})
