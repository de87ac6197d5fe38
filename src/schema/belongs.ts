import { child, join, type Pointer, parent, tokens, valueAt } from '../types/pointer.ts'
import type { JsonSchema } from './json-schema.ts'
import { jsonType } from './json-type.ts'
import { childSchema, isSchema, type SchemaTree, schemasAlong, typesOf } from './schema-tree.ts'

/** Two steps down from an object are looked at: further down a field of the same name is another thing. */
const deepest = 2

/** Names that mean something else in every object: only an object around the field may claim them. */
const common = new Set([
  'name',
  'kind',
  'type',
  'key',
  'value',
  'labels',
  'annotations',
  'metadata',
  'spec',
  'status',
  'path',
  'items',
  'port',
  'protocol',
])

/**
 * Where a field of a name that its object does not know would be valid in the same root object, as a pointer from the root, or undefined.
 * Objects around it come first, nearest first (`metadata.immutable` -> /immutable); then what lies beneath its object (`spec.image` of a Pod -> the container's),
 * then beneath the objects around it, all this only where `beneath` asks for it. The place must be free, take the value's type, and be the only one.
 */
export function belongsAt(owner: Pointer, field: string, value: unknown, tree: SchemaTree, beneath: boolean): Pointer | undefined {
  const written = valueAt(value, child(owner, field))
  const fits = (pointer: Pointer, schema: JsonSchema) => takes(schema, written) && valueAt(value, pointer) === undefined
  const wrapped = unwrapped(owner, written, value, tree)
  if (wrapped !== undefined) return wrapped
  const around = objectsAround(owner, value, tree)
  for (const { pointer, schema } of around.slice(1)) {
    const found =
      schema.properties !== undefined && Object.hasOwn(schema.properties, field) ? childSchema(tree, schema, field, false) : undefined
    if (found !== undefined && fits(child(pointer, field), found)) return child(pointer, field)
  }
  if (!beneath || common.has(field)) return undefined
  for (const { pointer, schema } of around) {
    const places = placesBeneath(pointer, schema, field, value, tree).filter(({ pointer: at, schema: found }) => fits(at, found))
    const written = places.filter(({ present }) => present)
    const chosen = written.length > 0 ? written : places
    if (chosen.length === 1) return chosen[0]?.pointer
    if (chosen.length > 1) return undefined
  }
  return undefined
}

/** `spec: {immutable: true}` on a kind without a spec: the wrapped field belongs to the object itself, when it is the only one. */
function unwrapped(owner: Pointer, written: unknown, value: unknown, tree: SchemaTree): Pointer | undefined {
  if (jsonType(written) !== 'object') return undefined
  const [name, ...others] = Object.keys(Object(written))
  if (name === undefined || others.length > 0) return undefined
  const schema = schemasAlong(tree, owner, value).at(-1)
  const found =
    schema?.properties !== undefined && Object.hasOwn(schema.properties, name) ? childSchema(tree, schema, name, false) : undefined
  const at = child(owner, name)
  return found !== undefined && takes(found, Reflect.get(Object(written), name)) && valueAt(value, at) === undefined ? at : undefined
}

interface Place {
  readonly pointer: Pointer
  readonly schema: JsonSchema
  /** The object that would hold the field is written. */
  readonly present?: boolean
}

/** The object itself and those around it, nearest first, lists left out. */
function objectsAround(owner: Pointer, value: unknown, tree: SchemaTree): readonly Place[] {
  const schemas = schemasAlong(tree, owner, value)
  const places: Place[] = []
  let pointer = owner
  for (let depth = tokens(owner).length; depth >= 0; depth--) {
    const schema = schemas[depth]
    if (schema !== undefined && !Array.isArray(valueAt(value, pointer))) places.push({ pointer, schema })
    pointer = parent(pointer)
  }
  return places
}

/** A field somewhere beneath an object. */
interface Beneath {
  /** From the object to the one that would hold the field: '' or `/spec/containers/0`; of a list its first item stands for all. */
  readonly path: Pointer
  readonly schema: JsonSchema
}

/** What lies beneath the objects of a schema, by field name: worked out once per schema, as one mistake seldom comes alone. */
const indexes = new WeakMap<JsonSchema, ReadonlyMap<string, readonly Beneath[]>>()

/** Places for a field in the objects beneath one, those of the least depth. */
function placesBeneath(from: Pointer, start: JsonSchema, field: string, value: unknown, tree: SchemaTree): readonly Required<Place>[] {
  const index = indexes.get(start) ?? indexBeneath(start, tree)
  indexes.set(start, index)
  return (index.get(field) ?? []).map(({ path, schema }) => {
    const holder = join(from, path)
    return { pointer: child(holder, field), schema, present: valueAt(value, holder) !== undefined }
  })
}

function indexBeneath(start: JsonSchema, tree: SchemaTree): ReadonlyMap<string, readonly Beneath[]> {
  const index = new Map<string, Beneath[]>()
  let level: readonly Beneath[] = [{ path: '', schema: start }]
  for (let depth = 0; depth < deepest; depth++) {
    level = level.flatMap(({ path, schema }) => objectsIn(path, schema, tree))
    const nearer = new Set(index.keys())
    for (const { path, schema } of level) {
      for (const name of Object.keys(schema.properties ?? {})) {
        const found = nearer.has(name) ? undefined : childSchema(tree, schema, name, false)
        if (found === undefined) continue
        const places = index.get(name)
        if (places === undefined) index.set(name, [{ path, schema: found }])
        else places.push({ path, schema: found })
      }
    }
  }
  return index
}

/** The objects that the fields of one hold, its status left out. */
function objectsIn(path: Pointer, schema: JsonSchema, tree: SchemaTree): readonly Beneath[] {
  return Object.keys(schema.properties ?? {}).flatMap((name) => {
    const next = name === 'status' ? undefined : childSchema(tree, schema, name, false)
    if (next === undefined) return []
    const at = child(path, name)
    return isSchema(next.items) ? [{ path: child(at, 0), schema: tree.resolve(next.items) }] : [{ path: at, schema: next }]
  })
}

function takes(schema: JsonSchema, value: unknown): boolean {
  const types = typesOf(schema)
  const type = jsonType(value)
  return (
    value === undefined || value === null || types.length === 0 || types.includes(type) || (type === 'integer' && types.includes('number'))
  )
}
