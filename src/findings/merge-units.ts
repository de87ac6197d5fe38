import { groupBy } from './group.ts'
import { byCodeUnit } from './order.ts'
import type { Compared } from './reported.ts'

/**
 * One finding where several units found the same thing at the same place, as a base does in each of its overlays. It exists as soon as
 * one unit knew it before, and is fixed only where no unit has it any more.
 */
export function mergeUnits(findings: readonly Compared[]): readonly Compared[] {
  const here = new Set(findings.filter((finding) => finding.status !== 'fixed').map(withoutUnit))
  const left = findings.filter(
    (finding) => finding.status !== 'fixed' || finding.report.unit === undefined || !here.has(withoutUnit(finding)),
  )
  return [...groupBy(left, sameThing).values()].flatMap((group) => {
    const known = group.filter((finding) => finding.status === 'existing')
    const [first] = (known.length > 0 ? known : group).sort((a, b) => byCodeUnit(a.fingerprint, b.fingerprint))
    return first === undefined ? [] : [first]
  })
}

function withoutUnit({ report }: Compared): string {
  return JSON.stringify([report.rule, report.object, report.stable, report.distinct ?? ''])
}

/** Findings without a unit are told apart by their fingerprint alone: they were merged when they were settled. */
function sameThing(finding: Compared): string {
  const { place, message, case: situation, unit } = finding.report
  if (unit === undefined) return `${finding.side} ${finding.fingerprint}`
  return JSON.stringify([withoutUnit(finding), situation, finding.side, finding.status === 'fixed', place, message])
}
