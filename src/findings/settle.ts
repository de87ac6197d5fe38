import type { Policy } from '../types/policy.ts'
import type { Severity } from '../types/severity.ts'
import { identityOf } from './fingerprint.ts'
import { byReport } from './order.ts'
import type { Reported, Settled } from './reported.ts'
import { type Winners, withoutYielding } from './yielding.ts'

/**
 * Reports of one side become one graded report per cause: what the policy calls `off` goes first (so that it hides nothing else), then what
 * yields to a more specific rule, then repetitions. Ordered by place; the order of the input changes nothing.
 */
export function settle(reports: readonly Reported[], policy: Pick<Policy, 'rules'>, winners: Winners): readonly Settled[] {
  const graded = reports.flatMap((report) => {
    const severity = severityOf(report, policy)
    return severity === 'off' ? [] : [{ report, severity }]
  })
  const sorted = [...withoutYielding(graded, winners)].sort((a, b) => byReport(a.report, b.report))
  return sorted.flatMap((one, index) => {
    const previous = sorted[index - 1]
    const repeated = previous !== undefined && byReport(previous.report, one.report) === 0
    return repeated ? [] : [{ ...one, identity: identityOf(one.report) }]
  })
}

/** What the policy says of a report's case. A case that the policy does not know is an error: it must not get lost. */
function severityOf({ rule, case: situation }: Pick<Reported, 'rule' | 'case'>, policy: Pick<Policy, 'rules'>): Severity | 'off' {
  const cases = policy.rules[rule]?.cases
  return cases !== undefined && Object.hasOwn(cases, situation) ? (cases[situation] ?? 'error') : 'error'
}
