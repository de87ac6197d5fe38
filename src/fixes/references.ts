import { isMapping, sequence, stringOf } from '../facts/shape.ts'
import { child, type Pointer } from '../types/pointer.ts'

/** One object named by another, and where, from that one's root. */
export interface Reference {
  readonly kind: string
  readonly name: string
  readonly pointer: Pointer
}

/** Fields whose value is a name, or holds one under `name` (of a volume's Secret under `secretName`). */
const kindOf: Readonly<Record<string, string>> = {
  configMapRef: 'ConfigMap',
  configMapKeyRef: 'ConfigMap',
  configMap: 'ConfigMap',
  secretRef: 'Secret',
  secretKeyRef: 'Secret',
  secret: 'Secret',
  secretName: 'Secret',
  imagePullSecrets: 'Secret',
  secrets: 'Secret',
  serviceAccountName: 'ServiceAccount',
  serviceAccount: 'ServiceAccount',
  claimName: 'PersistentVolumeClaim',
  serviceName: 'Service',
  service: 'Service',
}

const kindOfResource: Readonly<Record<string, string>> = { secrets: 'Secret', configmaps: 'ConfigMap', serviceaccounts: 'ServiceAccount' }

/** The objects that an object names, in the fields of built-in kinds. One name may be told twice. */
export function* referencesOf(value: unknown, pointer: Pointer = '', key = ''): Generator<Reference> {
  const kind = Object.hasOwn(kindOf, key) ? kindOf[key] : undefined
  if (typeof value === 'string' && kind !== undefined && value !== '') yield { kind, name: value, pointer }
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* referencesOf(item, child(pointer, index), key)
  if (!isMapping(value)) return
  const own = pointer === '' ? kind : (kind ?? stringOf(value, 'kind'))
  for (const field of own === undefined ? [] : ['name', 'secretName']) {
    const name = stringOf(value, field)
    if (name !== undefined && own !== undefined) yield { kind: own, name, pointer: child(pointer, field) }
  }
  yield* namedByRule(value, pointer)
  for (const [below, inner] of Object.entries(value)) {
    if (typeof inner === 'object' || Object.hasOwn(kindOf, below)) yield* referencesOf(inner, child(pointer, below), below)
  }
}

/** What a rule of a role names. */
function* namedByRule(rule: Record<string, unknown>, pointer: Pointer): Generator<Reference> {
  for (const resource of sequence(rule.resources)) {
    const kind = typeof resource === 'string' && Object.hasOwn(kindOfResource, resource) ? kindOfResource[resource] : undefined
    for (const [index, name] of kind === undefined ? [] : sequence(rule.resourceNames).entries()) {
      if (typeof name === 'string' && kind !== undefined) yield { kind, name, pointer: child(child(pointer, 'resourceNames'), index) }
    }
  }
}
