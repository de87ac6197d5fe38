import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtAction } from '../../built-action.ts'
import { configMap } from '../../manifests.ts'
import { actionToFillIn, readmeWorkflows } from '../../readme-workflows.ts'
import { type ActLine, runAct } from '../../run-act.ts'
import { throwawayFolder } from '../../throwaway-repository.ts'
import { type EventOfHost, mergeGroupEvent, pullEvent, scheduleEvent } from '../events.ts'
import { fakeGithub } from '../fake-github.ts'
import type { FakeGithub, Grants } from '../host.ts'
import type { HostRepository } from '../host-repository.ts'
import { openStage } from '../testing-stage.ts'
import { checkOut } from './check-out.ts'

const good = { 'a.yaml': configMap('a', 'data: {}') }
const bad = { 'a.yaml': configMap('a', 'dta: {}') }

/**
 * A workflow of the README as it stands there, but for one thing: the action is the one of the workspace. Its token has the permissions that the
 * README gives the job. For the step of actions/checkout act copies the workspace.
 */
function workflowOn(event: string, name?: string): { readonly text: string; readonly grants: Grants } {
  const found = readmeWorkflows().find(({ workflow }) => event in workflow.on && (name ?? workflow.name) === workflow.name)
  if (found === undefined) throw new Error(`the README shows no workflow for ${event}`)
  const [job] = Object.values(found.workflow.jobs)
  const granted = Object.entries(job?.permissions ?? {}).map(([name, access]) => [name.replaceAll('-', '_'), access])
  return { text: found.text.replaceAll(actionToFillIn, './'), grants: Object.fromEntries(granted) }
}

interface Job {
  readonly github: FakeGithub
  readonly repository: HostRepository
  readonly event: EventOfHost
  readonly fork?: boolean
  /** Of the workflow, where the README has two for an event. */
  readonly name?: string
}

/** Runs the README's workflow for an event under act, in a checkout as actions/checkout leaves it, with the built action in it. */
async function work({ github, repository, event, fork = false, name }: Job) {
  const { text, grants } = workflowOn(event.name, name)
  const token = github.jobToken(repository, grants, { fork })
  const workspace = checkOut({ github, repository, event, token }, join(throwawayFolder(), 'repo'))
  cpSync(builtAction(), workspace, { recursive: true })
  mkdirSync(join(workspace, '.github/workflows'), { recursive: true })
  writeFileSync(join(workspace, '.github/workflows/kubelatch.yml'), text)
  const { status, lines } = await runAct({
    workspace,
    workflow: '.github/workflows/kubelatch.yml',
    event: event.name,
    payload: event.payload,
    token,
    actor: event.actor,
    environment: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_REPOSITORY: repository.fullName,
    },
  })
  return { status, lines, told: annotationsOf(lines), log: lines.map(({ msg = '' }) => msg).join('') }
}

function annotationsOf(lines: readonly ActLine[]) {
  return lines.flatMap(({ command = '', kvPairs = {} }) =>
    ['error', 'warning', 'notice'].includes(command) ? [`${command} ${kvPairs.file}:${kvPairs.line} ${kvPairs.title}`] : [],
  )
}

beforeAll(() => {
  builtAction()
}, 180_000)

describe("the README's workflow, with the built action, under act", () => {
  const onPulls = readmeWorkflows().flatMap(({ workflow }) => ('pull_request' in workflow.on ? [workflow.name] : []))
  test.each(onPulls)('reviews a pull request: %s', async (name) => {
    const { github, repository, pull } = await openStage(good, bad)
    const { status, told, log, lines } = await work({ github, repository, name, event: pullEvent(github, repository, pull, 'opened') })
    expect([status, told], log).toEqual([1, ['error a.yaml:5 schema-violation']])
    expect(pull.view()).toMatchObject({ threads: [{ path: 'a.yaml', line: 5 }], comments: [{}], reviews: [{}] })
    expect(lines.find(({ command }) => command === 'summary')?.content).toContain('## Kubelatch: ❌ failed')
    expect(lines.find(({ jobResult }) => jobResult !== undefined)?.jobResult).toBe('failure')
    expect(github.traffic.breaches).toEqual([])
  })

  test('gives the merge queue the same verdict, and talks to nobody', async () => {
    const { github, repository, pull } = await openStage(good, bad)
    const queued = await work({ github, repository, event: mergeGroupEvent(github, repository, repository.enqueue(pull)) })
    expect([queued.status, queued.told], queued.log).toEqual([1, ['error a.yaml:5 schema-violation']])
    expect(github.traffic.count()).toMatchObject({ rest: 0, graphql: 0 })
    repository.push('work', { 'a.yaml': configMap('a', 'data: {a: b}') })
    const mended = await work({ github, repository, event: mergeGroupEvent(github, repository, repository.enqueue(pull)) })
    expect([mended.status, mended.told], mended.log).toEqual([0, []])
    expect(github.traffic.breaches).toEqual([])
  })

  test("gives a fork's pull request its comments, with the rights of the base", async () => {
    const github = await fakeGithub()
    const repository = github.repository('octo/repo', { 'README.md': '# A\n', ...good })
    const fork = repository.fork('someone')
    fork.push('work', bad)
    const pull = repository.openPull('work', { from: fork })
    const reading = await work({ github, repository, event: pullEvent(github, repository, pull, 'opened'), fork: true })
    expect([reading.status, pull.view().threads], reading.log).toEqual([1, []])
    const writing = await work({ github, repository, event: pullEvent(github, repository, pull, 'opened', { target: true }) })
    expect([writing.status, writing.told], writing.log).toEqual([1, ['error a.yaml:5 schema-violation']])
    expect(pull.view()).toMatchObject({ threads: [{ path: 'a.yaml', line: 5 }], comments: [{}] })
    expect(github.traffic.breaches).toEqual([])
  })

  test('leaves a branch of the repository itself to the other workflow, though it is told of it as well', async () => {
    const { github, repository, pull } = await openStage(good, bad)
    const { status, told, log } = await work({ github, repository, event: pullEvent(github, repository, pull, 'opened', { target: true }) })
    expect([status, told, github.traffic.exchanges.length], log).toEqual([0, [], 0])
  })

  test('keeps the issue of the nightly audit', async () => {
    const github = await fakeGithub()
    const repository = github.repository('octo/repo', { 'README.md': '# A\n', ...bad })
    const night = () => work({ github, repository, event: scheduleEvent(repository) })
    const first = await night()
    expect([first.status, first.told], first.log).toEqual([1, ['error a.yaml:5 schema-violation']])
    expect(repository.issues()).toMatchObject([{ state: 'open' }])
    repository.push('main', good)
    const second = await night()
    expect([second.status, second.told], second.log).toEqual([0, []])
    expect(repository.issues()).toMatchObject([{ state: 'closed' }])
    expect(github.traffic.breaches).toEqual([])
  })
})
