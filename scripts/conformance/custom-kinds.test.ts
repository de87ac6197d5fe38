import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { stringAt } from '../../src/kubernetes/plain.ts'
import { readCrd } from '../../src/schema/crd.ts'
import { openSchemas, prepareCustomSchemas } from '../../src/schema/open-schemas.ts'
import { allMutations, seededRandom } from '../../src/testing/mutate-object.ts'
import { type Client, openClient } from './decoding.ts'
import { inParallel } from './judge.ts'

const group = 'conformance.example.com'
const text = { type: 'string' }
const spec = {
  type: 'object',
  required: ['size', 'mode', 'list'],
  properties: {
    size: { type: 'integer', format: 'int32', minimum: 1, maximum: 100 },
    ratio: { type: 'number', exclusiveMinimum: true, minimum: 0 },
    mode: { type: 'string', enum: ['Fast', 'Slow'], default: 'Fast' },
    port: { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }], pattern: '^[0-9]+$' },
    free: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true, properties: { known: text } },
    empty: { type: 'object' },
    on: { type: 'boolean', nullable: true },
    kept: { ...text, nullable: true, enum: ['a', 'b'] },
    labels: { type: 'object', maxProperties: 2, additionalProperties: { type: 'string', minLength: 1, maxLength: 8 } },
    list: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['a'], properties: { a: text, b: { ...text, nullable: true } } },
    },
    choice: { type: 'object', properties: { x: text, y: text }, oneOf: [{ required: ['x'] }, { required: ['y'] }] },
    both: {
      type: 'object',
      properties: { p: text },
      allOf: [{ properties: { p: { pattern: '^a' } } }, { properties: { p: { maxLength: 4 } } }],
    },
    other: { type: 'object', properties: { p: text, q: text }, not: { required: ['p', 'q'] } },
    template: { type: 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true },
    when: { type: 'string', format: 'date-time' },
    day: { type: 'string', format: 'date' },
    bytes: { type: 'string', format: 'byte' },
    id: { type: 'string', format: 'uuid' },
    address: { type: 'string', format: 'ipv4' },
  },
}
const definition = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `widgets.${group}` },
  spec: {
    group,
    names: { kind: 'Widget', listKind: 'WidgetList', plural: 'widgets', singular: 'widget' },
    scope: 'Namespaced',
    versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties: { spec } } } }],
  },
}
const widget = {
  apiVersion: `${group}/v1`,
  kind: 'Widget',
  metadata: { name: 'a', labels: { app: 'a' }, annotations: { note: 'x' } },
  spec: {
    size: 3,
    ratio: 0.5,
    mode: 'Slow',
    port: 80,
    free: { known: 'a', other: { deep: [1] } },
    empty: {},
    on: true,
    kept: 'a',
    labels: { a: 'b' },
    list: [{ a: 'a', b: 'b' }, { a: 'c' }],
    choice: { x: 'a' },
    both: { p: 'ab' },
    other: { p: 'a' },
    template: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', labels: { a: 'b' } }, data: { a: 'b' } },
    when: '2024-02-29T12:00:00Z',
    day: '2024-02-29',
    bytes: 'QUJD',
    id: '123e4567-e89b-12d3-a456-426614174000',
    address: '10.0.0.1',
  },
}
const collection = `/apis/${group}/v1/namespaces/default/widgets`

let client: Client
beforeAll(async () => {
  client = openClient(inject('apiServer'))
  await client.send('POST', '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', definition)
  for (let tries = 0; tries < 100; tries++) {
    const { status } = await client.send('POST', `${collection}?dryRun=All`, widget)
    if (status === 201) return
    await wait(100)
  }
  throw new Error('the API server does not serve the custom kind')
})
afterAll(() => client?.close())

/** kube-openapi lets a list or a mapping pass for a text that has a format. No controller can read it: it stays refused here. */
const formatted = new Set(['/spec/when', '/spec/day', '/spec/bytes', '/spec/id', '/spec/address'])

/** A null that the server drops before it looks at alternatives. */
const missed = new Set(['empty /spec/choice/x'])

/** Refused for what no schema says: the name and the labels of an object, which src/kubernetes knows for every kind. */
const beyondSchemas =
  /metadata\.(?:name|generateName|labels|annotations|namespace|finalizers)|name or generateName is required|namespace of the provided object/

test('what a custom schema takes is what the API server takes', async () => {
  const { schemas: customSchemas, flaws } = readCrd(definition, 'widget.yaml')
  expect(flaws).toEqual([])
  await prepareCustomSchemas(customSchemas)
  const schemas = openSchemas({ customSchemas })
  const objects = [1, 2, 3].flatMap((seed) => [...allMutations(widget, seededRandom(seed))])
  expect(objects.length).toBeGreaterThan(500)
  const found = await inParallel(objects, async ({ value, what, pointer }) => {
    const own = schemas.answer(value, widget.apiVersion, widget.kind, ['1.34']).errors
    const { status, body } = await client.send('POST', `${collection}?dryRun=All&fieldValidation=Strict`, value)
    const accepted = status === 201
    if (accepted === (own.length === 0) || (!accepted && beyondSchemas.test(stringAt(body, 'message')))) return []
    if (accepted && own.every((error) => formatted.has(error.pointer) && (error.found === 'array' || error.found === 'object'))) return []
    if (!accepted && missed.has(`${what} ${pointer}`)) return []
    return [{ what: `${what} ${pointer}`, accepted, own, message: stringAt(body, 'message') }]
  })
  expect(found.flat()).toEqual([])
})
