import { coverReport } from './findings/cover-report.ts'
import { credentialValues } from './findings/credential-values.ts'
import type { Frame } from './findings/frames.ts'
import type { FindingEdits } from './findings/locate-findings.ts'
import { locateRun } from './findings/locate-run.ts'
import { reportRun } from './findings/report-run.ts'
import { type RunPolicy, settleRun } from './findings/settle-run.ts'
import type { SettledRun } from './findings/settle-sides.ts'
import type { Fix } from './fixes/write-fixes.ts'
import { asksFor, defaultLimits } from './plan/asks.ts'
import { literally } from './plan/candidates.ts'
import { type Plan, planRun } from './plan/plan.ts'
import { surveySecretTools } from './plan/survey-secret-tools.ts'
import { catalogue } from './rules/catalogue.ts'
import { openContentsMemory } from './tree/contents.ts'
import { overlay } from './tree/overlay.ts'
import type { Asks } from './types/facts.ts'
import type { Finding, RunReport } from './types/finding.ts'
import type { Rule } from './types/rule.ts'
import type { Trees } from './types/tree.ts'
import type { Limits } from './types/yaml.ts'
import { judgePlan } from './units/judge-plan.ts'
import type { KubeconformPort } from './work/ask-kubeconform.ts'
import { inspectBetween } from './work/inspect-between.ts'
import { type Facts, inspectPlan } from './work/inspect-plan.ts'
import type { Threads } from './work/open-inspector.ts'
import { standingIgnores } from './work/standing-ignores.ts'
import { openStopwatch, type Stopwatch } from './work/stopwatch.ts'

/** All that a run depends on: nothing is read from the environment, the clock or the disk behind its back. */
export interface RunRequest extends RunPolicy {
  readonly trees: Trees
  readonly version: string
  readonly threads: Threads
  readonly limits?: Limits
  /** Rules to run instead of the whole catalogue. */
  readonly rules?: readonly Rule[]
  /** How kubeconform is asked; needed unless the engine is `embedded`. */
  readonly kubeconform?: KubeconformPort
  /** How often everything may be found again to prove fixes; without it none is proven. */
  readonly proofs?: number
}

export interface RunResult {
  readonly report: RunReport
  /** The lines around each finding, safe to show. */
  readonly frames: ReadonlyMap<Finding, Frame>
  /** Paths that the change touches; absent without a before tree. */
  readonly changed?: ReadonlySet<string>
  /** What was proven to mend findings, with the contents that it leaves: for whoever writes it to the files, never to be shown. */
  readonly fixes: readonly Fix[]
  /** What a runner is told to hide, read anew from the trees: written there and nowhere else. */
  credentialValues(): AsyncIterable<string>
}

/** Contents that are kept between a first look and the reading itself, in bytes: reading a large repository's files again costs less than holding them. */
const contentsBudget = 8 * 1024 * 1024

/** A change, or a tree without a before, checked end to end. What is published of it, and how, is the caller's. */
export async function run(request: RunRequest): Promise<RunResult> {
  const { trees } = request
  const stopwatch = openStopwatch()

  const { plan, asks, facts, settled } = await findAll(request, stopwatch)

  const fixes = await proveAll(request, plan, settled)
  stopwatch.lap('prove')

  const located = await locateRun(plan, settled, showEdits(fixes), trees.between)
  stopwatch.lap('locate')

  const report = reportRun(located, facts.after, plan.changed, request, stopwatch.laps())
  const told = coverReport({ report, frames: located.frames, ...(plan.changed === undefined ? {} : { changed: plan.changed }) })
  return { ...told, fixes, credentialValues: () => credentialValues(settled.findings, plan, trees.between, asks) }
}

function showEdits(fixes: readonly Fix[]): FindingEdits {
  return new Map(
    fixes.flatMap(({ finding, edits, uncovered, told }) => {
      const also = uncovered.map(({ report }) => report.rule)
      return edits === undefined ? [] : [[finding, { edits, also, ...(told === undefined ? {} : { told }) }]]
    }),
  )
}

interface Found {
  readonly plan: Plan
  readonly asks: Asks
  readonly facts: Facts
  readonly settled: SettledRun
}

/** The line from plan to settle: what a run does, and does again to prove a fix. */
async function findAll(request: RunRequest, stopwatch: Stopwatch): Promise<Found> {
  const { trees, policy, rules = catalogue, limits = defaultLimits } = request

  const plan = await planRun({ trees, policy, limits, everything: request.everything ?? false, memory: openContentsMemory(contentsBudget) })
  const asks = asksFor(policy, rules, {
    customSchemas: plan.customSchemas,
    limits,
    compares: plan.before !== undefined,
    today: request.today,
  })
  stopwatch.lap('plan')

  const facts = await inspectPlan(plan, asks, request.threads, request.kubeconform)
  stopwatch.lap('inspect')

  const between = await inspectBetween(trees.between, plan, policy, asks, request.threads)
  stopwatch.lap('between')

  const judged = judgePlan(plan, facts, rules, asks.rules)
  stopwatch.lap('judge')

  const policyIgnores = await standingIgnores(trees.policy, facts, limits)
  const secretTools = await surveySecretTools(plan.after, facts.after.files, asks)
  const settled = settleRun({ plan, facts, judged, between }, rules, { ...request, policyIgnores, secretTools })
  stopwatch.lap('settle')
  return { plan, asks, facts, settled }
}

/** The commits in between are not looked through again: a fix changes nothing of them. */
async function proveAll(request: RunRequest, plan: Plan, settled: SettledRun): Promise<readonly Fix[]> {
  const { proofs = 0, limits = defaultLimits } = request
  if (proofs === 0 || settled.findings.every(({ report }) => report.changes === undefined)) return []
  const { proveFixes } = await import('./fixes/prove-fixes.ts')
  const { between: _, ...trees } = request.trees
  const again = async (edits: ReadonlyMap<string, Uint8Array>) => {
    const policy = { ...request.policy, narrowed: [...edits.keys()].map(literally) }
    const after = overlay(trees.after, edits)
    return (await findAll({ ...request, policy, trees: { ...trees, after } }, openStopwatch())).settled
  }
  return await proveFixes(settled, plan.after, again, { limits, rounds: proofs })
}
