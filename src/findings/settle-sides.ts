import { ignoresRemoved, type JudgedIgnore, judgeIgnores } from '../policy/ignores.ts'
import type { Ignore } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import type { Policy, PolicyFault } from '../types/policy.ts'
import type { Rule, RunFacts, SecretTool } from '../types/rule.ts'
import { withAdvice } from './advise.ts'
import { compare, type Renamed } from './compare.ts'
import { credentialsFound } from './credentials-found.ts'
import { credentialsRemoved } from './credentials-removed.ts'
import { type Excused, excuse } from './excuse.ts'
import { type ComparedGap, compareGaps } from './gaps.ts'
import { mergeUnits } from './merge-units.ts'
import type { Reported } from './reported.ts'
import { runReports } from './run-reports.ts'
import { settle } from './settle.ts'
import { type Passed, settleBetween } from './settle-between.ts'
import { winnersOf } from './yielding.ts'

/** All that was found on one side. */
export interface Side {
  /** Of file, document, unit and (on the after side) pair rules, in any order. */
  readonly reports: readonly Reported[]
  readonly gaps: readonly Gap[]
  readonly ignores: readonly Ignore[]
}

export interface SidesToSettle {
  readonly rules: readonly Rule[]
  readonly policy: Policy
  /** The policy without what flags or inputs changed of it; `policy` where it is absent. */
  readonly loaded?: Policy | undefined
  /** The policy as the change would have it, or why it cannot be used; both absent where the change leaves it alone. */
  readonly proposed?: Policy | undefined
  readonly proposedFaults?: readonly PolicyFault[] | undefined
  readonly before?: Side | undefined
  readonly after: Side
  /** What commits on the way held. */
  readonly between?: Passed | undefined
  /** Ignores of the tree that policy is read from, where it is neither `before` nor, without one, `after`. */
  readonly policyIgnores?: readonly Ignore[] | undefined
  readonly renamed?: readonly Renamed[] | undefined
  /** What the after tree makes Secrets with; absent where nobody looked. */
  readonly secretTools?: readonly SecretTool[] | undefined
  /** Only what a change touches was looked at: that an exemption excused nothing says nothing then. */
  readonly partial: boolean
  /** `YYYY-MM-DD`. */
  readonly today: string
}

export type ExcusedFinding = Excused['findings'][number]

/** Findings and gaps that only want locating. Ordered, whatever the order of the reports. */
export interface SettledRun {
  readonly findings: readonly ExcusedFinding[]
  readonly gaps: readonly ComparedGap[]
}

/** Reports become findings: one per cause, graded, new against known, excused; then what Kubelatch itself has to say of the policy. Pure. */
export function settleSides(sides: SidesToSettle): SettledRun {
  const { rules, policy, before, after } = sides
  const winners = winnersOf(rules)
  const settled = {
    before: before && settle(before.reports, policy, winners),
    after: settle(withAdvice(after.reports, sides.secretTools), policy, winners),
  }
  const standing = sides.policyIgnores ?? (before ?? after).ignores
  const ignores = { before: judgeIgnores(before?.ignores ?? [], standing), after: judgeIgnores(after.ignores, standing) }
  const excuses = (judged: readonly JudgedIgnore[]) => ({ exemptions: policy.exemptions, ignores: judged, today: sides.today })

  const passed = settleBetween(sides.between, [...(settled.before ?? []), ...settled.after], policy, winners)
  const compared = [...mergeUnits(compare(settled.before, settled.after, sides.renamed)), ...compare(undefined, passed)]
  const found = excuse(compared, excuses(ignores.after))
  const known = settled.before === undefined ? undefined : excuse(mergeUnits(compare(undefined, settled.before)), excuses(ignores.before))

  const { now, then } = tellRun(sides, ignores, found, known)
  const ofRun = { before: then && runReports(then, rules, policy), after: runReports(now, rules, policy) }
  const own = compare(ofRun.before && settle(ofRun.before.reports, policy, winners), settle(ofRun.after.reports, policy, winners))
  return {
    findings: [...found.findings, ...excuse(own, excuses([])).findings],
    gaps: compareGaps(before && [...before.gaps, ...(ofRun.before?.gaps ?? [])], [...after.gaps, ...ofRun.after.gaps]),
  }
}

/** What rules about the run itself see of each side. */
function tellRun(
  sides: SidesToSettle,
  ignores: Readonly<Record<'before' | 'after', readonly JudgedIgnore[]>>,
  found: Excused,
  known: Excused | undefined,
): { readonly now: RunFacts; readonly then: RunFacts | undefined } {
  const { policy, loaded, proposed, proposedFaults, secretTools } = sides
  const shared = { policy: loaded ?? policy, today: sides.today, ...(sides.partial ? { partial: true as const } : {}) }
  const now: RunFacts = {
    ...shared,
    ...(proposed === undefined ? {} : { proposed }),
    ...(proposedFaults === undefined ? {} : { proposedFaults }),
    exemptionUses: found.exemptionUses,
    ignores: withUses(ignores.after, found.ignoreUses),
    ignoresRemoved: ignoresRemoved(sides.before?.ignores ?? [], sides.after.ignores),
    credentialsRemoved: known === undefined ? [] : credentialsRemoved(found.findings, known.findings),
    credentialsFound: credentialsFound(found.findings),
    ...(secretTools === undefined ? {} : { secretTools }),
  }
  const then = known && {
    ...shared,
    exemptionUses: known.exemptionUses,
    ignores: withUses(ignores.before, known.ignoreUses),
    ignoresRemoved: [],
    credentialsRemoved: [],
    credentialsFound: [],
  }
  return { now, then }
}

function withUses(judged: readonly JudgedIgnore[], uses: readonly number[]): RunFacts['ignores'] {
  return judged.map(({ ignore, active }, index) => ({ ignore, active, uses: uses[index] ?? 0 }))
}
