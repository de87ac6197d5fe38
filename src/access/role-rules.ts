import { stringsAt } from '../facts/manifests.ts'
import { field, isMapping, sequence } from '../facts/shape.ts'
import type { Manifest } from '../types/manifest.ts'
import { child, type Pointer } from '../types/pointer.ts'
import { type Text, text, untrusted } from '../types/text.ts'

/** One entry of a role's `rules`, with the pointers of its fields from the object's root. */
export interface RoleRule {
  readonly pointer: Pointer
  readonly value: Readonly<Record<string, unknown>>
  readonly apiGroups: readonly string[]
  readonly resources: readonly string[]
  readonly resourceNames: readonly string[]
  readonly verbs: readonly string[]
  readonly nonResourceURLs: readonly string[]
}

/** Kinds with `rules`. */
export const roleKinds = ['Role', 'ClusterRole'] as const

/** The rules of a Role or ClusterRole. One whose `rules` are filled in by aggregation has none of its own. */
export function roleRulesOf(manifest: Manifest): RoleRule[] {
  return sequence(field(manifest.value, 'rules')).flatMap((value, index) => {
    if (!isMapping(value)) return []
    const strings = (key: string) => stringsAt(value, key)
    return [
      {
        pointer: child('/rules', index),
        value,
        apiGroups: strings('apiGroups'),
        resources: strings('resources'),
        resourceNames: strings('resourceNames'),
        verbs: strings('verbs'),
        nonResourceURLs: strings('nonResourceURLs'),
      },
    ]
  })
}

/** `*` or the exact word: how RBAC compares verbs and groups. https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
export function covers(listed: readonly string[], wanted: string): boolean {
  return listed.includes('*') || listed.includes(wanted)
}

/** The pointer of one word of a list field, or of the field itself. */
export function wordAt(
  rule: RoleRule,
  list: 'apiGroups' | 'resources' | 'verbs' | 'resourceNames' | 'nonResourceURLs',
  word: string,
): Pointer {
  const index = sequence(rule.value[list]).indexOf(word)
  const pointer = child(rule.pointer, list)
  return index === -1 ? pointer : child(pointer, index)
}

/** Where a role's grants reach, in words. */
export function reachOf(manifest: Manifest): Text {
  if (manifest.kind === 'ClusterRole') return text`every namespace where the role is bound`
  return manifest.namespace === undefined ? text`the role’s namespace` : text`the namespace ${untrusted(manifest.namespace)}`
}
