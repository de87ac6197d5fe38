import { describe, expect, it } from 'vitest'
import { configMap, head, lines, mend, mendFiles, pod, role } from './testing.ts'

const listOfOne = (entry: string) =>
  lines(
    'apiVersion: v1',
    'kind: List',
    'items:',
    '- apiVersion: v1',
    '  kind: ConfigMap',
    '  metadata: {name: a}',
    '  data:',
    `    ${entry}`,
  )

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
    ['in a List', listOfOne('A: 1'), listOfOne('A: "1"')],
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
    ['shared by an anchor', configMap('data:', '  A: &one 1 # a', '  B: *one'), configMap('data:', '  A: &one "1" # a', '  B: "1"')],
    [
      'of an alias for a number',
      pod('  containers:', '  - name: a', '    image: a:1', '    ports: [{containerPort: &p 80}]', '    args: [-p, *p]'),
      pod('  containers:', '  - name: a', '    image: a:1', '    ports: [{containerPort: &p 80}]', '    args: [-p, "80"]'),
    ],
    [
      'in a list that another container has too',
      pod('  containers:', '  - {name: a, image: "a:1", env: &e [{name: A, value: 1}]}', '  - {name: b, image: "a:1", env: *e}'),
      pod('  containers:', '  - {name: a, image: "a:1", env: &e [{name: A, value: "1"}]}', '  - {name: b, image: "a:1", env: *e}'),
    ],
    ['brought by a merge', configMap('data:', '  <<: &d {A: 1}'), configMap('data:', '  <<: &d {A: "1"}')],
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
    [
      'shared with what has to be a number',
      pod(
        '  containers:',
        '  - name: a',
        '    image: a:1',
        '    ports: [{containerPort: &p 80}]',
        '    args: &args [*p]',
        '  - {name: b, args: *args, ports: *args}',
      ),
    ],
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
  const frozen = 'immutable: true # since v1'
  it.each<[string, readonly string[], readonly string[]]>([
    ['at the end', ['data:', '  a: b', frozen], ['data:', '  a: b', 'immutable: true']],
    ['behind the metadata', [frozen, 'data: {a: b}'], ['immutable: true', 'data: {a: b}']],
  ])('comes back where it was: %s', async (_, before, after) => {
    const taken = configMap(...after.filter((line) => line !== 'immutable: true'))
    const { files } = await mendFiles({ 'a.yaml': taken }, { 'a.yaml': configMap(...before) })
    expect(files['a.yaml']).toBe(configMap(...after))
  })

  it('comes back behind the plain values of a Secret', async () => {
    const of = (...more: string[]) => configMap('type: Opaque', 'stringData:', "  a: ''", ...more).replace('ConfigMap', 'Secret')
    const { files } = await mendFiles({ 'a.yaml': of() }, { 'a.yaml': of('immutable: true') })
    expect(files['a.yaml']).toBe(of('immutable: true'))
  })

  it.each<[string, string, string]>([
    ['under the spec', configMap('spec:', '  immutable: true', 'data: {a: b}'), configMap('immutable: true', 'data: {a: b}')],
    ['under the metadata', configMap('  immutable: true', 'data: {a: b}'), configMap('immutable: true', 'data: {a: b}')],
    [
      'under the metadata, before others',
      configMap('  immutable: true', '  labels:', '    a: b', 'data: {a: b}'),
      configMap('  labels:', '    a: b', 'immutable: true', 'data: {a: b}'),
    ],
    [
      'at the end of a file that does not close its last line',
      configMap('data: {a: b}', 'spec:', '  immutable: true').trimEnd(),
      configMap('data: {a: b}', 'immutable: true').trimEnd(),
    ],
    ['in braces', configMap('spec: {immutable: true} # why', 'data: {a: b}'), configMap('immutable: true # why', 'data: {a: b}')],
    [
      'in braces beside others',
      configMap('data: {a: b}').replace(/metadata:[^{]*name: shop/, 'metadata: {name: shop, immutable: true} # why'),
      configMap('data: {a: b}').replace(/metadata:[^{]*name: shop/, 'metadata: {name: shop} # why\nimmutable: true'),
    ],
    [
      'in JSON',
      '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a", "immutable": true}}',
      '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}, "immutable": true}',
    ],
  ])('%s', async (_, broken, whole) => {
    expect(await mend(broken)).toBe(whole)
  })

  it('takes its comments along', async () => {
    const under = configMap('spec:', '  # for good', '  immutable: true # since 2024', 'data: {a: b}')
    expect(await mend(under)).toBe(configMap('# for good', 'immutable: true # since 2024', 'data: {a: b}'))
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
