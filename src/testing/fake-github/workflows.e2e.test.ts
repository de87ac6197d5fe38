import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { configMap } from '../manifests.ts'
import { actionToFillIn, readmeWorkflows } from '../readme-workflows.ts'
import { type ActLine, runAct } from '../run-act.ts'
import { throwawayFolder } from '../throwaway-repository.ts'
import { type EventOfHost, mergeGroupEvent, pullEvent, scheduleEvent } from './events.ts'
import { fakeGithub } from './fake-github.ts'
import type { FakeGithub, Grants, HostRepository } from './host.ts'
import { builtAction, checkOut } from './story.ts'
import { openStage } from './testing-stage.ts'

const good = { 'a.yaml': configMap('a', 'data: {}') }
const bad = { 'a.yaml': configMap('a', 'dta: {}') }

/** A workflow of the README as it stands there, but for two things: the action is the one of the workspace, and the checkout is there already. */
function workflowOn(event: string): { readonly text: string; readonly grants: Grants } {
  const found = readmeWorkflows().find(({ workflow }) => event in workflow.on)
  if (found === undefined) throw new Error(`the README shows no workflow for ${event}`)
  const [job] = Object.values(found.workflow.jobs)
  // The permissions that the README gives the job are those that its token has here.
  const granted = Object.entries(job?.permissions ?? {}).map(([name, access]) => [name.replaceAll('-', '_'), access])
  const text = found.text.replaceAll(actionToFillIn, './').replace(/^ +- uses: actions\/checkout@.*\n +with:\n(?: {10,}.*\n)+/m, '')
  expect([text.includes('uses: ./'), text.includes('actions/checkout')]).toEqual([true, false])
  return { text, grants: Object.fromEntries(granted) }
}

interface Job {
  readonly github: FakeGithub
  readonly repository: HostRepository
  readonly event: EventOfHost
  readonly fork?: boolean
}

/** Runs the README's workflow for an event under act, in a checkout as actions/checkout leaves it, with the built action in it. */
async function work({ github, repository, event, fork = false }: Job) {
  const { text, grants } = workflowOn(event.name)
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
  test('reviews a pull request', async () => {
    const { github, repository, pull } = await openStage(good, bad)
    const { status, told, log, lines } = await work({ github, repository, event: pullEvent(github, repository, pull, 'opened') })
    expect([status, told], log).toEqual([1, ['error a.yaml:5 schema-violation']])
    expect(pull.view()).toMatchObject({ threads: [{ path: 'a.yaml', line: 5 }], comments: [{}], reviews: [{}] })
    expect(lines.find(({ command }) => command === 'summary')?.content).toContain('## Kubelatch: ❌ failed')
    expect(lines.find(({ jobResult }) => jobResult !== undefined)?.jobResult).toBe('failure')
    expect(github.traffic.breaches).toEqual([])
  })
})
