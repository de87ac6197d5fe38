import { counts, fails, leavesIncomplete } from '../findings/outcome.ts'
import type { RenderOptions } from '../formats/options.ts'
import { type RunRequest, type RunResult, run } from '../run.ts'
import type { Policy } from '../types/policy.ts'
import { version } from '../version.ts'
import { limitHeapGrowth } from '../work/heap-growth.ts'
import type { Surroundings } from './surroundings.ts'

/** What a command has found out before anything is checked. */
export interface Check
  extends Pick<RunRequest, 'trees' | 'policy' | 'loaded' | 'proposed' | 'proposedFaults' | 'everything' | 'rules' | 'proofs'> {
  /** The path of a kubeconform that a person named. */
  readonly kubeconform?: string | undefined
}

/** Runs the line on what the process gives. The trees stay the caller's to close. */
export async function runCheck({ kubeconform, ...check }: Check, { today, threads, worker }: Surroundings): Promise<RunResult> {
  if (worker !== undefined) limitHeapGrowth()
  return run({
    ...check,
    today,
    version,
    threads: { count: threads, ...(worker === undefined ? {} : { script: worker }) },
    ...(check.policy.schemaEngine === 'embedded' ? {} : { kubeconform: await openKubeconform(kubeconform) }),
  })
}

async function openKubeconform(path: string | undefined) {
  const { openKubeconformPort } = await import('../schema/kubeconform/port.ts')
  return openKubeconformPort(path)
}

/** What every format is told of a result beside its report. */
export function renderOptions({ frames, changed }: Pick<RunResult, 'frames' | 'changed'>, policy: Policy): RenderOptions {
  return {
    frames,
    counts: (finding) => counts(finding, policy.scope, changed),
    blocks: (finding) => counts(finding, policy.scope, changed) && fails(finding.severity, policy.failOn),
    toleratesGaps: policy.onIncomplete === 'warn',
    leavesIncomplete: (gap) => leavesIncomplete(gap, changed),
    entries: policy.rules,
  }
}
