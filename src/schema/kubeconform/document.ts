import { childSchema, type SchemaTree } from '../schema-tree.ts'
import type { Complaint } from './messages.ts'
import { isPlainObject } from './plain-object.ts'
import { applying, fieldSchemas, looksAt, Reducer } from './reduce.ts'

/** An object as it is handed to kubeconform. */
export interface Document {
  /** It must be the only one in its file: its result cannot be told from others by a name. */
  readonly alone: boolean
  /** One line of JSON, without the name that it gets where it does not stand alone. Equal lines get equal verdicts. */
  readonly line: string
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
  const all = reducer.reduce(value, applying(tree, tree.root))
  if (reducer.unfit !== undefined) return { failed: reducer.unfit }
  if (!isPlainObject(all) || !isPlainObject(value)) return { failed: 'it is not an object' }
  const reduced = { ...all, apiVersion: value.apiVersion, kind: value.kind }
  const { renamed } = reducer
  const metadata = nameable(reduced, tree)
  if (metadata === undefined) {
    return { alone: true, line: toLine(readable(reduced, value)), renamed, complaints: complainOfMetadata(value, tree) }
  }
  const unnamed = omit(metadata, 'name')
  // The metadata comes first, so that a name can be put in without writing the whole again.
  return { alone: false, line: toLine({ metadata: unnamed, ...omit(reduced, 'metadata') }), renamed, complaints: [] }
}

function omit(object: Record<string, unknown>, field: string): Record<string, unknown> {
  const { [field]: _, ...rest } = object
  return rest
}

const beginning = '{"metadata":{'

/** The line of a document that does not stand alone with a name of ours, by which its result is recognised. */
export function nameLine(line: string, name: string): string {
  const rest = line.slice(beginning.length)
  return `${beginning}"name":${JSON.stringify(name)}${rest.startsWith('}') ? '' : ','}${rest}`
}

function complainOfMetadata(object: Record<string, unknown>, tree: SchemaTree): readonly Complaint[] {
  const { metadata } = object
  if (metadata === undefined || metadata === null || isPlainObject(metadata)) return []
  const schema = childSchema(tree, tree.root, 'metadata', false)
  const isTyped = schema !== undefined && applying(tree, schema).some(({ type }) => type !== undefined)
  return isTyped ? [{ pointer: '/metadata', keyword: 'type', names: [] }] : []
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
  return schema === undefined || looksAt(fieldSchemas(tree, applying(tree, schema), 'name')) === 'nothing' ? metadata : undefined
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
