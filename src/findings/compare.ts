import type { ObjectKey } from '../types/manifest.ts'
import { fingerprint, identityOf, keyOf } from './fingerprint.ts'
import { groupBy } from './group.ts'
import { byReport } from './order.ts'
import { pairEqual } from './pair-equal.ts'
import type { Compared, Settled } from './reported.ts'

/** An object (or, with {@link import('./fingerprint.ts').fileKey}, a file) that kept its content and got another name. */
export interface Renamed {
  readonly fromKey: ObjectKey
  readonly toKey: ObjectKey
}

/**
 * Both sides as multisets by identity: what only the after side has is new, what both have exists, what only the before side has is
 * fixed (and told from there). Without a before side all is new. Of several equal ones those exist that are most like one of before:
 * the same place first, then the same file. Fingerprints of ties are numbered so that a new one never takes a known one's.
 */
export function compare(
  before: readonly Settled[] | undefined,
  after: readonly Settled[],
  renamed: readonly Renamed[] = [],
): readonly Compared[] {
  const matches = matchSides(before ?? [], after, renamed)
  const known = new Set(matches.keys())
  const taken = new Set(matches.values())
  const head = numbered(after, (settled) => known.has(settled)).map(([settled, print]): Compared => {
    const status = known.has(settled) ? 'existing' : 'new'
    return { ...settled, status, side: settled.report.side ?? 'head', fingerprint: print }
  })
  const fixed = numbered(before ?? [], (settled) => taken.has(settled))
    .filter(([settled]) => !taken.has(settled))
    .map(([settled, print]): Compared => ({ ...settled, status: 'fixed', side: 'base', fingerprint: print }))
  return [...head, ...fixed]
}

/** After by before, for those that are the same finding. A report about what the change itself does has no before. */
function matchSides(before: readonly Settled[], after: readonly Settled[], renamed: readonly Renamed[]): ReadonlyMap<Settled, Settled> {
  const former = new Map(renamed.map(({ fromKey, toKey }) => [toKey, fromKey]))
  const identity = (settled: Settled) => {
    const key = former.get(keyOf(settled.report))
    return key === undefined ? settled.identity : identityOf(settled.report, key)
  }
  const waiting = groupBy(before, (settled) => settled.identity)
  const matches = new Map<Settled, Settled>()
  for (const [name, group] of groupBy(after, identity)) {
    for (const [now, then] of pairEqual(waiting.get(name) ?? [], group)) matches.set(now, then)
  }
  return matches
}

/** Each with its fingerprint: among equal identities the matched ones are counted first, in order of place. */
function numbered(side: readonly Settled[], matched: (settled: Settled) => boolean): [Settled, string][] {
  const ordinals = new Map<Settled, number>()
  for (const group of groupBy(side, (settled) => settled.identity).values()) {
    const ordered = [...group].sort((a, b) => Number(matched(b)) - Number(matched(a)) || byReport(a.report, b.report))
    ordered.forEach((settled, ordinal) => {
      ordinals.set(settled, ordinal)
    })
  }
  return side.map((settled) => [settled, fingerprint(settled.identity, ordinals.get(settled) ?? 0)])
}
