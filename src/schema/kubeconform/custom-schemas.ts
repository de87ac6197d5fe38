import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CustomSchema } from '../../types/facts.ts'
import { integerRanges } from '../formats.ts'
import { isPlainObject } from './plain-object.ts'

const ranges: Readonly<Record<string, object>> = integerRanges
/** Formats that the embedded engine asserts too; all others are remarks to the API server. */
const asserted = new Set(['date-time', 'date', 'ipv4', 'ipv6', 'uuid'])

/** The template that finds what {@link writeCustomSchema} wrote: with the whole group, where kubeconform's own layout drops all but its first label. */
export function customSchemaLocation(folder: string): string {
  return join(folder, '{{.Group}}', '{{.ResourceKind}}-{{.ResourceAPIVersion}}.json')
}

/** Where a custom kind's schema lies in the folder, or undefined where its names, which a change may have written, are not such names. */
export function customSchemaFile({ group, version, kind }: CustomSchema): string | undefined {
  const isSafe = /^[a-z0-9]([a-z0-9-]*\.)*[a-z0-9-]+$/.test(group) && /^[a-z0-9]+$/.test(version) && /^[A-Za-z][A-Za-z0-9]*$/.test(kind)
  return isSafe ? join(group, `${kind.toLowerCase()}-${version}.json`) : undefined
}

/** Writes one schema as kubeconform takes it, or gives the reason why it cannot. Rejects with the file system's error. */
export async function writeCustomSchema(folder: string, custom: CustomSchema): Promise<string | undefined> {
  const file = customSchemaFile(custom)
  if (file === undefined) return 'its group, version or kind is not a valid name'
  const seen = { remote: false }
  const schema = forFile(custom.schema, seen)
  if (seen.remote) return 'its schema refers to another document'
  await mkdir(join(folder, custom.group), { recursive: true, mode: 0o700 })
  await writeFile(join(folder, file), JSON.stringify(schema), { mode: 0o600 })
  return undefined
}

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

/** Drops what would lead the validator out of the file, to the web for example, and tells integer formats as limits. */
function forFile(schema: unknown, seen: { remote: boolean }): unknown {
  if (Array.isArray(schema)) return schema.map((part) => forFile(part, seen))
  if (!isPlainObject(schema)) return schema
  if (schema.$ref !== undefined && !(typeof schema.$ref === 'string' && schema.$ref.startsWith('#'))) seen.remote = true
  const fields: [string, unknown][] = []
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'id' || key === '$id' || (key === '$schema' && !isMetaSchema(value))) continue
    const range = key === 'format' && typeof value === 'string' && Object.hasOwn(ranges, value) ? ranges[value] : undefined
    if (key === 'format' && range === undefined && !asserted.has(String(value))) continue
    if (range !== undefined) fields.push(...Object.entries(range).filter(([limit]) => schema[limit] === undefined))
    else if (inMaps.has(key) && isPlainObject(value)) fields.push([key, mapValues(value, seen)])
    else fields.push([key, inPlace.has(key) ? forFile(value, seen) : value])
  }
  return Object.fromEntries(fields)
}

function mapValues(map: Record<string, unknown>, seen: { remote: boolean }): object {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, forFile(value, seen)]))
}

/** Those that the validator carries within itself. */
function isMetaSchema(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\/json-schema\.org\/draft(?:-0[467]|\/20(?:19-09|20-12))\/schema#?$/.test(value)
}
