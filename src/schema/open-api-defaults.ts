import type { JsonSchema } from './json-schema.ts'
import { isSchema } from './schema-tree.ts'

/** What the API server fills in for fields of an object that are left out or null, by the field's name. */
export type Defaults = ReadonlyMap<string, unknown>
export const noDefaults: Defaults = new Map()

/** Those of an object's properties. */
export function defaultsOf({ properties }: JsonSchema): Defaults {
  if (!isSchema(properties)) return noDefaults
  return new Map(Object.entries(properties).flatMap(([name, part]) => (isSchema(part) && hasDefault(part) ? [[name, part.default]] : [])))
}

/** Whether a part takes a scalar, as far as lists of values and their negation tell: what else it asks is taken for met. */
export function takes(part: unknown, value: unknown): boolean {
  if (!isSchema(part)) return true
  if (Array.isArray(part.enum) && !part.enum.includes(value)) return false
  return !(isSchema(part.not) && Array.isArray(part.not.enum) && part.not.enum.includes(value))
}

export function isNullable(written: unknown): boolean {
  return isSchema(written) && written.nullable === true
}

export function hasDefault(schema: unknown): boolean {
  return isSchema(schema) && schema.default !== undefined && schema.default !== null
}

/**
 * With null besides, for a field that is dropped or set to its default when it is null. One that is nullable keeps its null, and all else that is asked of it.
 * Alternatives are told that null is noDefaults of them: `required` says nothing of what is no mapping.
 */
export function withNull(schema: JsonSchema, written: unknown): JsonSchema {
  const { type, oneOf, anyOf, not } = schema
  if (isNullable(written)) return schema
  const listed = schema.enum === undefined || schema.enum.includes(null) ? {} : { enum: [...schema.enum, null] }
  if (type === undefined) return { ...schema, ...listed }
  const guarded = (part: unknown) => (isSchema(part) && part.type === undefined ? { type, ...part } : part)
  return {
    ...schema,
    ...listed,
    type: [...new Set([type, 'null'].flat())],
    ...(Array.isArray(oneOf) ? { oneOf: [...oneOf.map(guarded), { type: 'null' }] } : {}),
    ...(Array.isArray(anyOf) ? { anyOf: [...anyOf, { type: 'null' }] } : {}),
    ...(isSchema(not) ? { not: guarded(not) } : {}),
  }
}
