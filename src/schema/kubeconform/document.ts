import type { JsonSchema } from '../json-schema.ts'
import { childSchema, type SchemaTree } from '../schema-tree.ts'
import type { Complaint } from './messages.ts'
import { isPlainObject } from './plain-object.ts'

/** An object as it is handed to kubeconform. */
export interface Document {
  /** One line of JSON. Equal lines get equal answers. */
  readonly line: string
  /** It must be the only one in its file: its result cannot be told from others by a name. */
  readonly alone: boolean
  /** The line with a name of ours, by which its result is recognised; as it is where it stands alone. */
  named(name: string): string
  /** Our stand-ins for field names that its messages could not be read with, and the names themselves. */
  readonly renamed: ReadonlyMap<string, string>
  /** What had to be seen to before: kubeconform gives up on it. */
  readonly complaints: readonly Complaint[]
}

/** Why an object cannot be handed over. */
export interface NoDocument {
  readonly failed: string
}

/**
 * Makes the document of one object. Both engines read the same scalars, because what is written is JSON of the value as read.
 * Strings that its schema does not look at are emptied, whatever the kind: nothing that may be a credential is written to a disk.
 */
export function toDocument(value: unknown, tree: SchemaTree): Document | NoDocument {
  const reducer = new Reducer(tree)
  const all = reducer.reduce(value, tree.root)
  if (reducer.unfit !== undefined) return { failed: reducer.unfit }
  if (!isPlainObject(all) || !isPlainObject(value)) return { failed: 'it is not an object' }
  const reduced = { ...all, apiVersion: value.apiVersion, kind: value.kind }
  const { renamed } = reducer
  const metadata = nameable(reduced, tree)
  if (metadata === undefined) {
    const line = toLine(readable(reduced, value))
    return { line, alone: true, named: () => line, renamed, complaints: complainOfMetadata(value, tree) }
  }
  const withName = (name: string) => toLine({ ...reduced, metadata: { ...metadata, name } })
  return { line: withName(''), alone: false, named: withName, renamed, complaints: [] }
}

function complainOfMetadata(object: Record<string, unknown>, tree: SchemaTree): readonly Complaint[] {
  const { metadata } = object
  if (metadata === undefined || metadata === null || isPlainObject(metadata)) return []
  const schema = childSchema(tree, tree.root, 'metadata', false)
  return schema?.type === undefined ? [] : [{ pointer: '/metadata', keyword: 'type', names: [] }]
}

/**
 * The metadata, where a name of ours changes no verdict and kubeconform will report it: it reads names without regard to case,
 * and a custom kind's schema may have a say in them.
 */
function nameable(object: Record<string, unknown>, tree: SchemaTree): Record<string, unknown> | undefined {
  const { metadata } = object
  if (!isPlainObject(metadata) || hasVariant(object, ['apiVersion', 'kind', 'metadata'])) return undefined
  if (hasVariant(metadata, ['name', 'namespace', 'generateName'])) return undefined
  if (!isScalar(metadata.namespace) || !isScalar(metadata.generateName)) return undefined
  if (metadata.name !== undefined && typeof metadata.name !== 'string') return undefined
  const schema = childSchema(tree, tree.root, 'metadata', false)
  const name = schema === undefined ? undefined : childSchema(tree, schema, 'name', false)
  return name === undefined || looksAt(name) === 'nothing' ? metadata : undefined
}

function hasVariant(object: Record<string, unknown>, names: readonly string[]): boolean {
  return Object.keys(object).some((key) => !names.includes(key) && names.some((name) => name.toLowerCase() === key.toLowerCase()))
}

/**
 * kubeconform decodes apiVersion, kind and the names before it validates, without regard to case, and gives up where they have another type.
 * A name that is a number it takes, and refuses as the schema does.
 * https://github.com/yannh/kubeconform/blob/v0.8.0/pkg/resource/resource.go
 */
function readable(reduced: Record<string, unknown>, object: Record<string, unknown>): Record<string, unknown> {
  const fixed = Object.entries(reduced).map(([key, value]) => {
    const lower = key.toLowerCase()
    if (lower === 'apiversion') return [key, object.apiVersion]
    if (lower === 'kind') return [key, object.kind]
    return [key, lower === 'metadata' ? readableMetadata(value) : value]
  })
  return Object.fromEntries(fixed)
}

function readableMetadata(metadata: unknown): unknown {
  if (metadata === null || !isPlainObject(metadata)) return metadata === null ? null : {}
  const fixed = Object.entries(metadata).map(([key, value]) => {
    const isName = ['name', 'namespace', 'generatename'].includes(key.toLowerCase())
    return [key, isName && !isScalar(value) ? 7 : value]
  })
  return Object.fromEntries(fixed)
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object'
}

/** JSON leaves a few characters as they are that YAML does not take. */
function toLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What a schema asks of a string beyond being one. */
function looksAt(schema: JsonSchema): 'nothing' | 'date' | 'length' | 'content' {
  const decisive = ['enum', 'const', 'pattern', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'contentEncoding', 'contentMediaType']
  if (decisive.some((keyword) => schema[keyword] !== undefined)) return 'content'
  if (schema.format === 'date-time') return 'date'
  if (schema.format !== undefined) return 'content'
  return schema.minLength === undefined && schema.maxLength === undefined ? 'nothing' : 'length'
}

/** Keywords by which a schema may look at the content of any string beneath, in ways that are not followed here. */
const farReaching = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'enum', 'const', 'uniqueItems', 'contains', 'dependencies'] as const

const plainKey = /^[\x20-\x26\x28-\x5b\x5d-\x7e]{0,400}$/
const standIn = '-kubelatch-'

class Reducer {
  unfit: string | undefined
  readonly renamed = new Map<string, string>()
  readonly #standIns = new Map<string, string>()
  readonly #tree: SchemaTree

  constructor(tree: SchemaTree) {
    this.#tree = tree
  }

  reduce(value: unknown, schema: JsonSchema | undefined): unknown {
    if (typeof value === 'string') return this.#reduceString(value, schema)
    if (typeof value === 'number' && !Number.isFinite(value)) this.unfit = 'it holds a number that is not finite, which JSON cannot tell'
    if (schema !== undefined && farReaching.some((keyword) => schema[keyword] !== undefined)) return this.#keep(value)
    if (Array.isArray(value)) return this.#reduceItems(value, schema)
    return isPlainObject(value) ? this.#reduceFields(value, schema) : value
  }

  #reduceString(value: string, schema: JsonSchema | undefined): string {
    const what = schema === undefined ? 'nothing' : looksAt(schema)
    if (what === 'content') return value
    // What does not look like a date is refused as one as the empty string is.
    if (what === 'date') return /^\d{4}-[\dTZtz:.+-]{1,40}$/.test(value) ? value : ''
    return what === 'length' ? 'x'.repeat([...value].length) : ''
  }

  #reduceItems(items: readonly unknown[], schema: JsonSchema | undefined): unknown[] {
    const item = schema === undefined ? undefined : childSchema(this.#tree, schema, '0', true)
    return items.map((value) => this.reduce(value, item))
  }

  #reduceFields(object: Record<string, unknown>, schema: JsonSchema | undefined): Record<string, unknown> {
    const isOwn = (key: string) => schema?.properties !== undefined && Object.hasOwn(schema.properties, key)
    const fields = Object.entries(object).map(([key, value]) => {
      const field = schema === undefined ? undefined : childSchema(this.#tree, schema, key, false)
      return [isOwn(key) || (plainKey.test(key) && !key.startsWith(standIn)) ? key : this.#rename(key), this.reduce(value, field)]
    })
    return Object.fromEntries(fields)
  }

  /** As it is, for a schema that may look at anything; field names are made readable all the same. */
  #keep(value: unknown): unknown {
    if (typeof value === 'number' && !Number.isFinite(value)) this.unfit = 'it holds a number that is not finite, which JSON cannot tell'
    if (Array.isArray(value)) return value.map((item) => this.#keep(item))
    if (!isPlainObject(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => [plainKey.test(key) ? key : this.#rename(key), this.#keep(field)]),
    )
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
