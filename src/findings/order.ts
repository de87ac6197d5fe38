import type { Finding } from '../types/finding.ts'
import type { Place } from '../types/place.ts'
import { type Pointer, tokens } from '../types/pointer.ts'
import type { Reported } from './reported.ts'

/** By code unit, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** By path, document and pointer: the order before lines are known. Indices count as numbers. */
export function byPlace(a: Place, b: Place): number {
  return byCodeUnit(a.file, b.file) || a.document - b.document || byPointer(a.pointer, b.pointer) || offsetOf(a) - offsetOf(b)
}

/** By path, line, column, rule and fingerprint: the order of findings once lines are known. */
export function byPosition(a: Finding, b: Finding): number {
  return (
    byCodeUnit(a.place.file, b.place.file) ||
    a.span.line - b.span.line ||
    a.span.column - b.span.column ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.fingerprint, b.fingerprint)
  )
}

/** A total order of reports that no order of arrival can change: reports that it calls equal are equal. */
export function byReport(a: Reported, b: Reported): number {
  return byPlace(a.place, b.place) || byCodeUnit(a.rule, b.rule) || byCodeUnit(canonical(a), canonical(b))
}

function byPointer(a: Pointer, b: Pointer): number {
  if (a === b) return 0
  const [left, right] = [tokens(a), tokens(b)]
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const order = byToken(left[index] ?? '', right[index] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length
}

function byToken(a: string, b: string): number {
  const [left, right] = [Number(a), Number(b)]
  return Number.isInteger(left) && Number.isInteger(right) && a !== '' && b !== '' ? left - right || byCodeUnit(a, b) : byCodeUnit(a, b)
}

function offsetOf({ span, within }: Place): number {
  if (span !== undefined) return span.line * 1e6 + span.column
  return within?.from ?? 0
}

/** JSON with sorted keys: where a report was made decides the order of its fields, and must not decide anything else. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => byCodeUnit(a, b)))
      : item,
  )
}
