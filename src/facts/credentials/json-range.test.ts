import { describe, expect, test } from 'vitest'
import { stretchInJson, stringInJson } from './json-range.ts'

/** Every string of a value with its path. */
function* stringsIn(value: unknown, path: (string | number)[] = []): Generator<{ path: (string | number)[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value }
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* stringsIn(item, [...path, index])
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* stringsIn(item, [...path, key])
}

describe('a string of JSON is found by its path', () => {
  const value = {
    a: 'x',
    '': ['x', [], {}, ['x', '"}],', { b: 'x\\' }], 1, true, null, 'x'],
    c: { a: 'x', d: [1.5e3, -2, 'y'], '{"a': '[' },
    e: [[['z']]],
  }
  test.each([
    ['dense', JSON.stringify(value)],
    ['spaced', ` \n${JSON.stringify(value, undefined, 3)}\n`],
  ])('%s', (_, text) => {
    const found = [...stringsIn(value)]
    expect(found.length).toBeGreaterThan(9)
    for (const { path, text: inner } of found) {
      const written = JSON.stringify(inner)
      const at = stringInJson(text, path) ?? -1
      expect(text.slice(at, at + written.length)).toBe(written)
    }
    expect(new Set(found.map(({ path }) => stringInJson(text, path))).size).toBe(found.length)
  })

  test('of equal keys the last', () => {
    expect(stringInJson('{"a":"x","a":"y"}', ['a'])).toBe(13)
  })

  test.each([
    ['a missing key', '{"a":"x"}', ['b']],
    ['a missing item', '["x"]', [1]],
    ['a number', '{"a":1}', ['a']],
    ['a key with escapes', '{"\\u0061":"x"}', ['a']],
    ['a step into a string', '{"a":"x"}', ['a', 'b']],
    ['what is cut', '{"a":["x', ['a', 3]],
  ])('%s is none', (_, text, path) => {
    expect(stringInJson(text, path)).toBeUndefined()
  })
})

describe('a stretch of a value is found by its path', () => {
  const text = '{"a":"x","b":["\\u00e9\\n\\"né\\ud83d\\ude00."]}'
  const value = 'é\n"né😀.'
  const spot = { path: ['b', 0], part: 'value', text: value } as const

  test.each([
    [0, 1, '\\u00e9'],
    [1, 3, '\\n\\"'],
    [3, 5, 'né'],
    [5, 7, '\\ud83d\\ude00'],
    [7, 8, '.'],
  ])('%i to %i', (from, to, written) => {
    const stretch = stretchInJson(text, spot, { from, to }) ?? expect.fail()
    expect(text.slice(stretch.from, stretch.to)).toBe(written)
  })

  test('of a key, or of another value, none', () => {
    expect(stretchInJson(text, { ...spot, part: 'key' }, { from: 0, to: 1 })).toBeUndefined()
    expect(stretchInJson(text, { ...spot, text: 'y' }, { from: 0, to: 1 })).toBeUndefined()
  })
})
