import { describe, expect, it } from 'vitest'
import type { Text } from '../types/text.ts'
import { readCrd } from './crd.ts'

const openAPIV3Schema = { type: 'object', properties: { spec: { type: 'object', properties: { a: { type: 'string' } } } } }
const version = { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema } }
const crd = (spec: object, apiVersion = 'apiextensions.k8s.io/v1') => ({
  apiVersion,
  kind: 'CustomResourceDefinition',
  metadata: { name: 'widgets.example.com' },
  spec: { group: 'example.com', names: { kind: 'Widget', plural: 'widgets' }, scope: 'Namespaced', versions: [version], ...spec },
})
const withSchema = (schema: unknown) => crd({ versions: [{ ...version, schema: { openAPIV3Schema: schema } }] })
const plain = (text: Text) => text.map((part) => (typeof part === 'string' ? part : part.untrusted)).join('')
const flawsOf = (value: unknown) => readCrd(value, 'crd.yaml').flaws.map(plain)

describe('readCrd', () => {
  it('gives a schema for every served version', () => {
    const { schemas, flaws } = readCrd(
      crd({ versions: [version, { ...version, name: 'v2' }, { ...version, name: 'v1alpha1', served: false }] }),
      'crd.yaml',
    )
    expect(flaws).toEqual([])
    expect(schemas.map(({ group, version, kind, source }) => [group, version, kind, source])).toEqual([
      ['example.com', 'v1', 'Widget', 'crd.yaml'],
      ['example.com', 'v2', 'Widget', 'crd.yaml'],
    ])
  })

  it('reads v1beta1 with one schema for all versions, which keeps unknown fields unless told otherwise', () => {
    const old = { validation: { openAPIV3Schema }, versions: [{ name: 'v1' }, { name: 'v2' }] }
    const kept = readCrd(crd(old, 'apiextensions.k8s.io/v1beta1'), 'crd.yaml')
    expect(kept.schemas.map(({ version }) => version)).toEqual(['v1', 'v2'])
    expect(kept.schemas[0]?.schema).not.toHaveProperty('additionalProperties')
    const pruned = readCrd(crd({ ...old, preserveUnknownFields: false }, 'apiextensions.k8s.io/v1beta1'), 'crd.yaml')
    expect(pruned.schemas[0]?.schema).toHaveProperty('additionalProperties', false)
  })

  it('reads v1beta1 with a single version and no schema', () => {
    const { schemas, flaws } = readCrd(crd({ version: 'v1', versions: undefined }, 'apiextensions.k8s.io/v1beta1'), 'crd.yaml')
    expect([schemas.length, flaws]).toEqual([1, []])
  })

  it.each([
    ['nothing', undefined, 'it names no group or kind'],
    ['a patch without a group', crd({ group: undefined }), 'it names no group or kind'],
    ['a group that is none', crd({ group: '../etc' }), 'it names no group or kind'],
    ['no versions', crd({ versions: [] }), 'it names no version'],
    ['a version without a name', crd({ versions: [{ schema: version.schema }] }), 'a version has no name'],
    ['a version without a schema', crd({ versions: [{ name: 'v1' }] }), 'version v1 has no schema'],
    [
      'a group of Kubernetes',
      crd({ group: 'apps', names: { kind: 'Deployment' } }),
      'apps is a group of Kubernetes itself, whose kinds cannot be redefined',
    ],
    ['a schema that is a list', withSchema([1]), 'version v1: the schema at / is not a mapping'],
    [
      'a field that is a text',
      withSchema({ type: 'object', properties: { a: 'string' } }),
      'version v1: the schema at /properties/a is not a mapping',
    ],
    [
      'a type that is none',
      withSchema({ type: 'object', properties: { a: { type: 'map' } } }),
      'version v1: map at /properties/a is no type',
    ],
    [
      'a pattern of another language',
      withSchema({ type: 'object', properties: { a: { type: 'string', pattern: '^(?!b)' } } }),
      'version v1: ^(?!b) at /properties/a is not a pattern that Kubernetes takes',
    ],
  ])('finds flawed: %s', (_name, value, expected) => expect(flawsOf(value)).toEqual([expected]))

  it('gives nothing for a built-in group', () => expect(readCrd(crd({ group: 'apps' }), 'crd.yaml').schemas).toEqual([]))

  it('keeps the rest of a schema with a flaw', () => {
    const { schemas } = readCrd(
      withSchema({ type: 'object', properties: { a: { type: 'string', pattern: '(' }, b: { type: 'string' } } }),
      'crd.yaml',
    )
    expect(schemas[0]?.schema).toMatchObject({ properties: { a: { type: ['string', 'null'] }, b: { type: ['string', 'null'] } } })
  })

  it('stops at schemas that are too deep or too large', () => {
    let deep: object = { type: 'string' }
    for (let level = 0; level < 5_000; level++) deep = { type: 'object', properties: { a: deep } }
    expect(flawsOf(withSchema(deep))).toEqual(['version v1: its schema is nested deeper than 100 levels'])
    const properties = Object.fromEntries(Array.from({ length: 100_001 }, (_, index) => [`f${index}`, { type: 'string' }]))
    expect(flawsOf(withSchema({ type: 'object', properties }))).toEqual(['version v1: its schema has more than 100000 nodes'])
  })

  it('takes over known keywords alone', () => {
    const hostile = {
      type: 'string',
      $ref: 'file:///etc/passwd',
      $id: 'http://example.com',
      $schema: 'http://example.com',
      $defs: {},
      if: {},
      format: 'x',
      'kubelatch-part': 0,
    }
    const { schemas } = readCrd(withSchema({ type: 'object', properties: { a: hostile } }), 'crd.yaml')
    expect(schemas[0]?.schema).toMatchObject({ properties: { a: { type: ['string', 'null'], format: 'x' } } })
    expect(JSON.stringify(schemas)).not.toMatch(/passwd|example\.com\/|kubelatch-part|"if"/)
  })
})
