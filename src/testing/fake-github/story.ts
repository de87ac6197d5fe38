/**
 * A story: a job on a fake GitHub, run as the runner runs it.
 *
 *     const action = builtAction()                                       // built-action.ts: dist, built from the sources as they are now
 *     const event = pullEvent(github, repository, pull, 'synchronize')   // events.ts: what a workflow is told
 *     const seen = await runStory({ github, repository, event, token, entry: action, node: process.execPath })
 *     expect(seen).toMatchObject({ status: 1, annotations: [{ level: 'error', file: 'a.yaml', line: 3 }], outputs: { outcome: 'failed' } })
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { onTestFinished } from 'vitest'
import { obtainedTool } from '../built-action.ts'
import { repositoryIn } from '../throwaway-repository.ts'
import type { EventOfHost } from './events.ts'
import type { FakeGithub } from './host.ts'
import type { HostRepository } from './host-repository.ts'
import { type Annotation, readFileCommands, readStepLog, readSummary, type StepLog } from './step-log.ts'
import { environmentOf } from './story-environment.ts'

export interface Story {
  readonly github: FakeGithub
  readonly repository: HostRepository
  readonly event: EventOfHost
  /** `${{ github.token }}` of the job. */
  readonly token: string
  /** The folder of the built action, or another way to run it in this process. */
  readonly entry: string | ((started: Started) => Promise<number>)
  readonly node?: string
  /** By the names of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  /** `fetch-depth` of actions/checkout; 1 if nothing is said, 0 is everything. `none`: there is no checkout. */
  readonly depth?: number | 'none'
  /** What is checked out instead of GITHUB_SHA. */
  readonly checkout?: string
  /** Whether the checkout keeps a way to fetch, as `persist-credentials: true` does. */
  readonly credentials?: boolean
  readonly run?: {
    readonly id?: number
    readonly attempt?: number
    readonly workflow?: string
    readonly job?: string
    readonly matrix?: unknown
  }
  /** Called with the process when it has started: a test may end it. */
  readonly started?: (child: ChildProcess) => void
}

export interface Started {
  readonly workspace: string
  readonly environment: Readonly<Record<string, string>>
  readonly write: (chunk: string) => void
}

export interface StoryEnding extends StepLog {
  readonly status: number | null
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  /** What was written to GITHUB_ENV, GITHUB_PATH and GITHUB_STATE, which is to be nothing. */
  readonly intoJob: string
  /** Files that are new in the workspace, by path. */
  readonly files: Readonly<Record<string, string>>
  /** Everything that left the process: both streams, summary, outputs, files. Requests are in the host's traffic. */
  readonly bytes: string
  readonly milliseconds: number
}

/** Both versions of Node that the action has to run on. */
export const storyNodes: readonly (readonly [string, () => string])[] = [
  ['the Node that runs the tests', () => process.execPath],
  ['the Node that GitHub runs actions with', () => obtainedTool('node24')],
]

/** Runs one job to its end, in a folder that is gone after the test. The host goes on answering from this process. */
export async function runStory(story: Story): Promise<StoryEnding> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'kubelatch-story-')))
  onTestFinished(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }))
  return runStoryIn(home, story)
}

/** The same in an empty folder of the caller, for what is no test. */
export async function runStoryIn(home: string, story: Story): Promise<StoryEnding> {
  const workspace = checkOut(story, join(home, 'work'))
  const environment = environmentOf(story, home, workspace)
  const begin = performance.now()
  const { status, output } = await start(story, workspace, environment)
  const milliseconds = performance.now() - begin
  const read = (name: string) => readFileSync(join(home, 'files', name), 'utf8')
  const log = readStepLog(output)
  const { summary, refused } = readSummary(read('summary'), log.masks)
  const files = newFiles(story, workspace)
  return {
    ...log,
    annotations: [...log.annotations, ...(refused === undefined ? [] : [{ level: 'error', message: refused } satisfies Annotation])],
    status,
    summary,
    outputs: readFileCommands(read('output')),
    intoJob: read('env') + read('path') + read('state'),
    files,
    bytes: [output, read('summary'), read('output'), read('env'), read('path'), read('state'), ...Object.values(files)].join('\n'),
    milliseconds,
  }
}

type Checkout = Pick<Story, 'repository' | 'event' | 'github' | 'token' | 'depth' | 'credentials' | 'checkout'>

/** As actions/checkout leaves a workspace: one commit, a remote that can be reached, and no branch for a pull request. */
export function checkOut(
  { repository, event, github, token, depth = 1, credentials = false, checkout = event.commit }: Checkout,
  workspace: string,
): string {
  mkdirSync(workspace, { recursive: true })
  if (depth === 'none') return workspace
  const { git } = repositoryIn(workspace)
  const name = event.ref.startsWith('refs/pull/')
    ? event.ref.replace('refs/', 'refs/remotes/')
    : event.ref.replace('refs/heads/', 'refs/remotes/origin/')
  const url = `${github.serverUrl}/${repository.fullName}`
  git('remote', 'add', 'origin', url)
  const depths = depth === 0 ? [] : [`--depth=${depth}`]
  // From disk, so that the traffic is the action's alone.
  git('fetch', '-q', '--no-tags', ...depths, `file://${repository.folder}`, `+${checkout}:${name}`)
  if (depth === 0) git('fetch', '-q', `file://${repository.folder}`, '+refs/heads/*:refs/remotes/origin/*')
  if (event.ref.startsWith('refs/pull/')) git('checkout', '-q', '--force', name)
  else git('checkout', '-q', '--force', '-B', event.ref.replace('refs/heads/', ''), name)
  if (credentials) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
    git('config', `http.${github.serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`)
  }
  return workspace
}

async function start(
  story: Story,
  workspace: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ status: number | null; output: string }> {
  const { entry, node = process.execPath, started } = story
  let output = ''
  const write = (chunk: string) => {
    output += chunk
  }
  if (typeof entry !== 'string') return { status: await entry({ workspace, environment, write }), output }
  const child = spawn(node, [join(entry, 'dist/action.js')], { cwd: workspace, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  started?.(child)
  // The runner reads both streams.
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', write)
  const status = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  return { status, output }
}

function newFiles({ depth }: Story, workspace: string): Readonly<Record<string, string>> {
  const paths =
    depth === 'none'
      ? readdirSync(workspace, { recursive: true, withFileTypes: true }).flatMap((entry) =>
          entry.isFile() ? [relative(workspace, join(entry.parentPath, entry.name))] : [],
        )
      : repositoryIn(workspace).git('ls-files', '-z', '--others').split('\0')
  return Object.fromEntries(paths.filter((path) => path !== '').map((path) => [path, readFileSync(join(workspace, path), 'utf8')]))
}
