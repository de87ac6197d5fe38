import { resolve } from 'node:path'
import type { Told } from '../findings/cover-report.ts'
import type { RenderOptions } from '../formats/options.ts'
import { loadFormat } from '../formats/registry.ts'
import { setFlags } from '../policy/flags.ts'
import { exitStatus } from '../publish/failure.ts'
import { type OutputTarget, parseTargets } from '../publish/target.ts'
import type { RenderedOutput } from '../publish/write-outputs.ts'
import { catalogue } from '../rules/catalogue.ts'
import type { Policy } from '../types/policy.ts'
import type { Tree } from '../types/tree.ts'
import { type CheckFlags, policyFlags } from './options.ts'
import { handOut } from './print.ts'
import { readLines } from './read-lines.ts'
import { type Check, renderOptions, runCheck } from './run-check.ts'
import type { Surroundings } from './surroundings.ts'

/** A check whose policy is as loaded: flags are laid over it here. */
export type Execution = Omit<Check, 'loaded' | 'kubeconform'>

/** How often files with fixes are checked again where an output tells the fixes. */
export const proofsToShow = 8

/** Runs a check, writes every output that was asked for, and gives the exit status (decision 11). The trees stay the caller's to close. */
export async function execute(execution: Execution, flags: CheckFlags, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const targets = parseTargets(flags.format, flags.output ?? [])
  const policy = setFlags(execution.policy, policyFlags(flags))
  const proofs = targets.some(({ format }) => format === 'json') ? proofsToShow : 0
  const result = await runCheck({ ...execution, policy, loaded: execution.policy, kubeconform: flags.kubeconform, proofs }, surroundings)
  return writeReport({ result, policy, targets, tree: execution.trees.after }, flags, surroundings)
}

/** A result that is ready to be told. */
export interface Tellable {
  readonly result: Told
  readonly policy: Policy
  readonly targets: readonly OutputTarget[]
  /** What its findings lie in, for the lines of SARIF. */
  readonly tree: Tree
}

/** Writes every output that was asked for and gives the exit status. */
export async function writeReport(
  { result, policy, targets, tree }: Tellable,
  flags: CheckFlags,
  surroundings: Surroundings,
): Promise<0 | 1 | 2> {
  const wantsLines = targets.some(({ format }) => format === 'sarif')
  const options: RenderOptions = {
    ...renderOptions(result, policy),
    ...(wantsLines ? { lines: await readLines(tree, result.report.findings) } : {}),
  }
  const outputs = await Promise.all(
    targets.map((target) => render(target, result, { ...options, ...paper(target, flags, surroundings) }, surroundings)),
  )
  return exitStatus(result.report.outcome, await handOut(outputs, surroundings), policy.onIncomplete)
}

async function render(
  { format, file }: OutputTarget,
  { report }: Told,
  options: RenderOptions,
  { directory }: Surroundings,
): Promise<RenderedOutput> {
  const content = (await loadFormat(format))(report, catalogue, options)
  return file === undefined ? { content } : { content, file: file === '-' ? file : resolve(directory, file) }
}

/** What an output is written on: a terminal has a width and colours. */
function paper({ format, file }: OutputTarget, flags: CheckFlags, surroundings: Surroundings): Pick<RenderOptions, 'colour' | 'width'> {
  const terminal = file === undefined ? surroundings.terminal : undefined
  const colour = format === 'text' && file === undefined && (flags.color ?? (terminal !== undefined && wantsColour(surroundings)))
  return { colour, ...(terminal === undefined ? {} : { width: terminal.columns }) }
}

/** https://no-color.org and its opposite, https://force-color.org */
function wantsColour({ environment }: Surroundings): boolean {
  if (environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '0') return true
  return (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb'
}
