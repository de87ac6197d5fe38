import { groupBy } from '../types/group.ts'
import type { Place } from '../types/place.ts'
import { within } from '../types/pointer.ts'
import type { Rule } from '../types/rule.ts'
import { severities } from '../types/severity.ts'
import type { Reported, Settled } from './reported.ts'

/** Which rules win over which, by id, chains followed. Two rules that would yield to each other do not: one of them has to stay. */
export type Winners = ReadonlyMap<string, ReadonlySet<string>>

export function winnersOf(rules: readonly Pick<Rule, 'id' | 'yieldsTo'>[]): Winners {
  const direct = new Map(rules.map((rule) => [rule.id, rule.yieldsTo ?? []]))
  const reach = (id: string, seen: Set<string>): Set<string> => {
    for (const next of direct.get(id) ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      reach(next, seen)
    }
    return seen
  }
  const all = new Map(rules.map((rule) => [rule.id, reach(rule.id, new Set())]))
  return new Map([...all].map(([id, winners]) => [id, new Set([...winners].filter((winner) => !all.get(winner)?.has(id)))]))
}

/**
 * Leaves one report per cause: of two on the same cause the one that the other's rule yields to, unless the policy grades it lower; a
 * notice never hides an error. What is beaten may itself have beaten a third; since severity and yielding only ever lead upwards, one
 * report always stays.
 */
export function withoutYielding<Graded extends Pick<Settled, 'report' | 'severity'>>(
  graded: readonly Graded[],
  winners: Winners,
): readonly Graded[] {
  const beaten = new Set<Graded>()
  for (const beside of groupBy(
    graded,
    ({ report }) => `${report.place.document}\u0000${report.side ?? ''}\u0000${report.place.file}`,
  ).values()) {
    const byRule = groupBy(beside, ({ report }) => report.rule)
    for (const general of beside) {
      for (const rule of winners.get(general.report.rule) ?? []) {
        for (const specific of byRule.get(rule) ?? []) {
          if (covers(specific.report, general.report.place)) beaten.add(isLower(specific, general) ? specific : general)
        }
      }
    }
  }
  return graded.filter((one) => !beaten.has(one))
}

function isLower(one: Pick<Settled, 'severity'>, other: Pick<Settled, 'severity'>): boolean {
  return severities.indexOf(one.severity) > severities.indexOf(other.severity)
}

/**
 * Whether a report's cause reaches a place of its document: the place is its own or lies beneath it, or beneath a pointer that it explains,
 * or is a whole that it explains.
 * A report that stands for more than a value (an object's root, a key, a coarse place, one known by its lines alone) says nothing of what
 * lies beneath, unless it explains it.
 */
function covers(winner: Reported, place: Place): boolean {
  if (winner.explains?.some((pointer) => within(place.pointer, pointer))) return true
  if (place.part !== 'key' && winner.explainsWhole?.includes(place.pointer)) return true
  const own = winner.place
  if (own.span !== undefined || place.span !== undefined) return own.pointer === place.pointer && overlapsOnLines(own.span, place.span)
  const isWide = own.coarse === true || own.part === 'key' || (winner.object !== undefined && winner.stable === '')
  return isWide ? own.pointer === place.pointer : within(place.pointer, own.pointer) && overlapsInText(own, place)
}

/** A text holds more than one value: what is said of a part of it says nothing of another part. */
function overlapsInText(a: Place, b: Place): boolean {
  if (a.pointer !== b.pointer || a.within === undefined || b.within === undefined) return true
  return a.within.from < b.within.to && b.within.from < a.within.to
}

function overlapsOnLines(a: Place['span'], b: Place['span']): boolean {
  if (a === undefined || b === undefined) return false
  if (a.line === b.line && a.column === b.column) return true
  return isBefore([a.line, a.column], [b.endLine, b.endColumn]) && isBefore([b.line, b.column], [a.endLine, a.endColumn])
}

type Position = readonly [line: number, column: number]

function isBefore([line, column]: Position, [otherLine, otherColumn]: Position): boolean {
  return line < otherLine || (line === otherLine && column < otherColumn)
}
