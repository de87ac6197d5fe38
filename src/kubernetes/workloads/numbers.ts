import type { Pointer } from '../../types/pointer.ts'
import { type Text, text } from '../../types/text.ts'
import { fieldOf, type Mapping } from '../plain.ts'
import { invalid, required } from '../refusal.ts'
import { type Found, integerAt } from './reading.ts'

const largestInt32 = 2_147_483_647

/** A number that must lie in a range, both ends included, where it is given. */
export function inRange(owner: Mapping, key: string, at: Pointer, found: Found, least: number, most: number): void {
  const value = integerAt(owner, key)
  if (value !== undefined && (value < least || value > most)) {
    found.push(invalid(`${at}/${key}`, value, text`it must be from ${least} to ${most}`))
  }
}

/** A number that must not be negative (ValidateNonnegativeField), and that fits Go's int32. */
export function notNegative(owner: Mapping, key: string, at: Pointer, found: Found): void {
  inRange(owner, key, at, found, 0, largestInt32)
}

/** A number of 64 bits that must not be negative. */
export function notNegativeLong(owner: Mapping, key: string, at: Pointer, found: Found): void {
  inRange(owner, key, at, found, 0, Number.MAX_VALUE)
}

/** A number that must be at least 1 (ValidatePositiveField). */
export function positive(owner: Mapping, key: string, at: Pointer, found: Found): void {
  inRange(owner, key, at, found, 1, largestInt32)
}

/** A user's or group's id: IsValidUserID, IsValidGroupID. */
export function userId(owner: Mapping, key: string, at: Pointer, found: Found): void {
  inRange(owner, key, at, found, 0, largestInt32)
}

/** A file mode: 0 to 0777, which is 511 (fileModeErrorMsg). `644` without a leading zero is the usual slip. */
export function fileMode(owner: Mapping, key: string, at: Pointer, found: Found): void {
  const value = integerAt(owner, key)
  if (value === undefined || (value >= 0 && value <= 0o777)) return
  const octal = /^[0-7]{3,4}$/.test(String(value)) ? `0${value}` : undefined
  found.push(invalid(`${at}/${key}`, value, text`a mode is from 0 to 0777, which is 511 in decimal`, { suggestion: octal }))
}

/** Why a number is not a port's, or undefined: IsValidPortNum. */
export function whyNotPort(value: number): Text | undefined {
  return Number.isInteger(value) && value >= 1 && value <= 65_535 ? undefined : text`a port is a number from 1 to 65535`
}

/** Why a text is not a port's name, or undefined: IsValidPortName of apimachinery's util/validation (an IANA service name). */
export function whyNotPortName(value: string): Text | undefined {
  if (value === '') return text`it must not be empty`
  if (value.length > 15) return text`a port's name has at most 15 characters, this has ${value.length}`
  if (!/^[-a-z0-9]+$/.test(value)) return text`only lower-case letters, digits and - are taken in a port's name`
  if (!/[a-z]/.test(value)) return text`a port's name has at least one letter; a port's number stands without quotes`
  if (value.includes('--')) return text`a port's name has no two dashes in a row`
  return value.startsWith('-') || value.endsWith('-') ? text`a port's name does not begin or end with a dash` : undefined
}

/** A port given as number or name: ValidatePortNumOrName. An absent one is the schema's, null is Go's 0. */
export function portNumberOrName(owner: Mapping, key: string, at: Pointer, found: Found): void {
  const value = fieldOf(owner, key)
  if (value === null) found.push(required(`${at}/${key}`, key))
  const why = typeof value === 'number' ? whyNotPort(value) : typeof value === 'string' ? whyNotPortName(value) : undefined
  if (why === undefined || !(typeof value === 'number' || typeof value === 'string')) return
  const number = typeof value === 'string' && /^\d{1,5}$/.test(value) && whyNotPort(Number(value)) === undefined ? value : undefined
  found.push(invalid(`${at}/${key}`, value, why, { suggestion: number }))
}
