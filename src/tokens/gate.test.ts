import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TokenFamily } from './family.ts'
import { openGate } from './gate.ts'

const family = (id: string, keywords: readonly string[], needs?: readonly string[]): TokenFamily => ({
  id,
  name: 'a key',
  keywords,
  form: /x/,
  ...(needs === undefined ? {} : { needs }),
  revoke: 'https://example.com',
  sample: () => '',
})

const ids = (families: readonly TokenFamily[], text: string) => Array.from(openGate(families)(text).keys(), (one) => one.id)

describe('the gate', () => {
  it.each([
    ['nothing', 'replicas: 3', []],
    ['a keyword at the start', 'sk-', ['short']],
    ['a keyword within a longer one', 'sk-proj-', ['short', 'long']],
    ['a keyword that begins in another', 'sk-prsk-proj-', ['short', 'long']],
    ['a keyword that ends another', 'xproj-', ['tail']],
    ['another case', 'SK-', []],
    ['a word without a keyword, in any case', 'wAndB', ['named']],
    ['that word capitalised', 'Wandb', ['named']],
    ['characters beyond ASCII between', 's\u00e9k-', []],
    ['characters beyond ASCII before', '\u00e9sk-', ['short']],
    ['an empty text', '', []],
    ['a long run', `-${'a1'.repeat(12)}-`, ['running']],
    ['no run that is broken', `${'a1'.repeat(11)}-${'a1'.repeat(11)}`, []],
  ])('sees %s', (_, text, expected) => {
    const families = [
      family('short', ['sk-']),
      family('long', ['sk-proj-']),
      family('tail', ['xproj-']),
      family('named', [], ['wandb']),
      { ...family('running', []), run: 24 },
    ]
    expect(ids(families, text)).toEqual(expected)
  })

  it('sees what includes() sees, for any keywords', () => {
    const literal = fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 3, maxLength: 5 })
    fc.assert(
      fc.property(
        fc.array(literal, { minLength: 1, maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', 'b', '-', 'é'), maxLength: 40 }),
        (keywords, text) => {
          const families = keywords.map((keyword, index) => family(String(index), [keyword]))
          const expected = families.filter((one) => one.keywords.some((keyword) => text.includes(keyword))).map((one) => one.id)
          expect(ids(families, text)).toEqual(expected)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
