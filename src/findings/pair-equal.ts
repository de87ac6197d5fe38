import { groupBy } from '../types/group.ts'
import type { Place } from '../types/place.ts'
import { byReport } from './order.ts'
import type { Settled } from './reported.ts'

/** What two places share when they are alike, from most alike to merely equal in identity. */
const likenesses: readonly ((place: Place) => string)[] = [
  ({ file, document, pointer, span }) => JSON.stringify([file, document, pointer, span?.line ?? 0]),
  ({ file, document, pointer }) => JSON.stringify([file, document, pointer]),
  ({ file, pointer }) => JSON.stringify([file, pointer]),
  ({ file }) => file,
  () => '',
]

/** Pairs findings that share an identity, as many as the shorter side has: `[after, before]`, the most alike first. */
export function pairEqual(before: readonly Settled[], after: readonly Settled[]): [Settled, Settled][] {
  const [only, lone] = [after[0], before[0]]
  if (only !== undefined && lone !== undefined && after.length === 1 && before.length === 1) return [[only, lone]]
  let then = inOrder(before)
  let now = inOrder(after)
  const pairs: [Settled, Settled][] = []
  for (const likeness of likenesses) {
    if (now.length === 0 || then.length === 0) break
    const waiting = groupBy(then, ({ report }) => likeness(report.place))
    for (const queue of waiting.values()) queue.reverse()
    now = now.filter((settled) => {
      const partner = waiting.get(likeness(settled.report.place))?.pop()
      if (partner !== undefined) pairs.push([settled, partner])
      return partner === undefined
    })
    const left = new Set([...waiting.values()].flat())
    then = then.filter((settled) => left.has(settled))
  }
  return pairs
}

function inOrder(side: readonly Settled[]): readonly Settled[] {
  return side.length < 2 ? side : [...side].sort((a, b) => byReport(a.report, b.report))
}
