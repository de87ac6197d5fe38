import { child, type Pointer, parent, tokens, valueAt } from '../types/pointer.ts'
import type { SchemaCause, SchemaError } from '../types/schema.ts'
import { belongsAt } from './belongs.ts'
import { formats } from './formats.ts'
import type { JsonSchema } from './json-schema.ts'
import { jsonType } from './json-type.ts'
import { hasRival, nearest } from './nearest.ts'
import { fieldNames, parts, type SchemaTree, schemasAlong, typesOf } from './schema-tree.ts'

/** One thing that a schema refuses, as an engine tells it. */
export interface Refused {
  /** Of the value that the keyword is about: for a missing or unknown field the object around it. */
  readonly pointer: Pointer
  readonly keyword: string
  /** The missing or unknown field. */
  readonly field?: string
  /** What the keyword says, where the engine tells it; else it is read from the schema at that place. */
  readonly limit?: unknown
}

const causes: Readonly<Record<string, SchemaCause>> = {
  additionalProperties: 'unknown-field',
  required: 'missing-field',
  type: 'wrong-type',
  enum: 'not-in-enum',
  const: 'not-in-enum',
  pattern: 'bad-pattern',
  format: 'bad-format',
  minimum: 'out-of-range',
  maximum: 'out-of-range',
  exclusiveMinimum: 'out-of-range',
  exclusiveMaximum: 'out-of-range',
  multipleOf: 'out-of-range',
  minLength: 'wrong-length',
  maxLength: 'wrong-length',
  minItems: 'wrong-length',
  maxItems: 'wrong-length',
  minProperties: 'wrong-length',
  maxProperties: 'wrong-length',
  uniqueItems: 'not-unique',
}

/** What one refusal means, told from the place and the schema alone, so that every engine's are told alike. A keyword that is not known counts as a wrong combination. */
export function describeRefused(refused: Refused, value: unknown, tree: SchemaTree): Omit<SchemaError, 'versions'> {
  const { pointer, field } = refused
  const along = schemasAlong(tree, pointer, value)
  const schema = along.at(-1) ?? {}
  const keyword = ownKeyword(refused.keyword, schema)
  const cause = causes[keyword] ?? 'wrong-combination'
  if (cause === 'unknown-field' && field !== undefined) return unknownField(pointer, field, value, tree, schema)
  if (cause === 'missing-field' && field !== undefined) return { pointer, part: 'value', cause, field, expected: [] }
  const limit = refused.limit ?? (keyword in schema ? schema[keyword] : undefined)
  if (cause === 'wrong-type' && valueAt(value, pointer) === null && isRequired(pointer, along)) {
    // The decoder takes null for a field that is not there, and the server then asks for the field.
    return { pointer: parent(pointer), part: 'value', cause: 'missing-field', field: tokens(pointer).at(-1) ?? '', expected: [] }
  }
  if (cause === 'wrong-type') {
    const all = typesOf({ type: asTypes(limit ?? schema.type) })
    // Bytes may also be a list of numbers: nobody means that.
    const types = all.includes('string') ? all.filter((type) => type !== 'array') : all
    return { pointer, part: 'value', cause, expected: types, found: jsonType(valueAt(value, pointer), types) }
  }
  if (cause === 'not-in-enum') {
    const expected = (Array.isArray(limit) ? limit : [limit]).filter((item) => item !== null).map(shown)
    return { pointer, part: 'value', cause, expected, ...nearestOf(shown(valueAt(value, pointer)), expected) }
  }
  const integer = integerFormats[String(limit)]
  if (cause === 'bad-format' && integer !== undefined) return { pointer, part: 'value', cause: 'out-of-range', expected: [integer] }
  if (cause === 'bad-format' && limit === 'quantity') {
    const near = nearestQuantity(valueAt(value, pointer))
    return { pointer, part: 'value', cause, expected: ['quantity'], ...(near === undefined ? {} : { nearest: near }) }
  }
  if (cause === 'wrong-combination') return { pointer, part: 'value', cause, expected: alternatives(keyword, schema) }
  return { pointer, part: 'value', cause, expected: limit === undefined ? [] : [limitWords[keyword]?.(shown(limit)) ?? shown(limit)] }
}

/** Formats are limits or patterns where a validator does not know them (write-out.ts): the schema says what was meant. */
function ownKeyword(keyword: string, schema: JsonSchema): string {
  return schema.format !== undefined && !(keyword in schema) && /^(?:minimum|maximum|pattern)$/.test(keyword) ? 'format' : keyword
}

function isRequired(pointer: Pointer, along: readonly JsonSchema[]): boolean {
  const path = tokens(pointer)
  const name = path.at(-1)
  return name !== undefined && along.length === path.length + 1 && (along.at(-2)?.required?.includes(name) ?? false)
}

const integerFormats: Readonly<Record<string, string>> = { uint8: 'a byte', int32: 'an integer of 32 bits', int64: 'an integer of 64 bits' }

/** `10 GB` -> `10G`: what a quantity was most likely meant to be. In `10mb` nobody means thousandths. */
function nearestQuantity(written: unknown): string | undefined {
  const packed = typeof written === 'string' ? written.replace(/\s+/g, '') : ''
  const tight = packed.replace(/[bB]$/, '')
  const candidates = [
    ...(tight === packed ? [tight] : []),
    tight.replace(/[mgtp](i?)$/, (unit) => unit.charAt(0).toUpperCase() + unit.slice(1)),
    tight.replace(/K$/, 'k'),
    tight.replace(/ki$/, 'Ki'),
  ]
  return candidates.find((candidate) => /^[\d.]+[a-zA-Z]*$/.test(candidate) && formats.quantity(candidate))
}

const limitWords: Readonly<Record<string, (limit: string) => string>> = {
  minimum: (limit) => `at least ${limit}`,
  maximum: (limit) => `at most ${limit}`,
  exclusiveMinimum: (limit) => `more than ${limit}`,
  exclusiveMaximum: (limit) => `less than ${limit}`,
  multipleOf: (limit) => `a multiple of ${limit}`,
  minLength: (limit) => `at least ${limit} characters`,
  maxLength: (limit) => `at most ${limit} characters`,
  minItems: (limit) => `at least ${limit} items`,
  maxItems: (limit) => `at most ${limit} items`,
  minProperties: (limit) => `at least ${limit} fields`,
  maxProperties: (limit) => `at most ${limit} fields`,
}

function unknownField(
  pointer: Pointer,
  field: string,
  value: unknown,
  tree: SchemaTree,
  schema: JsonSchema,
): Omit<SchemaError, 'versions'> {
  const owner = valueAt(value, pointer)
  // A field that is there already is not what another one was meant to be.
  const open = fieldNames(schema).filter((name) => !(owner !== null && typeof owner === 'object' && Object.hasOwn(owner, name)))
  const near = nearestOf(field, open)
  // A slip of the pen is likelier than a field that stands far away.
  const belongs = belongsAt(pointer, field, value, tree, near.nearest === undefined)
  return {
    pointer: child(pointer, field),
    part: 'key',
    cause: 'unknown-field',
    field,
    expected: [],
    ...near,
    ...(belongs === undefined ? {} : { belongs }),
  }
}

function nearestOf(word: string, candidates: readonly string[]): Pick<SchemaError, 'nearest' | 'rivalled'> {
  const near = nearest(word, candidates)
  if (near === undefined) return {}
  return hasRival(word, near, candidates) ? { nearest: near, rivalled: true } : { nearest: near }
}

/** For `anyOf` and its like: the fields that the alternatives ask for, or their types; nothing where they differ otherwise. */
function alternatives(keyword: string, schema: JsonSchema): readonly string[] {
  if (keyword !== 'anyOf' && keyword !== 'oneOf') return []
  const names = parts(schema)
    .filter(({ type }) => type !== 'null')
    .map(({ required, type }) => required?.join(' and ') ?? (typeof type === 'string' ? type : undefined))
  return names.every((name) => name !== undefined) ? [...new Set(names)] : []
}

function asTypes(type: unknown): string | readonly string[] {
  return typeof type === 'string' ? type : Array.isArray(type) ? type.filter((name) => typeof name === 'string') : []
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
