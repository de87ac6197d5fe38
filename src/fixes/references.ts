import { field, isMapping, stringOf } from '../facts/shape.ts'

/** One object named by another. */
export interface Reference {
  readonly kind: string
  readonly name: string
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

/** The objects that an object names, in the fields of built-in kinds. */
export function* referencesOf(value: unknown, key = '', depth = 0): Generator<Reference> {
  const kind = Object.hasOwn(kindOf, key) ? kindOf[key] : undefined
  if (typeof value === 'string' && kind !== undefined && value !== '') yield { kind, name: value }
  if (Array.isArray(value)) for (const item of value) yield* referencesOf(item, key, depth + 1)
  if (!isMapping(value)) return
  const name = stringOf(value, 'name') ?? stringOf(value, 'secretName')
  if (kind !== undefined && name !== undefined) yield { kind, name }
  const ownKind = stringOf(value, 'kind')
  if (depth > 0 && ownKind !== undefined && name !== undefined) yield { kind: ownKind, name }
  yield* namedByRule(value)
  for (const [below, inner] of Object.entries(value))
    if (typeof inner === 'object' || below in kindOf) yield* referencesOf(inner, below, depth + 1)
}

/** What a rule of a role names. */
function* namedByRule(rule: Record<string, unknown>): Generator<Reference> {
  const [resources, names] = [field(rule, 'resources'), field(rule, 'resourceNames')]
  if (!Array.isArray(resources) || !Array.isArray(names)) return
  for (const resource of resources) {
    const kind = typeof resource === 'string' && Object.hasOwn(kindOfResource, resource) ? kindOfResource[resource] : undefined
    for (const name of kind === undefined ? [] : names) if (typeof name === 'string' && kind !== undefined) yield { kind, name }
  }
}
