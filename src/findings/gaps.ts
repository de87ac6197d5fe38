import type { LocatedGap } from '../types/finding.ts'
import { type Gap, type GapReason, gapKind } from '../types/gap.ts'
import { groupBy } from '../types/group.ts'
import { byCodeUnit, byPlace } from './order.ts'

/** A gap against the before tree, not yet located. */
export type ComparedGap = Omit<LocatedGap, 'span'>

/**
 * Gaps of both sides as multisets, like findings (decision 10). Without a before side all are new. Fixed ones lie in the before
 * tree, and so do those that keep its contents unknown.
 */
export function compareGaps(before: readonly Gap[] | undefined, after: readonly Gap[]): readonly ComparedGap[] {
  const waiting = groupBy(before ?? [], identityOf)
  const head = [...after].sort(byGap).map((gap): ComparedGap => {
    const known = waiting.get(identityOf(gap))?.shift() !== undefined
    return { ...gap, kind: gapKind(gap.reason), status: known ? 'existing' : 'new' }
  })
  const former = [...waiting.values()].flat().sort(byGap)
  return [
    ...head,
    ...former.map((gap): ComparedGap => ({ ...gap, kind: gapKind(gap.reason), status: notHad.has(gap.reason) ? 'new' : 'fixed' })),
  ]
}

/** Nothing that the change mends: the content before was not to be had, and what it held seems to be new in the one after. */
const notHad: ReadonlySet<GapReason> = new Set(['not-found', 'unreadable'])

/** The document's index and all positions may move; reason, file and field tell a gap. */
function identityOf({ reason, place }: Gap): string {
  return JSON.stringify([reason, place.file, place.pointer])
}

function byGap(a: Gap, b: Gap): number {
  return byPlace(a.place, b.place) || byCodeUnit(a.reason, b.reason) || byCodeUnit(JSON.stringify(a.message), JSON.stringify(b.message))
}
