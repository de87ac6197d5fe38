import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CustomSchema } from '../types/facts.ts'
import type { Minor } from '../types/schema.ts'
import { closure, definitionId, kinds, readDefinition } from './bundle.ts'
import { formatPatterns, integerRanges } from './formats.ts'

/**
 * Writes the strict schemas of one bundled minor version and the custom ones into an existing folder in the layout that kubeconform reads with
 * `-schema-location 'DIRECTORY/{{.ResourceKind}}{{.KindSuffix}}.json'`: one file per kind that refers to `_definitions.json` beside it. kubeconform drops all
 * of the group but its first label from a file's name; where two groups meet in one name, the built-in kind wins and the first custom one after it.
 * With `isWanted`, only those built-in kinds. Rejects with the file system's error.
 */
export async function writeOutSchemas(
  directory: string,
  minor: Minor,
  customSchemas: readonly CustomSchema[],
  isWanted: (apiVersion: string, kind: string) => boolean = () => true,
): Promise<void> {
  await mkdir(directory, { recursive: true })
  const files = new Map<string, unknown>()
  const used = new Set<string>()
  for (const [apiVersion, byKind] of Object.entries(kinds().kinds)) {
    for (const kind of Object.keys(byKind)) {
      const id = isWanted(apiVersion, kind) ? definitionId(apiVersion, kind, minor) : undefined
      if (id === undefined) continue
      for (const part of closure(id)) used.add(part)
      files.set(fileName(apiVersion, kind), forFile(readDefinition(id), '_definitions.json'))
    }
  }
  for (const { group, version, kind, schema } of customSchemas) {
    const name = fileName(group === '' ? version : `${group}/${version}`, kind)
    if (!files.has(name)) files.set(name, { $schema: 'http://json-schema.org/draft-07/schema#', ...forFile(schema, '_definitions.json') })
  }
  files.set('_definitions.json', { $defs: Object.fromEntries([...used].sort().map((id) => [id, forFile(readDefinition(id), '')])) })
  await Promise.all([...files].map(([name, schema]) => writeFile(join(directory, name), JSON.stringify(schema))))
}

/** The name that kubeconform looks a kind up by, without its folder. https://github.com/yannh/kubeconform/blob/v0.8.0/pkg/registry/registry.go */
export function fileName(apiVersion: string, kind: string): string {
  const [group = '', version] = apiVersion.split('/')
  const suffix = version === undefined ? group : `${group.split('.')[0]}-${version}`
  return `${kind}-${suffix}.json`.toLowerCase()
}

/** A schema as kubeconform takes it: references lead into the file given ('' is the same one), integer formats, which kubeconform does not know, are limits. */
function forFile(schema: object, file: string): object {
  // `typeof`, because a map of properties may have one called `format` or `$ref`.
  const { format, $ref }: Readonly<Record<string, unknown>> = { ...schema }
  if (typeof $ref === 'string') return { $ref: $ref.startsWith('#/$defs/') ? `${file}${$ref}` : $ref }
  const part = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(part)
    return value !== null && typeof value === 'object' ? forFile(value, file) : value
  }
  const inner = Object.entries(schema).map(([key, value]) => [key, part(value)])
  if (format === 'int32' || format === 'int64' || format === 'uint8')
    return { ...integerRanges[format], ...Object.fromEntries(inner.filter(([key]) => key !== 'format')) }
  const pattern = Object.entries(formatPatterns).find(([name]) => name === format)?.[1]
  if (pattern === undefined) return Object.fromEntries(inner)
  return { ...Object.fromEntries(inner), format: format === 'micro-time' ? 'date-time' : format, pattern }
}
