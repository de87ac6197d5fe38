import { resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { type JobLog, openJobLog } from '../../github/log.ts'
import type { Surroundings } from '../surroundings.ts'

/** What GitHub's runner gives an action: the workspace, and where words go. */
export interface Runner {
  readonly workspace: string
  /** The file of the step summary (GITHUB_STEP_SUMMARY). */
  readonly summary?: string
  /** The file of the action's outputs (GITHUB_OUTPUT). */
  readonly outputs?: string
  readonly stdout: Writable
  readonly log: JobLog
}

/** The runner as its environment describes it. A log that nobody reads any more does not end the run. */
export function openRunner({ environment, directory, stdout }: Surroundings): Runner {
  const { GITHUB_WORKSPACE: workspace = '', GITHUB_STEP_SUMMARY: summary = '', GITHUB_OUTPUT: outputs = '' } = environment
  stdout.on('error', () => {})
  return {
    workspace: resolve(directory, workspace),
    ...(summary === '' ? {} : { summary }),
    ...(outputs === '' ? {} : { outputs }),
    stdout,
    log: openJobLog((words) => stdout.write(words)),
  }
}
