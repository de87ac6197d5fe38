import { resolve } from 'node:path'
import { counts, fails } from '../findings/outcome.ts'
import type { RenderOptions } from '../formats/options.ts'
import { loadFormat } from '../formats/registry.ts'
import { setFlags } from '../policy/flags.ts'
import { exitStatus } from '../publish/failure.ts'
import { type OutputTarget, parseTargets } from '../publish/target.ts'
import { type RenderedOutput, writeOutputs } from '../publish/write-outputs.ts'
import { catalogue } from '../rules/catalogue.ts'
import { type RunRequest, type RunResult, run } from '../run.ts'
import type { Policy, PolicyFault } from '../types/policy.ts'
import type { Trees } from '../types/tree.ts'
import { version } from '../version.ts'
import { type CheckFlags, policyFlags } from './options.ts'
import type { Surroundings } from './surroundings.ts'

export interface Execution {
  readonly trees: Trees
  /** As loaded; flags are laid over it here. */
  readonly policy: Policy
  readonly proposed?: Policy
  readonly proposedFaults?: readonly PolicyFault[]
}

/** Runs a check, writes every output that was asked for, and gives the exit status (decision 11). The trees stay the caller's to close. */
export async function execute(execution: Execution, flags: CheckFlags, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const targets = parseTargets(flags.format, flags.output ?? [])
  const policy = setFlags(execution.policy, policyFlags(flags))
  const request: RunRequest = {
    ...execution,
    policy,
    today: surroundings.today,
    version,
    threads: { count: surroundings.threads, ...(surroundings.worker === undefined ? {} : { script: surroundings.worker }) },
    ...(policy.schemaEngine === 'embedded' ? {} : { kubeconform: await openKubeconform(flags) }),
  }
  const result = await run(request)
  const outputs = await Promise.all(
    targets.map(async (target) => rendered(target, surroundings, await render(target, result, policy, flags, surroundings))),
  )
  const failures = await writeOutputs(outputs, { stdout: surroundings.stdout })
  for (const failure of failures) surroundings.stderr.write(`kubelatch: ${failure.message}\n`)
  return exitStatus(result.report.outcome, failures, policy.onIncomplete)
}

function rendered({ file }: OutputTarget, { directory }: Surroundings, content: string): RenderedOutput {
  return file === undefined ? { content } : { content, file: file === '-' ? file : resolve(directory, file) }
}

async function openKubeconform(flags: CheckFlags) {
  const { openKubeconformPort } = await import('../schema/kubeconform/port.ts')
  return openKubeconformPort(flags.kubeconform)
}

async function render(
  target: OutputTarget,
  result: RunResult,
  policy: Policy,
  flags: CheckFlags,
  surroundings: Surroundings,
): Promise<string> {
  const renderer = await loadFormat(target.format)
  const toTerminal = target.file === undefined && surroundings.terminal !== undefined
  const colour = target.format === 'text' && target.file === undefined && (flags.color ?? (toTerminal && wantsColour(surroundings)))
  const options: RenderOptions = {
    colour,
    ...(toTerminal && surroundings.terminal !== undefined ? { width: surroundings.terminal.columns } : {}),
    frames: result.frames,
    counts: (finding) => counts(finding, policy.scope, result.changed),
    blocks: (finding) => counts(finding, policy.scope, result.changed) && fails(finding.severity, policy.failOn),
    entries: policy.rules,
  }
  return renderer(result.report, catalogue, options)
}

/** https://no-color.org and its opposite, https://force-color.org */
function wantsColour({ environment }: Surroundings): boolean {
  if (environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '0') return true
  return (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb'
}
