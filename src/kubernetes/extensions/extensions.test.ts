import { expect, test } from 'vitest'
import { refusals } from '../refusals.ts'
import { isGoPattern } from './go-pattern.ts'

type Part = Readonly<Record<string, unknown>>

function refusedOf(schema: unknown, spec: Part = {}, metadata: Part = { name: 'gadgets.example.org' }): readonly string[] {
  const definition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata,
    spec: {
      group: 'example.org',
      scope: 'Cluster',
      names: { kind: 'Gadget', plural: 'gadgets' },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: schema } }],
      ...spec,
    },
  }
  const at = '/spec/versions/0/schema/openAPIV3Schema'
  return refusals(definition, definition.apiVersion, definition.kind, ['1.34']).map(({ pointer }) => pointer.replace(at, '#'))
}

const text = { type: 'string' }
const good = { type: 'object', properties: { a: text } }

test.each<[string, unknown, readonly string[]]>([
  ['one that is structural', good, []],
  ['no type', { properties: { a: {} } }, ['#', '#/properties/a']],
  ['an unknown type', { type: 'object', properties: { a: { type: 'int' } } }, ['#/properties/a/type']],
  ['a list without items', { type: 'object', properties: { a: { type: 'array' } } }, ['#/properties/a']],
  ['a reference', { type: 'object', properties: { a: { ...text, $ref: '#/definitions/a' } } }, ['#/properties/a/$ref']],
  ['a key with a slash', { type: 'object', properties: { 'a/b': { type: 'int' } } }, ['#/properties/a~1b/type']],
  ['a type beneath anyOf', { ...good, anyOf: [{ properties: { a: text } }] }, ['#/anyOf/0/properties/a/type']],
  [
    'both ways to say what is in it',
    { type: 'object', properties: { a: { ...good, additionalProperties: text } } },
    ['#/properties/a/additionalProperties'],
  ],
  ['a schema that nests deeper than anybody reads', deepSchema(500), []],
])('%s is judged at its place', (_, schema, pointers) => {
  expect(refusedOf(schema)).toEqual(pointers)
})

function deepSchema(levels: number): unknown {
  let schema: unknown = text
  for (let level = 0; level < levels; level++) schema = { type: 'object', properties: { a: schema } }
  return schema
}

test.each<[string, Part, readonly string[]]>([
  ['group: ""', { group: '' }, ['/spec/group']],
  ['group: example', { group: 'example' }, ['/spec/group', '/metadata/name']],
  [
    'no version that is stored',
    { versions: [{ name: 'v1', served: true, storage: false, schema: { openAPIV3Schema: good } }] },
    ['/spec/versions'],
  ],
  ['no schema', { versions: [{ name: 'v1', served: true, storage: true }] }, ['/spec/versions/0']],
  ['nothing at all', { versions: 7, names: [], conversion: 'x', group: {}, scope: null }, []],
])('%s is judged at its place', (_, spec, pointers) => {
  expect(refusedOf(good, spec)).toEqual(pointers)
})

test.each<[unknown, readonly string[]]>([
  [undefined, ['/metadata']],
  ['soon', ['/metadata/annotations/api-approved.kubernetes.io']],
  ['unapproved, experimental', []],
  ['https://github.com/kubernetes/enhancements/pull/1111', []],
])('a group of Kubernetes with approval %j', (value, pointers) => {
  const annotations = value === undefined ? {} : { 'api-approved.kubernetes.io': value }
  expect(refusedOf(good, { group: 'x.k8s.io' }, { name: 'gadgets.x.k8s.io', annotations })).toEqual(pointers)
})

test('the old v1beta1 and other kinds of the group are left alone', () => {
  expect(refusals({ metadata: { name: 'a' }, spec: {} }, 'apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition', ['1.34'])).toEqual([])
})

test.each([
  ['^a+$', true],
  ['(?P<n>a)', true],
  ['[[:alpha:]]+', true],
  ['[(?=]', true],
  ['(?=a)b', false],
  ['(a)\\1', false],
  ['((', false],
  ['a{1,1001}', false],
])('isGoPattern(%j) is %s', (pattern, taken) => {
  expect(isGoPattern(pattern)).toBe(taken)
})

test.each<[string, string, string, Part]>([
  [
    'admissionregistration.k8s.io/v1',
    'MutatingWebhookConfiguration',
    '/webhooks/0/clientConfig/caBundle',
    { webhooks: [{ clientConfig: { caBundle: '@' } }] },
  ],
  [
    'admissionregistration.k8s.io/v1',
    'ValidatingWebhookConfiguration',
    '/webhooks/1/clientConfig/caBundle',
    { webhooks: [{ clientConfig: { caBundle: 'Cg==' } }, { clientConfig: { caBundle: 'Cg' } }] },
  ],
  ['apiregistration.k8s.io/v1', 'APIService', '/spec/caBundle', { spec: { caBundle: 'a-b=' } }],
])('%s %s: a bundle that cannot be decoded is refused at %s', (apiVersion, kind, pointer, rest) => {
  const object = { apiVersion, kind, metadata: { name: 'a' }, ...rest }
  expect(refusals(object, apiVersion, kind, ['1.34']).map((refusal) => refusal.pointer)).toEqual([pointer])
})
