import type { ChildProcess } from 'node:child_process'
import type { EventOfHost } from '../events.ts'
import type { FakeGithub } from '../host.ts'
import type { HostRepository } from '../host-repository.ts'
import type { StepLog } from './step-log.ts'

/**
 * A story: a job on a fake GitHub, run as the runner runs it.
 *
 *     const action = builtAction()                                       // built-action.ts: dist, built from the sources as they are now
 *     const event = pullEvent(github, repository, pull, 'synchronize')   // events.ts: what a workflow is told
 *     const seen = await runStory({ github, repository, event, token, entry: action, node: process.execPath })
 *     expect(seen).toMatchObject({ status: 1, annotations: [{ level: 'error', file: 'a.yaml', line: 3 }], outputs: { outcome: 'failed' } })
 */
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

/** The job as its entry is started. */
export interface Started {
  readonly workspace: string
  readonly environment: Readonly<Record<string, string>>
  readonly write: (chunk: string) => void
}

/** What became of it. */
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
