import { beforeAll, describe, expect, it } from 'vitest'
import { readCrd } from './crd.ts'
import { openSchemas, prepareCustomSchemas, type Schemas } from './open-schemas.ts'

const spec = {
  type: 'object',
  required: ['size', 'mode'],
  properties: {
    size: { type: 'integer', format: 'int32', minimum: 1 },
    mode: { type: 'string', enum: ['Fast', 'Slow'], default: 'Fast' },
    port: { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }], pattern: '^[0-9]+$' },
    free: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true, properties: { known: { type: 'string' } } },
    empty: { type: 'object' },
    labels: { type: 'object', additionalProperties: { type: 'string', maxLength: 3 } },
    list: {
      type: 'array',
      maxItems: 2,
      items: { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: { type: 'string', nullable: true } } },
    },
    choice: {
      type: 'object',
      properties: { x: { type: 'string' }, y: { type: 'string' } },
      oneOf: [{ required: ['x'] }, { required: ['y'] }],
    },
    address: {
      type: 'object',
      properties: { type: { type: 'string', default: 'Address' }, value: { type: 'string' } },
      oneOf: [
        { properties: { type: { enum: ['Address'] }, value: { pattern: '^[0-9.]+$' } } },
        { required: ['type'], properties: { type: { not: { enum: ['Address'] } } } },
      ],
    },
    both: {
      type: 'object',
      properties: { p: { type: 'string' } },
      allOf: [{ properties: { p: { pattern: '^a' } } }, { properties: { p: { maxLength: 2 } } }],
    },
    template: { type: 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true },
    slow: { type: 'string', pattern: '^(a+)+$' },
    when: { type: 'string', format: 'date-time' },
    constructor: { type: 'string' },
  },
}
const crd = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'widgets.example.com' },
  spec: {
    group: 'example.com',
    names: { kind: 'Widget', plural: 'widgets' },
    scope: 'Namespaced',
    versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties: { spec } } } }],
  },
}

let schemas: Schemas
beforeAll(async () => {
  const { schemas: customSchemas, flaws } = readCrd(crd, 'crds/widget.yaml')
  expect(flaws).toEqual([])
  await prepareCustomSchemas(customSchemas)
  schemas = openSchemas({ customSchemas })
})

const widget = (more: object, metadata: object = {}) => ({
  apiVersion: 'example.com/v1',
  kind: 'Widget',
  metadata: { name: 'a', ...metadata },
  spec: { size: 1, ...more },
})
const ask = (value: unknown) => schemas.answer(value, 'example.com/v1', 'Widget', ['1.34'])

describe('a custom kind', () => {
  it.each([
    ['the least', {}],
    ['null where it is dropped', { mode: null, port: null, list: null, empty: null, choice: null }],
    ['int or string', { port: 80 }],
    ['a string for int or string', { port: '80' }],
    ['unknown fields where they are kept', { free: { other: { deep: 1 }, known: 'a' } }],
    ['one of the alternatives', { choice: { x: 'a' } }],
    ['the alternative that a default decides', { address: { value: '192.0.2.1' } }],
    ['another than the default’s', { address: { type: 'Name', value: 'a.example' } }],
    ['null where it is kept', { list: [{ a: 'a', b: null }] }],
    ['an embedded object', { template: { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: {} } }],
    ['all of the additions', { both: { p: 'ab' } }],
    ['a time', { when: '2024-02-29T12:00:00Z' }],
  ])('is accepted: %s', (_name, more) =>
    expect(ask(widget(more))).toEqual({ standing: { is: 'custom', source: 'crds/widget.yaml' }, errors: [] }),
  )

  it.each([
    ['an unknown field', { sise: 1 }, { pointer: '/spec/sise', part: 'key', cause: 'unknown-field', field: 'sise' }],
    ['a field in an object without any', { empty: { a: 1 } }, { pointer: '/spec/empty/a', cause: 'unknown-field' }],
    ['a wrong type', { size: 'a' }, { pointer: '/spec/size', cause: 'wrong-type', expected: ['integer'], found: 'string' }],
    ['a number too small', { size: 0 }, { pointer: '/spec/size', cause: 'out-of-range', expected: ['at least 1'] }],
    [
      'a number too large for its format',
      { size: 3e9 },
      { pointer: '/spec/size', cause: 'out-of-range', expected: ['an integer of 32 bits'] },
    ],
    [
      'a value outside the enum',
      { mode: 'Fsat' },
      { pointer: '/spec/mode', cause: 'not-in-enum', expected: ['Fast', 'Slow'], nearest: 'Fast' },
    ],
    [
      'neither int nor string',
      { port: true },
      { pointer: '/spec/port', cause: 'wrong-type', expected: ['integer', 'string'], found: 'boolean' },
    ],
    ['a string against the pattern', { port: 'http' }, { pointer: '/spec/port', cause: 'bad-pattern', expected: ['^[0-9]+$'] }],
    ['a known field of an open object', { free: { known: 1 } }, { pointer: '/spec/free/known', cause: 'wrong-type' }],
    ['a missing field of an item', { list: [{ a: 'a' }, { b: 'b' }] }, { pointer: '/spec/list/1', cause: 'missing-field', field: 'a' }],
    [
      'too many items',
      { list: [{ a: 'a' }, { a: 'b' }, { a: 'c' }] },
      { pointer: '/spec/list', cause: 'wrong-length', expected: ['at most 2 items'] },
    ],
    [
      'a wrong type in place of alternatives',
      { choice: 'x' },
      { pointer: '/spec/choice', cause: 'wrong-type', expected: ['object'], found: 'string' },
    ],
    ['a number in place of an enum', { mode: 5 }, { pointer: '/spec/mode', cause: 'wrong-type', expected: ['string'] }],
    ['a null item', { list: [null] }, { pointer: '/spec/list/0', cause: 'wrong-type', found: 'null' }],
    [
      'a value too long',
      { labels: { 'a/b': 'four' } },
      { pointer: '/spec/labels/a~1b', cause: 'wrong-length', expected: ['at most 3 characters'] },
    ],
    ['both alternatives', { choice: { x: 'a', y: 'b' } }, { pointer: '/spec/choice', cause: 'wrong-combination', expected: ['x', 'y'] }],
    ['none of the alternatives', { choice: {} }, { pointer: '/spec/choice', cause: 'wrong-combination', expected: ['x', 'y'] }],
    [
      'a value that the default’s alternative does not take',
      { address: { value: 'a.example' } },
      { pointer: '/spec/address', cause: 'wrong-combination' },
    ],
    ['an addition', { both: { p: 'b' } }, { pointer: '/spec/both/p', cause: 'bad-pattern', expected: ['^a'] }],
    [
      'an embedded object without a kind',
      { template: { apiVersion: 'v1' } },
      { pointer: '/spec/template', cause: 'missing-field', field: 'kind' },
    ],
    [
      'an embedded object with bad metadata',
      { template: { apiVersion: 'v1', kind: 'Pod', metadata: { nam: 'a' } } },
      { pointer: '/spec/template/metadata/nam', nearest: 'name' },
    ],
    ['no time', { when: 'soon' }, { pointer: '/spec/when', cause: 'bad-format', expected: ['date-time'] }],
    ['an exploding pattern', { slow: `${'a'.repeat(50_000)}!` }, { pointer: '/spec/slow', cause: 'bad-pattern' }],
  ])('is refused: %s', (_name, more, expected) =>
    expect(ask(widget(more)).errors).toEqual([expect.objectContaining({ ...expected, versions: [] })]),
  )

  it('has the metadata of every object', () => {
    expect(ask(widget({}, { labels: { a: 1 } })).errors).toEqual([
      expect.objectContaining({ pointer: '/metadata/labels/a', cause: 'wrong-type', expected: ['string'] }),
    ])
    expect(ask({ ...widget({}), metdata: {} }).errors).toEqual([expect.objectContaining({ pointer: '/metdata', cause: 'unknown-field' })])
    expect(ask(widget({}, { immutable: true })).errors).toEqual([
      expect.objectContaining({ pointer: '/metadata/immutable', cause: 'unknown-field' }),
    ])
  })

  it('lacks what is lacking', () => {
    const { spec: _spec, ...rest } = widget({})
    expect(ask({ ...rest, spec: {} }).errors).toEqual([
      expect.objectContaining({ pointer: '/spec', cause: 'missing-field', field: 'size' }),
    ])
  })

  it('has no schema in another version or group', () => {
    expect(schemas.answer({}, 'example.com/v2', 'Widget', ['1.34']).standing.is).toBe('unknown-custom')
    expect(schemas.answer({}, 'example.org/v1', 'Widget', ['1.34']).standing.is).toBe('unknown-custom')
  })
})
