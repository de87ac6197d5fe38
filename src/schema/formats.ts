import { readQuantity } from '../kubernetes/workloads/quantity.ts'

interface NumberFormat {
  readonly type: 'number'
  readonly validate: (value: number) => boolean
}

const suffix = '[numkMGTPE]|[KMGTPE]i|[eE][+-]?\\d+'
const sextet = '(?:[A-Za-z0-9+/][\\r\\n]*)'

const limits = { int32: 2 ** 31, int64: 2 ** 63 }

/**
 * The formats of the bundled definitions that the API server asserts, as ajv takes them.
 * Integers: Go's decoder refuses what does not fit. Numbers of 64 bits are compared as doubles, so the last value past the end passes.
 */
export const formats = {
  int32: { type: 'number', validate: (value: number) => value >= -limits.int32 && value < limits.int32 } satisfies NumberFormat,
  uint8: { type: 'number', validate: (value: number) => value >= 0 && value <= 255 } satisfies NumberFormat,
  int64: { type: 'number', validate: (value: number) => value >= -limits.int64 && value <= limits.int64 } satisfies NumberFormat,
  'date-time': isDateTime,
  'micro-time': (value: string) => /\.\d{6}(?:Z|[+-]\d{2}:\d{2})$/.test(value) && isDateTime(value),
  quantity: (value: string) => readQuantity(value) !== 'invalid',
  byte: isBase64,
} as const

/**
 * What formats that other validators do not know ask for, as patterns of RE2's syntax; a time of micro-time is a date-time besides.
 * A quantity: a number, then a decimal or binary suffix or an exponent. https://github.com/kubernetes/apimachinery/blob/v0.34.1/pkg/api/resource/quantity.go
 */
export const formatPatterns = {
  'micro-time': '\\.\\d{6}(?:Z|[+-]\\d{2}:\\d{2})$',
  quantity: `^\\s*(?:[+-]?\\d+(?:\\.\\d*)?|[+-]?\\.\\d*|[+-])(?:${suffix})?\\s*$|^\\s*(?:${suffix})\\s*$`,
  byte: `^[\\r\\n]*(?:${sextet}{4})*(?:${sextet}{2}=[\\r\\n]*=[\\r\\n]*|${sextet}{3}=[\\r\\n]*)?$`,
} as const

/** Integer formats and their limits, both inclusive. */
export const integerRanges = {
  int32: { minimum: -limits.int32, maximum: limits.int32 - 1 },
  uint8: { minimum: 0, maximum: 255 },
  int64: { minimum: -limits.int64, maximum: limits.int64 },
} as const

/** RFC 3339 as Go's time.Parse(time.RFC3339) takes it, which is how metav1.Time and MicroTime are decoded: no lower case, hours of one digit too. */
function isDateTime(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{1,2}):(\d{2}):(\d{2})(?:[.,]\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/.exec(value)
  if (parts === null || !isDate(parts)) return false
  const [hour, minute, second, zoneHour = 0, zoneMinute = 0] = parts.slice(4).map((part) => Number(part ?? 0))
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60 && zoneHour <= 24 && zoneMinute <= 60
}

/** Go's base64.StdEncoding, which is how bytes are decoded from JSON: padded, line breaks do not count. */
function isBase64(value: string): boolean {
  const tight = /[\r\n]/.test(value) ? value.replace(/[\r\n]+/g, '') : value
  return tight.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(tight)
}

/** A year, month and day that exist. */
export function isDate(parts: RegExpExecArray | null): boolean {
  if (parts === null) return false
  const [year = 0, month = 0, day = 0] = parts.slice(1, 4).map(Number)
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}
