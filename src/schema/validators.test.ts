import { Ajv, type ValidateFunction } from 'ajv'
import { describe, expect, it } from 'vitest'
import { mutateObject, seededRandom } from '../testing/mutate-object.ts'
import type { Minor } from '../types/schema.ts'
import { ajvOptions } from './ajv-options.ts'
import { closure, definitionId, definitionIds, readDefinition } from './bundle.ts'
import { builtInValidator } from './validators.ts'

const meta = {
  name: 'a',
  namespace: 'b',
  labels: { app: 'a' },
  annotations: { note: 'x' },
  ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: 'p', uid: 'u' }],
}
const pod = {
  serviceAccountName: 'a',
  securityContext: { runAsUser: 1000, fsGroup: 2000 },
  containers: [
    {
      name: 'a',
      image: 'b',
      args: ['x', 'y'],
      ports: [{ containerPort: 80, protocol: 'TCP' }],
      env: [
        { name: 'A', value: 'b' },
        { name: 'B', valueFrom: { secretKeyRef: { name: 's', key: 'k', optional: true } } },
      ],
      envFrom: [{ configMapRef: { name: 'c' } }],
      resources: { limits: { cpu: '1', memory: 128 }, requests: { cpu: 0.5 } },
      livenessProbe: { httpGet: { path: '/', port: 'http' }, periodSeconds: 10 },
      volumeMounts: [{ name: 'v', mountPath: '/v', readOnly: true }],
    },
  ],
  volumes: [
    { name: 'v', secret: { secretName: 's', defaultMode: 420 } },
    { name: 'p', projected: { sources: [{ serviceAccountToken: { path: 't', expirationSeconds: 3600 } }] } },
  ],
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchExpressions: [{ key: 'k', operator: 'In', values: ['v'] }] }],
      },
    },
  },
  tolerations: [{ key: 'k', operator: 'Exists', tolerationSeconds: 5 }],
}
const template = { metadata: { labels: { app: 'a' } }, spec: pod }
const selector = { matchLabels: { app: 'a' } }

const samples: readonly (readonly [apiVersion: string, kind: string, fields: object])[] = [
  ['v1', 'ConfigMap', { data: { a: 'b' }, binaryData: { c: 'ZA==' }, immutable: true }],
  ['v1', 'Secret', { type: 'Opaque', stringData: { a: 'b' } }],
  ['v1', 'Service', { spec: { selector: { app: 'a' }, ports: [{ port: 80, targetPort: 'http', nodePort: 30_000 }], type: 'NodePort' } }],
  ['v1', 'Pod', { spec: pod, status: { conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: '2024-01-01T00:00:00Z' }] } }],
  [
    'apps/v1',
    'Deployment',
    { spec: { replicas: 2, selector, template, strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: '25%' } } } },
  ],
  [
    'apps/v1',
    'StatefulSet',
    {
      spec: {
        selector,
        template,
        serviceName: 's',
        volumeClaimTemplates: [
          { metadata: { name: 'd' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } },
        ],
      },
    },
  ],
  ['batch/v1', 'CronJob', { spec: { schedule: '* * * * *', jobTemplate: { spec: { template, backoffLimit: 3 } } } }],
  [
    'networking.k8s.io/v1',
    'Ingress',
    {
      spec: {
        rules: [
          { host: 'a', http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 's', port: { number: 80 } } } }] } },
        ],
      },
    },
  ],
  ['rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }] }],
  [
    'apiextensions.k8s.io/v1',
    'CustomResourceDefinition',
    {
      spec: {
        group: 'g',
        scope: 'Namespaced',
        names: { kind: 'K', plural: 'ks' },
        versions: [
          {
            name: 'v1',
            served: true,
            storage: true,
            schema: { openAPIV3Schema: { type: 'object', properties: { a: { type: 'string', enum: ['x'], minLength: 1 } } } },
          },
        ],
      },
    },
  ],
]
const minors: readonly Minor[] = ['1.25', '1.37']
const mutationsEach = 300

/** Every definition at run time, by ajv alone, with nothing rewritten. */
const ajv = new Ajv(ajvOptions)
const compiled = new Map<string, ValidateFunction>()

function atRunTime(id: string): ValidateFunction {
  const known = compiled.get(id)
  if (known !== undefined) return known
  const $defs = Object.fromEntries(closure(id).map((each) => [each, readDefinition(each)]))
  const validate = ajv.compile({ $ref: `#/$defs/${id}`, $defs })
  compiled.set(id, validate)
  return validate
}

describe('validators compiled ahead of time', () => {
  it.each(samples)(
    'agree with ajv at run time: %s %s',
    (apiVersion, kind, fields) => {
      const sample = { apiVersion, kind, metadata: meta, ...fields }
      for (const minor of minors) {
        const id = definitionId(apiVersion, kind, minor) ?? ''
        expect(told(id, sample)).toEqual([])
        const random = seededRandom(Number(minor.slice(2)))
        for (let count = 0; count < mutationsEach; count++) {
          const once = mutateObject(sample, random).value
          const value = count % 3 === 0 ? mutateObject(once, random).value : once
          const expected = atRunTime(id)(value)
            ? []
            : (atRunTime(id).errors ?? []).map(({ instancePath, keyword, params }) =>
                line(instancePath, keyword, params.missingProperty ?? params.additionalProperty),
              )
          expect(told(id, value)).toEqual(expected.sort())
        }
      }
    },
    120_000,
  )

  it('exist for every definition', () => {
    for (const id of definitionIds()) expect(builtInValidator(id)({ 'no such field': 1 }, '/at')).toBeTypeOf('boolean')
  })

  it('place errors beneath the path given', () => {
    const validate = builtInValidator(definitionId('v1', 'ConfigMap', '1.34') ?? '')
    expect(validate({ data: { 'a/b': 1 } }, '/items/3')).toBe(false)
    expect(validate.errors).toEqual([{ instancePath: '/items/3/data/a~1b', keyword: 'type' }])
    expect(validate({ data: { a: 'b' } }, '')).toBe(true)
  })
})

function told(id: string, value: unknown): string[] {
  const validate = builtInValidator(id)
  if (validate(value, '')) return []
  return (validate.errors ?? []).map(({ instancePath, keyword, field }) => line(instancePath, keyword, field)).sort()
}

function line(instancePath: string, keyword: string, field: unknown): string {
  return [instancePath, keyword, field ?? ''].join(' ')
}
