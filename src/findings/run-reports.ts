import { guarded } from '../facts/run-rules.ts'
import type { Gap } from '../types/gap.ts'
import type { Policy } from '../types/policy.ts'
import type { Rule, RunFacts } from '../types/rule.ts'
import type { Reported } from './reported.ts'

/** Runs the rules about the run itself that the policy does not switch off. One that throws is a gap. */
export function runReports(
  run: RunFacts,
  rules: readonly Rule[],
  policy: Policy,
): { readonly reports: readonly Reported[]; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = []
  const place = { file: policy.file ?? '.github/kubelatch.yml', document: 0, pointer: '' as const }
  const reports = rules.flatMap((rule) => {
    const entry = policy.rules[rule.id]
    if (rule.scope !== 'run' || entry === undefined || Object.values(entry.cases).every((grade) => grade === 'off')) return []
    const found = guarded(rule, place, gaps, () => [...rule.check(run, entry.options)])
    return found.map((report): Reported => ({ ...report, rule: rule.id, stable: report.stable ?? withoutIndices(report.place.pointer) }))
  })
  return { reports, gaps }
}

/** A config's lists have no merge keys; what tells their items apart is the report's `distinct`. */
function withoutIndices(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*')
}
