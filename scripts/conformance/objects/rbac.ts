import { fullMetadata, metadataCases } from './metadata.ts'

const apiVersion = 'rbac.authorization.k8s.io/v1'
const group = 'rbac.authorization.k8s.io'

const rules = [
  { apiGroups: [''], resources: ['secrets', 'pods/log'], resourceNames: ['db'], verbs: ['get', 'list'] },
  { apiGroups: ['apps', '*'], resources: ['*'], verbs: ['*'] },
]
const subjects = [
  { kind: 'ServiceAccount', name: 'web', namespace: 'shop' },
  { kind: 'User', name: 'jane@example.com', apiGroup: group },
  { kind: 'Group', name: 'system:authenticated' },
]

/** Valid roles and bindings. */
export const validRbac: readonly Readonly<Record<string, unknown>>[] = [
  { apiVersion, kind: 'Role', metadata: fullMetadata, rules },
  {
    apiVersion,
    kind: 'ClusterRole',
    metadata: fullMetadata,
    rules: [...rules, { nonResourceURLs: ['/healthz', '/metrics/*'], verbs: ['get'] }],
  },
  {
    apiVersion,
    kind: 'ClusterRole',
    metadata: { name: 'gathered' },
    aggregationRule: {
      clusterRoleSelectors: [
        { matchLabels: { 'rbac.example.com/gather': 'true' } },
        {
          matchExpressions: [
            { key: 'a', operator: 'In', values: ['b', 'c'] },
            { key: 'example.com/d', operator: 'Exists' },
          ],
        },
      ],
    },
    rules: [],
  },
  { apiVersion, kind: 'RoleBinding', metadata: fullMetadata, roleRef: { apiGroup: group, kind: 'Role', name: 'reader' }, subjects },
  {
    apiVersion,
    kind: 'ClusterRoleBinding',
    metadata: fullMetadata,
    roleRef: { apiGroup: group, kind: 'ClusterRole', name: 'view' },
    subjects,
  },
]

/** Edge cases of these kinds, valid and invalid ones. */
export function* rbacCases(): Generator<unknown> {
  const roleRef = { apiGroup: group, kind: 'ClusterRole', name: 'view' }
  for (const metadata of metadataCases) {
    for (const kind of ['Role', 'ClusterRole']) yield { apiVersion, kind, metadata, rules: [] }
    for (const kind of ['RoleBinding', 'ClusterRoleBinding']) yield { apiVersion, kind, metadata, roleRef }
  }
  for (const kind of ['Role', 'ClusterRole']) yield* roles(kind)
  yield* aggregations()
  for (const kind of ['RoleBinding', 'ClusterRoleBinding']) yield* bindings(kind)
}

function* roles(kind: string): Generator<unknown> {
  const role = (fields: object) => ({ apiVersion, kind, metadata: { name: 'edge' }, ...fields })
  const choices: Readonly<Record<string, readonly unknown[]>> = {
    verbs: [undefined, [], ['get'], [''], null, [null]],
    apiGroups: [undefined, [], [''], ['*'], null],
    resources: [undefined, [], ['secrets'], ['secrets/*']],
    resourceNames: [undefined, [], ['a']],
    nonResourceURLs: [undefined, [], ['/x'], ['*'], ['x'], ['']],
  }
  for (const verbs of choices.verbs ?? []) {
    for (const apiGroups of choices.apiGroups ?? []) {
      for (const resources of choices.resources ?? []) {
        for (const resourceNames of choices.resourceNames ?? []) {
          for (const nonResourceURLs of choices.nonResourceURLs ?? []) {
            yield role({ rules: [{ verbs, apiGroups, resources, resourceNames, nonResourceURLs }] })
          }
        }
      }
    }
  }
  for (const value of [undefined, null, [], {}, 'text', [null], [{}], ['text']]) yield role({ rules: value })
  yield role({ rules: [{ verbs: 'get', apiGroups: [''], resources: ['pods'] }] })
  yield role({ subjects: [] })
  yield role({ aggregationRule: { clusterRoleSelectors: [{}] } })
}

function* aggregations(): Generator<unknown> {
  const role = (aggregationRule: unknown) => ({ apiVersion, kind: 'ClusterRole', metadata: { name: 'edge' }, rules: null, aggregationRule })
  for (const value of [
    null,
    {},
    { clusterRoleSelectors: null },
    { clusterRoleSelectors: [] },
    { clusterRoleSelectors: [{}] },
    { clusterRoleSelectors: [null] },
  ]) {
    yield role(value)
  }
  const selector = (one: unknown) => role({ clusterRoleSelectors: [one] })
  for (const matchLabels of [{ a: 'b' }, { 'a b': 'c' }, { a: 'b c' }, { a: null }, { a: 1 }, null, { '': '' }, { a: '' }])
    yield selector({ matchLabels })
  for (const operator of ['In', 'NotIn', 'Exists', 'DoesNotExist', 'in', 'Gt', '', null, undefined]) {
    for (const values of [undefined, null, [], ['a'], [''], ['a b'], [null]])
      yield selector({ matchExpressions: [{ key: 'a', operator, values }] })
  }
  for (const key of ['a', '', null, undefined, 'a b', 'example.com/a', 'a/b/c'])
    yield selector({ matchExpressions: [{ key, operator: 'Exists' }] })
  yield selector({ matchExpressions: [null] })
}

function* bindings(kind: string): Generator<unknown> {
  const binding = (fields: object) => ({
    apiVersion,
    kind,
    metadata: { name: 'edge' },
    roleRef: { kind: 'ClusterRole', name: 'view' },
    ...fields,
  })
  for (const apiGroup of [undefined, null, '', group, 'rbac', 'rbac.authorization.k8s.io/v1']) {
    for (const refKind of [undefined, null, '', 'Role', 'ClusterRole', 'clusterrole', 'User'])
      yield binding({ roleRef: { apiGroup, kind: refKind, name: 'view' } })
    for (const subjectKind of [undefined, null, '', 'ServiceAccount', 'User', 'Group', 'serviceaccount', 'Robot']) {
      for (const name of [undefined, '', 'web', 'We b']) {
        for (const namespace of [undefined, '', 'shop', 'Bad NS'])
          yield binding({ subjects: [{ kind: subjectKind, apiGroup, name, namespace }] })
      }
    }
  }
  for (const name of [undefined, null, '', 'a', 'a b', 'a/b', 'a%b', '.', '..', 'system:x', 'ü', 'x'.repeat(300)]) {
    yield binding({ roleRef: { apiGroup: group, kind: 'ClusterRole', name } })
  }
  for (const roleRef of [undefined, null, {}, 'view', []]) yield binding({ roleRef })
  for (const subjects of [undefined, null, [], [null], [{}], {}, 'text']) yield binding({ subjects })
  yield binding({ roleRef: { kind: 'ClusterRole', name: 'view', namespace: 'x' } })
}
