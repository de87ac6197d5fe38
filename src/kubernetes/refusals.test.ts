import { describe, expect, test } from 'vitest'
import { refusals } from './refusals.ts'

/** `topic reason pointer`, with `!` where the key is at fault and the suggestion behind an arrow. */
function told(object: Record<string, unknown>): string[] {
  return refusals(object, String(object.apiVersion), String(object.kind), ['1.34']).map(
    ({ topic, reason, pointer, part, suggestion }) =>
      `${topic} ${reason} ${pointer}${part === 'key' ? '!' : ''}${suggestion === undefined ? '' : ` -> ${suggestion}`}`,
  )
}

const words = (object: Record<string, unknown>) =>
  JSON.stringify(refusals(object, String(object.apiVersion), String(object.kind), ['1.34']).map(({ message }) => message))

const map = (metadata: object | null, fields: object = {}) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata, ...fields })

describe('metadata', () => {
  test.each<[object | null, string[]]>([
    [{ name: 'web' }, []],
    [{ name: 'web', namespace: 'shop' }, []],
    [{ generateName: 'web-' }, []],
    [null, ['object-name required /metadata']],
    [{}, ['object-name required /metadata']],
    [{ name: 'model-registry credentials' }, ['object-name invalid /metadata/name -> model-registry-credentials']],
    [{ name: 'a', namespace: 'Bad NS' }, ['object-name invalid /metadata/namespace -> bad-ns']],
    [{ generateName: 'Web-' }, ['object-name invalid /metadata/generateName']],
    [
      { name: 'a', labels: { 'app.kubernetes io/part-of': 'x' } },
      ['label invalid /metadata/labels/app.kubernetes io~1part-of! -> app.kubernetes.io/part-of'],
    ],
    [{ name: 'a', labels: { a: 'b c' } }, ['label invalid /metadata/labels/a -> b-c']],
    [{ name: 'a', labels: { a: true } }, ['label decode /metadata/labels/a -> true']],
    [{ name: 'a', labels: { a: null } }, []],
    [{ name: 'a', annotations: { 'a b': 'x' } }, ['label invalid /metadata/annotations/a b! -> a-b']],
    [{ name: 'a', annotations: { A: 'any text at all\n' } }, []],
    [{ name: 'a', annotations: { k: 'x'.repeat(262_143) } }, []],
    [{ name: 'a', annotations: { k: 'x'.repeat(262_144) } }, ['label too-long /metadata/annotations']],
    [{ name: 'a', finalizers: ['example.com/x', 'orphan'] }, []],
    [{ name: 'a', finalizers: ['x'] }, ['value invalid /metadata/finalizers/0']],
    [{ name: 'a', finalizers: ['orphan', 'foregroundDeletion'] }, ['value invalid /metadata/finalizers']],
    [{ name: 'a', generation: -1 }, ['value invalid /metadata/generation']],
    [{ name: 'a', creationTimestamp: null }, []],
    [{ name: 'a', creationTimestamp: '2025-02-29T00:00:00Z' }, ['value decode /metadata/creationTimestamp']],
    [{ name: 'a', managedFields: [{ time: 'now' }] }, ['value decode /metadata/managedFields/0/time']],
    [{ name: 'a', ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: 'p', uid: 'u' }] }, []],
    [{ name: 'a', ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: 'p' }] }, ['value required /metadata/ownerReferences/0']],
  ])('%j', (metadata, expected) => expect(told(map(metadata))).toEqual(expected))

  test('a role is named more freely than a ConfigMap, a Service and a Namespace less', () => {
    const role = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: { name: 'system:Reader' } }
    expect(told(role)).toEqual([])
    expect(told({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a.b' } })).toEqual(['object-name invalid /metadata/name'])
    expect(told({ apiVersion: 'v1', kind: 'Service', metadata: { name: '1a' }, spec: { clusterIP: 'None' } })).toContain(
      'object-name invalid /metadata/name',
    )
  })

  test('what is not built in, and what is no object, is left alone', () => {
    expect(told({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' })).toEqual([])
    expect(told({ apiVersion: 'example.com/v1', kind: 'ConfigMap', data: { a: 1 } })).toEqual([])
    expect(refusals(['text'], 'v1', 'ConfigMap', ['1.34'])).toEqual([])
    expect(refusals({}, 'v1', 'constructor', ['1.34'])).toEqual([])
  })
})

describe('ConfigMap', () => {
  const mebibyte = 1024 * 1024
  test.each<[object, string[]]>([
    [{ data: { 'a.b_c-D': 'x', '.env': '' }, binaryData: { bin: 'AAE=' }, immutable: true }, []],
    [{ data: { a: null } }, []],
    [{ data: { 'a b': 'x' } }, ['data-entry invalid /data/a b! -> a-b']],
    [{ data: { '..': 'x' } }, ['data-entry invalid /data/..!']],
    [{ binaryData: { '..a': '' } }, ['data-entry invalid /binaryData/..a! -> .a']],
    [{ data: { MAX: 32 } }, ['data-entry decode /data/MAX']],
    [{ data: { on: true } }, ['data-entry decode /data/on']],
    [{ data: { a: ['x'], b: { c: 'd' } } }, ['data-entry decode /data/a', 'data-entry decode /data/b']],
    [{ data: { a: 'x' }, binaryData: { a: 'eA==' } }, ['data-entry invalid /data/a!']],
    [{ binaryData: { a: 'not base64' } }, ['data-entry decode /binaryData/a']],
    [{ data: { a: 'x'.repeat(mebibyte) } }, []],
    [{ data: { a: 'x'.repeat(mebibyte), b: 'y' } }, ['data-entry too-long /data']],
  ])('%#', (fields, expected) => expect(told(map({ name: 'a' }, fields))).toEqual(expected))
})

describe('Secret', () => {
  const secret = (fields: object) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, ...fields })
  const base64 = (value: string) => Buffer.from(value).toString('base64')

  test.each<[string, string[]]>([
    ['eA==', []],
    ['', []],
    ['eA==\n', []],
    ['e\nA=\r\n=', []],
    ['eB==', []],
    ['eA', ['secret-data decode /data/key']],
    ['eA= =', ['secret-data decode /data/key']],
    ['e-_=', ['secret-data decode /data/key']],
    ['s3cr3t!', ['secret-data decode /data/key']],
  ])('data %j', (value, expected) => expect(told(secret({ data: { key: value } }))).toEqual(expected))

  test.each<[object, string[]]>([
    [{ stringData: { a: 'x' } }, []],
    [{ stringData: { a: 1 } }, ['data-entry decode /stringData/a']],
    [{ data: { 'a/b': 'eA==' } }, ['data-entry invalid /data/a~1b! -> a-b']],
    [{ type: 'example.com/own' }, []],
    [{ type: 'kubernetes.io/tls' }, ['secret-type required ', 'secret-type required ']],
    [{ type: 'kubernetes.io/tls', data: { 'tls.crt': '' } }, ['secret-type required /data']],
    [{ type: 'kubernetes.io/tls', data: { 'tls.crt': '' }, stringData: { 'tls.key': '' } }, []],
    [{ type: 'kubernetes.io/basic-auth', data: {} }, ['secret-type required /data']],
    [{ type: 'kubernetes.io/basic-auth', stringData: { password: '' } }, []],
    [{ type: 'kubernetes.io/ssh-auth', stringData: { 'ssh-privatekey': '' } }, ['secret-type required /stringData']],
    [{ type: 'kubernetes.io/ssh-auth', stringData: { 'ssh-privatekey': 'x' } }, []],
    [{ type: 'kubernetes.io/dockercfg', data: {} }, ['secret-type required /data']],
    [{ type: 'kubernetes.io/dockercfg', stringData: { '.dockercfg': '{}' } }, []],
    [
      { type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': base64('[]') } },
      ['secret-type invalid /data/.dockerconfigjson'],
    ],
    [{ type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': base64('null') } }, []],
    [{ type: 'kubernetes.io/service-account-token' }, ['secret-type required ']],
    [
      {
        type: 'kubernetes.io/service-account-token',
        metadata: { name: 'a', annotations: { 'kubernetes.io/service-account.name': 'web' } },
      },
      [],
    ],
  ])('%j', (fields, expected) => expect(told(secret(fields))).toEqual(expected))

  test('a value that cannot be decoded is one refusal, not also a missing key', () => {
    const object = secret({ type: 'kubernetes.io/ssh-auth', data: { 'ssh-privatekey': '!' } })
    expect(told(object)).toEqual(['secret-data decode /data/ssh-privatekey'])
  })

  test('no message tells a value', () => {
    const value = 'correct horse battery staple'
    expect(words(secret({ data: { a: value }, stringData: { b: [value], c: { value } } }))).not.toContain('horse')
    expect(words(secret({ type: 'kubernetes.io/dockercfg', stringData: { '.dockercfg': value } }))).not.toContain('horse')
    expect(words(secret({ stringData: { pin: 271_828 } }))).not.toContain('271828')
  })
})

describe('Namespace', () => {
  const namespace = (labels: object, spec: object = {}) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a', labels }, spec })
  test.each<[object, string[]]>([
    [{ 'pod-security.kubernetes.io/enforce': 'baseline', 'pod-security.kubernetes.io/enforce-version': 'v1.34' }, []],
    [{ 'pod-security.kubernetes.io/other': 'x' }, []],
    [
      { 'pod-security.kubernetes.io/enforce': 'Baseline' },
      ['value not-supported /metadata/labels/pod-security.kubernetes.io~1enforce -> baseline'],
    ],
    [{ 'pod-security.kubernetes.io/warn-version': '1.34' }, ['value invalid /metadata/labels/pod-security.kubernetes.io~1warn-version']],
  ])('%j', (labels, expected) => expect(told(namespace(labels))).toEqual(expected))

  test('finalizers of the spec', () => {
    expect(told(namespace({}, { finalizers: ['kubernetes'] }))).toEqual([])
    expect(told(namespace({}, { finalizers: ['other'] }))).toEqual(['value invalid /spec/finalizers/0'])
  })
})
