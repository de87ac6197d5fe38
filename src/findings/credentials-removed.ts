import type { ReportFact } from '../types/facts.ts'
import type { Excused } from './excuse.ts'
import { byReport } from './order.ts'

/**
 * Reports of live credentials that the before tree has and the after tree does not hold any more, wherever: not what only moved, not what
 * somebody excused before. In order of place.
 * @param found of the change, fixed findings included
 * @param known of the before tree alone
 */
export function credentialsRemoved(found: Excused['findings'], known: Excused['findings']): readonly ReportFact[] {
  const hashOf = ({ report }: Excused['findings'][number]) => report.credential?.hash
  const standing = new Set(found.filter(({ status }) => status !== 'fixed').map(hashOf))
  const excused = new Set(known.filter(({ exemption }) => exemption !== undefined).map(({ fingerprint }) => fingerprint))
  return found
    .filter((finding) => finding.status === 'fixed' && hashOf(finding) !== undefined && !excused.has(finding.fingerprint))
    .filter((finding) => !standing.has(hashOf(finding)))
    .map(({ report }) => report)
    .sort(byReport)
}
