import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeValue } from './decode.ts'

const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64')
const texts = (value: string, limits = {}) => decodeValue(value, limits).decoded.map((one) => one.text)
const plain = 'the token is wanted: abc?>~'

describe('decoding', () => {
  it.each([
    ['base64', base64(plain), ['base64']],
    ['base64 without padding', base64(plain).replace(/=+$/, ''), ['base64']],
    ['url-safe base64', Buffer.from(plain).toString('base64url'), ['base64']],
    ['base64 folded over lines', base64(plain).replace(/(.{16})/g, '$1\n'), ['base64']],
    ['base64 folded, its lines joined by spaces and indented', ` ${base64(plain).replace(/(.{16})/g, '$1  ')}\n`, ['base64']],
    ['base64 among words', `Authorization: Basic ${base64(plain)}`, ['base64']],
    ['base64 in JSON', JSON.stringify({ auth: base64(plain) }), ['base64']],
    ['base64 in base64', base64(base64(plain)), ['base64', 'base64']],
    ['gzip in base64', base64(gzipSync(plain)), ['base64', 'gzip']],
    ['a Helm release', base64(base64(gzipSync(plain))), ['base64', 'base64', 'gzip']],
    ['UTF-16 in base64', base64(Buffer.from(plain, 'utf16le')), ['base64', 'utf-16']],
    ['UTF-16 with a byte order mark', base64(Buffer.from(`\ufeff${plain}`, 'utf16le')), ['base64', 'utf-16']],
    ['UTF-16, big end first', base64(Buffer.from(`\ufeff${plain}`, 'utf16le').swap16()), ['base64', 'utf-16']],
    ['percent escapes', encodeURIComponent(plain), ['percent']],
  ])('reads %s', (_, value, steps) => {
    const found = decodeValue(value).decoded.find((one) => one.text === plain)
    expect(found?.steps).toEqual(steps)
    expect(decodeValue(value).stopped).toEqual([])
  })

  it.each([
    ['words', 'my-service.default.svc.cluster.local'],
    ['a digest', `sha256:${'0123456789abcdef'.repeat(4)}`],
    ['binary data', base64(Uint8Array.from({ length: 64 }, (_, index) => index * 37))],
    ['base64 of an impossible length', `${base64(plain).replace(/=+$/, '')}AAAAA`.slice(0, 33)],
    ['both alphabets in one', 'aGVsbG8-d29ybGQ/aGVsbG8_d29y'],
    ['percent signs that escape nothing', '100% of 50% %zz'],
    ['escapes that are no UTF-8', '%ff%fe'],
    ['an empty text', ''],
  ])('leaves %s', (_, value) => {
    expect(texts(value)).toEqual([])
  })

  it('keeps what a cut gzip stream still gives', () => {
    const packed = gzipSync(Buffer.from(Array.from({ length: 2000 }, (_, index) => `line ${index * 7919}`).join('\n')))
    expect(texts(base64(packed.subarray(0, packed.length >> 1)))[0]).toContain('line 7919')
  })

  it('stops at its limits and says so', () => {
    const bomb = base64(gzipSync(Buffer.alloc(1_000_000, 'a')))
    expect(decodeValue(bomb, { inflated: 100_000 })).toEqual({ decoded: [], stopped: ['inflated'] })
    expect(decodeValue(base64(plain), { longest: 20 })).toEqual({ decoded: [], stopped: ['longest'] })
    const [deep, deeper] = [4, 5].map((levels) => Array.from({ length: levels }).reduce<string>((inner) => base64(inner), plain))
    expect(decodeValue(deep ?? '')).toMatchObject({ stopped: [] })
    expect(texts(deep ?? '')).toContain(plain)
    expect(decodeValue(deeper ?? '')).toMatchObject({ stopped: ['depth'] })
    expect(texts(deeper ?? '')).not.toContain(plain)
  })

  it('knows where a stretch of what came out stands', () => {
    const value = `auth: ${base64('user:secretvalue')}`
    const [decoded] = decodeValue(value).decoded
    const at = decoded?.origin({ from: 5, to: 16 }) ?? { from: 0, to: 0 }
    expect(Buffer.from(`AA${value.slice(at.from, at.to)}`, 'base64').toString('latin1')).toContain('ecretvalue')
    const [percent] = decodeValue('a=%68%66_x').decoded
    expect(percent?.origin({ from: 2, to: 5 })).toEqual({ from: 2, to: 9 })
  })

  it('puts every stretch inside the value, and whole stretches onto the run', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 12, maxLength: 80 }), fc.integer({ min: 1, max: 3 }), (text, levels) => {
        const encoded = Array.from({ length: levels }).reduce<string>((inner) => base64(inner), text)
        const found = decodeValue(`k: ${encoded}`).decoded.find((one) => one.text === text && one.steps.length === levels)
        const width = encoded.replace(/=+$/, '').length
        const whole = found?.origin({ from: 0, to: text.length }) ?? { from: 0, to: 0 }
        expect(whole.from).toBe(3)
        expect(Math.abs(whole.to - 3 - width)).toBeLessThanOrEqual(4 ** levels)
      }),
      { numRuns: 300 },
    )
  })
})
