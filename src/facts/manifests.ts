import { namingOf } from '../kubernetes/kinds.ts'
import { groupOf, type Manifest, type ObjectIdentity } from '../types/manifest.ts'
import { child, type Pointer } from '../types/pointer.ts'
import type { YamlDocument } from '../types/yaml.ts'
import { field, isMapping, sequence, stringOf } from './shape.ts'

/**
 * The objects that a document holds: itself, or the items of a `List` and of every typed list (`ConfigMapList`, `RoleList`).
 * What lacks a kind or an apiVersion but has the other one beside `metadata` or `spec` counts as well, with '' for what is missing,
 * so that a misspelt `piVersion` is told instead of passed over.
 */
export function manifestsOf(file: string, document: YamlDocument): Manifest[] {
  return collect(file, document.index, '', document.value, 0)
}

/** Lists in lists end here; kubectl itself flattens without a limit, real repositories never nest more than once. */
const deepestList = 8

function collect(file: string, document: number, pointer: Pointer, value: unknown, depth: number): Manifest[] {
  if (!isMapping(value) || !looksLikeObject(value)) return []
  const kind = stringOf(value, 'kind') ?? ''
  const items = field(value, 'items')
  if (kind.endsWith('List') && Array.isArray(items) && !('spec' in value) && depth < deepestList) {
    const itemKind = kind.slice(0, -'List'.length)
    const apiVersion = stringOf(value, 'apiVersion') ?? ''
    return items.flatMap((item, index) => {
      // Items of a typed list may leave out what the list says already.
      const whole = itemKind !== '' && isMapping(item) ? { apiVersion, kind: itemKind, ...item } : item
      return collect(file, document, child(child(pointer, 'items'), index), whole, depth + 1)
    })
  }
  const metadata = field(value, 'metadata')
  const namespace = stringOf(metadata, 'namespace')
  return [
    {
      place: { file, document, pointer },
      apiVersion: stringOf(value, 'apiVersion') ?? '',
      kind,
      ...(namespace === undefined ? {} : { namespace }),
      name: stringOf(metadata, 'name') ?? '',
      value,
    },
  ]
}

function looksLikeObject(value: Record<string, unknown>): boolean {
  const kind = field(value, 'kind')
  const apiVersion = field(value, 'apiVersion')
  if (typeof kind === 'string' && typeof apiVersion === 'string') return kind !== '' && apiVersion !== ''
  if (typeof apiVersion === 'string') return isMapping(field(value, 'metadata')) && !('kind' in value) && apiVersion !== ''
  return typeof kind === 'string' && kind !== '' && isMapping(field(value, 'metadata')) && !('apiVersion' in value)
}

/**
 * What an object is called in a cluster. A namespace written on a cluster-scoped kind is dropped, as the API server does:
 * EnsureObjectNamespaceMatchesRequestNamespace of k8s.io/apiserver/pkg/registry/rest/meta.go.
 */
export function identityOf(manifest: Manifest): ObjectIdentity & { readonly apiVersion: string } {
  const { apiVersion, kind, name } = manifest
  const group = groupOf(apiVersion)
  return {
    apiVersion,
    group,
    kind,
    namespace: namingOf(group, kind)?.namespaced === false ? '' : (manifest.namespace ?? ''),
    name: name === '' ? generateNameOf(manifest.value) : name,
  }
}

function generateNameOf(value: unknown): string {
  const prefix = stringOf(field(value, 'metadata'), 'generateName')
  return prefix === undefined ? '' : `${prefix}*`
}

/** Strings of a list field; whatever is not a string is left out. */
export function stringsAt(value: unknown, key: string): readonly string[] {
  return sequence(field(value, key)).filter((item) => typeof item === 'string')
}
