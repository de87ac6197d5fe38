import { whyNotDns1123Label } from '../../src/kubernetes/names.ts'
import { mappingAt, stringAt } from '../../src/kubernetes/plain.ts'

/** The kinds that conformance is about, with the name of their collection. */
const collections: Readonly<Record<string, { readonly collection: string; readonly namespaced: boolean }>> = {
  ConfigMap: { collection: 'configmaps', namespaced: true },
  Secret: { collection: 'secrets', namespaced: true },
  ServiceAccount: { collection: 'serviceaccounts', namespaced: true },
  Namespace: { collection: 'namespaces', namespaced: false },
  Role: { collection: 'roles', namespaced: true },
  ClusterRole: { collection: 'clusterroles', namespaced: false },
  RoleBinding: { collection: 'rolebindings', namespaced: true },
  ClusterRoleBinding: { collection: 'clusterrolebindings', namespaced: false },
  Pod: { collection: 'pods', namespaced: true },
  Deployment: { collection: 'deployments', namespaced: true },
  StatefulSet: { collection: 'statefulsets', namespaced: true },
  DaemonSet: { collection: 'daemonsets', namespaced: true },
  Job: { collection: 'jobs', namespaced: true },
  CronJob: { collection: 'cronjobs', namespaced: true },
  Service: { collection: 'services', namespaced: true },
  Ingress: { collection: 'ingresses', namespaced: true },
  NetworkPolicy: { collection: 'networkpolicies', namespaced: true },
  PersistentVolumeClaim: { collection: 'persistentvolumeclaims', namespaced: true },
  CustomResourceDefinition: { collection: 'customresourcedefinitions', namespaced: false },
}

/** The kinds on which our verdict has to be the server's in every case. */
export const configKinds = [
  'ConfigMap',
  'Secret',
  'ServiceAccount',
  'Namespace',
  'Role',
  'ClusterRole',
  'RoleBinding',
  'ClusterRoleBinding',
]
/** The kinds of which every acceptance has to be one here, and nine of ten refusals have to be found. */
export const otherKinds = Object.keys(collections).filter((kind) => !configKinds.includes(kind) && kind !== 'CustomResourceDefinition')

/** Whether conformance is about a kind. */
export function isJudged(kind: string): boolean {
  return Object.hasOwn(collections, kind)
}

/** Where an object is posted to, as kubectl would, and the namespace that has to be there first. */
export function resourcePath(object: unknown): { readonly path: string; readonly namespace?: string } {
  const apiVersion = stringAt(object, 'apiVersion')
  const kind = stringAt(object, 'kind')
  const known = collections[kind]
  if (known === undefined) throw new Error(`conformance does not know the kind ${kind}`)
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`
  if (!known.namespaced) return { path: `${root}/${known.collection}` }
  const namespace = stringAt(mappingAt(object, 'metadata'), 'namespace') || 'conformance'
  const path = `${root}/namespaces/${encodeURIComponent(namespace)}/${known.collection}`
  return whyNotDns1123Label(namespace) === undefined ? { path, namespace } : { path }
}
