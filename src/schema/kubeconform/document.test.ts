import { describe, expect, test } from 'vitest'
import { seedObjects } from '../../testing/seed-objects/all.ts'
import { bundledMinors, closure, definitionId, kinds, readDefinition } from '../bundle.ts'
import { builtInTree } from '../schema-tree.ts'
import { customTree } from './custom-tree.ts'
import { nameLine, toDocument } from './document.ts'

const canary = 'canary-in-a-coal-mine'

function written(value: { readonly apiVersion: string; readonly kind: string }, tree = treeOf(value)): string {
  const document = toDocument(value, tree)
  if ('failed' in document) throw new Error(document.failed)
  return document.alone ? document.line : nameLine(document.line, 'm1')
}

function treeOf({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }) {
  return builtInTree(definitionId(apiVersion, kind, '1.34') ?? '')
}

/** Every string but kind and apiVersion replaced. */
function withCanaries(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return key === 'kind' || key === 'apiVersion' ? value : `${canary} ${value}`
  if (Array.isArray(value)) return value.map((item) => withCanaries(item))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withCanaries(field, name)]))
}

describe('toDocument', () => {
  test('keeps types and fields, and no text', () => {
    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'database', annotations: { note: canary } },
      data: { password: canary, port: 5432, empty: null },
      stringData: { user: canary },
      type: canary,
    }
    expect(JSON.parse(written(secret))).toEqual({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'm1', annotations: { note: '' } },
      data: { password: '', port: 5432, empty: null },
      stringData: { user: '' },
      type: '',
    })
  })

  test.each(seedObjects.map((seed) => [`${seed.apiVersion} ${seed.kind}`, seed] as const))('writes no text of a %s', (_, seed) => {
    const value = { ...Object(withCanaries(seed)), apiVersion: seed.apiVersion, kind: seed.kind }
    expect(written(value)).not.toContain(canary)
  })

  test('writes no text either where it cannot give a name', () => {
    const objects = [{ metadata: { name: { deep: canary } } }, { metadata: canary }, { Kind: canary, metadata: { Name: canary } }, {}]
    for (const fields of objects) {
      expect(written({ apiVersion: 'v1', kind: 'Secret', ...{ data: { a: canary } }, ...fields })).not.toContain(canary)
    }
  })

  test('may drop the text of built-in kinds: their schemas look at nothing but types, times, amounts and bytes', () => {
    const keywords = new Set(['$ref', 'additionalProperties', 'format', 'items', 'properties', 'required', 'type'])
    const formats = new Set(['int32', 'int64', 'uint8', 'date-time', 'micro-time', 'quantity', 'byte', undefined])
    const ids = Object.entries(kinds().kinds).flatMap(([apiVersion, byKind]) =>
      Object.keys(byKind).flatMap((kind) => bundledMinors().flatMap((minor) => definitionId(apiVersion, kind, minor) ?? [])),
    )
    const all = new Set(ids.flatMap(closure))
    const check = (schema: object): void => {
      const { properties, items, additionalProperties, format, ...rest }: Readonly<Record<string, unknown>> = { ...schema }
      expect(Object.keys(rest).filter((keyword) => !keywords.has(keyword))).toEqual([])
      expect(formats).toContain(format)
      for (const part of [...Object.values(Object(properties)), items, additionalProperties])
        if (part !== null && typeof part === 'object') check(part)
    }
    for (const id of all) check(readDefinition(id))
  })

  test('keeps text that a custom schema looks at, and how long text is where that counts', () => {
    const tree = customTree({
      properties: {
        mode: { enum: ['fast'] },
        host: { allOf: [{ pattern: '^[a-z]+$' }] },
        short: { type: 'string', maxLength: 30 },
        free: { type: 'string' },
        since: { type: 'string', format: 'date-time' },
        list: { type: 'array', uniqueItems: true },
        deep: { anyOf: [{ properties: { a: { const: 'x' } } }, { required: ['b'] }] },
      },
    })
    const fields = {
      mode: 'fast',
      host: 'web',
      short: '\u{1f600}ab',
      free: canary,
      unknown: canary,
      since: canary,
      list: ['a'],
      deep: { a: 'y', b: canary },
    }
    expect(JSON.parse(written({ apiVersion: 'example.com/v1', kind: 'Widget', ...fields }, tree))).toEqual({
      apiVersion: 'example.com/v1',
      kind: 'Widget',
      mode: 'fast',
      host: 'web',
      short: 'xxx',
      free: '',
      unknown: '',
      since: '!',
      list: ['a'],
      deep: { a: 'y', b: '' },
    })
  })

  test('keeps the name where a custom schema looks at it', () => {
    const tree = customTree({ properties: { metadata: { allOf: [{ type: 'object' }, { properties: { name: { maxLength: 3 } } }] } } })
    expect(JSON.parse(written({ apiVersion: 'example.com/v1', kind: 'Widget', ...{ metadata: { name: 'abcd' } } }, tree)).metadata).toEqual(
      { name: 'xxxx' },
    )
  })

  test('takes no longer where schemas refer to themselves in many ways', () => {
    const self = { properties: { a: { $ref: '#' } } }
    const deep = Array.from({ length: 60 }).reduce<unknown>((inner) => ({ a: inner }), canary)
    const value = { apiVersion: 'example.com/v1', kind: 'Widget', ...Object(deep) }
    expect(written(value, customTree({ anyOf: [self, self, { ...self }, { allOf: [self] }] }))).not.toContain(canary)
  })

  test('cannot tell a number that is not finite', () => {
    const value = { apiVersion: 'v1', kind: 'ConfigMap', data: { a: Number.NaN } }
    expect(toDocument(value, treeOf(value))).toEqual({ failed: expect.stringContaining('not finite') })
  })
})
