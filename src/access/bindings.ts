import { field, isMapping, sequence, stringOf } from '../facts/shape.ts'
import { groupOf, type Manifest } from '../types/manifest.ts'

/** Which role a binding grants. */
export interface RoleRef {
  readonly apiGroup: string
  readonly kind: string
  readonly name: string
}

/** Whom a binding grants it to. */
export interface Subject {
  readonly kind: string
  readonly name: string
  /** Of a ServiceAccount; that of its RoleBinding where it has none of its own. */
  readonly namespace?: string
}

const rbac = 'rbac.authorization.k8s.io'

export function isBinding({ apiVersion, kind }: Manifest): boolean {
  return groupOf(apiVersion) === rbac && (kind === 'RoleBinding' || kind === 'ClusterRoleBinding')
}

/** A binding's roleRef, with the default that the API server fills in. */
export function roleRefOf(value: unknown): RoleRef | undefined {
  const roleRef = field(value, 'roleRef')
  const kind = stringOf(roleRef, 'kind')
  const name = stringOf(roleRef, 'name')
  if (kind === undefined || name === undefined) return undefined
  const apiGroup = stringOf(roleRef, 'apiGroup')
  return { apiGroup: apiGroup === undefined || apiGroup === '' ? rbac : apiGroup, kind, name }
}

/**
 * A binding's subjects. What is no mapping, or lacks a kind or a name, stands as one without them: nobody knows whom it means.
 * https://github.com/kubernetes/kubernetes/blob/master/pkg/registry/rbac/validation/rule.go (appliesToUser)
 */
export function subjectsOf(binding: Manifest): Subject[] {
  return sequence(field(binding.value, 'subjects')).map((subject) => {
    const own = isMapping(subject) ? stringOf(subject, 'namespace') : undefined
    const namespace = own === undefined || own === '' ? binding.namespace : own
    return {
      kind: stringOf(subject, 'kind') ?? '',
      name: stringOf(subject, 'name') ?? '',
      ...(namespace === undefined ? {} : { namespace }),
    }
  })
}
