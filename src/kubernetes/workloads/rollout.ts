import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { fieldOf, type Mapping } from '../plain.ts'
import { invalid, undecodable } from '../refusal.ts'
import type { Found } from './reading.ts'

const largestInt32 = 2_147_483_647
const percentPattern = /^\d+%$/

/** A number or percentage: ValidatePositiveIntOrPercent and IsNotMoreThan100Percent of apps validation. Gives its number, or that of the default. */
export function intOrPercent(
  owner: Mapping,
  key: string,
  at: Pointer,
  found: Found,
  rules: { readonly absent: number; readonly capped: boolean },
): number {
  const value = fieldOf(owner, key)
  const place: Pointer = `${at}/${key}`
  if (value === undefined || value === null) return rules.absent
  if (typeof value === 'number') {
    if (value < 0) found.push(invalid(place, value, text`it must not be negative`))
    else decodable(owner, key, at, found)
    return value
  }
  if (typeof value !== 'string') return rules.absent
  if (!percentPattern.test(value)) {
    const suggestion = /^\d+$/.test(value) ? value : undefined
    found.push(
      invalid(place, value, text`a text is taken only as a percentage such as 25%; a number stands without quotes`, { suggestion }),
    )
    return rules.absent
  }
  const percent = Number(value.slice(0, -1))
  if (rules.capped && percent > 100) found.push(invalid(place, value, text`it must not be more than 100%`))
  return percent
}

/** Reports a number that Go's int32 does not hold; schemas do not limit what may be a number or a text. */
export function decodable(owner: Mapping, key: string, at: Pointer, found: Found): void {
  const value = fieldOf(owner, key)
  if (typeof value === 'number' && Math.abs(value) > largestInt32) {
    found.push(undecodable(`${at}/${key}`, text`A number of 32 bits is taken.`))
  }
}
