import { type Pointer, tokens } from '../types/pointer.ts'
import { readDefinition, referenced } from './bundle.ts'
import type { JsonSchema } from './json-schema.ts'

/** A schema and the way to what it refers to: `#/$defs/ID` leads into its own `$defs`, else to a bundled definition. */
export interface SchemaTree {
  readonly root: JsonSchema
  /** The schema itself, or the one that it refers to; an empty one, which takes everything, where the reference leads nowhere. */
  resolve(schema: JsonSchema): JsonSchema
}

/** The tree of a bundled definition. */
export function builtInTree(id: string): SchemaTree {
  const resolve = (schema: JsonSchema): JsonSchema =>
    schema.$ref === undefined ? schema : resolve(readDefinition(referenced(schema.$ref)))
  return { root: resolve(readDefinition(id)), resolve }
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

/** The schemas from the root to a pointer, both included, as far as the schema says something of them; `value` tells lists from mappings. */
export function schemasAlong(tree: SchemaTree, pointer: Pointer, value: unknown): readonly JsonSchema[] {
  const schemas = [tree.root]
  let [schema, at] = [tree.root, value]
  for (const token of tokens(pointer)) {
    const next = childSchema(tree, schema, token, Array.isArray(at))
    if (next === undefined) break
    schemas.push(next)
    schema = next
    at = at !== null && typeof at === 'object' ? Reflect.get(at, token) : undefined
  }
  return schemas
}

/** The alternatives and additions of a schema. */
export function parts(schema: JsonSchema): readonly JsonSchema[] {
  return [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => (Array.isArray(list) ? list.filter(isSchema) : []))
}

/** Names of the fields that a schema (resolved) knows. */
export function fieldNames(schema: JsonSchema): readonly string[] {
  return [schema, ...parts(schema)].flatMap(({ properties }) => Object.keys(properties ?? {}))
}

/** The JSON types that a schema takes, without null; none where it takes any. */
export function typesOf(schema: JsonSchema): readonly string[] {
  const { type } = schema
  const types = typeof type === 'string' ? [type] : (type ?? [])
  return types.filter((name) => name !== 'null')
}

export function isSchema(value: unknown): value is JsonSchema {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function propertySchema(schema: JsonSchema, key: string): unknown {
  const { properties, additionalProperties } = schema
  return properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : additionalProperties
}
