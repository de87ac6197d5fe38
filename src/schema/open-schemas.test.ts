import { describe, expect, it } from 'vitest'
import { openSchemas } from './open-schemas.ts'

const schemas = openSchemas({ customSchemas: [] })
const container = { name: 'web', image: 'nginx' }
const deployment = (spec: object = {}, pod: object = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web' },
  spec: {
    selector: { matchLabels: { app: 'web' } },
    template: { metadata: { labels: { app: 'web' } }, spec: { containers: [container], ...pod } },
    ...spec,
  },
})
const ask = (value: { apiVersion: string; kind: string }) => schemas.answer(value, value.apiVersion, value.kind, ['1.34'])
const configMap = (more: object) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, ...more })

describe('answer', () => {
  it('accepts what the API server accepts', () => {
    const accepted = [
      deployment(),
      { ...deployment({ replicas: null }), status: null },
      deployment(
        {},
        {
          containers: [{ ...container, resources: { limits: { cpu: 1, memory: '1Gi' } }, ports: [{ containerPort: 80, protocol: null }] }],
        },
      ),
      { ...deployment(), metadata: { name: 'web', creationTimestamp: null }, status: {} },
      configMap({ data: { a: null } }),
      configMap({ data: null, immutable: true }),
    ]
    for (const value of accepted) expect(ask(value).errors).toEqual([])
  })

  it.each([
    [
      'a misspelt field',
      deployment({ replcas: 1 }),
      { pointer: '/spec/replcas', part: 'key', cause: 'unknown-field', field: 'replcas', nearest: 'replicas' },
    ],
    [
      'a field of the container on the pod',
      deployment({}, { imagePullPolicy: 'Always' }),
      {
        pointer: '/spec/template/spec/imagePullPolicy',
        cause: 'unknown-field',
        belongs: '/spec/template/spec/containers/0/imagePullPolicy',
      },
    ],
    [
      'a field of the pod on the deployment',
      deployment({ serviceAccountName: 'a' }),
      { pointer: '/spec/serviceAccountName', cause: 'unknown-field', belongs: '/spec/template/spec/serviceAccountName' },
    ],
    [
      'a field of the object in its metadata',
      configMap({ metadata: { name: 'a', immutable: true } }),
      { pointer: '/metadata/immutable', cause: 'unknown-field', belongs: '/immutable' },
    ],
    [
      'a field of the object in a spec',
      configMap({ spec: { immutable: true } }),
      { pointer: '/spec', cause: 'unknown-field', belongs: '/immutable' },
    ],
    [
      'a reference beside valueFrom',
      deployment({}, { containers: [{ ...container, env: [{ name: 'A', secretKeyRef: { name: 'a', key: 'b' } }] }] }),
      { cause: 'unknown-field', belongs: '/spec/template/spec/containers/0/env/0/valueFrom/secretKeyRef' },
    ],
    [
      'a number for a string',
      configMap({ data: { a: 1 } }),
      { pointer: '/data/a', part: 'value', cause: 'wrong-type', expected: ['string'], found: 'integer' },
    ],
    [
      'a string for an integer',
      deployment({ replicas: '2' }),
      { pointer: '/spec/replicas', cause: 'wrong-type', expected: ['integer'], found: 'string' },
    ],
    [
      'a fraction for an integer',
      deployment({ replicas: 1.5 }),
      { pointer: '/spec/replicas', cause: 'wrong-type', expected: ['integer'], found: 'number' },
    ],
    [
      'a number too large',
      deployment({ replicas: 3e9 }),
      { pointer: '/spec/replicas', cause: 'out-of-range', expected: ['an integer of 32 bits'] },
    ],
    [
      'a missing field',
      deployment({ template: { spec: { containers: [{}] } } }),
      { pointer: '/spec/template/spec/containers/0', cause: 'missing-field', field: 'name' },
    ],
    [
      'a bad time',
      configMap({ metadata: { name: 'a', creationTimestamp: 'yesterday' } }),
      { pointer: '/metadata/creationTimestamp', cause: 'bad-format', expected: ['date-time'] },
    ],
    [
      'a mapping for a list',
      deployment({}, { containers: container }),
      { pointer: '/spec/template/spec/containers', cause: 'wrong-type', expected: ['array'], found: 'object' },
    ],
    [
      'a key that needs escapes',
      configMap({ metadata: { name: 'a', labels: { 'a.b/c': 1 } } }),
      { pointer: '/metadata/labels/a.b~1c', cause: 'wrong-type' },
    ],
  ])('refuses %s', (_name, value, expected) =>
    expect(ask(value).errors).toEqual([expect.objectContaining({ ...expected, versions: ['1.34'] })]),
  )

  it.each([
    [
      'null where a field is required',
      deployment({ template: { spec: { containers: null } } }),
      { pointer: '/spec/template/spec', cause: 'missing-field', field: 'containers' },
    ],
    [
      'no quantity',
      deployment({}, { containers: [{ ...container, resources: { limits: { memory: '10 GB' } } }] }),
      { cause: 'bad-format', expected: ['quantity'], nearest: '10G' },
    ],
    [
      'a port beyond 32 bits',
      { apiVersion: 'v1', kind: 'Service', spec: { ports: [{ port: 80, targetPort: 3e9 }] } },
      { cause: 'out-of-range', expected: ['an integer of 32 bits'] },
    ],
    [
      'no base64',
      { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService', spec: { groupPriorityMinimum: 1, versionPriority: 1, caBundle: 'x' } },
      { cause: 'bad-format', expected: ['byte'] },
    ],
    [
      'a time without six digits',
      { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', spec: { renewTime: '2024-01-01T00:00:00Z' } },
      { cause: 'bad-format', expected: ['micro-time'] },
    ],
  ])('refuses what the decoder refuses: %s', (_name, value, expected) =>
    expect(ask(value).errors).toEqual([expect.objectContaining(expected)]),
  )

  it.each([
    [
      'a role reference without its group',
      { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding', roleRef: { kind: 'Role', name: 'a' } },
    ],
    ['a status without anything', { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', status: { conditions: [{}] } }],
    [
      'an embedded kind of any name',
      {
        apiVersion: 'apps/v1',
        kind: 'StatefulSet',
        spec: { selector: {}, template: {}, volumeClaimTemplates: [{ apiVersion: 'v9', kind: 'X' }] },
      },
    ],
    ['any JSON for a raw extension', { apiVersion: 'apps/v1', kind: 'ControllerRevision', data: [1] }],
  ])('accepts what the API server accepts: %s', (_name, value) => expect(ask(value).errors).toEqual([]))

  it('tells every error, in order', () => {
    const value = deployment({ replicas: 'x' }, { containers: [{ nam: 'a', ports: [{}] }] })
    expect(ask(value).errors.map(({ pointer, cause, field }) => [pointer, cause, field])).toEqual([
      ['/spec/replicas', 'wrong-type', undefined],
      ['/spec/template/spec/containers/0', 'missing-field', 'name'],
      ['/spec/template/spec/containers/0/nam', 'unknown-field', 'nam'],
      ['/spec/template/spec/containers/0/ports/0', 'missing-field', 'containerPort'],
    ])
  })

  it('says in which versions an error holds', () => {
    const value = deployment({}, { hostnameOverride: 'a' })
    const { errors, standing } = schemas.answer(value, 'apps/v1', 'Deployment', ['1.31', '1.33', '1.36', '1.37'])
    expect(standing).toEqual({ is: 'built-in', served: ['1.31', '1.33', '1.36', '1.37'], unserved: [] })
    expect(errors).toEqual([expect.objectContaining({ field: 'hostnameOverride', versions: ['1.31', '1.33'] })])
  })

  it('takes a list as known, and leaves its items to the caller', () => {
    for (const [apiVersion, kind] of [
      ['v1', 'List'],
      ['v1', 'ConfigMapList'],
      ['apps/v1', 'DeploymentList'],
    ] as const) {
      expect(schemas.answer({ apiVersion, kind, items: [{}] }, apiVersion, kind, ['1.34'])).toEqual({
        standing: { is: 'built-in', served: ['1.34'], unserved: [] },
        errors: [],
      })
    }
  })

  it('does not throw on what is no object', () => {
    for (const value of [undefined, [], 'a', 1, true]) expect(schemas.answer(value, 'v1', 'ConfigMap', ['1.34']).errors).toHaveLength(1)
  })

  it('is not led astray by names that every object inherits', () => {
    expect(schemas.answer({}, 'constructor/v1', 'toString', ['1.34']).standing).toEqual({ is: 'unknown-custom' })
    expect(schemas.answer({}, 'v1', 'constructor', ['1.34']).standing).toEqual({ is: 'built-in', served: [], unserved: ['1.34'] })
    const value = JSON.parse('{"metadata": {"name": "a"}, "__proto__": {"a": 1}, "constructor": 1}')
    expect(schemas.answer(value, 'v1', 'ConfigMap', ['1.34']).errors.map(({ field }) => field)).toEqual(['__proto__', 'constructor'])
  })
})
