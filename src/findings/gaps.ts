import type { LocatedGap } from '../types/finding.ts'
import { type Gap, gapKind } from '../types/gap.ts'
import { groupBy } from '../types/group.ts'
import { byCodeUnit, byPlace } from './order.ts'

/** A gap against the before tree, not yet located. */
export type ComparedGap = Omit<LocatedGap, 'span'>

/** Gaps of both sides as multisets, like findings (decision 10). Without a before side all are new. Fixed ones lie in the before tree. */
export function compareGaps(before: readonly Gap[] | undefined, after: readonly Gap[]): readonly ComparedGap[] {
  const waiting = groupBy(before ?? [], identityOf)
  const head = [...after].sort(byGap).map((gap): ComparedGap => {
    const known = waiting.get(identityOf(gap))?.shift() !== undefined
    return { ...gap, kind: gapKind(gap.reason), status: known ? 'existing' : 'new' }
  })
  const fixed = [...waiting.values()].flat().sort(byGap)
  return [...head, ...fixed.map((gap): ComparedGap => ({ ...gap, kind: gapKind(gap.reason), status: 'fixed' }))]
}

/** The document's index and all positions may move; reason, file and field tell a gap. */
function identityOf({ reason, place }: Gap): string {
  return JSON.stringify([reason, place.file, place.pointer])
}

function byGap(a: Gap, b: Gap): number {
  return byPlace(a.place, b.place) || byCodeUnit(a.reason, b.reason) || byCodeUnit(JSON.stringify(a.message), JSON.stringify(b.message))
}
