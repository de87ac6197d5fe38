import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CustomSchema } from '../../types/facts.ts'
import { closure, definitionIds, readDefinition, referenced } from '../bundle.ts'
import { formatPatterns, integerRanges } from '../formats.ts'
import { isPlainObject } from './plain-object.ts'

/** Formats that both engines assert by themselves. */
const asserted = new Set(['date-time', 'date', 'ipv4', 'ipv6'])
/** What stands for formats that kubeconform does not know, or knows otherwise: the embedded engine's meaning of them. All others are remarks to both. */
const stands: Readonly<Record<string, object>> = {
  ...integerRanges,
  byte: { pattern: formatPatterns.byte },
  uuid: { pattern: '^(?i:[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12})$' },
}

/** The template that finds what {@link writeCustomSchema} wrote: with the whole group, where kubeconform's own layout drops all but its first label. */
export function customSchemaLocation(folder: string): string {
  return join(folder, '{{.Group}}', '{{.ResourceKind}}-{{.ResourceAPIVersion}}.json')
}

/** Where a custom kind's schema lies in the folder, or undefined where its names, which a change may have written, are not such names. */
function customSchemaFile({ group, version, kind }: CustomSchema): string | undefined {
  const isGroup = /^[a-z0-9.-]{1,253}$/.test(group) && group.split('.').every((label) => label !== '')
  const isSafe = isGroup && /^[a-z0-9]{1,63}$/.test(version) && /^[A-Za-z][A-Za-z0-9]{0,62}$/.test(kind)
  return isSafe ? join(group, `${kind.toLowerCase()}-${version}.json`) : undefined
}

/** Writes one schema as kubeconform takes it, or gives the reason why it cannot. Rejects with the file system's error. */
export async function writeCustomSchema(folder: string, custom: CustomSchema): Promise<string | undefined> {
  const file = customSchemaFile(custom)
  if (file === undefined) return 'its group, version or kind is not a valid name'
  const seen: Seen = { remote: false, bundled: new Set() }
  const schema = forFile(custom.schema, seen)
  if (seen.remote || !isPlainObject(schema)) return 'its schema refers to another document'
  const own = isPlainObject(schema.$defs) ? schema.$defs : {}
  const ids = new Set([...seen.bundled].filter((id) => own[id] === undefined && isBundled(id)).flatMap(closure))
  const bundled = Object.fromEntries([...ids].map((id) => [id, forFile(readDefinition(id), seen)]))
  const whole = { $schema, ...schema, $defs: { ...own, ...bundled } }
  await mkdir(join(folder, custom.group), { recursive: true, mode: 0o700 })
  await writeFile(join(folder, file), JSON.stringify(whole), { mode: 0o600 })
  return undefined
}

/** Draft 4 says with a boolean what later drafts say with the limit. */
const exclusives = new Map([
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
])
/** A draft that the validator knows without fetching it; by itself it takes schemas for draft 4. */
const $schema = 'http://json-schema.org/draft-07/schema#'
const inMaps = new Set(['properties', 'patternProperties', 'definitions', '$defs', 'dependencies', 'dependentSchemas'])
const inPlace = new Set([
  'items',
  'additionalProperties',
  'additionalItems',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'propertyNames',
  'contains',
])

interface Seen {
  /** A reference leads out of the file. */
  remote: boolean
  /** Definitions that the bundle may have. */
  readonly bundled: Set<string>
}

function isBundled(id: string): boolean {
  return definitionIds().has(id)
}

/** Drops what would lead the validator out of the file, to the web for example, and tells integer formats as limits. */
function forFile(schema: unknown, seen: Seen): unknown {
  if (Array.isArray(schema)) return schema.map((part) => forFile(part, seen))
  if (!isPlainObject(schema)) return schema
  if (typeof schema.$ref === 'string' && schema.$ref.startsWith('#/$defs/')) seen.bundled.add(referenced(schema.$ref))
  if (schema.$ref !== undefined && !(typeof schema.$ref === 'string' && schema.$ref.startsWith('#'))) seen.remote = true
  const fields: [string, unknown][] = []
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'id' || key === '$id' || key === '$schema') continue
    const exclusive = exclusives.get(key)
    if (exclusive !== undefined && schema[exclusive] === true) {
      fields.push([exclusive, value])
      continue
    }
    if (typeof value === 'boolean' && (key === 'exclusiveMinimum' || key === 'exclusiveMaximum')) continue
    if (key === 'format') fields.push(...formatFields(value, schema))
    else if (inMaps.has(key) && isPlainObject(value)) fields.push([key, mapValues(value, seen)])
    else fields.push([key, inPlace.has(key) ? forFile(value, seen) : value])
  }
  return Object.fromEntries(fields)
}

/** A format in keywords that kubeconform knows; nothing for one that is a remark. */
function formatFields(format: unknown, schema: Record<string, unknown>): readonly [string, unknown][] {
  if (typeof format !== 'string') return []
  if (asserted.has(format)) return [['format', format]]
  const told = Object.hasOwn(stands, format) ? stands[format] : undefined
  return Object.entries(told ?? {}).filter(([keyword]) => schema[keyword] === undefined)
}

function mapValues(map: Record<string, unknown>, seen: Seen): object {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, forFile(value, seen)]))
}
