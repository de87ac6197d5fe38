/** A quantity as apimachinery's pkg/api/resource reads it, exact to a billionth (finer parts are rounded away from zero). */
export interface Quantity {
  readonly nanos: bigint
  /** How it was written, which decides how Go prints it. */
  readonly format: 'decimal' | 'binary' | 'exponent'
}

const form = /^([+-]?)(\d*)(\.\d*)?([eEinumkKMGTP]*)([+-]?\d*)$/
const decimalPowers: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 }
const binaryPowers: Readonly<Record<string, number>> = { Ki: 10, Mi: 20, Gi: 30, Ti: 40, Pi: 50, Ei: 60 }
/** Beyond this a quantity is taken as it is: nobody means it, and its digits would fill the memory. */
const longestExponent = 400

const known = new Map<string, Quantity | 'invalid' | 'huge'>()
const mostKnown = 2000

/** Reads a quantity given as text or number; 'invalid' is what Go cannot decode, 'huge' what is not worth being compared. */
export function readQuantity(written: string | number): Quantity | 'invalid' | 'huge' {
  const text = typeof written === 'number' ? String(written) : written.trim()
  const earlier = known.get(text)
  if (earlier !== undefined) return earlier
  const quantity = parse(text)
  if (known.size >= mostKnown) known.clear()
  known.set(text, quantity)
  return quantity
}

function parse(text: string): Quantity | 'invalid' | 'huge' {
  if (text === '' || text.length > longestExponent) return text === '' ? 'invalid' : 'huge'
  const parts = form.exec(text)
  if (parts === null) return 'invalid'
  const [, sign = '', whole = '', fraction = '', letters = '', digits = ''] = parts
  const scale = scaleOf(letters, digits)
  if (scale === undefined) return 'invalid'
  if (Math.abs(scale.power) > longestExponent) return 'huge'
  const decimals = fraction.slice(1)
  let nanos = BigInt(`${whole}${decimals}` || '0')
  const shift = 9 - decimals.length + (scale.base === 10 ? scale.power : 0)
  if (scale.base === 2) nanos <<= BigInt(scale.power)
  nanos = shift >= 0 ? nanos * 10n ** BigInt(shift) : roundedUp(nanos, 10n ** BigInt(-shift))
  return { nanos: sign === '-' ? -nanos : nanos, format: scale.format }
}

function scaleOf(letters: string, digits: string): { base: 2 | 10; power: number; format: Quantity['format'] } | undefined {
  if (digits === '') {
    const binary = binaryPowers[letters]
    if (binary !== undefined) return { base: 2, power: binary, format: 'binary' }
    const decimal = decimalPowers[letters]
    return decimal === undefined ? undefined : { base: 10, power: decimal, format: 'decimal' }
  }
  if ((letters !== 'e' && letters !== 'E') || !/\d/.test(digits)) return undefined
  return { base: 10, power: Number(digits), format: 'exponent' }
}

function roundedUp(value: bigint, by: bigint): bigint {
  return (value + by - 1n) / by
}

const milli = 1_000_000n

/** In thousandths, rounded away from zero: what the server keeps of a resource list (SetDefaults_ResourceList). */
export function inMillis(quantity: Quantity): bigint {
  return quantity.nanos < 0n ? -roundedUp(-quantity.nanos, milli) : roundedUp(quantity.nanos, milli)
}
