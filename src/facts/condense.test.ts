import { describe, expect, test } from 'vitest'
import { condense } from './condense.ts'
import { digestWith } from './digest.ts'
import { field } from './shape.ts'

const digest = digestWith('key of a test')
const dataOf = (value: unknown, kind: string) => field(condense(value, kind, digest), 'data')

describe('condense', () => {
  test('tells equal data of a Secret however it is written', () => {
    const encoded = dataOf({ data: { a: 'aGVsbG8=' } }, 'Secret')
    expect(dataOf({ stringData: { a: 'hello' } }, 'Secret')).toEqual(encoded)
    expect(dataOf({ data: { a: 'aGVs\nbG8=\n' } }, 'Secret')).toEqual(encoded)
    expect(dataOf({ data: { a: 'eA==' }, stringData: { a: 'hello' } }, 'Secret')).toEqual(encoded)
    expect(dataOf({ data: { a: 'aGVsbG8h' } }, 'Secret')).not.toEqual(encoded)
  })

  test('compares bytes, not what they look like as text', () => {
    expect(dataOf({ data: { a: '/w==' } }, 'Secret')).not.toEqual(dataOf({ data: { a: '/g==' } }, 'Secret'))
    expect(dataOf({ data: { a: 'eA==' } }, 'Secret')).toEqual(dataOf({ data: { a: 'eB==' } }, 'Secret'))
  })

  test('compares a ConfigMap’s text as text', () => {
    expect(dataOf({ data: { a: 'aGVsbG8=' } }, 'ConfigMap')).not.toEqual(dataOf({ data: { a: 'hello' } }, 'ConfigMap'))
    expect(dataOf({ data: { a: null } }, 'ConfigMap')).toEqual(dataOf({ data: { a: '' } }, 'ConfigMap'))
  })

  test('keeps no value', () => {
    const secret = { metadata: { name: 'a' }, data: { a: 'c2VjcmV0' }, stringData: { b: 'a secret value' }, binaryData: 7 }
    const condensed = JSON.stringify(condense(secret, 'Secret', digest))
    expect(condensed).not.toMatch(/c2VjcmV0|a secret value/)
    expect(secret.stringData.b).toBe('a secret value')
  })

  test('leaves other kinds and other shapes alone', () => {
    const role = { rules: [] }
    expect(condense(role, 'Role', digest)).toBe(role)
    expect(condense(null, 'Secret', digest)).toBe(null)
    expect(condense({ data: [] }, 'Secret', digest)).toEqual({ data: {} })
  })

  test('digests differ from process to process', () => {
    expect(digestWith('one')('a')).not.toBe(digestWith('another')('a'))
  })
})
