import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { runAction } from '../commands/action/action.ts'
import { type RunnerLog, readRunnerLog, readRunnerOutputs } from './runner-log.ts'
import { gitTestEnvironment, throwawayFolder } from './throwaway-repository.ts'

/** A step of a job on GitHub, as far as an action sees it. */
export interface GithubJob {
  /** The checkout. */
  readonly workspace: string
  /** The name of the event, and what GitHub would write about it; a string is written as it is, `undefined` leaves no file. */
  readonly event: string
  readonly payload: unknown
  /** GITHUB_SHA */
  readonly commit: string
  readonly serverUrl?: string
  /** By the names of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Over everything else. */
  readonly environment?: Readonly<Record<string, string | undefined>>
}

export interface JobResult extends RunnerLog {
  readonly status: number | null
  readonly output: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

/** The environment of a step with its files, as the runner lays it out, and how to read what was left there. */
export function layOutJob(job: GithubJob): {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly read: (status: number | null, output: string) => JobResult
} {
  const folder = throwawayFolder()
  const [event, summary, outputs] = ['event.json', 'summary.md', 'outputs'].map((name) => join(folder, name)) as [string, string, string]
  mkdirSync(join(folder, 'home'))
  if (job.payload !== undefined) writeFileSync(event, typeof job.payload === 'string' ? job.payload : JSON.stringify(job.payload))
  writeFileSync(summary, '')
  writeFileSync(outputs, '')
  const inputs = Object.entries(job.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const environment = {
    ...gitTestEnvironment,
    HOME: join(folder, 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: job.event,
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: outputs,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'octo/repo',
    // Nothing listens there: what is not in the checkout cannot be had.
    GITHUB_SERVER_URL: job.serverUrl ?? 'http://127.0.0.1:1',
    GITHUB_SHA: job.commit,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKFLOW_REF: 'octo/repo/.github/workflows/check.yml@refs/heads/main',
    GITHUB_WORKSPACE: job.workspace,
    ...Object.fromEntries(inputs),
    ...job.environment,
  }
  const text = (file: string) => readFileSync(file, 'utf8')
  return {
    environment,
    read: (status, output) => ({
      status,
      output,
      ...readRunnerLog(output),
      summary: text(summary),
      outputs: readRunnerOutputs(text(outputs)),
    }),
  }
}

/** Runs the action in this process. */
export async function runJob(job: GithubJob): Promise<JobResult> {
  const { environment, read } = layOutJob(job)
  let output = ''
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      output += String(chunk)
      done()
    },
  })
  const status = await runAction({
    directory: job.workspace,
    environment,
    standardInput: (async function* () {})(),
    stdout,
    stderr: stdout,
    today: '2026-01-01',
    threads: 1,
  })
  return read(status, output)
}
