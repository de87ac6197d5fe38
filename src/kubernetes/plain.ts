/**
 * Reading plain data as Go's decoder leaves it: a field that is absent, null or of the wrong type is its zero value.
 * Wrong types are the schema's to report, so the checks here need not ask.
 */
export type Mapping = Readonly<Record<string, unknown>>

const nothing: Mapping = Object.freeze({})

/** Whether a value is a mapping: neither null nor a list. */
export function isMapping(value: unknown): value is Mapping {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** An own field of a mapping; undefined where there is none, or where the value is not a mapping. */
export function fieldOf(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** A field that holds a mapping, else the empty mapping. */
export function mappingAt(value: unknown, key: string): Mapping {
  const found = fieldOf(value, key)
  return isMapping(found) ? found : nothing
}

/** A field that holds a list, else the empty list. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = fieldOf(value, key)
  return Array.isArray(found) ? found : []
}

/** A field that holds a string, else ''. */
export function stringAt(value: unknown, key: string): string {
  const found = fieldOf(value, key)
  return typeof found === 'string' ? found : ''
}

/** A field that holds a number, else undefined (which stands for 0 or for an unset pointer: the caller knows). */
export function numberAt(value: unknown, key: string): number | undefined {
  const found = fieldOf(value, key)
  return typeof found === 'number' ? found : undefined
}

/** Whether a field is there and not null: what Go sees as a pointer that is set. */
export function isSet(value: unknown, key: string): boolean {
  const found = fieldOf(value, key)
  return found !== undefined && found !== null
}

/** How many bytes a string has in UTF-8, which is what Go's `len` counts. */
export function byteLength(value: string): number {
  return Buffer.byteLength(value)
}

/** The JSON type of plain data, as messages call it. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'mapping'
  return typeof value
}
