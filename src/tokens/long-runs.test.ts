import fc from 'fast-check'
import { expect, it } from 'vitest'
import { longRuns } from './long-runs.ts'

it.each([
  ['', []],
  ['abc', []],
  ['abcd', [[0, 4]]],
  ['-abcd', [[1, 5]]],
  [
    'abcde-abc-wxyz_',
    [
      [0, 5],
      [10, 14],
    ],
  ],
  ['\u00e9abcd\u00e9', [[1, 5]]],
])('finds runs of four in %j', (text, expected) => {
  expect(longRuns(text, 4).map(({ from, to }) => [from, to])).toEqual(expected)
})

it('finds what a regular expression finds', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '9', 'Z', '-', '.', 'é', 'Ł'), maxLength: 60 })
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 6 }), (one, shortest) => {
      const expected = [...one.matchAll(new RegExp(`[A-Za-z0-9]{${shortest},}`, 'g'))].map((match) => [
        match.index,
        match.index + match[0].length,
      ])
      expect(longRuns(one, shortest).map(({ from, to }) => [from, to])).toEqual(expected)
    }),
    { numRuns: 2000 },
  )
})
