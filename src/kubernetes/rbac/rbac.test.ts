import { describe, expect, test } from 'vitest'
import { refusals } from '../refusals.ts'

const group = 'rbac.authorization.k8s.io'
const told = (kind: string, fields: object) =>
  refusals({ apiVersion: `${group}/v1`, kind, metadata: { name: 'a' }, ...fields }, `${group}/v1`, kind, ['1.34']).map(
    ({ topic, reason, pointer, suggestion }) => `${topic} ${reason} ${pointer}${suggestion === undefined ? '' : ` -> ${suggestion}`}`,
  )

const rule = { apiGroups: [''], resources: ['secrets'], verbs: ['get'] }
const url = { nonResourceURLs: ['/healthz'], verbs: ['get'] }

describe('rules', () => {
  test.each<[string, object, string[]]>([
    ['Role', rule, []],
    ['Role', { ...rule, resources: ['secret'], verbs: ['lists'], resourceNames: ['*'] }, []],
    ['ClusterRole', url, []],
    ['Role', { ...rule, verbs: [] }, ['rbac-rule required /rules/0']],
    ['Role', { verbs: ['get'] }, ['rbac-rule required /rules/0', 'rbac-rule required /rules/0']],
    ['Role', { apiGroups: [''], verbs: ['get'] }, ['rbac-rule required /rules/0']],
    ['Role', url, ['rbac-rule invalid /rules/0/nonResourceURLs']],
    ['ClusterRole', { ...rule, ...url }, ['rbac-rule invalid /rules/0/nonResourceURLs']],
    ['ClusterRole', { ...url, resourceNames: ['a'] }, ['rbac-rule invalid /rules/0/nonResourceURLs']],
  ])('%s %j', (kind, one, expected) => expect(told(kind, { rules: [one] })).toEqual(expected))
})

describe('aggregation', () => {
  test.each<[object, string[]]>([
    [{ clusterRoleSelectors: [{}] }, []],
    [{ clusterRoleSelectors: [{ matchExpressions: [{ key: 'a', operator: 'Exists' }] }] }, []],
    [{}, ['rbac-rule required /aggregationRule']],
    [
      { clusterRoleSelectors: [{ matchLabels: { 'a b': 'c' } }] },
      ['label invalid /aggregationRule/clusterRoleSelectors/0/matchLabels/a b -> a-b'],
    ],
    [
      { clusterRoleSelectors: [{ matchExpressions: [{ key: 'a', operator: 'in', values: ['b'] }] }] },
      ['value not-supported /aggregationRule/clusterRoleSelectors/0/matchExpressions/0/operator -> In'],
    ],
    [
      { clusterRoleSelectors: [{ matchExpressions: [{ key: 'a', operator: 'In' }] }] },
      ['value required /aggregationRule/clusterRoleSelectors/0/matchExpressions/0'],
    ],
  ])('%j', (aggregationRule, expected) => expect(told('ClusterRole', { aggregationRule })).toEqual(expected))
})

describe('bindings', () => {
  const roleRef = { apiGroup: group, kind: 'ClusterRole', name: 'view' }
  test.each<[string, object, string[]]>([
    ['RoleBinding', roleRef, []],
    ['RoleBinding', { ...roleRef, kind: 'Role', apiGroup: '' }, []],
    ['ClusterRoleBinding', { ...roleRef, kind: 'Role' }, ['rbac-binding not-supported /roleRef/kind']],
    ['RoleBinding', { ...roleRef, kind: 'clusterrole' }, ['rbac-binding not-supported /roleRef/kind -> ClusterRole']],
    ['RoleBinding', { ...roleRef, apiGroup: 'rbac' }, [`rbac-binding not-supported /roleRef/apiGroup -> ${group}`]],
    ['RoleBinding', { ...roleRef, name: '' }, ['rbac-binding required /roleRef']],
    ['RoleBinding', { ...roleRef, name: 'a/b' }, ['rbac-binding invalid /roleRef/name']],
  ])('%s of %j', (kind, ref, expected) => expect(told(kind, { roleRef: ref })).toEqual(expected))

  test.each<[string, object, string[]]>([
    ['RoleBinding', { kind: 'ServiceAccount', name: 'web' }, []],
    ['ClusterRoleBinding', { kind: 'ServiceAccount', name: 'web', namespace: 'shop' }, []],
    ['ClusterRoleBinding', { kind: 'ServiceAccount', name: 'web' }, ['rbac-binding required /subjects/0']],
    ['RoleBinding', { kind: 'ServiceAccount', name: 'We b' }, ['rbac-binding invalid /subjects/0/name']],
    ['RoleBinding', { kind: 'ServiceAccount', name: 'web', apiGroup: group }, ['rbac-binding not-supported /subjects/0/apiGroup -> ']],
    ['RoleBinding', { kind: 'User', name: 'Jane Doe' }, []],
    ['RoleBinding', { kind: 'Group', name: 'g', apiGroup: 'x' }, [`rbac-binding not-supported /subjects/0/apiGroup -> ${group}`]],
    ['RoleBinding', { kind: 'user', name: 'a' }, ['rbac-binding not-supported /subjects/0/kind -> User']],
    ['RoleBinding', { kind: 'User' }, ['rbac-binding required /subjects/0']],
  ])('%s for %j', (kind, subject, expected) => expect(told(kind, { roleRef, subjects: [subject] })).toEqual(expected))
})
