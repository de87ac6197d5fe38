import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alphabets } from './family.ts'
import { hasUnnamedRun, hasUnnamedRunIn, longRuns } from './long-runs.ts'
import { seededRandom } from './testing.ts'

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

it.each([
  ['a: allowPrivilegeEscalation', false],
  ['a: RequiredDuringSchedulingIgnoredDuringExecution', false],
  ['a: allowprivilegeescalation', true],
  ['a: allowPrivilegeEscalation1', true],
  ['a: qXbTwzRkLmNpVhJdGsFyCeAu', true],
  ['a: allowPrivilegeEscalation/qXbTwzRkLmNpVhJdGsFyCeAu', true],
  ['a: short', false],
])('whether %j has a long run that is no name', (text, expected) => {
  expect([hasUnnamedRun(text, 24), hasUnnamedRunIn(text, { from: 3, to: text.length }, 24)]).toEqual([expected, expected])
})

it('takes next to nothing that was drawn for a name', () => {
  const random = seededRandom(3)
  const drawn = Array.from({ length: 100_000 }, () => random.draw(alphabets.letters, 24))
  expect(drawn.filter((one) => !hasUnnamedRun(one, 24)).length).toBeLessThan(20)
})
