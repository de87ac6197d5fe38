import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { load } from 'js-yaml'
import { beforeAll, expect, test, vi } from 'vitest'
import { obtainedTool } from '../built-action.ts'
import { configMap } from '../manifests.ts'
import { gitTestEnvironment, repositoryIn, throwawayFolder } from '../throwaway-repository.ts'
import { dispatchEvent, type EventOfHost, mergeGroupEvent, pullEvent, scheduleEvent } from './events.ts'
import { fakeGithub } from './fake-github.ts'
import type { FakeGithub, Grants } from './host.ts'
import type { HostRepository } from './host-repository.ts'
import { builtAction } from './story.ts'

/** Every workflow of the README, as it stands there but for `uses: ./`, run by act on the bundled action against the fake GitHub. */
const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
const workflows = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].flatMap(([, text = '']) => (/^jobs:$/m.test(text) ? [text] : []))

// Each of these runs the action several times, each time in a process of its own.
vi.setConfig({ testTimeout: 120_000 })

beforeAll(() => {
  builtAction()
}, 180_000)

/** A repository that has the action in it, as `uses: ./` wants it. */
function withAction(github: FakeGithub, workflow: string, files: Readonly<Record<string, string>>): HostRepository {
  const origin = repositoryIn(throwawayFolder())
  cpSync(builtAction(), origin.folder, { recursive: true })
  const text = workflow.replace(/uses: OWNER\/kubelatch@COMMIT.*/, 'uses: ./')
  origin.commit({ ...files, '.github/workflows/check.yml': text })
  return github.repository('octo/repo', { clone: origin.folder })
}

/** The permissions that a workflow's job asks for, which is all that its token may. */
function grantsOf(workflow: string): Grants {
  const jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>> }>> = Object(Object(load(workflow)).jobs)
  const asked = Object.values(jobs).flatMap(({ permissions = {} }) => Object.entries(permissions))
  return Object.fromEntries(asked.map(([name, access]) => [name.replaceAll('-', '_'), access]))
}

async function act(
  github: FakeGithub,
  repository: HostRepository,
  event: EventOfHost,
  grants: Grants,
): Promise<{ status: number | null; output: string }> {
  const folder = throwawayFolder()
  const workspace = repositoryIn(throwawayFolder())
  workspace.git('remote', 'add', 'origin', `${github.serverUrl}/${repository.fullName}`)
  workspace.git('fetch', '-q', '--no-tags', '--depth=1', `file://${repository.folder}`, `+${event.commit}:refs/remotes/origin/run`)
  // On a ref, as actions/checkout leaves it; act copies no empty folder, and without refs/ there is no repository.
  workspace.git('checkout', '-q', '--detach', 'refs/remotes/origin/run')
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event.payload))
  mkdirSync(join(folder, 'bin'))
  symlinkSync(obtainedTool('node24'), join(folder, 'bin/node'))
  const token = github.jobToken(repository, grants)
  const variables = {
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REF: event.ref,
  }
  const args = [
    event.name,
    ...['-W', '.github/workflows/check.yml', '-e', join(folder, 'event.json'), '-P', 'ubuntu-latest=-self-hosted'],
    ...['--no-cache-server', '--action-offline-mode', '-s', `GITHUB_TOKEN=${token}`],
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ]
  const path = `${join(folder, 'bin')}${delimiter}${process.env.PATH}`
  const child = spawn(obtainedTool('act'), args, { cwd: workspace.folder, env: { ...gitTestEnvironment, HOME: folder, PATH: path } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
  }
  return { status: await new Promise((done, fail) => child.on('close', done).on('error', fail)), output }
}

const good = { 'deploy/web.yaml': configMap('web', 'data: {}') }
const bad = { 'deploy/web.yaml': configMap('web', 'dta: {}') }

test('the README has workflows for pull requests, forks, rulesets and nights', () => {
  expect(workflows.map((text) => Object.keys(Object(Object(load(text)).on)))).toEqual([
    ['pull_request', 'merge_group'],
    ['pull_request_target'],
    ['pull_request', 'merge_group'],
    ['schedule', 'workflow_dispatch'],
  ])
})

/** The workflows that an event starts, by name. */
function startedBy(event: string): readonly (readonly [string, string])[] {
  return workflows.filter((text) => event in Object(Object(load(text)).on)).map((text) => [String(Object(load(text)).name), text])
}

test.each(startedBy('pull_request'))('%s: reviews a pull request, and says the same in the merge queue', async (_name, workflow) => {
  const github = await fakeGithub()
  const repository = withAction(github, workflow, good)
  repository.push('work', bad)
  const pull = repository.openPull('work')
  const { status, output } = await act(github, repository, pullEvent(github, repository, pull, 'opened'), grantsOf(workflow))
  expect({ status, output: status === 1 ? '' : output }).toEqual({ status: 1, output: '' })
  expect(pull.view()).toMatchObject({ threads: [{ path: 'deploy/web.yaml', line: 5 }], comments: [{ author: 'github-actions[bot]' }] })
  const queued = await act(github, repository, mergeGroupEvent(github, repository, repository.enqueue(pull)), grantsOf(workflow))
  expect(queued.status).toBe(1)
  expect(queued.output).toContain('"dta" is not a field')
  expect(github.traffic.breaches).toEqual([])
})

test.each(startedBy('pull_request_target'))('%s: reviews what comes from a fork, and nothing else', async (_name, workflow) => {
  const github = await fakeGithub()
  const repository = withAction(github, workflow, good)
  const fork = repository.fork('mallory')
  fork.push('evil', bad, { by: 'mallory' })
  const pull = repository.openPull('evil', { from: fork, by: 'mallory' })
  const { status } = await act(github, repository, pullEvent(github, repository, pull, 'opened', { target: true }), grantsOf(workflow))
  expect(status).toBe(1)
  expect(pull.view().threads).toMatchObject([{ path: 'deploy/web.yaml', line: 5 }])
  repository.push('work', bad)
  const own = repository.openPull('work')
  const skipped = await act(github, repository, pullEvent(github, repository, own, 'opened', { target: true }), grantsOf(workflow))
  expect(skipped.status).toBe(0)
  expect(own.view().threads).toEqual([])
  expect(github.traffic.breaches).toEqual([])
})

test.each(startedBy('schedule'))('%s: keeps one issue, by night and by hand', async (_name, workflow) => {
  const github = await fakeGithub()
  const repository = withAction(github, workflow, bad)
  await act(github, repository, scheduleEvent(repository), grantsOf(workflow))
  expect(repository.issues()).toMatchObject([{ state: 'open', author: 'github-actions[bot]' }])
  repository.push('main', good)
  const { status } = await act(github, repository, dispatchEvent(github, repository), grantsOf(workflow))
  expect(status).toBe(0)
  expect(repository.issues()).toMatchObject([{ state: 'closed' }])
  expect(github.traffic.breaches).toEqual([])
})
