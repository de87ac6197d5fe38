import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import type { Connection } from '../../github/connection.ts'
import { readInputs } from '../../github/inputs.ts'
import { readRunnerLog } from '../../testing/runner-log.ts'
import { sampleReport } from '../../testing/sample-report.ts'
import { throwawayRepository } from '../../testing/throwaway-repository.ts'
import { requireRepository } from '../../tree/repository.ts'
import type { EventTrigger } from '../../trigger/event.ts'
import type { Surroundings } from '../surroundings.ts'
import { ownerOf } from './run-identity.ts'
import { openRunner } from './runner.ts'
import { openTalkLine, talkToGithub } from './talk-to-github.ts'

const commit = 'c'.repeat(40)
const origin = { serverUrl: 'https://github.com', repository: 'octo/repo', commit }
const pull: EventTrigger = {
  ...origin,
  kind: 'pull-request',
  event: 'pull_request',
  number: 1,
  base: { ref: 'main', commit },
  head: { commit },
}

function surroundingsOf(write: (words: string) => void): Surroundings {
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      write(String(chunk))
      done()
    },
  })
  const standardInput = (async function* () {})()
  return { directory: '/', environment: {}, standardInput, stdout, stderr: stdout, today: '2026-01-01', threads: 1 }
}

test('a defect on the last rung is told as one, quotes nothing, and takes nothing else with it', async () => {
  let output = ''
  const surroundings = surroundingsOf((words) => {
    output += words
  })
  const broken: Connection = {
    owner: 'octo',
    repo: 'repo',
    prepare() {},
    calls: () => 0,
    read: () => Promise.reject(new TypeError('quoted\n::error::forged')),
    write: () => Promise.reject(new TypeError('quoted')),
  }
  const repository = await requireRepository(throwawayRepository().folder)
  await talkToGithub(
    { connection: broken },
    {
      verdict: { report: sampleReport(), options: {}, onIncomplete: 'fail', notes: [], close: async () => {} },
      event: pull,
      inputs: readInputs({}),
      repository,
      surroundings,
      runner: openRunner(surroundings),
    },
  )
  await repository.close()
  expect(readRunnerLog(output).commands).toEqual([
    {
      name: 'warning',
      properties: { title: 'Kubelatch' },
      message: expect.stringMatching(/^Not all could be said on GitHub, by a defect/),
    },
  ])
  expect(output).not.toMatch(/quoted|forged/)
})

test.each<[string, EventTrigger, Readonly<Record<string, string>>, string]>([
  ['a pull request', pull, { INPUT_TOKEN: 't' }, 'connection'],
  ['an audit', { ...origin, kind: 'whole', event: 'schedule' }, { INPUT_TOKEN: 't' }, 'connection'],
  ['comment: never', pull, { INPUT_TOKEN: 't', INPUT_COMMENT: 'never' }, 'nothing'],
  ['issue: never', { ...origin, kind: 'whole', event: 'schedule' }, { INPUT_TOKEN: 't', INPUT_ISSUE: 'never' }, 'nothing'],
  ['a merge group', { ...origin, kind: 'merge-group', ref: 'r', before: commit, after: commit }, { INPUT_TOKEN: 't' }, 'nothing'],
  ['a push', { ...origin, kind: 'push', ref: 'r', after: commit, forced: false }, { INPUT_TOKEN: 't' }, 'nothing'],
  ['no token', pull, {}, 'silent'],
])('%s: %#', (_what, event, inputs, expected) => {
  const surroundings = { ...surroundingsOf(() => {}), environment: { GITHUB_API_URL: 'http://127.0.0.1:1' } }
  const line = openTalkLine(event, readInputs(inputs), surroundings)
  expect(line === undefined ? 'nothing' : Object.keys(line)[0]).toBe(expected)
})

test('two workflows, jobs, matrix jobs and steps have comments of their own; pushes and branches do not matter', () => {
  const job = {
    GITHUB_WORKFLOW_REF: 'octo/repo/.github/workflows/a.yml@refs/pull/1/merge',
    GITHUB_JOB: 'check',
    GITHUB_ACTION: '__octo_kubelatch',
  }
  const owners = [
    ownerOf('null', job),
    ownerOf('null', { ...job, GITHUB_WORKFLOW_REF: 'octo/repo/.github/workflows/b.yml@refs/pull/1/merge' }),
    ownerOf('null', { ...job, GITHUB_JOB: 'other' }),
    ownerOf('{"version":"1.31"}', job),
    ownerOf('{"version":"1.34"}', job),
    ownerOf('null', { ...job, GITHUB_ACTION: '__octo_kubelatch_2' }),
    ownerOf('null', { ...job, GITHUB_ACTION: 'second' }),
    ownerOf('mine', job),
  ]
  expect(new Set(owners).size).toBe(owners.length)
  expect(ownerOf('null', { ...job, GITHUB_WORKFLOW_REF: 'octo/repo/.github/workflows/a.yml@refs/heads/x' })).toBe(owners[0])
  expect(ownerOf(undefined, job)).toBe(owners[0])
  expect(ownerOf('{\n  "version": "1.31"\n}', job)).toBe(owners[3])
  expect(ownerOf('mine', { GITHUB_JOB: 'any' })).toBe(owners[7])
})
