import { describe, expect, it } from 'vitest'
import { memoryTree } from '../testing/memory-tree.ts'
import { checkTree, lines, mendFiles } from './testing.ts'

const rbac = 'rbac.authorization.k8s.io'
const roleOf = (...rules: string[]) => lines(`apiVersion: ${rbac}/v1`, 'kind: Role', 'metadata:', '  name: reader', 'rules:', ...rules)
const bindingOf = (...subjects: string[]) =>
  lines(
    `apiVersion: ${rbac}/v1`,
    'kind: RoleBinding',
    'metadata: {name: reader}',
    `roleRef: {apiGroup: ${rbac}, kind: Role, name: reader}`,
    'subjects:',
    ...subjects.map((subject) => `- ${subject}`),
  )
const podOf = (...container: string[]) =>
  lines(
    'apiVersion: v1',
    'kind: Pod',
    'metadata: {name: shop}',
    'spec:',
    '  serviceAccountName: shop',
    '  containers:',
    '  - name: a',
    '    image: a:1',
    ...container.map((line) => `    ${line}`),
  )
const [account, mounting] = ['{kind: ServiceAccount, name: shop}', 'envFrom: [{secretRef: {name: shop-db}}]']
const whole = (role: string) => ({ 'role.yaml': role, 'binding.yaml': bindingOf(account), 'pod.yaml': podOf(mounting) })
const wide = roleOf('- apiGroups: [""]', '  resources: [secrets]', '  verbs: [get, list]')
const narrow = roleOf('- apiGroups: [""]', '  resources: [secrets]', '  resourceNames: [shop-db]', '  verbs: [get]')

describe('a role that reads all Secrets is narrowed to those that its Pods use', () => {
  it.each<[string, string, string]>([
    ['in brackets', wide, narrow],
    ['that only lists', wide.replace('[get, list]', '[list] # all'), narrow.replace('[get]', '[get] # all')],
    ['that only gets', wide.replace('[get, list]', '[get]'), narrow],
    [
      'in lines, with comments',
      roleOf(
        '  # of the shop',
        '  - verbs:',
        '      - list',
        '      - get # one',
        '    apiGroups:',
        '      - ""',
        '    resources:',
        '      - secrets # why',
      ),
      roleOf(
        '  # of the shop',
        '  - verbs:',
        '      - get # one',
        '    apiGroups:',
        '      - ""',
        '    resources:',
        '      - secrets # why',
        '    resourceNames:',
        '      - shop-db',
      ),
    ],
    [
      'in lines without indentation',
      roleOf('- apiGroups:', '  - ""', '  resources:', '  - secrets', '  verbs:', '  - get', '  - list'),
      roleOf('- apiGroups:', '  - ""', '  resources:', '  - secrets', '  resourceNames:', '  - shop-db', '  verbs:', '  - get'),
    ],
    [
      'beside other resources, which keep their rule',
      roleOf(
        '- apiGroups: [""]',
        '  resources: [configmaps, secrets] # both',
        '  verbs: [get, list]',
        '- {apiGroups: [apps], resources: [deployments], verbs: [get]}',
      ),
      roleOf(
        '- apiGroups: [""]',
        '  resources: [configmaps] # both',
        '  verbs: [get, list]',
        '- {apiGroups: [apps], resources: [deployments], verbs: [get]}',
        '- apiGroups: [""]',
        '  resources: [secrets]',
        '  resourceNames: [shop-db]',
        '  verbs: [get]',
      ),
    ],
    [
      'beside other resources, in lines',
      roleOf('  - apiGroups:', '      - ""', '    resources:', '      - secrets', '      - configmaps', '    verbs:', '      - get'),
      roleOf(
        '  - apiGroups:',
        '      - ""',
        '    resources:',
        '      - configmaps',
        '    verbs:',
        '      - get',
        '  - apiGroups:',
        '      - ""',
        '    resources:',
        '      - secrets',
        '    resourceNames:',
        '      - shop-db',
        '    verbs:',
        '      - get',
      ),
    ],
    ['with CRLF', wide.replaceAll('\n', '\r\n'), narrow.replaceAll('\n', '\r\n')],
    [
      'in JSON',
      `{"apiVersion": "${rbac}/v1", "kind": "Role", "metadata": {"name": "reader"}, "rules": [{"apiGroups": [""], "resources": ["secrets"], "verbs": ["get", "list"]}]}`,
      `{"apiVersion": "${rbac}/v1", "kind": "Role", "metadata": {"name": "reader"}, "rules": [{"apiGroups": [""], "resources": ["secrets"], "resourceNames": ["shop-db"], "verbs": ["get"]}]}`,
    ],
  ])('%s', async (_, broken, mended) => {
    const { files, left } = await mendFiles(whole(broken))
    expect(files).toEqual(whole(mended))
    expect(left.report.findings.map(({ rule }) => rule)).not.toContain('rbac-secrets-read-unscoped')
  })

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'all that they mount and take, once and in order',
      {
        'pod.yaml': podOf(
          'env: [{name: A, valueFrom: {secretKeyRef: {name: z, key: a}}}, {name: B, valueFrom: {secretKeyRef: {name: z, key: b}}}]',
        ).replace(
          '  containers:',
          '  imagePullSecrets: [{name: pull}]\n  volumes: [{name: v, secret: {secretName: m}}, {name: p, projected: {sources: [{secret: {name: a}}]}}]\n  containers:',
        ),
      },
      ['a', 'm', 'z'],
    ],
    [
      'what their arguments name and the unit has',
      {
        'pod.yaml': podOf(mounting, 'args: ["--session-secret=web-session"]'),
        'secret.yaml': lines('apiVersion: v1', 'kind: Secret', 'metadata: {name: web-session}'),
      },
      ['shop-db', 'web-session'],
    ],
    [
      'of two accounts and two kinds',
      {
        'binding.yaml': bindingOf(account, '{kind: ServiceAccount, name: other}'),
        'other.yaml': lines(
          'apiVersion: batch/v1',
          'kind: Job',
          'metadata: {name: other}',
          'spec: {template: {spec: {restartPolicy: Never, serviceAccountName: other, containers: [{name: a, image: "a:1", envFrom: [{secretRef: {name: job}}]}]}}}',
        ),
      },
      ['job', 'shop-db'],
    ],
    [
      'where a ClusterRole is bound, and a ConfigMap is at hand',
      {
        'role.yaml': wide.replace('kind: Role', 'kind: ClusterRole'),
        'binding.yaml': bindingOf(account).replace('kind: Role,', 'kind: ClusterRole,'),
        'pod.yaml': podOf('envFrom: [{secretRef: {name: shop-db}}, {configMapRef: {name: settings}}]'),
        'settings.yaml': lines('apiVersion: v1', 'kind: ConfigMap', 'metadata: {name: settings}', 'data: {MODE: fast}'),
      },
      ['shop-db'],
    ],
    [
      'where everything says the same namespace or none',
      {
        'role.yaml': wide.replace('name: reader', 'name: reader\n  namespace: shop'),
        'binding.yaml': bindingOf('{kind: ServiceAccount, name: shop, namespace: shop}'),
      },
      ['shop-db'],
    ],
    [
      'though another folder has the same in another namespace',
      {
        'role.yaml': wide.replace('name: reader', 'name: reader\n  namespace: shop'),
        'other/pod.yaml': podOf(mounting).replace('{name: shop}', '{name: shop, namespace: test}'),
      },
      ['shop-db'],
    ],
  ])('names %s', async (_, more, names) => {
    const { files } = await mendFiles({ ...whole(wide), ...more })
    expect(files['role.yaml']).toContain(`  resourceNames: [${names.join(', ')}]\n  verbs: [get]\n`)
  })

  it('and says which', async () => {
    const { report } = await checkTree(memoryTree(whole(wide)))
    const help = report.findings.find(({ rule }) => rule === 'rbac-secrets-read-unscoped')?.help
    expect(help).toContainEqual({ untrusted: 'shop-db' })
    expect(help?.join('')).toContain('The edit names the Secret')
  })
})

describe('a role stays as it is', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['that nobody has', { 'binding.yaml': '' }],
    ['that a group has too', { 'binding.yaml': bindingOf(account, `{kind: Group, apiGroup: ${rbac}, name: team}`) }],
    ['that a person has', { 'binding.yaml': bindingOf(`{kind: User, apiGroup: ${rbac}, name: ann}`) }],
    [
      'that everybody’s account has',
      {
        'binding.yaml': bindingOf('{kind: ServiceAccount, name: default}'),
        'pod.yaml': podOf(mounting).replace('Name: shop', 'Name: default'),
      },
    ],
    ['whose account nothing runs as', { 'pod.yaml': podOf(mounting).replace('Name: shop', 'Name: other') }],
    ['of which one account runs nothing', { 'binding.yaml': bindingOf(account, '{kind: ServiceAccount, name: other}') }],
    [
      'whose account is of another namespace',
      {
        'binding.yaml': bindingOf('{kind: ServiceAccount, name: shop, namespace: far}'),
        'pod.yaml': podOf(mounting).replace('{name: shop}', '{name: shop, namespace: near}'),
      },
    ],
    ['whose Pods use none', { 'pod.yaml': podOf() }],
    [
      'whose Pods only have theirs for pulling',
      { 'pod.yaml': podOf().replace('  containers:', '  imagePullSecrets: [{name: pull}]\n  containers:') },
    ],
    ['whose Pods use one with a name that is filled in', { 'pod.yaml': podOf('envFrom: [{secretRef: {name: "$(DB)"}}]') }],
    ['whose Pods are told of another', { 'pod.yaml': podOf(mounting, 'args: [--tls-secret=shop-tls]') }],
    ['whose Pods have it in a variable', { 'pod.yaml': podOf(mounting, 'env: [{name: TLS_SECRET_NAME, value: shop-tls}]') }],
    [
      'whose Pods read a ConfigMap from elsewhere',
      { 'pod.yaml': podOf('envFrom: [{secretRef: {name: shop-db}}, {configMapRef: {name: settings}}]') },
    ],
    [
      'whose Pods read a ConfigMap that speaks of Secrets',
      {
        'pod.yaml': podOf('envFrom: [{secretRef: {name: shop-db}}, {configMapRef: {name: settings}}]'),
        'settings.yaml': lines('apiVersion: v1', 'kind: ConfigMap', 'metadata: {name: settings}', 'data: {a.conf: "secret: shop-tls"}'),
      },
    ],
    ['that is bound in another folder as well', { 'other/binding.yaml': bindingOf('{kind: ServiceAccount, name: far}') }],
    ['whose account something runs as elsewhere', { 'other/pod.yaml': podOf(mounting) }],
    [
      'whose account a custom resource runs as',
      { 'custom.yaml': lines('apiVersion: example.com/v1', 'kind: Shop', 'metadata: {name: x}', 'spec: {serviceAccountName: shop}') },
    ],
    ['that a template speaks of', { 'other/x.yaml': '{{ if .Values.a }}\nname: reader\n{{ end }}\n' }],
    ['that watches', { 'role.yaml': wide.replace('list]', 'list, watch]') }],
    ['that writes', { 'role.yaml': wide.replace('list]', 'list, update]') }],
    ['that may do all', { 'role.yaml': wide.replace('[get, list]', '["*"]') }],
    ['of an operator', { 'role.yaml': `${wide}- {apiGroups: [example.com], resources: [shops], verbs: [get]}\n` }],
    [
      'that is copied into others',
      {
        'role.yaml': wide
          .replace('kind: Role', 'kind: ClusterRole')
          .replace('name: reader', 'name: reader\n  labels: {rbac.example.com/aggregate-to-monitoring: "true"}'),
        'binding.yaml': bindingOf(account).replace('kind: Role,', 'kind: ClusterRole,'),
      },
    ],
    [
      'that a patch counts the rules of',
      {
        'kustomization.yaml':
          'resources: [role.yaml, binding.yaml, pod.yaml]\npatches: [{target: {kind: Role, name: reader}, path: p.yaml}]\n',
        'p.yaml': '- {op: remove, path: /rules/1}\n',
      },
    ],
    [
      'where a comment would be lost',
      { 'role.yaml': roleOf('- apiGroups: [""]', '  resources: [secrets]', '  verbs:', '  - get', '  - list # all') },
    ],
  ])('%s', async (_, more) => {
    const files = { ...whole(wide), ...more }
    expect((await mendFiles(files)).files['role.yaml']).toBe(files['role.yaml'])
  })
})
