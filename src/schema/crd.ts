import type { CustomSchema } from '../types/facts.ts'
import { type Text, text, untrusted } from '../types/text.ts'
import { fromOpenApi } from './from-open-api.ts'
import { isSchema } from './schema-tree.ts'
import { isBuiltInGroup } from './standing.ts'

/** What a CustomResourceDefinition gives: a schema per served version, and what of it cannot be used. */
export interface ReadCrd {
  readonly schemas: readonly CustomSchema[]
  readonly flaws: readonly Text[]
}

/**
 * Reads a CustomResourceDefinition (apiextensions.k8s.io/v1 or v1beta1) as plain data from `source`. Never throws: what the API server would not take is a flaw;
 * versions without one are still used. A definition of a built-in group is a flaw and gives nothing.
 */
export function readCrd(value: unknown, source: string): ReadCrd {
  const spec = field(value, 'spec')
  const group = field(spec, 'group')
  const kind = field(field(spec, 'names'), 'kind')
  if (typeof group !== 'string' || typeof kind !== 'string' || !/^[a-z0-9.-]+$/.test(group) || kind === '') {
    return { schemas: [], flaws: [text`it names no group or kind`] }
  }
  if (isBuiltInGroup(group))
    return { schemas: [], flaws: [text`${untrusted(group)} is a group of Kubernetes itself, whose kinds cannot be redefined`] }
  const versions = versionsOf(spec)
  if (versions.length === 0) return { schemas: [], flaws: [text`it names no version`] }
  const flaws: Text[] = []
  const schemas: CustomSchema[] = []
  for (const version of versions) {
    const name = field(version, 'name')
    if (typeof name !== 'string' || !/^[a-z0-9]+$/.test(name)) flaws.push(text`a version has no name`)
    else if (field(version, 'served') !== false)
      schemas.push(...readVersion(value, spec, version, { group, version: name, kind, source }, flaws))
  }
  return { schemas, flaws }
}

function readVersion(crd: unknown, spec: unknown, version: unknown, identity: Omit<CustomSchema, 'schema'>, flaws: Text[]): CustomSchema[] {
  const old = field(crd, 'apiVersion') === 'apiextensions.k8s.io/v1beta1'
  const written = field(field(version, 'schema'), 'openAPIV3Schema') ?? field(field(spec, 'validation'), 'openAPIV3Schema')
  if (written === undefined && !old) {
    flaws.push(text`version ${untrusted(identity.version)} has no schema`)
    return []
  }
  // v1beta1 keeps unknown fields unless told otherwise, v1 the other way round.
  const preserves = field(spec, 'preserveUnknownFields')
  const prunes = old ? preserves === false : preserves !== true
  const read = fromOpenApi(written ?? {}, prunes)
  flaws.push(...read.flaws.map((flaw) => text`version ${untrusted(identity.version)}: ${flaw}`))
  return read.schema === undefined ? [] : [{ ...identity, schema: read.schema }]
}

function versionsOf(spec: unknown): readonly unknown[] {
  const versions = field(spec, 'versions')
  if (Array.isArray(versions) && versions.length > 0) return versions
  const single = field(spec, 'version')
  return typeof single === 'string' ? [{ name: single }] : []
}

function field(value: unknown, name: string): unknown {
  return isSchema(value) && Object.hasOwn(value, name) ? value[name] : undefined
}
