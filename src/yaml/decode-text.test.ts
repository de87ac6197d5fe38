import { describe, expect, it } from 'vitest'
import { decodeText, looksBinary } from './decode-text.ts'
import { wordsOf } from './testing.ts'

const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return big ? bytes.swap16() : bytes
}

describe('decodeText', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from('a: é😀\n'), 'a: é😀\n'],
    ['UTF-8 with a mark', Buffer.from('\ufeffa: é\n'), 'a: é\n'],
    ['UTF-16 little-endian', utf16('a: é😀\n', false), 'a: é😀\n'],
    ['UTF-16 big-endian', utf16('a: é😀\n', true), 'a: é😀\n'],
    ['nothing', new Uint8Array(), ''],
    ['a slice of a larger buffer', Buffer.from('xxa: 1\nxx').subarray(2, 7), 'a: 1\n'],
  ])('takes %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text })
  })

  it.each<[string, Uint8Array, RegExp]>([
    ['Latin-1', Buffer.from('a: 1\nb: caf\xe9\n', 'latin1'), /^line 2 holds bytes that are not UTF-8/],
    ['a cut character', Buffer.from('a: é').subarray(0, 4), /^line 1 /],
    ['a surrogate in UTF-8', Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80]), /^line 2 /],
    ['half of UTF-16', utf16('a: b', false).subarray(0, 7), /UTF-16/],
    ['a lone surrogate in UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00]), /UTF-16/],
  ])('says why it does not take %s', (_, bytes, reason) => {
    const answer = decodeText(bytes)
    expect('failed' in answer && wordsOf(answer.failed)).toMatch(reason)
  })
})

describe('looksBinary', () => {
  it('tells programs and images from text', () => {
    expect(looksBinary(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1]))).toBe(true)
    expect(looksBinary(Buffer.from('a: \0b\n'))).toBe(true)
    expect(looksBinary(Buffer.from('a: b\n'))).toBe(false)
    expect(looksBinary(utf16('a: b\n', false))).toBe(false)
    expect(looksBinary(new Uint8Array())).toBe(false)
    expect(looksBinary(Buffer.from(`${'a'.repeat(8_000)}\0`))).toBe(false)
  })
})
