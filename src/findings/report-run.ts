import type { Finding, Ledger, RunReport } from '../types/finding.ts'
import type { Policy } from '../types/policy.ts'
import type { Severity } from '../types/severity.ts'
import type { Trees } from '../types/tree.ts'
import type { SideFacts } from '../work/inspect-side.ts'
import type { LocatedRun } from './locate-findings.ts'
import { type Changed, counts, outcomeOf } from './outcome.ts'

export interface ReportRequest {
  readonly version: string
  readonly trees: Trees
  readonly policy: Policy
}

/** The report of a run: what every format renders. */
export function reportRun(
  located: LocatedRun,
  checked: SideFacts,
  changed: Changed,
  request: ReportRequest,
  timings: RunReport['timings'],
): RunReport {
  const { policy, version, trees } = request
  const { findings, gaps } = located
  return {
    version,
    outcome: outcomeOf(findings, gaps, policy, changed),
    compared: trees.names,
    summary: summarise(located, checked, changed, policy),
    findings,
    gaps,
    exemptions: policy.exemptions,
    timings,
  }
}

/** Counts of what counts: findings in scope by severity, excused ones, and what was not checked. */
function summarise({ findings, gaps }: LocatedRun, checked: SideFacts, changed: Changed, policy: Policy): Ledger {
  const counting = findings.filter((finding) => counts(finding, policy.scope, changed))
  const ofSeverity = (severity: Severity) => counting.filter((finding: Finding) => finding.severity === severity).length
  return {
    files: checked.files.filter((file) => file.passedOver !== true).length,
    documents: checked.files.reduce((total, file) => total + file.documents, 0),
    error: ofSeverity('error'),
    warning: ofSeverity('warning'),
    notice: ofSeverity('notice'),
    exempt: findings.filter((finding) => finding.status === 'exempt').length,
    gaps: gaps.filter((gap) => gap.status !== 'fixed').length,
  }
}
