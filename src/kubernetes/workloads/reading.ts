import type { Pointer } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import { type Text, text } from '../../types/text.ts'
import { fieldOf, isMapping, type Mapping } from '../plain.ts'
import { invalid, notSupported, required } from '../refusal.ts'

/** Where checks put what they find: one list per object, because delegating generators cost more than the checks. */
export type Found = Refusal[]

const nothing: Mapping = Object.freeze({})

/** A string field as Go has it: '' where it is absent or null; undefined where its type is wrong, which is the schema's to report. */
export function textAt(owner: Mapping, key: string): string | undefined {
  const value = fieldOf(owner, key)
  if (typeof value === 'string') return value
  return value === undefined || value === null ? '' : undefined
}

/** A whole number; undefined where it is absent, null or of a wrong type. */
export function integerAt(owner: Mapping, key: string): number | undefined {
  const value = fieldOf(owner, key)
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined
}

/** Whether a boolean field is true. */
export function flagAt(owner: Mapping, key: string): boolean {
  return fieldOf(owner, key) === true
}

/** A field that holds a mapping; undefined where Go would have a nil pointer, and where the type is wrong. */
export function structAt(owner: Mapping, key: string): Mapping | undefined {
  const value = fieldOf(owner, key)
  return isMapping(value) ? value : undefined
}

/** Visits a list's mappings; null counts as an empty one, as in Go, and items of a wrong type are left out. */
export function eachItem(owner: Mapping, key: string, at: Pointer, visit: (item: Mapping, at: Pointer, index: number) => void): void {
  const list = fieldOf(owner, key)
  if (!Array.isArray(list)) return
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index]
    if (isMapping(item)) visit(item, `${at}/${key}/${index}`, index)
    else if (item === null) visit(nothing, `${at}/${key}/${index}`, index)
  }
}

/**
 * The same for a list whose items have a field that must be given: an empty item (`- ` with nothing behind it) is reported, because
 * schemas take null there.
 */
export function eachNeeding(
  field: string,
  owner: Mapping,
  key: string,
  at: Pointer,
  found: Found,
  visit: (item: Mapping, at: Pointer, index: number) => void,
): void {
  eachItem(owner, key, at, (item, place, index) => {
    if (item === nothing) found.push(required(place, field, { why: text`this entry is empty` }))
    else visit(item, place, index)
  })
}

/** Visits a list's strings; null counts as ''. */
export function eachText(owner: Mapping, key: string, at: Pointer, visit: (item: string, at: Pointer, index: number) => void): void {
  const list = fieldOf(owner, key)
  if (!Array.isArray(list)) return
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index]
    if (typeof item === 'string') visit(item, `${at}/${key}/${index}`, index)
    else if (item === null) visit('', `${at}/${key}/${index}`, index)
  }
}

/** How many items a list field has; 0 where it is absent. */
export function lengthOf(owner: Mapping, key: string): number {
  const list = fieldOf(owner, key)
  return Array.isArray(list) ? list.length : 0
}

/**
 * A text that must not be empty. An absent one is reported only where no schema requires it (`absent`), because there the schema
 * has said it already. Gives the text where there is one.
 */
export function neededText(
  owner: Mapping,
  key: string,
  at: Pointer,
  found: Found,
  absent: 'by-schema' | 'here',
  why?: Text,
): string | undefined {
  const value = fieldOf(owner, key)
  const extra = why === undefined ? {} : { why }
  if (value === '') found.push(required(`${at}/${key}`, key, extra))
  else if (typeof value === 'string') return value
  else if (absent === 'here' && (value === undefined || value === null)) found.push(required(at, key, extra))
  return undefined
}

/** A text that has a form, where it is given. */
export function formedText(owner: Mapping, key: string, at: Pointer, found: Found, form: (value: string) => Text | undefined): void {
  const value = fieldOf(owner, key)
  if (typeof value !== 'string' || value === '') return
  const why = form(value)
  if (why !== undefined) found.push(invalid(`${at}/${key}`, value, why))
}

/** A member of a closed list, where it is given: an empty text stands for the default. */
export function oneOf(owner: Mapping, key: string, at: Pointer, found: Found, taken: readonly string[]): void {
  const value = fieldOf(owner, key)
  if (typeof value === 'string' && value !== '' && !taken.includes(value)) found.push(notSupported(`${at}/${key}`, value, taken))
}

/** A member of a closed list for which Go has a pointer: an empty text is not the default but wrong. */
export function oneOfStrictly(owner: Mapping, key: string, at: Pointer, found: Found, taken: readonly string[]): void {
  const value = fieldOf(owner, key)
  if (typeof value === 'string' && !taken.includes(value)) found.push(notSupported(`${at}/${key}`, value, taken))
}
