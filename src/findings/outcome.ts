import type { Finding, Outcome } from '../types/finding.ts'
import type { Policy } from '../types/policy.ts'
import type { Severity } from '../types/severity.ts'
import { severities } from '../types/severity.ts'
import type { ComparedGap } from './gaps.ts'

/** What of a finding decides whether it counts. */
export type Countable = Pick<Finding, 'severity' | 'status'> & { readonly place: { readonly file: string } }

/** Paths that the change touches; absent without a before tree, where everything counts. */
export type Changed = ReadonlySet<string> | undefined

/** Whether a finding is in the policy's scope: new ones always, existing ones in changed files or anywhere, as the policy says. */
export function counts(finding: Countable, scope: Policy['scope'], changed: Changed): boolean {
  if (finding.status === 'new') return true
  if (finding.status !== 'existing') return false
  return scope === 'all' || (scope === 'changed-files' && (changed === undefined || changed.has(finding.place.file)))
}

/** Whether a severity is at or above `fail-on`. */
export function fails(severity: Severity, failOn: Policy['failOn']): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn)
}

/** Whether a failed gap is the change's own: new, or in a file that it touches. */
export function leavesIncomplete(gap: Pick<ComparedGap, 'kind' | 'status' | 'place'>, changed: Changed): boolean {
  if (gap.kind !== 'failed' || gap.status === 'fixed') return false
  return gap.status === 'new' || changed === undefined || changed.has(gap.place.file)
}

/** Failed wins over incomplete (decision 11): what is known to be wrong is wrong, whatever else could not be checked. */
export function outcomeOf(
  findings: readonly Countable[],
  gaps: readonly Pick<ComparedGap, 'kind' | 'status' | 'place'>[],
  policy: Pick<Policy, 'failOn' | 'scope'>,
  changed: Changed,
): Outcome {
  if (findings.some((finding) => fails(finding.severity, policy.failOn) && counts(finding, policy.scope, changed))) return 'failed'
  return gaps.some((gap) => leavesIncomplete(gap, changed)) ? 'incomplete' : 'passed'
}
