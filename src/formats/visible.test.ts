import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardLog, makeVisible, makeVisibleShort, stringifyVisibly } from './visible.ts'

test.each([
  ['plain text: ok', 'plain text: ok'],
  ['Grüße 名前 🚀', 'Grüße 名前 🚀'],
  ['a\nb\r\tc', 'a\\nb\\r\\tc'],
  ['\u001b[31mred', '\\u001B[31mred'],
  ['\u009b31m', '\\u009B31m'],
  ['\u202Etxt.exe\u2066', '\\u202Etxt.exe\\u2066'],
  ['a\u200Bb\uFEFF\u00AD', 'a\\u200Bb\\uFEFF\\u00AD'],
  ['\u{E0041}', '\\u{E0041}'],
  ['\uD800x', '\\uD800x'],
  ['a\u00A0b\u2028', 'a\\u00A0b\\u2028'],
  ['\u0000\uFFFE', '\\u0000\\uFFFE'],
])('%j is shown as %j', (value, shown) => expect(makeVisible(value)).toBe(shown))

test('a long field is cut, never inside a surrogate pair', () => {
  expect(makeVisibleShort('abcdef', 5)).toBe('abcd…')
  expect(makeVisibleShort('abc🚀def', 5)).toBe('abc…')
})

test.each([
  ['::error::x', '\\u003A:error::x'],
  ['  ::set-output name=a::b', '  \\u003A:set-output name=a::b'],
  ['a ##[add-mask]b', 'a #\\u0023[add-mask]b'],
  ['###[group]', '##\\u0023[group]'],
  ['##vso[task.complete]', '#\\u0023vso[task.complete]'],
  ['a::b and # [x] ## y', 'a::b and # [x] ## y'],
])('the log line %j is told as %j', (line, told) => expect(guardLog(`ok\n${line}`)).toBe(`ok\n${told}`))

test('whatever JSON holds is read back, without a hidden character or a log command in it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), fc.string({ unit: 'binary' }), (value, tail) => {
      const whole = { value, tail: `##[${tail}\u202E` }
      const json = stringifyVisibly(whole, 2)
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(whole)))
      expect(makeVisible(json.replaceAll('\n', ''))).toBe(json.replaceAll('\n', ''))
      expect(guardLog(json)).toBe(json)
    }),
  )
})
