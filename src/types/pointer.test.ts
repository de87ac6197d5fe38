import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { child, join, type Pointer, parent, tokens, valueAt, within } from './pointer.ts'

describe('pointers', () => {
  test.each([
    ['', 'a', '/a'],
    ['/a', 'b/c', '/a/b~1c'],
    ['/a', '~', '/a/~0'],
    ['/a', 0, '/a/0'],
  ] as const)('%s with %s is %s', (base, token, expected) => {
    expect(child(base, token)).toBe(expected)
    expect(parent(expected)).toBe(base)
  })

  test('tokens are what they were made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (names) => {
        const pointer = names.reduce<Pointer>((made, name) => child(made, name), '')
        expect(tokens(pointer)).toEqual(names)
      }),
    )
  })

  test.each([
    ['/a/b', '/a', true],
    ['/a', '/a', true],
    ['/ab', '/a', false],
    ['/a', '', true],
    ['/a', '/a/b', false],
  ] as const)('%s within %s: %s', (pointer, ancestor, expected) => {
    expect(within(pointer, ancestor)).toBe(expected)
  })

  test('values are own properties and items alone', () => {
    const value = { a: [{ 'b/c': 1 }], empty: null }
    expect(valueAt(value, '/a/0/b~1c')).toBe(1)
    expect(valueAt(value, '/a/length')).toBeUndefined()
    expect(valueAt(value, '/constructor')).toBeUndefined()
    expect(valueAt(value, '/a/00')).toBeUndefined()
    expect(valueAt(value, join('/a', '/0'))).toEqual({ 'b/c': 1 })
  })
})
