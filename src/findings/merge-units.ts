import { groupBy } from '../types/group.ts'
import { byCodeUnit } from './order.ts'
import type { Compared } from './reported.ts'

/**
 * One finding where several units found the same thing at the same place, as a base does in each of its overlays. It exists as soon as
 * one unit knew it before, and is fixed only where no unit has it any more.
 */
export function mergeUnits(findings: readonly Compared[]): readonly Compared[] {
  const ofUnits = findings.filter(({ report }) => report.unit !== undefined)
  if (ofUnits.length === 0) return findings
  const here = new Set(ofUnits.filter(({ status }) => status !== 'fixed').map(withoutUnit))
  const left = ofUnits.filter((finding) => finding.status !== 'fixed' || !here.has(withoutUnit(finding)))
  const merged = [...groupBy(left, sameThing).values()].flatMap((group) => {
    const known = group.filter((finding) => finding.status === 'existing')
    const [first] = (known.length > 0 ? known : group).sort((a, b) => byCodeUnit(a.fingerprint, b.fingerprint))
    return first === undefined ? [] : [first]
  })
  return [...findings.filter(({ report }) => report.unit === undefined), ...merged]
}

function withoutUnit({ report }: Compared): string {
  return JSON.stringify([report.rule, report.object, report.stable, report.distinct ?? ''])
}

function sameThing(finding: Compared): string {
  const { place, message, case: situation } = finding.report
  return JSON.stringify([withoutUnit(finding), situation, finding.side, finding.status === 'fixed', place, message])
}
