import { fullMetadata, metadataCases } from './metadata.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')

/** Valid ConfigMaps, Secrets, ServiceAccounts and Namespaces: what gets mutated. */
export const validConfig: readonly Readonly<Record<string, unknown>>[] = [
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'plain' }, data: { 'app.properties': 'a=b\n', LOG_LEVEL: 'info' } },
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: fullMetadata,
    data: { 'key-1': 'x', key_2: '' },
    binaryData: { 'blob.bin': base64('bytes'), empty: '' },
    immutable: true,
  },
  {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: fullMetadata,
    type: 'Opaque',
    data: { user: base64('name') },
    stringData: { word: 'x' },
    immutable: false,
  },
  {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'tls' },
    type: 'kubernetes.io/tls',
    data: { 'tls.crt': base64('c'), 'tls.key': base64('k') },
  },
  {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'basic' },
    type: 'kubernetes.io/basic-auth',
    stringData: { username: 'u', password: '' },
  },
  { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'ssh' }, type: 'kubernetes.io/ssh-auth', data: { 'ssh-privatekey': base64('k') } },
  {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'registry' },
    type: 'kubernetes.io/dockerconfigjson',
    data: { '.dockerconfigjson': base64('{"auths":{}}') },
  },
  { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'old' }, type: 'kubernetes.io/dockercfg', stringData: { '.dockercfg': '{}' } },
  {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'account', annotations: { 'kubernetes.io/service-account.name': 'web' } },
    type: 'kubernetes.io/service-account-token',
  },
  {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: fullMetadata,
    automountServiceAccountToken: false,
    imagePullSecrets: [{ name: 'registry' }],
    secrets: [{ name: 'token', kind: 'Secret', namespace: 'x', uid: 'u', apiVersion: 'v1', resourceVersion: '1', fieldPath: 'a' }],
  },
  {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { ...fullMetadata, labels: { ...fullMetadata.labels, 'pod-security.kubernetes.io/enforce': 'baseline' } },
    spec: { finalizers: ['kubernetes', 'example.com/x'] },
    status: { phase: 'Active' },
  },
]

/** Edge cases of these kinds, valid and invalid ones. */
export function* configCases(): Generator<unknown> {
  for (const metadata of metadataCases) {
    for (const kind of ['ConfigMap', 'Secret', 'ServiceAccount', 'Namespace']) yield { apiVersion: 'v1', kind, metadata }
  }
  yield* configMaps()
  yield* secrets()
  yield* namespaces()
}

const dataKeys = [
  ...[
    'a',
    'A',
    '.a',
    '..a',
    '.',
    '..',
    '...',
    'a..b',
    'a b',
    'a/b',
    '',
    '_',
    '-',
    'ü',
    'a'.repeat(253),
    'a'.repeat(254),
    'a:b',
    'a\n',
    '..2024_x',
  ],
]
const values: unknown[] = ['', 'x', null, 1, 1.5, true, [], ['a'], {}, { a: 'b' }]
const byteValues: unknown[] = [
  ...[
    '',
    'YQ==',
    'YWI=',
    'YWJj',
    'YQ',
    'YQ=',
    'Y===',
    '====',
    '=',
    'YQ==\n',
    '\nYQ==',
    'Y\nQ\r\n==',
    'YQ=\n=',
    'YQ== ',
    ' YQ==',
    'YR==',
    'Y-_=',
    'Y+/=',
  ],
  ...[
    's3cr3t!',
    'ENC[AES256_GCM,data:x]',
    '{{ x }}',
    'YQ==YQ==',
    'YQ==YWJj',
    'ü',
    'YQ==\t',
    null,
    1,
    true,
    [],
    [1, 2],
    [255, 256],
    [-1],
    [1.5],
    [null],
  ],
  ...[['a'], [[1]], {}, { a: 1 }],
]
const mebibyte = 1024 * 1024

function* configMaps(): Generator<unknown> {
  const map = (fields: object) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'edge' }, ...fields })
  for (const key of dataKeys) {
    yield map({ data: { [key]: 'x' } })
    yield map({ binaryData: { [key]: 'YQ==' } })
  }
  for (const value of values) yield map({ data: { key: value } })
  for (const value of byteValues) yield map({ binaryData: { key: value } })
  for (const size of [mebibyte - 1, mebibyte, mebibyte + 1]) {
    yield map({ data: { key: 'x'.repeat(size) } })
    yield map({ binaryData: { key: Buffer.alloc(size).toString('base64') } })
    yield map({ data: { a: 'x'.repeat(size - 10) }, binaryData: { b: Buffer.alloc(10).toString('base64') } })
  }
  yield map({ data: { key: 'ü'.repeat(mebibyte / 2) } })
  yield map({ data: { key: 'ü'.repeat(mebibyte / 2 + 1) } })
  yield map({ data: { same: 'x' }, binaryData: { same: 'YQ==' } })
  yield map({ data: { same: null }, binaryData: { same: null } })
  yield map({ data: { one: 'x' }, binaryData: { other: 'YQ==' } })
  for (const data of [null, {}, [], 'text', 1, ['a']]) {
    yield map({ data })
    yield map({ binaryData: data })
  }
  for (const immutable of [true, false, null, 'true', 1]) yield map({ immutable })
  for (const extra of ['Data', 'spec', 'type', 'stringData', 'DATA', 'BinaryData']) yield map({ [extra]: {} })
  for (const apiVersion of ['v1']) yield { ...map({}), apiVersion, metadata: null }
  yield { apiVersion: 'v1', kind: 'ConfigMap' }
  yield { apiVersion: 'v1', kind: 'ConfigMap', metadata: 'text' }
  yield { apiVersion: 'v1', kind: 'ConfigMap', metadata: [] }
}

function* secrets(): Generator<unknown> {
  const secret = (fields: object) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'edge' }, ...fields })
  for (const key of dataKeys) {
    yield secret({ data: { [key]: 'YQ==' } })
    yield secret({ stringData: { [key]: 'x' } })
  }
  for (const value of values) yield secret({ stringData: { key: value } })
  for (const value of byteValues) yield secret({ data: { key: value } })
  for (const size of [mebibyte - 1, mebibyte, mebibyte + 1]) {
    yield secret({ stringData: { key: 'x'.repeat(size) } })
    yield secret({ data: { key: Buffer.alloc(size).toString('base64') } })
    yield secret({ data: { a: Buffer.alloc(10).toString('base64') }, stringData: { b: 'x'.repeat(size - 10) } })
    yield secret({ data: { a: Buffer.alloc(10).toString('base64') }, stringData: { a: 'x'.repeat(size) } })
  }
  yield secret({ data: { bad: '!' }, stringData: { bad: 'x' } })
  for (const data of [null, {}, [], 'text', 1]) {
    yield secret({ data })
    yield secret({ stringData: data })
  }
  for (const immutable of [true, false, null, 'true', 0]) yield secret({ immutable })
  for (const type of ['', 'Opaque', 'opaque', 'my/type', 'kubernetes.io/unknown', null, 1, 'bootstrap.kubernetes.io/token', 'ü'])
    yield secret({ type })
  yield* typedSecrets(secret)
}

function* typedSecrets(secret: (fields: object) => unknown): Generator<unknown> {
  const keysOf: Readonly<Record<string, readonly string[]>> = {
    'kubernetes.io/dockercfg': ['.dockercfg', 'dockercfg', '.dockerconfigjson'],
    'kubernetes.io/dockerconfigjson': ['.dockerconfigjson', '.dockercfg', 'config.json'],
    'kubernetes.io/basic-auth': ['username', 'password', 'user'],
    'kubernetes.io/ssh-auth': ['ssh-privatekey', 'ssh-publickey'],
    'kubernetes.io/tls': ['tls.crt', 'tls.key', 'ca.crt'],
    'kubernetes.io/service-account-token': ['token', 'extra'],
  }
  const contents = [
    ...[
      '',
      '{}',
      '{"auths":{"r":{"auth":"x"}}}',
      '[]',
      'null',
      ' {} ',
      '{',
      'text',
      '1',
      '{"a":1,"a":2}',
      '{} {}',
      '\ufeff{}',
      '{"a":"\ud83d"}',
      '{"a":\u00a01}',
    ],
    ...['"text"', '{"a":01}', '{"a":1e400}', '{"a":NaN}', '{"a":"\\ud83d"}', '{"a":"\t"}', '{"a":-0}', '\u000b{}', '{"a":.5}'],
  ]
  for (const [type, keys] of Object.entries(keysOf)) {
    yield secret({ type })
    yield secret({ type, data: {} })
    for (const key of keys) {
      for (const content of contents) {
        yield secret({ type, data: { [key]: base64(content) } })
        yield secret({ type, stringData: { [key]: content } })
      }
      for (const value of [null, '!', 1, [123, 125]]) yield secret({ type, data: { [key]: value } })
      yield secret({ type, stringData: { [key]: null } })
      yield secret({ type, data: { [key]: base64('{') }, stringData: { [key]: '{}' } })
      yield secret({ type, data: { [key]: base64('{}') }, stringData: { [key]: '{' } })
    }
    yield secret({ type, data: Object.fromEntries(keys.map((key) => [key, base64('{}')])) })
  }
  yield secret({
    type: 'kubernetes.io/dockerconfigjson',
    data: { '.dockerconfigjson': Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]).toString('base64') },
  })
  const account = (annotations: object) => ({
    ...Object(secret({ type: 'kubernetes.io/service-account-token' })),
    metadata: { name: 'edge', annotations },
  })
  for (const value of ['web', '', ' ', 'Bad Name', null, 1]) yield account({ 'kubernetes.io/service-account.name': value })
}

function* namespaces(): Generator<unknown> {
  const namespace = (fields: object, labels?: object) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'edge', labels },
    ...fields,
  })
  for (const finalizer of ['kubernetes', 'orphan', 'foregroundDeletion', 'x', 'example.com/x', '', 'a b/c', null, 1]) {
    yield namespace({ spec: { finalizers: [finalizer] } })
  }
  yield namespace({ spec: { finalizers: ['orphan', 'foregroundDeletion'] } })
  for (const spec of [null, {}, 'text', []]) yield namespace({ spec })
  for (const mode of ['enforce', 'audit', 'warn', 'other']) {
    for (const level of ['privileged', 'baseline', 'restricted', 'Baseline', '', 'none', null]) {
      yield namespace({}, { [`pod-security.kubernetes.io/${mode}`]: level })
    }
    for (const version of [
      'latest',
      'v1.34',
      'v1.0',
      'v1.00',
      'v1.034',
      '1.34',
      'v1',
      'v2.1',
      'Latest',
      '',
      'v1.99999999999999999999',
      'v1.9223372036854775807',
    ]) {
      yield namespace({}, { [`pod-security.kubernetes.io/${mode}-version`]: version })
    }
  }
  yield namespace({}, { 'kubernetes.io/metadata.name': 'other' })
}
