/**
 * What a plain scalar is to go-yaml v2 under sigs.k8s.io/yaml.
 * https://github.com/yaml/go-yaml/blob/v2.4.2/resolve.go; the table in scalars.json is printed by it.
 */

/** A value that YAML can write and JSON cannot: infinities and NaN, for which sigs.k8s.io/yaml refuses the whole document. */
export const notJson = Symbol('not JSON')

/** A tag that does not fit what it stands before, for which go-yaml refuses the whole document. */
export const badTag = Symbol('bad tag')

/** A key that sigs.k8s.io/yaml cannot make a string of: null, and integers from 2^63 on. */
export const badKey = Symbol('bad key')

type Json = string | number | boolean | null

const words = new Map<string, Json | typeof notJson>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['.nan', '.NaN', '.NAN', '.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF', '-.inf', '-.Inf', '-.INF'].map(
    (word) => [word, notJson] as const,
  ),
])

/** By first character: 0 always a string, 1 maybe a word, 2 maybe a number, 3 maybe a number that begins with a dot. */
const hints = new Uint8Array(128)
for (const first of 'yYnNtTfFoO~') hints[first.charCodeAt(0)] = 1
for (const first of '+-0123456789') hints[first.charCodeAt(0)] = 2
hints['.'.charCodeAt(0)] = 3

const decimal = /^[-+]?(?:0|[1-9][0-9]*)$/
const based = /^([-+]?)0(?:[bB]([01]+)|[oO]?([0-7]+)|[xX]([0-9a-fA-F]+))$/
const oddBinary = /^(?:0b([-+][01]+)|-0b()([01]+))$/
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
/** Go's ParseFloat, which takes an underscore between digits. */
const dotFloat = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/

/** The value of a plain scalar without a tag, or {@link notJson}. Timestamps and base-60 numbers are strings. */
export function resolvePlain(source: string): Json | typeof notJson {
  const first = source.charCodeAt(0)
  const hint = first < 128 ? hints[first] : source === '' ? 1 : 0
  if (hint === 0) return source
  if (source.length < 6 || hint === 1) {
    const word = words.get(source)
    if (word !== undefined) return word
    if (hint === 1) return source
  }
  if (hint === 3) return dotFloat.test(source) ? finite(source, Number(source.replaceAll('_', ''))) : source
  return resolveNumber(source)
}

function finite(source: string, value: number): number | string {
  return Number.isFinite(value) ? value : source
}

function resolveNumber(source: string): number | string {
  const plain = source.includes('_') ? source.replaceAll('_', '') : source
  if (decimal.test(plain)) {
    const value = Number(plain)
    return Number.isFinite(value) ? (value === 0 ? 0 : value) : source
  }
  const exact = wholeNumber(plain)
  if (exact !== undefined) return Number(exact)
  return float.test(plain) ? finite(source, Number(plain)) : source
}

const int64 = { least: -(2n ** 63n), most: 2n ** 63n - 1n }
const mostUint64 = 2n ** 64n - 1n

/** Go's ParseInt with base 0, then ParseUint: undefined where neither takes the text. */
function wholeNumber(plain: string): bigint | undefined {
  if (decimal.test(plain)) return inRange(BigInt(plain.replace('+', '')), plain)
  const parts = based.exec(plain)
  if (parts !== null) {
    const [, sign, binary, octal, hex] = parts
    const digits = binary !== undefined ? `0b${binary}` : octal !== undefined ? `0o${octal}` : `0x${hex}`
    const value = BigInt(digits)
    return inRange(sign === '-' ? -value : value, plain)
  }
  const odd = oddBinary.exec(plain)
  if (odd?.[1] === undefined) return undefined
  const value = BigInt(`0b${odd[1].slice(1)}`)
  return inRange(odd[1].startsWith('-') ? -value : value, odd[1])
}

function inRange(value: bigint, written: string): bigint | undefined {
  if (value >= int64.least && value <= int64.most) return value
  return /^[-+]/.test(written) || value < 0n || value > mostUint64 ? undefined : value
}

/** The key that sigs.k8s.io/yaml makes of a plain scalar: `on` becomes "true", `5` "5", `1e3` "1000"; or {@link badKey}. */
export function plainKey(source: string): string | typeof badKey {
  const first = source.charCodeAt(0)
  const hint = first < 128 ? hints[first] : source === '' ? 1 : 0
  if (hint === 0) return source
  const value = resolvePlain(source)
  if (typeof value === 'string') return value
  if (value === null) return badKey
  if (value === true) return 'true'
  if (value === false) return 'false'
  if (value === notJson) return specialFloatKey(source)
  const whole = hint === 2 ? wholeNumber(source.replaceAll('_', '')) : undefined
  if (whole !== undefined) return whole > int64.most ? badKey : String(whole)
  return floatKey(value)
}

function specialFloatKey(source: string): string {
  const lower = source.toLowerCase()
  return lower === '+.inf' ? '.inf' : lower
}

/** Go's FormatFloat(value, 'g', -1, 32): the fewest digits that name the same 32-bit float. */
function floatKey(value: number): string {
  const single = Math.fround(value)
  if (single === 0) return Object.is(value, -0) || value < 0 ? '-0' : '0'
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf'
  let digits = 1
  while (digits < 9 && Math.fround(Number(single.toExponential(digits - 1))) !== single) digits++
  const [mantissa = '', power = '0'] = single.toExponential(digits - 1).split('e')
  const exponent = Number(power)
  if (exponent < -4 || exponent >= 6) {
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
  }
  return Number(single.toExponential(digits - 1)).toString()
}

const longPrefix = 'tag:yaml.org,2002:'

/** The value of a scalar with a tag (its full name), quoted or not. An unknown tag makes a string. */
export function resolveTagged(tag: string, source: string): Json | typeof notJson | typeof badTag {
  if (!tag.startsWith(longPrefix)) return source
  switch (tag.slice(longPrefix.length)) {
    case 'bool':
      return ofType(source, (value) => typeof value === 'boolean')
    case 'null':
      return ofType(source, (value) => value === null)
    case 'int':
      return wholeNumber(source.replaceAll('_', '')) === undefined || typeof resolvePlain(source) !== 'number'
        ? badTag
        : resolvePlain(source)
    case 'float':
      return ofType(
        source,
        (value) => value === notJson || (typeof value === 'number' && (wholeNumber(source.replaceAll('_', '')) ?? 0n) <= int64.most),
      )
    case 'timestamp':
      return isTimestamp(source) ? source : badTag
    case 'binary':
      return decodeBinary(source)
    default:
      return source
  }
}

function ofType(source: string, fits: (value: Json | typeof notJson) => boolean): Json | typeof notJson | typeof badTag {
  const value = resolvePlain(source)
  return fits(value) ? value : badTag
}

/** The key that a tagged scalar makes. */
export function taggedKey(tag: string, source: string): string | typeof badKey | typeof badTag {
  const value = resolveTagged(tag, source)
  if (value === badTag) return badTag
  if (typeof value === 'string') return value
  if (tag === `${longPrefix}float` && typeof value === 'number') return floatKey(value)
  return plainKey(source)
}

const timestampForms = [
  /^\d{4}-(\d{1,2})-(\d{1,2})$/,
  /^\d{4}-(\d{1,2})-(\d{1,2})[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)$/,
  /^\d{4}-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?$/,
]

function isTimestamp(source: string): boolean {
  return timestampForms.some((form) => {
    const parts = form.exec(source)
    if (parts === null) return false
    const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number)
    const days = new Date(Date.UTC(Number(source.slice(0, 4)), month, 0)).getUTCDate()
    return month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60
  })
}

function decodeBinary(source: string): string | typeof badTag {
  const digits = source.replace(/[\r\n]/g, '')
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return badTag
  return Buffer.from(digits, 'base64').toString('utf8')
}
