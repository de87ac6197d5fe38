import { groupBy } from '../types/group.ts'
import type { ObjectKey } from '../types/manifest.ts'
import { fingerprint, identityOf, keyOf } from './fingerprint.ts'
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
  const matches = before === undefined || before.length === 0 ? noMatches : matchSides(before, after, renamed)
  const known = new Set(matches.values())
  const head = numbered(after, (settled) => matches.has(settled))
  const base = numbered(before ?? [], (settled) => known.has(settled))
  const fixed = (before ?? []).flatMap((settled, index) => (known.has(settled) ? [] : [{ settled, ordinal: base[index] ?? 0 }]))
  return [
    ...after.map((settled, index): Compared => {
      const status = matches.has(settled) ? 'existing' : 'new'
      return { ...settled, status, side: settled.report.side ?? 'head', fingerprint: fingerprint(settled.identity, head[index] ?? 0) }
    }),
    ...fixed.map(
      ({ settled, ordinal }): Compared => ({
        ...settled,
        status: 'fixed',
        side: 'base',
        fingerprint: fingerprint(settled.identity, ordinal),
      }),
    ),
  ]
}

const noMatches: ReadonlyMap<Settled, Settled> = new Map()

/** After by before, for those that are the same finding. */
function matchSides(before: readonly Settled[], after: readonly Settled[], renamed: readonly Renamed[]): ReadonlyMap<Settled, Settled> {
  const former = new Map(renamed.map(({ fromKey, toKey }) => [toKey, fromKey]))
  const identity = (settled: Settled) => {
    const key = former.size === 0 ? undefined : former.get(keyOf(settled.report))
    return key === undefined ? settled.identity : identityOf(settled.report, key)
  }
  const waiting = groupBy(before, (settled) => settled.identity)
  const matches = new Map<Settled, Settled>()
  for (const [name, group] of groupBy(after, identity)) {
    const partners = waiting.get(name)
    if (partners !== undefined) for (const [now, then] of pairEqual(partners, group)) matches.set(now, then)
  }
  return matches
}

/** The ordinal of each among those of equal identity: the matched ones are counted first, in order of place. */
function numbered(side: readonly Settled[], matched: (settled: Settled) => boolean): readonly number[] {
  const ordinals = new Array<number>(side.length).fill(0)
  for (const tie of tiesOf(side)) {
    const ordered = tie
      .map((index) => ({ index, settled: side[index] }))
      .sort(({ settled: a }, { settled: b }) => (a && b ? Number(matched(b)) - Number(matched(a)) || byReport(a.report, b.report) : 0))
    for (const [ordinal, { index }] of ordered.entries()) ordinals[index] = ordinal
  }
  return ordinals
}

/** Indices of those that share an identity. Most share it with none, and cost no list of their own. */
function tiesOf(side: readonly Settled[]): Iterable<number[]> {
  const firsts = new Map<string, number>()
  const ties = new Map<string, number[]>()
  for (const [index, { identity }] of side.entries()) {
    const first = firsts.get(identity)
    const tie = ties.get(identity)
    if (first === undefined) firsts.set(identity, index)
    else if (tie === undefined) ties.set(identity, [first, index])
    else tie.push(index)
  }
  return ties.values()
}
