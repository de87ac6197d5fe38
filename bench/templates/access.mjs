import { head, lines } from './lines.mjs'

const served = {
  '': ['pods', 'services', 'configmaps', 'secrets', 'endpoints', 'events', 'persistentvolumeclaims', 'pods/log', 'serviceaccounts'],
  apps: ['deployments', 'statefulsets', 'daemonsets', 'replicasets', 'deployments/scale'],
  batch: ['jobs', 'cronjobs', 'jobs/status'],
  'networking.k8s.io': ['ingresses', 'networkpolicies', 'ingresses/status'],
}
const verbs = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete']

function rule(draw) {
  const group = draw.pick(Object.keys(served))
  const some = (list) => list.filter(() => draw.chance(0.4))
  const listed = (list, other) => (list.length === 0 ? [other] : list)
  return lines(
    `- apiGroups: ["${group}"]`,
    `  resources: ${JSON.stringify(listed(some(served[group]), served[group][0]))}`,
    draw.chance(0.5)
      ? `  verbs: ${JSON.stringify(listed(some(verbs), 'get'))}`
      : lines(
          '  verbs:',
          listed(some(verbs), 'get').map((verb) => `    - ${verb}`),
        ),
    draw.maybe(0.2, `  resourceNames:\n    - ${draw.name()}`),
  )
}

export function role(app, draw) {
  const kind = draw.pick(['Role', 'Role', 'ClusterRole'])
  return `${lines(
    head('rbac.authorization.k8s.io/v1', kind, app, draw),
    'rules:',
    draw.times(1, 8, () => rule(draw)),
  )}\n`
}

export function binding(app, draw) {
  return `${head('rbac.authorization.k8s.io/v1', 'RoleBinding', app, draw)}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: ${app.name}
subjects:
  - kind: ServiceAccount
    name: ${app.name}
    namespace: ${app.namespace}
${draw.maybe(0.2, `  - kind: Group\n    apiGroup: rbac.authorization.k8s.io\n    name: ${draw.word()}-team\n`)}`
}

export function serviceAccount(app, draw) {
  return `${head('v1', 'ServiceAccount', app, draw)}\n${draw.maybe(0.4, 'automountServiceAccountToken: false\n')}`
}

export function namespace(app, draw) {
  return `apiVersion: v1
kind: Namespace
metadata:
  name: ${app.namespace}
  labels:
    pod-security.kubernetes.io/enforce: ${draw.pick(['restricted', 'baseline'])}
---
apiVersion: v1
kind: ResourceQuota
metadata:
  name: quota
  namespace: ${app.namespace}
spec:
  hard:
    requests.cpu: "${draw.int(1, 64)}"
    requests.memory: ${draw.int(1, 256)}Gi
`
}

/** What `kubectl get -o yaml` prints. */
export function list(app, draw) {
  const item = (index) => `- apiVersion: v1
  kind: ${draw.pick(['ConfigMap', 'Secret'])}
  metadata:
    name: ${app.name}-${draw.word()}-${index}
    namespace: ${app.namespace}
    uid: ${draw.hex(8)}-${draw.hex(4)}-${draw.hex(4)}-${draw.hex(4)}-${draw.hex(12)}
  data:
    ${draw.word()}: ZHVtbXk=`
  return `${lines('apiVersion: v1', 'kind: List', 'items:', draw.times(3, 40, item))}\n`
}
