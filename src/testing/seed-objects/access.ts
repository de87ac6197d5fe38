import { type SeedObject, seed, selector } from './seed.ts'

const subjects = [
  { kind: 'ServiceAccount', name: 'web', namespace: 'shop' },
  { kind: 'Group', name: 'developers', apiGroup: 'rbac.authorization.k8s.io' },
]
const rules = [{ apiGroups: ['', 'apps'], resources: ['secrets', 'deployments'], resourceNames: ['database'], verbs: ['get', 'patch'] }]

/** Roles and their bindings. */
export const access: readonly SeedObject[] = [
  seed('rbac.authorization.k8s.io/v1', 'Role', { rules }),
  seed(
    'rbac.authorization.k8s.io/v1',
    'ClusterRole',
    { aggregationRule: { clusterRoleSelectors: [selector] }, rules: [...rules, { nonResourceURLs: ['/metrics'], verbs: ['get'] }] },
    false,
  ),
  seed('rbac.authorization.k8s.io/v1', 'RoleBinding', {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'web' },
    subjects,
  }),
  seed(
    'rbac.authorization.k8s.io/v1',
    'ClusterRoleBinding',
    { roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' }, subjects },
    false,
  ),
]
