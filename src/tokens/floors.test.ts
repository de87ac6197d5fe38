import { describe, expect, it } from 'vitest'
import { type AlphabetName, alphabets } from './family.ts'
import { measure, passesFloors } from './floors.ts'
import { seededRandom } from './testing.ts'

const names: readonly AlphabetName[] = [
  'digits',
  'lower',
  'upper',
  'letters',
  'base62',
  'lowerHex',
  'upperHex',
  'lowerAlnum',
  'upperAlnum',
  'base32',
  'base64url',
  'base64',
]

describe('measuring', () => {
  it.each([
    ['', { entropy: 0, distinct: 0, sameRun: 0, stepRun: 0 }],
    ['a', { entropy: 0, distinct: 1, sameRun: 1, stepRun: 1 }],
    ['aaaa', { entropy: 0, distinct: 1, sameRun: 4, stepRun: 1 }],
    ['abcd', { entropy: 2, distinct: 4, sameRun: 1, stepRun: 4 }],
    ['dcba', { entropy: 2, distinct: 4, sameRun: 1, stepRun: 4 }],
    ['abab', { entropy: 1, distinct: 2, sameRun: 1, stepRun: 2 }],
    ['abcbaz', { entropy: 1.918, distinct: 4, sameRun: 1, stepRun: 3 }],
  ])('%j', (body, expected) => {
    const { entropy, ...rest } = measure(body)
    expect({ entropy: Math.round(entropy * 1000) / 1000, ...rest }).toEqual(expected)
  })
})

describe('floors', () => {
  it.each(names)('let random strings of %s pass at any length, but for one in 1,000', (name) => {
    const random = seededRandom(11)
    for (const length of [3, 8, 9, 15, 20, 33, 36, 41, 64, 100, 300, 2000]) {
      const failed = Array.from({ length: 1000 }, () => random.draw(alphabets[name], length)).filter((body) => !passesFloors(body, name))
      expect(failed.length, `length ${length}`).toBeLessThanOrEqual(1)
    }
  })

  it.each<[string, AlphabetName]>([
    ['x'.repeat(34), 'letters'],
    ['abcdefghij'.repeat(4).slice(0, 34), 'letters'],
    ['XXXXXXXXXXXXXXXX', 'base32'],
    ['0'.repeat(64), 'lowerHex'],
    ['deaddead'.repeat(4), 'lowerHex'],
    ['aaaaaaaaaabbbbbbbbbbccccccccccdddddd', 'base62'],
    ['abcdefghijklmnopqrstuvwxyz0123456789', 'base62'],
    [`${'q'.repeat(12)}${'Kd83jfLs02mcN1xZpq7T'}`, 'base62'],
  ])('refuse %s', (body, name) => {
    expect(passesFloors(body, name)).toBe(false)
  })
})
