import type { Plan } from '../plan/plan.ts'
import type { Options, Rule } from '../types/rule.ts'
import type { Facts } from '../work/inspect-plan.ts'
import { type Judgement, judge } from './judge.ts'
import { pairUnits } from './pair-units.ts'
import { renderUnits } from './render.ts'

/** Renders the units of both sides and judges each pair. */
export function judgePlan(plan: Plan, facts: Facts, rules: readonly Rule[], options: Readonly<Record<string, Options>>): Judgement[] {
  const before =
    facts.unitsBefore === undefined || plan.before === undefined ? [] : renderUnits(facts.unitsBefore.files, plan.before.folders)
  const after = renderUnits(facts.unitsAfter.files, plan.after.folders)
  return pairUnits(before, after).map((pair) => judge(pair, rules, options))
}
