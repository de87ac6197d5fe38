import type { Pointer } from '../types/pointer.ts'
import type { Refusal } from '../types/refusal.ts'
import { text, untrusted } from '../types/text.ts'
import { undecodable } from './refusal.ts'

const shape = /^(\d{4})-(\d{2})-(\d{2})T(\d{1,2}):(\d{2}):(\d{2})(?:[.,]\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/

/** A time that Go's time.Parse(RFC3339) does not take. Null and what is not a string are left to the schema. */
export function* timeRefusals(value: unknown, pointer: Pointer): Generator<Refusal> {
  if (typeof value !== 'string' || isTime(value)) return
  yield undecodable(pointer, text`${untrusted(value)} is not a time: only RFC 3339 is taken, such as 2030-01-31T12:00:00Z.`)
}

/**
 * Whether Go's time.Parse takes a string as RFC 3339 (Go 1.24): hours may have one digit, fractions of a second may follow a comma,
 * days must exist in their month, an offset has at most 24 hours and 60 minutes.
 */
export function isTime(value: string): boolean {
  const parts = shape.exec(value)
  if (parts === null) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0))
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    zoneHour <= 24 &&
    zoneMinute <= 60
  )
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year < 100 ? year + 400 : year, month, 0)).getUTCDate()
}
