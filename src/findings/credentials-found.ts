import { tokenRules } from '../policy/token-rules.ts'
import type { ReportFact } from '../types/facts.ts'
import type { Excused } from './excuse.ts'
import { byReport } from './order.ts'

/** Reports about credentials that the after tree brings and that nobody excused, in order of place. */
export function credentialsFound(found: Excused['findings']): readonly ReportFact[] {
  return found
    .filter(({ status, report, exemption }) => status === 'new' && exemption === undefined && tokenRules.has(report.rule))
    .map(({ report }) => report)
    .sort(byReport)
}
