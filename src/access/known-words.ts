/** The verbs that authorisers are asked about. https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb */
export const requestVerbs: readonly string[] = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection']

/** Verbs that only some resources know, `impersonate:*` and `impersonate-on:*` of 1.36 included. */
export function isSpecialVerb(verb: string): boolean {
  return specialVerbs.has(verb) || /^impersonate(?:-on)?:/.test(verb)
}

const specialVerbs: ReadonlySet<string> = new Set([
  'bind',
  'escalate',
  'impersonate',
  'use',
  'approve',
  'sign',
  'attest',
  'proxy',
  'post',
  'put',
  'head',
  'options',
  'request-serviceaccounts-token-audience',
  'arbitrary-node',
  'associated-node',
])

/** Built-in resources with the group that serves them; for those of several groups, all. Subresources follow their resource. */
const groupsByResource: Readonly<Record<string, readonly string[]>> = {
  bindings: [''],
  configmaps: [''],
  endpoints: [''],
  events: ['', 'events.k8s.io'],
  limitranges: [''],
  namespaces: [''],
  nodes: ['', 'metrics.k8s.io'],
  persistentvolumeclaims: [''],
  persistentvolumes: [''],
  pods: ['', 'metrics.k8s.io'],
  podtemplates: [''],
  replicationcontrollers: [''],
  resourcequotas: [''],
  secrets: [''],
  serviceaccounts: [''],
  daemonsets: ['apps', 'extensions'],
  deployments: ['apps', 'extensions'],
  replicasets: ['apps', 'extensions'],
  statefulsets: ['apps'],
  cronjobs: ['batch'],
  jobs: ['batch'],
  clusterrolebindings: ['rbac.authorization.k8s.io'],
  clusterroles: ['rbac.authorization.k8s.io'],
  rolebindings: ['rbac.authorization.k8s.io'],
  roles: ['rbac.authorization.k8s.io'],
  networkpolicies: ['networking.k8s.io', 'extensions'],
  ingresses: ['networking.k8s.io', 'extensions'],
}

/** The groups that serve a built-in resource, undefined for one that is not in the table: it may be a custom resource's. */
export function groupsOf(resource: string): readonly string[] | undefined {
  const name = resource.split('/', 1)[0] ?? ''
  return Object.hasOwn(groupsByResource, name) ? groupsByResource[name] : undefined
}

/** The plural resource that a singular, a kind or a capitalised form means: `secret`, `Secrets`, `ConfigMap`. */
export function resourceMeant(word: string): string | undefined {
  const [name = '', ...rest] = word.split('/')
  const lower = name.toLowerCase()
  const plural = [lower, `${lower}s`, `${lower}es`, lower.replace(/y$/, 'ies')].find((form) => Object.hasOwn(groupsByResource, form))
  if (plural === undefined || plural === name) return undefined
  return [plural, ...rest].join('/')
}

/** Groups with a dot that the API server itself serves. */
const servedGroups =
  /^(?:(?:admissionregistration|apiextensions|apiregistration|authentication|authorization|certificates|coordination|discovery|events|flowcontrol\.apiserver|metrics|networking|node|policy|rbac\.authorization|resource|scheduling|storage|storagemigration)\.k8s\.io)$/

/** Whether a group is one that somebody installs: it is a domain, and not one of Kubernetes' own. */
export function isCustomGroup(group: string): boolean {
  return group.includes('.') && !servedGroups.test(group)
}
