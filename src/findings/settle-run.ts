import type { Plan } from '../plan/plan.ts'
import type { SidePlan } from '../plan/plan-side.ts'
import type { Ignore } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import { within } from '../types/pointer.ts'
import type { Policy, PolicyFault } from '../types/policy.ts'
import type { Rule, SecretTool } from '../types/rule.ts'
import type { JudgedReport, Judgement } from '../units/judge.ts'
import type { BetweenFound } from '../work/inspect-between.ts'
import type { Facts } from '../work/inspect-plan.ts'
import type { SideFacts } from '../work/inspect-side.ts'
import { fileKey } from './fingerprint.ts'
import { renamedObjects } from './renamed-objects.ts'
import { type SettledRun, type Side, settleSides } from './settle-sides.ts'

/** What a run is held to. */
export interface RunPolicy {
  readonly policy: Policy
  /** The policy as loaded, before flags or inputs were laid over it: what a change proposes is compared with it. */
  readonly loaded?: Policy
  /** Looks at everything on both sides, not only at what the change touches. What counts stays the policy's `scope`. */
  readonly everything?: boolean
  /** The policy as the change would have it, where the change touches it. */
  readonly proposed?: Policy
  /** Why the change's policy could not be used. */
  readonly proposedFaults?: readonly PolicyFault[]
  /** `YYYY-MM-DD`, for exemptions. */
  readonly today: string
}

interface SettleRequest extends RunPolicy {
  /** These two: see {@link SidesToSettle}. */
  readonly secretTools: readonly SecretTool[] | undefined
  readonly policyIgnores: readonly Ignore[] | undefined
}

/** What each stage found. */
interface StagesFound {
  readonly plan: Plan
  readonly facts: Facts
  readonly judged: readonly Judgement[]
  readonly between: BetweenFound
}

/** Gathers what each stage found on each side, and settles it. */
export function settleRun({ plan, facts, judged, between }: StagesFound, rules: readonly Rule[], request: SettleRequest): SettledRun {
  const { before } = plan
  const unitReports = (side: 'before' | 'after') => judged.flatMap((judgement) => judgement[side])
  return settleSides({
    rules,
    policy: request.policy,
    loaded: request.loaded,
    proposed: request.proposed,
    proposedFaults: request.proposedFaults,
    before:
      before === undefined || facts.before === undefined
        ? undefined
        : sideOf(before, facts.before, facts.unitsBefore ?? facts.before, unitReports('before'), []),
    after: sideOf(plan.after, facts.after, facts.unitsAfter, unitReports('after'), [
      ...judged.flatMap((judgement) => judgement.gaps),
      ...between.gaps,
    ]),
    between,
    renamed: [
      ...renamedObjects(facts.before?.files ?? [], facts.after.files),
      ...plan.changes.flatMap(({ path, renamedFrom }) =>
        renamedFrom === undefined ? [] : [{ fromKey: fileKey(renamedFrom), toKey: fileKey(path) }],
      ),
    ],
    partial: before !== undefined && request.policy.scope !== 'all' && request.everything !== true,
    today: request.today,
    secretTools: request.secretTools,
    policyIgnores: request.policyIgnores,
  })
}

function sideOf(
  plan: SidePlan,
  facts: SideFacts,
  ofUnits: SideFacts,
  unitReports: readonly JudgedReport[],
  otherGaps: readonly Gap[],
): Side {
  const { files } = facts
  const beside = ofUnits.files.filter((file) => !files.includes(file)).flatMap((file) => file.ignores)
  return {
    reports: [...files.flatMap((file) => file.reports), ...unitReports],
    gaps: [...plan.gaps, ...facts.gaps, ...files.flatMap((file) => file.gaps), ...otherGaps],
    ignores: [...files.flatMap((file) => file.ignores), ...beside.filter((ignore) => speaksOf(ignore, unitReports))],
  }
}

/**
 * Whether an ignore of an unchanged file is about something that its unit's rules found there. The others are left out: their findings
 * were not looked for, so that they would seem unused.
 */
function speaksOf({ rules, covers }: Ignore, reports: readonly JudgedReport[]): boolean {
  return reports.some(
    ({ rule, place }) =>
      rules.includes(rule) && place.file === covers.file && place.document === covers.document && within(place.pointer, covers.pointer),
  )
}
