import { type Pointer, tokens } from '../../types/pointer.ts'
import { definitions, referenced } from '../bundle.ts'
import type { JsonSchema } from '../json-schema.ts'

/** A schema with the way to look up what it refers to. */
export interface SchemaTree {
  readonly root: JsonSchema
  /** The schema itself, or the one that it refers to; an empty one (which takes everything) where the reference leads nowhere. */
  resolve(schema: JsonSchema): JsonSchema
}

/** The tree of a bundled definition. */
export function builtInTree(definition: string): SchemaTree {
  const all = definitions()
  const resolve = (schema: JsonSchema): JsonSchema => (schema.$ref === undefined ? schema : resolve(all[referenced(schema.$ref)] ?? {}))
  return { root: resolve(all[definition] ?? {}), resolve }
}

/** The tree of a custom kind's schema; references lead into itself. */
export function customTree(schema: object): SchemaTree {
  const top: JsonSchema = { ...schema }
  const resolve = (part: JsonSchema, hops = 0): JsonSchema => {
    if (typeof part.$ref !== 'string' || hops > 20) return part
    return part.$ref.startsWith('#/') ? resolve(lookUp(top, part.$ref), hops + 1) : {}
  }
  return { root: resolve(top), resolve }
}

function lookUp(top: JsonSchema, reference: string): JsonSchema {
  let at: unknown = top
  const pointer: Pointer = `/${decodeURIComponent(reference.slice(2))}`
  for (const token of tokens(pointer)) at = isSchema(at) && Object.hasOwn(at, token) ? at[token] : undefined
  return isSchema(at) ? at : {}
}

/** The schema of one field or list item of a value that `schema` (resolved) is about; undefined where nothing is said of it. */
export function childSchema(tree: SchemaTree, schema: JsonSchema, token: string, inList: boolean): JsonSchema | undefined {
  const own = inList ? schema.items : propertySchema(schema, token)
  if (isSchema(own)) return tree.resolve(own)
  for (const part of parts(schema)) {
    const found = childSchema(tree, tree.resolve(part), token, inList)
    if (found !== undefined) return found
  }
  return undefined
}

function propertySchema(schema: JsonSchema, key: string): unknown {
  const { properties, additionalProperties } = schema
  return properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : additionalProperties
}

/** The alternatives and additions of a schema. */
export function parts(schema: JsonSchema): readonly JsonSchema[] {
  return [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => (Array.isArray(list) ? list.filter(isSchema) : []))
}

export function isSchema(value: unknown): value is JsonSchema {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
