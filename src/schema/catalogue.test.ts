import { describe, expect, it } from 'vitest'
import { UserError } from '../types/user-error.ts'
import { readCatalogue } from './catalogue.ts'
import { openSchemas, prepareCustomSchemas } from './open-schemas.ts'

const widget = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: {
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    metadata: { type: 'object' },
    spec: { $ref: '#/definitions/Spec' },
  },
  definitions: {
    Spec: {
      type: 'object',
      additionalProperties: false,
      properties: { size: { type: 'integer', minimum: 0, exclusiveMinimum: true }, inner: { $ref: '#/definitions/Spec' } },
    },
  },
  additionalProperties: false,
}
const read = (files: Readonly<Record<string, unknown>>) => (path: string) => {
  const content = files[path]
  return content === undefined ? undefined : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
}
const catalogue = (location: string, files: Readonly<Record<string, unknown>>, kinds?: ReadonlySet<string>) =>
  readCatalogue(location, '1.34', Object.keys(files), read(files), kinds)

describe('readCatalogue', () => {
  it.each([
    [
      'schemas/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json',
      'schemas/example.com/widget_v1.json',
      { group: 'example.com', version: 'v1', kind: 'widget' },
    ],
    [
      'schemas/{{.ResourceKind}}{{.KindSuffix}}.json',
      'schemas/widget-example-v1.json',
      { group: 'example.*', version: 'v1', kind: 'widget' },
    ],
    ['schemas', 'schemas/master-standalone-strict/widget-example-v1beta1.json', { group: 'example.*', version: 'v1beta1', kind: 'widget' }],
    ['./schemas/', 'schemas/v1.34.0-standalone/widget-example-v1.json', { group: 'example.*', version: 'v1', kind: 'widget' }],
    [
      '{{.Group}}/{{.ResourceAPIVersion}}/{{.ResourceKind}}-{{.ResourceAPIVersion}}.json',
      'v1/v1/pod-v1.json',
      { group: '', version: 'v1', kind: 'pod' },
    ],
  ])('%s holds %s', (location, path, expected) => {
    const { schemas, flaws } = catalogue(location, { [path]: widget })
    expect(flaws).toEqual([])
    expect(schemas).toEqual([expect.objectContaining({ ...expected, source: path })])
  })

  it.each([
    ['schemas', 'schemas/v1.31.0-standalone/widget-example-v1.json'],
    ['schemas', 'other/master-standalone/widget-example-v1.json'],
    ['schemas/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json', 'schemas/a/b/widget_v1.json'],
    ['schemas/{{.ResourceKind}}{{.KindSuffix}}.json', 'schemasXwidget-example-v1.json'],
  ])('%s does not hold %s', (location, path) => expect(catalogue(location, { [path]: widget }).schemas).toEqual([]))

  it('reads only the kinds asked for', () => {
    const files = { 's/widget-example-v1.json': widget, 's/gadget-example-v1.json': '{' }
    expect(catalogue('s/{{.ResourceKind}}{{.KindSuffix}}.json', files, new Set(['widget']))).toMatchObject({
      schemas: [{ kind: 'widget' }],
      flaws: [],
    })
  })

  it.each([
    ['no JSON', '{', 'it is no JSON'],
    ['no schema', '[1]', 'it is no JSON Schema'],
    ['a reference elsewhere', { properties: { a: { $ref: '_definitions.json#/definitions/a' } } }, ' leads out of the file'],
    ['a pattern of another language', { properties: { a: { pattern: '(?=a)' } } }, ' is not a pattern that RE2 takes'],
  ])('finds flawed: %s', (_name, content, expected) => {
    const { flaws } = catalogue('s/{{.ResourceKind}}{{.KindSuffix}}.json', { 's/widget-example-v1.json': content })
    expect(flaws).toHaveLength(1)
    expect(flaws[0]?.flaw.at(-1)).toBe(expected)
  })

  it.each(['s/{{ .Kind }}.json', 's/{{ .ResourceKind | lower }}.json', 's/{{ include "x" }}.json'])('refuses %s', (location) =>
    expect(() => catalogue(location, {})).toThrow(UserError),
  )

  it('is what objects are checked against', async () => {
    const { schemas: customSchemas } = catalogue('s/{{.ResourceKind}}{{.KindSuffix}}.json', {
      's/widget-example-v1.json': widget,
      's/foo-apps-v1.json': {},
    })
    await prepareCustomSchemas(customSchemas)
    const schemas = openSchemas({ customSchemas })
    const ask = (spec: object, apiVersion = 'example.com/v1', kind = 'Widget') =>
      schemas.answer({ apiVersion, kind, metadata: {}, spec }, apiVersion, kind, ['1.34'])
    expect(ask({ size: 1, inner: { inner: { size: 2 } } })).toEqual({
      standing: { is: 'custom', source: 's/widget-example-v1.json' },
      errors: [],
    })
    expect(ask({ inner: { inner: { size: 0, sise: 1 } } }).errors).toEqual([
      expect.objectContaining({ pointer: '/spec/inner/inner/sise', cause: 'unknown-field' }),
      expect.objectContaining({ pointer: '/spec/inner/inner/size', cause: 'out-of-range', expected: ['more than 0'] }),
    ])
    expect(ask({}, 'example.com/v2').standing.is).toBe('unknown-custom')
    expect(ask({}, 'apps/v1', 'Foo').standing).toEqual({ is: 'built-in', served: [], unserved: ['1.34'] })
  })
})
