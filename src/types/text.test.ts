import { describe, expect, test } from 'vitest'
import { listed, text, untrusted } from './text.ts'

describe('text', () => {
  test('keeps our words and those of others apart', () => {
    expect(text`the key ${untrusted('a')} is used ${2} times`).toEqual(['the key ', { untrusted: 'a' }, ' is used 2 times'])
  })

  test('takes other texts in, joined', () => {
    expect(text`${text`one`} and ${text`two ${untrusted('b')}`}.`).toEqual(['one and two ', { untrusted: 'b' }, '.'])
  })

  test('cuts what is long', () => {
    const { untrusted: shown } = untrusted('x'.repeat(1000))
    expect(shown).toHaveLength(200)
    expect(shown.endsWith('…')).toBe(true)
  })

  test.each([
    [[], 'and', []],
    [['a'], 'and', [{ untrusted: 'a' }]],
    [['a', 'b', 'c'], 'or', [{ untrusted: 'a' }, ', ', { untrusted: 'b' }, ' or ', { untrusted: 'c' }]],
  ] as const)('%j in a row by %s', (items, last, expected) => {
    expect(listed(items.map(untrusted), last)).toEqual(expected)
  })
})
