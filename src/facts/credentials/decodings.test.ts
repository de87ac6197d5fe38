import { describe, expect, it } from 'vitest'
import { writeArmour } from '../../tokens/proofs/pem.ts'
import { seededRandom } from '../../tokens/testing.ts'
import { decodingsOf, isFolded } from './decodings.ts'

const search = { depth: 4, nesting: 8, stop: () => {} }
const fold = (text: string) =>
  Buffer.from(text)
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')

describe('base64 over lines', () => {
  it('is read as one text', () => {
    const text = 'a text of several lines, long enough to be folded once or twice. '.repeat(3)
    expect(isFolded(fold(text))).toBe(true)
    expect([...decodingsOf(fold(text), search)].map((decoded) => decoded.text)).toEqual([text])
  })

  it('is none where it stands in armour, of which a bundle holds thousands of lines', () => {
    const random = seededRandom(3)
    const bundle = Array.from({ length: 5 }, () => writeArmour('CERTIFICATE', random.bytes(900))).join('\n')
    expect(isFolded(bundle)).toBe(false)
    expect([...decodingsOf(bundle, search)]).toEqual([])
  })
})
