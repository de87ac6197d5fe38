import type { JsonSchema } from '../json-schema.ts'
import { isSchema, type SchemaTree } from '../schema-tree.ts'
import { isPlainObject } from './plain-object.ts'

/** Every schema that has a say at one place. */
export type Schemas = readonly JsonSchema[]

const inPlace = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'] as const

/** A schema, and all those that apply to the same value through it. */
export function applying(tree: SchemaTree, schema: JsonSchema): Schemas {
  const own = tree.resolve(schema)
  if (!inPlace.some((keyword) => own[keyword] !== undefined) && own.dependencies === undefined) return [own]
  const all = new Set([own])
  for (const each of all) {
    const dependencies = isPlainObject(each.dependencies) ? Object.values(each.dependencies) : []
    const parts = [...inPlace.flatMap((keyword) => each[keyword]), ...dependencies]
    for (const part of parts) if (isSchema(part)) all.add(tree.resolve(part))
  }
  return [...all]
}

/** What applies to a field of a mapping. */
export function fieldSchemas(tree: SchemaTree, schemas: Schemas, key: string): Schemas {
  return gather(tree, schemas, ({ properties, additionalProperties, patternProperties }) => {
    const own = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : additionalProperties
    return [own, ...(isPlainObject(patternProperties) ? Object.values(patternProperties) : [])]
  })
}

function itemSchemas(tree: SchemaTree, schemas: Schemas): Schemas {
  return gather(tree, schemas, ({ items, additionalItems, contains }) => [items, additionalItems, contains].flat())
}

/** Each only once: schemas that refer to themselves in several ways would double with every level of the value. */
function gather(tree: SchemaTree, schemas: Schemas, next: (schema: JsonSchema) => readonly unknown[]): Schemas {
  const all = new Set<JsonSchema>()
  for (const schema of schemas) {
    for (const part of next(schema)) if (isSchema(part)) for (const each of applying(tree, part)) all.add(each)
  }
  return [...all]
}

type Looks = 'nothing' | 'measure' | 'bytes' | 'length' | 'content'

/** What schemas ask of a string beyond being one: nothing, a time or an amount, bytes, a length, or anything. */
export function looksAt(schemas: Schemas): Looks {
  const decisive = ['enum', 'const', 'pattern', 'contentEncoding', 'contentMediaType'] as const
  if (schemas.some((schema) => decisive.some((keyword) => schema[keyword] !== undefined))) return 'content'
  const asked = schemas.flatMap(({ format }): Looks[] => (format === undefined ? [] : [formats.get(format) ?? 'content']))
  const first = asked.find((what) => what !== 'nothing')
  if (first !== undefined) return asked.every((what) => what === first || what === 'nothing') ? first : 'content'
  return schemas.some(({ minLength, maxLength }) => minLength !== undefined || maxLength !== undefined) ? 'length' : 'nothing'
}

const formats: ReadonlyMap<string, Looks> = new Map([
  ['int32', 'nothing'],
  ['int64', 'nothing'],
  ['uint8', 'nothing'],
  ['date-time', 'measure'],
  ['micro-time', 'measure'],
  ['quantity', 'measure'],
  ['byte', 'bytes'],
])
/** Keywords that compare lists and mappings as a whole. */
const comparing = ['enum', 'const', 'uniqueItems'] as const
const plainKey = /^[\x20-\x26\x28-\x5b\x5d-\x7e]{0,400}$/
const standIn = '-kubelatch-'

/** Makes of a value one with as little text in it as gives the same verdict: each string is emptied unless a schema looks at it. */
export class Reducer {
  /** Why the value cannot be handed over, where it cannot. */
  unfit: string | undefined
  /** Our stand-ins for field names that messages could not be read with, and the names themselves. */
  readonly renamed = new Map<string, string>()
  readonly #standIns = new Map<string, string>()
  readonly #tree: SchemaTree

  constructor(tree: SchemaTree) {
    this.#tree = tree
  }

  reduce(value: unknown, schemas: Schemas): unknown {
    if (typeof value === 'string') return reduceString(value, schemas)
    if (value === null || typeof value !== 'object') return this.#scalar(value)
    if (schemas.some((schema) => comparing.some((keyword) => schema[keyword] !== undefined))) return this.#keep(value)
    if (!Array.isArray(value)) return this.#reduceFields(value, schemas)
    const item = itemSchemas(this.#tree, schemas)
    return value.map((each) => this.reduce(each, item))
  }

  #reduceFields(object: object, schemas: Schemas): object {
    const isOwn = (key: string) => schemas.some(({ properties }) => properties !== undefined && Object.hasOwn(properties, key))
    const fields = Object.entries(object).map(([key, value]) => {
      const field = fieldSchemas(this.#tree, schemas, key)
      return [isOwn(key) || isPlain(key) ? key : this.#rename(key), this.reduce(value, field)]
    })
    return Object.fromEntries(fields)
  }

  #keep(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#keep(item))
    if (!isPlainObject(value)) return this.#scalar(value)
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [isPlain(key) ? key : this.#rename(key), this.#keep(field)]))
  }

  #scalar(value: unknown): unknown {
    if (typeof value === 'number' && !Number.isFinite(value)) this.unfit = 'it holds a number that is not finite, which JSON cannot tell'
    return value
  }

  #rename(key: string): string {
    const known = this.#standIns.get(key)
    if (known !== undefined) return known
    const name = `${standIn}${this.#standIns.size}`
    this.#standIns.set(key, name)
    this.renamed.set(name, key)
    return name
  }
}

function isPlain(key: string): boolean {
  return plainKey.test(key) && !key.startsWith(standIn)
}

/** Neither a time, nor an amount, nor base64: what is plainly none of them is refused as they would be, without its text. */
const none = '!'
const time = /^\d{4}-[\dTtZz:., +-]*$/
const amount = /^\s*[+-]?[\d.]*[A-Za-z]{0,2}[+-]?\d*\s*$/

function reduceString(value: string, schemas: Schemas): string {
  const what = looksAt(schemas)
  if (what === 'content') return value
  if (what === 'measure') return value.length <= 64 && (time.test(value) || amount.test(value)) ? value : none
  if (what === 'bytes') return /^[A-Za-z0-9+/=\s]*$/.test(value) ? value : none
  return what === 'length' ? 'x'.repeat([...value].length) : ''
}
