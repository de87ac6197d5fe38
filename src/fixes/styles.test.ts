import { describe, expect, it } from 'vitest'
import { memoryTree } from '../testing/memory-tree.ts'
import { checkTree, mendFiles } from './testing.ts'

const mend = async (text: string, path = 'a.yaml') => (await mendFiles({ [path]: text })).files[path]

/** Lines with an end behind the last one. */
const lines = (...all: string[]) => `${all.join('\n')}\n`
const head = (kind: string, version = 'v1') => [`apiVersion: ${version}`, `kind: ${kind}`, 'metadata:', '  name: shop']
const configMap = (...data: string[]) => lines(...head('ConfigMap'), ...data)
const secret = (...data: string[]) => lines(...head('Secret'), ...data)
const role = (...rules: string[]) => lines(...head('Role', 'rbac.authorization.k8s.io/v1'), 'rules:', ...rules)
const pod = (...spec: string[]) => lines(...head('Pod'), 'spec:', ...spec)
const encoded = (value: string) => Buffer.from(value).toString('base64')

describe('values without quotes', () => {
  it.each<[string, string, string]>([
    ['beside a comment', configMap('data:', '  PORT: 8080   # http'), configMap('data:', '  PORT: "8080"   # http')],
    [
      'with a tab before a comment',
      configMap('data:', '  PORT: 8080\t# http\t(plain)'),
      configMap('data:', '  PORT: "8080"\t# http\t(plain)'),
    ],
    ['in braces', configMap('data: { A: 1, "B": yes , C: x }'), configMap('data: { A: "1", "B": "yes" , C: x }')],
    [
      'in braces over lines',
      configMap('data: {', '    A: 1, # one', '    B: on', '  }'),
      configMap('data: {', '    A: "1", # one', '    B: "on"', '  }'),
    ],
    [
      'of an odd form',
      configMap('data:', '  A: 0o17', '  B: 0x1F', '  C: 1_000', '  D: .5', '  E: -1.5e+3', '  F: 12e03', '  G: OFF', '  H: True'),
      configMap(
        'data:',
        '  A: "0o17"',
        '  B: "0x1F"',
        '  C: "1_000"',
        '  D: ".5"',
        '  E: "-1.5e+3"',
        '  F: "12e03"',
        '  G: "OFF"',
        '  H: "True"',
      ),
    ],
    [
      'with a key in quotes',
      configMap('data:', '  "A B": x', "  'C': 1").replace('"A B"', '"A.B"'),
      configMap('data:', '  "A.B": x', '  \'C\': "1"'),
    ],
    ['with a key behind a question mark', configMap('data:', '  ? A', '  : 1'), configMap('data:', '  ? A', '  : "1"')],
    ['on the line below its key', configMap('data:', '  A:', '    1'), configMap('data:', '  A:', '    "1"')],
    ['indented by four', configMap('data:', '      A: 1', '      B: 2'), configMap('data:', '      A: "1"', '      B: "2"')],
    ['at the end without a line end', configMap('data:', '  A: 1').trimEnd(), configMap('data:', '  A: "1"').trimEnd()],
    [
      'with CRLF',
      configMap('data:', '  A: 1', '  B: x').replaceAll('\n', '\r\n'),
      configMap('data:', '  A: "1"', '  B: x').replaceAll('\n', '\r\n'),
    ],
    ['behind a document of somebody else', `a: 1\n---\n${configMap('data:', '  A: 1')}`, `a: 1\n---\n${configMap('data:', '  A: "1"')}`],
    [
      'in two documents, and none between',
      `---\n${configMap('data:', '  A: 1')}---\n# nothing\n---\n${configMap('data:', '  A: 2').replace('shop', 'b')}...\n`,
      `---\n${configMap('data:', '  A: "1"')}---\n# nothing\n---\n${configMap('data:', '  A: "2"').replace('shop', 'b')}...\n`,
    ],
    ['behind a directive', `%YAML 1.1\n---\n${configMap('data:', '  A: 1')}`, `%YAML 1.1\n---\n${configMap('data:', '  A: "1"')}`],
    [
      'in a List',
      lines(
        'apiVersion: v1',
        'kind: List',
        'items:',
        '- apiVersion: v1',
        '  kind: ConfigMap',
        '  metadata: {name: a}',
        '  data:',
        '    A: 1',
      ),
      lines(
        'apiVersion: v1',
        'kind: List',
        'items:',
        '- apiVersion: v1',
        '  kind: ConfigMap',
        '  metadata: {name: a}',
        '  data:',
        '    A: "1"',
      ),
    ],
    [
      'in a typed list',
      lines('apiVersion: v1', 'kind: ConfigMapList', 'items:', '  - metadata: {name: a}', '    data: {A: 1}'),
      lines('apiVersion: v1', 'kind: ConfigMapList', 'items:', '  - metadata: {name: a}', '    data: {A: "1"}'),
    ],
    [
      'beside a block text',
      configMap('data:', '  T: |', '    A: 1', '    B: 2', '', '  A: 1'),
      configMap('data:', '  T: |', '    A: 1', '    B: 2', '', '  A: "1"'),
    ],
    [
      'beside other alphabets',
      configMap('data:', '  T: "日本 🎉" # ä', '  A: 1 # ö'),
      configMap('data:', '  T: "日本 🎉" # ä', '  A: "1" # ö'),
    ],
    [
      'of a label',
      lines(...head('ConfigMap'), '  labels: {on: true, "v": 1}'),
      lines(...head('ConfigMap'), '  labels: {on: "true", "v": "1"}'),
    ],
    [
      'of an annotation',
      lines(...head('ConfigMap'), '  annotations:', '    a/b: 1 # one'),
      lines(...head('ConfigMap'), '  annotations:', '    a/b: "1" # one'),
    ],
    [
      'in a Pod',
      pod('  containers:', '  - name: a', '    image: a:1', '    args: [-p, 80, true]'),
      pod('  containers:', '  - name: a', '    image: a:1', '    args: [-p, "80", "true"]'),
    ],
    [
      'of list items',
      pod('  containers:', '  - name: a', '    image: a:1', '    args:', '    - 80 # port', '    -   true'),
      pod('  containers:', '  - name: a', '    image: a:1', '    args:', '    - "80" # port', '    -   "true"'),
    ],
  ])('%s', async (_, broken, whole) => {
    expect(await mend(broken)).toBe(whole)
  })

  it('in a JSON file', async () => {
    const json = (value: string) =>
      `{\n\t"apiVersion": "v1",\n\t"kind": "ConfigMap",\n\t"metadata": {"name": "a"},\n\t"data": {"A": ${value}}\n}\n`
    expect(await mend(json('1'), 'a.json')).toBe(json('"1"'))
  })

  it.each<[string, string]>([
    ['shared by an anchor', configMap('data:', '  A: &one 1', '  B: *one')],
    ['brought by a merge', `${configMap('data:', '  <<: &d {A: 1}')}`],
    ['with a tag', configMap('data:', '  A: !!int 1')],
    ['that are lists', configMap('data:', '  A: [1, 2]')],
  ])('stay: %s', async (_, broken) => {
    expect(await mend(broken)).toBe(broken)
  })
})

describe('misspelt fields, kinds and versions', () => {
  const container = ['  - name: a', '    image: a:1']
  it.each<[string, string, string]>([
    ['a field', pod('  containres: # all', ...container), pod('  containers: # all', ...container)],
    ['a field in quotes', pod('  "containres":', ...container), pod('  "containers":', ...container)],
    ['a field in braces', pod('  {containers: [{name: a, imge: "a:1"}]}'), pod('  {containers: [{name: a, image: "a:1"}]}')],
    ['a field with an anchor behind it', pod('  containres: &c', ...container), pod('  containers: &c', ...container)],
    [
      'a field with an alias behind it',
      pod('  containers:', '  - name: a', '    image: &i a:1', '  - name: b', '    imge: *i'),
      pod('  containers:', '  - name: a', '    image: &i a:1', '  - name: b', '    image: *i'),
    ],
    ['fields of two levels', pod('  containres:', '  - name: a', '    imge: a:1'), pod('  containers:', '  - name: a', '    image: a:1')],
    [
      'a member of an enum',
      pod('  restartPolicy: always # ever', '  containers:', ...container),
      pod('  restartPolicy: Always # ever', '  containers:', ...container),
    ],
    [
      'a member of an enum in quotes',
      pod("  restartPolicy: 'never'", '  containers:', ...container),
      pod("  restartPolicy: 'Never'", '  containers:', ...container),
    ],
    [
      'a number of bytes',
      pod('  containers:', ...container, '    resources: {limits: {memory: 512 MB, ephemeral-storage: "1 GiB"}} # all'),
      pod('  containers:', ...container, '    resources: {limits: {memory: 512M, ephemeral-storage: "1Gi"}} # all'),
    ],
    ['a kind', configMap('data: {a: b}').replace('ConfigMap', 'Configmap'), configMap('data: {a: b}')],
    [
      'a kind that hid values',
      configMap('data: {a: 1}').replace('ConfigMap', '"Configmap" # here'),
      configMap('data: {a: "1"}').replace('ConfigMap', '"ConfigMap" # here'),
    ],
    ['the word apiVersion', configMap('data: {a: b}').replace('apiVersion', 'piVersion'), configMap('data: {a: b}')],
    ['metadata', configMap('data: {a: b}').replace('metadata', 'metdata'), configMap('data: {a: b}')],
    [
      'a removed version',
      role('- {apiGroups: [""], resources: [pods], verbs: [get]}').replace('k8s.io/v1', 'k8s.io/v1beta1'),
      role('- {apiGroups: [""], resources: [pods], verbs: [get]}'),
    ],
    [
      'a well-known label',
      lines(...head('ConfigMap'), '  labels:', "    'app.kubernetes io/name': a # why"),
      lines(...head('ConfigMap'), '  labels:', "    'app.kubernetes.io/name': a # why"),
    ],
    [
      'a volume’s name',
      pod(
        '  containers:',
        ...container,
        '  volumes:',
        '  - name: v',
        '    configMap: {configMapName: a}',
        '  - name: w',
        '    secret:',
        '      name: s # tls',
      ),
      pod(
        '  containers:',
        ...container,
        '  volumes:',
        '  - name: v',
        '    configMap: {name: a}',
        '  - name: w',
        '    secret:',
        '      secretName: s # tls',
      ),
    ],
  ])('%s', async (_, broken, whole) => {
    expect(await mend(broken)).toBe(whole)
  })

  it.each<[string, string]>([
    ['thousandths that may be bytes', pod('  containers:', ...container, '    resources: {limits: {memory: 10mb}}')],
    ['a field whose right name is there too', pod('  containers:', ...container, '  containres:', ...container)],
    [
      'a version whose schema is another one',
      lines(...head('Ingress', 'extensions/v1beta1'), 'spec:', '  backend: {serviceName: a, servicePort: 80}'),
    ],
    [
      'a version whose defaults are others',
      lines(...head('PodDisruptionBudget', 'policy/v1beta1'), 'spec: {minAvailable: 1, selector: {}}'),
    ],
    [
      'a member of an enum that may be one of two',
      lines(...head('Service'), 'spec: {selector: {a: b}, ports: [{port: 80, protocol: UCP}]}'),
    ],
    ['a label that nobody knows', lines(...head('ConfigMap'), '  labels: {"my shop/name": a}')],
    ['a kind that hides what nobody can guess', configMap('data: {a: [1]}').replace('ConfigMap', 'ConfigMpa')],
  ])('stays: %s', async (_, broken) => {
    expect(await mend(broken)).toBe(broken)
  })
})

describe('immutable', () => {
  it.each<[string, string, string]>([
    [
      'under the spec',
      configMap('spec:', '  immutable: true', 'data: {a: b}'),
      configMap('data: {a: b}').replace('ConfigMap\n', 'ConfigMap\nimmutable: true\n'),
    ],
    [
      'under the metadata',
      configMap('  immutable: true', 'data: {a: b}'),
      configMap('data: {a: b}').replace('ConfigMap\n', 'ConfigMap\nimmutable: true\n'),
    ],
    [
      'in JSON',
      '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a", "immutable": true}}',
      '{"apiVersion": "v1", "kind": "ConfigMap", "immutable": true, "metadata": {"name": "a"}}',
    ],
  ])('%s', async (_, broken, whole) => {
    expect(await mend(broken)).toBe(whole)
  })

  it('takes its comments along', async () => {
    const under = configMap('spec:', '  # for good', '  immutable: true # since 2024', 'data: {a: b}')
    expect(await mend(under)).toBe(
      configMap('data: {a: b}').replace('ConfigMap\n', 'ConfigMap\n# for good\nimmutable: true # since 2024\n'),
    )
  })

  it('stays where a comment would be lost', async () => {
    const broken = configMap('spec: # none', '  immutable: true', 'data: {a: b}')
    expect(await mend(broken)).toBe(broken)
  })

  it.each<[string, string, string]>([
    ['set to false', configMap('immutable: true # keep', 'data: {a: b}'), configMap('immutable: false # keep', 'data: {a: b}')],
    ['left out at the end', configMap('data: {a: b}', 'immutable: true'), configMap('data: {a: b}')],
  ])('is restored: %s', async (_, before, after) => {
    const { files, left } = await mendFiles({ 'a.yaml': after }, { 'a.yaml': before })
    expect(files['a.yaml']).toContain('immutable: true')
    expect(left.report.findings).toEqual([])
  })
})

describe('plain text under data', () => {
  it.each<[string, string, string]>([
    // In quotes alone it would be base64, of other bytes.
    ['a number', secret('data:', '  pin: 12345678 # eight'), secret('stringData:', '  pin: "12345678" # eight')],
    [
      'an octal number beside others',
      secret('data:', '  pin: 0123', `  a: ${encoded('abc')}`),
      secret('data:', `  a: ${encoded('abc')}`, 'stringData:', '  pin: "0123"'),
    ],
    [
      'an only entry',
      secret('type: Opaque', 'data: # values', '  word: s3cr3t!pw # why'),
      secret('type: Opaque', 'stringData: # values', '  word: s3cr3t!pw # why'),
    ],
    ['in braces', secret('data: {word: "s3cr3t!pw"}'), secret('stringData: {word: "s3cr3t!pw"}')],
    [
      'in braces, beside another',
      secret(`data: {a: ${encoded('abc')}, word: "s3cr3t!pw"}`),
      secret(`data: {a: ${encoded('abc')}}`, 'stringData: {word: "s3cr3t!pw"}'),
    ],
    [
      'the last entry',
      secret('data:', `  a: ${encoded('abc')}`, '  # of the shop', '  word: s3cr3t!pw'),
      secret('data:', `  a: ${encoded('abc')}`, 'stringData:', '  # of the shop', '  word: s3cr3t!pw'),
    ],
    [
      'the first entry',
      secret('data:', '    # of the shop', '    word: s3cr3t!pw', `    a: ${encoded('abc')}`, 'type: Opaque'),
      secret('data:', `    a: ${encoded('abc')}`, 'stringData:', '    # of the shop', '    word: s3cr3t!pw', 'type: Opaque'),
    ],
    [
      'into what is there',
      secret('stringData:', '    b: x', 'data:', '  word: s3cr3t!pw', `  a: ${encoded('abc')}`),
      secret('stringData:', '    b: x', '    word: s3cr3t!pw', 'data:', `  a: ${encoded('abc')}`),
    ],
    [
      'an only entry into what is there',
      secret('data:', '  word: s3cr3t!pw', 'stringData:', '  b: x'),
      secret('stringData:', '  b: x', '  word: s3cr3t!pw'),
    ],
    [
      'a block text',
      secret('data:', '  word: |', '    s3cr3t!', '', '     more', `  a: ${encoded('abc')}`),
      secret('data:', `  a: ${encoded('abc')}`, 'stringData:', '  word: |', '    s3cr3t!', '', '     more'),
    ],
    [
      'with CRLF',
      secret('data:', '  word: s3cr3t!pw', `  a: ${encoded('abc')}`).replaceAll('\n', '\r\n'),
      secret('data:', `  a: ${encoded('abc')}`, 'stringData:', '  word: s3cr3t!pw').replaceAll('\n', '\r\n'),
    ],
    [
      'without a line end at the end',
      secret('data:', `  a: ${encoded('abc')}`, '  word: s3cr3t!pw').trimEnd(),
      secret('data:', `  a: ${encoded('abc')}`, 'stringData:', '  word: s3cr3t!pw').trimEnd(),
    ],
    [
      'in JSON',
      `{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "a"}, "data": {"word": "s3cr3t!pw", "a": "${encoded('abc')}"}}`,
      `{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "a"}, "data": {"a": "${encoded('abc')}"}, "stringData": {"word": "s3cr3t!pw"}}`,
    ],
    [
      'base64 without its padding',
      secret(
        'data:',
        `  word: "${encoded('a shop word!').replace('=', '')}"`,
        `  more: ${encoded('some more of that').replace(/=+$/, '')} # x`,
      ),
      secret('data:', `  word: "${encoded('a shop word!').replace('=', '')}"`, `  more: ${encoded('some more of that')} # x`),
    ],
  ])('%s', async (_, broken, whole) => {
    const written = await mend(broken)
    expect(written).toBe(whole)
  })

  it.each<[string, string]>([
    ['whose key is under stringData too', secret('data:', '  word: s3cr3t!pw', 'stringData:', '  word: other')],
    [
      'that may be random bytes',
      secret('data:', `  word: ${Buffer.from(Array.from({ length: 23 }, (__, at) => (at * 97 + 131) % 256)).toString('base64url')}`),
    ],
  ])('stays: %s', async (_, broken) => {
    expect(await mend(broken)).toBe(broken)
  })
})

describe('a line end in base64', () => {
  const [wrong, right] = [encoded('summer-rain\n'), encoded('summer-rain')]
  it.each<[string, string, string]>([
    ['plain', secret('data:', `  word: ${wrong} # echo`), secret('data:', `  word: ${right} # echo`)],
    [
      'in quotes',
      secret('data:', `  word: "${wrong}"`, `  other: '${wrong}'`),
      secret('data:', `  word: "${right}"`, `  other: '${right}'`),
    ],
    ['in braces', secret(`data: {word: ${wrong}}`), secret(`data: {word: ${right}}`)],
    ['in a block text', secret('data:', '  word: |-', `    ${wrong}`, '  b: ""'), secret('data:', '  word: |-', `    ${right}`, '  b: ""')],
    ['of Windows', secret('data:', `  word: ${encoded('summer-rain\r\n')}`), secret('data:', `  word: ${right}`)],
  ])('%s', async (_, broken, whole) => {
    expect(await mend(broken)).toBe(whole)
  })

  it.each<[string, string]>([
    ['of a file', secret('data:', `  app.conf: ${wrong}`)],
    ['of two lines', secret('data:', `  word: ${encoded('summer\nrain\n')}`)],
    ['encoded twice', secret('data:', `  word: ${encoded(encoded('summer-rain-and-sun'))}`)],
  ])('stays: %s', async (_, broken) => {
    expect(await mend(broken)).toBe(broken)
  })
})

describe('lost indentation', () => {
  const flat = (...rest: string[]) => lines('apiVersion: v1', 'kind: ConfigMap', 'metadata:', ...rest)
  it.each<[string, string, string]>([
    ['a name', flat('name: a', 'namespace: b', 'data: {x: z}'), flat('  name: a', '  namespace: b', 'data: {x: z}')],
    [
      'labels, with comments and empty lines',
      flat('name: a', '', '# all', 'labels:', 'app: x # y', 'data:', 'k: v'),
      flat('  name: a', '', '  # all', '  labels:', '    app: x # y', 'data:', '  k: v'),
    ],
    [
      'labels that have theirs',
      flat('name: a', 'labels:', '  app: x', 'data:', '  k: v'),
      flat('  name: a', '  labels:', '    app: x', 'data:', '  k: v'),
    ],
    [
      'a block text',
      flat('name: a', 'data:', 'k: |', ' x', '', '  y', 'l: >-', '  z'),
      flat('  name: a', 'data:', '  k: |', '   x', '', '    y', '  l: >-', '    z'),
    ],
    ['a text over lines', flat('name: a', 'data:', 'k: "x', '  y"', 'l: z'), flat('  name: a', 'data:', '  k: "x', '    y"', '  l: z')],
    [
      'with CRLF and no line end',
      flat('name: a', 'data:', 'k: v').trimEnd().replaceAll('\n', '\r\n'),
      flat('  name: a', 'data:', '  k: v').trimEnd().replaceAll('\n', '\r\n'),
    ],
    [
      'what it hid',
      flat('name: a', 'labels:', 'app.kubernetes io/name: x', 'data:', 'k: 1'),
      flat('  name: a', '  labels:', '    app.kubernetes.io/name: x', 'data:', '  k: "1"'),
    ],
    [
      'what holds a credential',
      flat('name: a', 'type: kubernetes.io/basic-auth', 'data:', `password: ${encoded('summer-rain')}`).replace('ConfigMap', 'Secret'),
      flat('  name: a', 'type: kubernetes.io/basic-auth', 'data:', `  password: ${encoded('summer-rain')}`).replace('ConfigMap', 'Secret'),
    ],
    [
      'a role',
      lines(
        'apiVersion: rbac.authorization.k8s.io/v1',
        'kind: Role',
        'metadata: {name: a}',
        'rules:',
        '- apiGroups: [""]',
        'resources: [pods]',
        'verbs:',
        '- get',
      ),
      lines(
        'apiVersion: rbac.authorization.k8s.io/v1',
        'kind: Role',
        'metadata: {name: a}',
        'rules:',
        '- apiGroups: [""]',
        '  resources: [pods]',
        '  verbs:',
        '  - get',
      ),
    ],
    [
      'a role of another layout',
      lines(
        'apiVersion: rbac.authorization.k8s.io/v1',
        'kind: Role',
        'metadata: {name: a}',
        'rules:',
        '  -   apiGroups: [""]',
        'resources: [pods]',
        'verbs: [get]',
      ),
      lines(
        'apiVersion: rbac.authorization.k8s.io/v1',
        'kind: Role',
        'metadata: {name: a}',
        'rules:',
        '  -   apiGroups: [""]',
        '      resources: [pods]',
        '      verbs: [get]',
      ),
    ],
    ['one of two documents', `${flat('  name: b')}---\n${flat('name: a')}`, `${flat('  name: b')}---\n${flat('  name: a')}`],
  ])('%s', async (_, broken, whole) => {
    expect(await mend(broken)).toBe(whole)
  })

  it.each<[string, string]>([
    ['a field that may be an entry or one of the object', flat('name: a', 'data:', 'k: v', 'type: x').replace('ConfigMap', 'Secret')],
    ['a name that may be a label', flat('labels:', 'name: a', 'data: {k: v}')],
    ['a spec', lines('apiVersion: v1', 'kind: Pod', 'metadata:', 'name: a', 'spec:', 'containers: [{name: a, image: "a:1"}]')],
    ['in braces', '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": null, "name": "a"}'],
  ])('stays: %s', async (_, broken) => {
    expect(await mend(broken)).toBe(broken)
  })
})

describe('words of a role', () => {
  it.each<[string, string, string]>([
    [
      'a group with a version',
      role('- apiGroups: ["apps/v1"] # deploy', '  resources: [deployments]', '  verbs: [get]'),
      role('- apiGroups: ["apps"] # deploy', '  resources: [deployments]', '  verbs: [get]'),
    ],
    [
      'the core group',
      role('- apiGroups: [v1]', '  resources: [pods]', '  verbs: [get]'),
      role('- apiGroups: [""]', '  resources: [pods]', '  verbs: [get]'),
    ],
    [
      'a singular, and a verb',
      role('- apiGroups:', "  - ''", '  resources:', '  - pod # all', '  verbs: [Get]'),
      role('- apiGroups:', "  - ''", '  resources:', '  - pods # all', '  verbs: [get]'),
    ],
    [
      'what stands there already',
      role('- apiGroups: ["", core]', '  resources: [pods, pod]', '  verbs: [get]'),
      role('- apiGroups: [""]', '  resources: [pods]', '  verbs: [get]'),
    ],
    [
      'the group of all of its resources',
      role('- apiGroups: [""]', '  resources: [deployments, statefulsets]', '  verbs: [get]'),
      role('- apiGroups: ["apps"]', '  resources: [deployments, statefulsets]', '  verbs: [get]'),
    ],
  ])('%s', async (_, broken, whole) => {
    expect(await mend(broken)).toBe(whole)
  })

  it.each<[string, string]>([
    ['resources of two groups', role('- apiGroups: [""]', '  resources: [pods, deployments]', '  verbs: [get]')],
    ['a star over subresources', role('- apiGroups: [""]', '  resources: ["pods/*"]', '  verbs: [get]')],
    ['a word that opens all Secrets', role('- apiGroups: [""]', '  resources: [secret]', '  verbs: [list]')],
  ])('stays: %s', async (_, broken) => {
    expect(await mend(broken)).toBe(broken)
  })
})

describe('names', () => {
  const named = (name: string) => lines('apiVersion: v1', 'kind: ConfigMap', 'metadata:', `  name: ${name} # of the shop`, 'data: {a: b}')
  const user = pod('  containers:', '  - name: a', '    image: a:1', '    envFrom:', '    - configMapRef: {name: shop-settings}')

  it('are written as another object writes them', async () => {
    const { files } = await mendFiles({ 'a.yaml': named('shop settings'), 'b.yaml': user })
    expect(files['a.yaml']).toBe(named('shop-settings'))
  })

  it('stay where nobody refers to the right one', async () => {
    const files = { 'a.yaml': named('shop settings'), 'b.yaml': user.replace('configMapRef', 'secretRef') }
    expect((await mendFiles(files)).files).toEqual(files)
    const apart = { 'x/a.yaml': named('shop settings'), 'y/b.yaml': user }
    expect((await mendFiles(apart)).files).toEqual(apart)
  })
})

describe('a binding whose role changes', () => {
  const binding = (name: string, to: string) =>
    lines(
      'apiVersion: rbac.authorization.k8s.io/v1',
      'kind: RoleBinding',
      'metadata:',
      `  name: ${name} # of the team`,
      `roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${to}}`,
      'subjects: [{kind: Group, apiGroup: rbac.authorization.k8s.io, name: team}]',
    )
  const before = { 'a.yaml': binding('team', 'edit') }

  it('gets a name of its own', async () => {
    const { files, left } = await mendFiles({ 'a.yaml': binding('team', 'view') }, before)
    expect([files['a.yaml'], left.report.findings]).toEqual([binding('team-view', 'view'), []])
    const suffixed = await mendFiles({ 'a.yaml': binding('team-edit', 'view') }, { 'a.yaml': binding('team-edit', 'edit') })
    expect(suffixed.files['a.yaml']).toBe(binding('team-view', 'view'))
  })

  it('keeps its name where that is taken, or patched', async () => {
    const taken = { 'a.yaml': `${binding('team', 'view')}---\n${binding('team-view', 'view')}` }
    expect((await mendFiles(taken, before)).files).toEqual(taken)
    const elsewhere = { 'a.yaml': binding('team', 'view'), 'b.yaml': binding('team-view', 'view') }
    expect((await mendFiles(elsewhere, { ...before, 'b.yaml': binding('team-view', 'view') })).files).toEqual(elsewhere)
    const patched = {
      'a.yaml': binding('team', 'view'),
      'kustomization.yaml': lines('resources: [a.yaml]', 'patches:', '- target: {kind: RoleBinding, name: team}', '  path: p.yaml'),
      'p.yaml': '- {op: add, path: /metadata/labels, value: {a: b}}\n',
    }
    expect((await mendFiles(patched, { ...patched, ...before })).files).toEqual(patched)
  })
})

describe('an immutable object whose data changes', () => {
  const settings = (name: string, value: string) =>
    lines('apiVersion: v1', 'kind: ConfigMap', `metadata: {name: ${name}} # of the shop`, 'immutable: true', `data: {A: ${value}}`)
  const user = (name: string) =>
    pod(
      '  # reads settings-v1',
      '  containers:',
      '  - name: a',
      '    image: a:1',
      `    envFrom: [{configMapRef: {name: "${name}"}}]`,
      '  volumes:',
      '  - name: v',
      '    configMap:',
      `      name: ${name} # all`,
    )
  const before = { 'a.yaml': settings('settings-v1', 'x'), 'b.yaml': user('settings-v1') }
  const changed = settings('settings-v1', 'z')

  it('gets a new version, and so does everything that refers to it', async () => {
    const { files, left } = await mendFiles({ ...before, 'a.yaml': changed }, before)
    expect(files).toEqual({ 'a.yaml': settings('settings-v2', 'z'), 'b.yaml': user('settings-v2') })
    expect(left.report.findings).toEqual([])
  })

  it('is told at its own file, whichever comes first', async () => {
    const { fixes } = await checkTree(memoryTree({ 'z.yaml': changed, 'a.yaml': user('settings-v1') }), {
      'z.yaml': settings('settings-v1', 'x'),
      'a.yaml': user('settings-v1'),
    })
    expect(fixes.map(({ files }) => files.map(({ path }) => path))).toEqual([['z.yaml', 'a.yaml']])
  })

  it('in one file, past versions that are there', async () => {
    const both = (one: string, other: string) => `${one}---\n${other}---\n${settings('settings-v2', 'y')}`
    const { files } = await mendFiles(
      { 'a.yaml': both(changed, user('settings-v1')) },
      { 'a.yaml': both(settings('settings-v1', 'x'), user('settings-v1')) },
    )
    expect(files).toEqual({ 'a.yaml': both(settings('settings-v3', 'z'), user('settings-v3')) })
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    [
      'a word of a command names it',
      { 'c.yaml': pod('  containers:', '  - {name: a, image: "a:1", args: [--config=settings-v1]}').replace('shop', 'b') },
    ],
    ['another folder names it', { 'other/c.yaml': user('settings-v1') }],
    [
      'a kustomization names it',
      {
        'kustomization.yaml': lines('resources: [a.yaml, b.yaml]', 'patches: [{target: {name: settings-v1}, path: p.yaml}]'),
        'p.yaml': '[]\n',
      },
    ],
  ])('stays where %s', async (_, more) => {
    const files = { ...before, ...more, 'a.yaml': changed }
    expect((await mendFiles(files, { ...before, ...more })).files).toEqual(files)
  })

  it('stays where its version is a hash', async () => {
    const one = (value: string) => ({ 'a.yaml': settings('settings-7b9c5d4f8a', value) })
    expect((await mendFiles(one('z'), one('x'))).files).toEqual(one('z'))
  })
})
