import type { CustomSchema } from '../types/facts.ts'
import type { Minor } from '../types/schema.ts'
import { type Text, text } from '../types/text.ts'
import { UserError } from '../types/user-error.ts'
import { fromJsonSchema } from './from-json-schema.ts'

/** kubeconform's tail for a location that is a folder. https://github.com/yannh/kubeconform/blob/v0.8.0/pkg/registry/registry.go */
const folderTail = '{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json'

/** A file of a catalogue that cannot be used, and why. */
export interface CatalogueFlaw {
  readonly path: string
  readonly flaw: Text
}

/**
 * Reads the schemas of a catalogue in kubeconform's schema-location layout: `location` is a template or a folder, relative to the tree whose `paths` are given; nothing is
 * ever fetched. `read` gives a file's bytes, undefined where there are none. With `kinds` (lower case) only their files are read.
 * Kinds are known in lower case alone, as in file names; a layout without `{{ .Group }}` knows of a group its first label: such schemas have the group `LABEL.*`.
 * {@link import('./open-schemas.ts').openSchemas} matches both. Throws a {@link UserError} for a template that kubeconform would not take either.
 */
export function readCatalogue(
  location: string,
  minor: Minor,
  paths: Iterable<string>,
  read: (path: string) => Uint8Array | undefined,
  kinds?: ReadonlySet<string>,
): { readonly schemas: readonly CustomSchema[]; readonly flaws: readonly CatalogueFlaw[] } {
  const pattern = patternOf(location, minor)
  const schemas: CustomSchema[] = []
  const flaws: CatalogueFlaw[] = []
  for (const path of paths) {
    const identity = identityOf(pattern.exec(path)?.groups)
    if (identity === undefined || (kinds !== undefined && !kinds.has(identity.kind))) continue
    const bytes = read(path)
    const found = bytes === undefined ? { flaws: [text`it cannot be read`] } : parse(bytes)
    for (const flaw of found.flaws) flaws.push({ path, flaw })
    if (found.schema !== undefined) schemas.push({ ...identity, schema: found.schema, source: path })
  }
  return { schemas, flaws }
}

function parse(bytes: Uint8Array): ReturnType<typeof fromJsonSchema> {
  try {
    return fromJsonSchema(JSON.parse(Buffer.from(bytes).toString('utf8')))
  } catch {
    return { flaws: [text`it is no JSON`] }
  }
}

/** What the variables of a template stand for, in a path. Those of one path may stand twice: the first one counts. */
const variables: Readonly<Record<string, (minor: Minor) => string>> = {
  NormalizedKubernetesVersion: (minor) => `(?:master|v${minor.replace('.', '\\.')}\\.\\d+)`,
  StrictSuffix: () => '(?:-strict)?',
  ResourceKind: () => '(?<kind>[a-z0-9]+)',
  ResourceAPIVersion: () => '(?<version>v[a-z0-9]+)',
  Group: () => '(?<group>[a-z0-9.-]+)',
  KindSuffix: () => '(?:-(?<label>[a-z0-9-]+?))?-(?<labelled>v[a-z0-9]+)',
}

function patternOf(location: string, minor: Minor): RegExp {
  const clean = location.replace(/^\.\//, '')
  const template = clean.endsWith('json') ? clean : `${clean.replace(/\/$/, '')}/${folderTail}`
  const seen = new Set<string>()
  const parts = template.split(/(\{\{.*?\}\})/).map((part) => {
    const name = /^\{\{-?\s*\.(\w+)\s*-?\}\}$/.exec(part)?.[1]
    if (!part.startsWith('{{')) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const make = name === undefined || !Object.hasOwn(variables, name) ? undefined : variables[name]
    if (make === undefined || name === undefined) throw unknownVariable(part)
    const again = seen.has(name)
    seen.add(name)
    return again ? make(minor).replace(/\?<\w+>/g, '?:') : make(minor)
  })
  return new RegExp(`^${parts.join('')}$`, 'i')
}

function unknownVariable(part: string): UserError {
  return new UserError(`A schema location says ${JSON.stringify(part)}, which is no variable of a location.`, {
    hint: `Variables are ${Object.keys(variables).join(', ')}, written {{ .ResourceKind }}.`,
    status: 3,
  })
}

function identityOf(groups: Readonly<Record<string, string | undefined>> | undefined): Omit<CustomSchema, 'schema' | 'source'> | undefined {
  const kind = groups?.kind?.toLowerCase()
  const version = groups?.version ?? groups?.labelled
  if (kind === undefined || version === undefined) return undefined
  // kubeconform calls the core group `v1` there, as its apiVersion.
  const { group, label } = groups ?? {}
  if (group !== undefined) return { group: group === version ? '' : group, version, kind }
  return { group: label === undefined ? '' : `${label}.*`, version, kind }
}
