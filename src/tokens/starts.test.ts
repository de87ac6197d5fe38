import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lowBytes } from './low-bytes.ts'
import { Starts } from './starts.ts'

function visited(words: readonly string[], text: string): readonly (readonly [number, string])[] {
  const found: (readonly [number, string])[] = []
  new Starts(words.map((word) => [word, word] as const)).some(text, (at, word) => {
    found.push([at, word])
    return false
  })
  return found
}

it.each([
  ['a word', ['token'], 'a token', [[2, 'token']]],
  ['a word in capitals', ['token'], 'TOKEN', [[0, 'token']]],
  ['a word that begins as another does', ['token-', 'token_'], 'token_', [[0, 'token_']]],
  [
    'a word of nine by its first eight', // told apart by who is visited
    ['operators'],
    'operator-',
    [[0, 'operators']],
  ],
  ['no word of which only the beginning stands there', ['token'], 'tok', []],
  ['no word that goes on otherwise', ['token'], 'toking', []],
  ['a word of two that ends with the text', ['pw'], 'a pw', [[2, 'pw']]],
  [
    'words in each other',
    ['secret', 'ret'],
    'secret',
    [
      [0, 'secret'],
      [3, 'ret'],
    ],
  ],
  ['nothing in nothing', ['secret'], '', []],
] as const)('finds %s', (_, words, text, expected) => {
  expect(visited(words, text)).toEqual(expected)
})

it('ends where a visit says so', () => {
  const seen: number[] = []
  const isEnded = new Starts([['ab', 1]]).some('ab ab ab', (at) => seen.push(at) === 2)
  expect([isEnded, seen]).toEqual([true, [0, 3]])
})

it('goes on in its own text, whatever else is looked over meanwhile', () => {
  const seen: number[] = []
  new Starts([['ab', 1]]).some('ab xx ab', (at) => {
    seen.push(at)
    lowBytes('--------')
    return false
  })
  expect(seen).toEqual([0, 6])
})

it('passes over no word, in whatever text', () => {
  const unit = fc.constantFrom('a', 'B', 'k', '_', '-', ':', '/', '.', ' ', '7', '\u0161', '\u016b', '\u{1f600}')
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'k', '_', ':', '7'), minLength: 2, maxLength: 9 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), fc.string({ unit, maxLength: 60 }), (words, text) => {
      const found = new Set(visited(words, text).map(([at, one]) => `${at} ${one}`))
      for (const one of words) {
        for (let at = 0; at < text.length; at++)
          if (text.slice(at, at + one.length).toLowerCase() === one) expect(found).toContain(`${at} ${one}`)
      }
    }),
    { numRuns: 2000 },
  )
})
