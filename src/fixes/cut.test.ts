import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Cut, composeCuts, cutText } from './cut.ts'

/** Cuts of a text of some length that do not overlap, by offsets in any order. */
function cutsWithin(length: number, offsets: readonly number[], words: readonly string[]): Cut[] {
  const sorted = offsets.map((offset) => offset % (length + 1)).sort((a, b) => a - b)
  return words.flatMap((text, index) => {
    const [from, to] = [sorted[2 * index], sorted[2 * index + 1]]
    return from === undefined || to === undefined ? [] : [{ from, to, text }]
  })
}

it('tells two turns of cuts as one', () => {
  const word = fc.string({ maxLength: 4, unit: fc.constantFrom('a', 'b') })
  const turn = fc.record({ offsets: fc.array(fc.nat(40), { maxLength: 8 }), words: fc.array(word, { maxLength: 4 }) })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), turn, turn, (text, first, then) => {
      const cuts = cutsWithin(text.length, first.offsets, first.words)
      const once = cutText(text, cuts) ?? ''
      const more = cutsWithin(once.length, then.offsets, then.words)
      expect(cutText(text, composeCuts(cuts, more))).toBe(cutText(once, more))
    }),
  )
})

it('refuses cuts that overlap', () => {
  expect(
    cutText('abc', [
      { from: 0, to: 2, text: '' },
      { from: 1, to: 3, text: '' },
    ]),
  ).toBeUndefined()
})
