import { expect, it } from 'vitest'
import { lowBytes } from './low-bytes.ts'

it.each([
  ['ASCII', 'kind: Pod'],
  ['more than one byte a character', 'na\u00efve \u0141'],
  ['nothing', ''],
  ['more than is kept', 'x'.repeat(2 ** 20 + 3)],
])('gives the bytes of %s, and zeroes behind', (_, text) => {
  lowBytes('something longer was asked for before, and lies where this one goes')
  const bytes = lowBytes(text)
  for (let index = 0; index < Math.min(text.length, 100); index++)
    expect(bytes[index]).toBe(text.charCodeAt(index) > 255 ? 0 : text.charCodeAt(index))
  expect([...bytes.subarray(text.length, text.length + 4)]).toEqual([0, 0, 0, 0])
  expect(lowBytes(text)).toBe(bytes)
})
