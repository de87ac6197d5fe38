import { describe, expect, it } from 'vitest'

import { alphabets } from '../family.ts'
import { seededRandom } from '../testing.ts'
import { proveAzureKey, writeAzureKey } from './azure-key.ts'
import { decodeBase32, encodeBase32 } from './base32.ts'
import { writeBase62, writeNumber } from './base62.ts'
import { decodeBase64, decodeBase64Object, decodeBase64Text, readObject } from './base64.ts'
import { isBech32, writeBech32 } from './bech32.ts'
import { crc32, crc32Bytes, crc32Hex } from './crc32.ts'
import { marvin32, marvin32Halves, marvinSeed } from './marvin32.ts'
import { pgpChecksum } from './pgp.ts'

describe('crc32', () => {
  it('gives the check value of the catalogue of CRC algorithms', () => {
    expect(crc32Hex('123456789')).toBe('cbf43926')
    expect(crc32('')).toBe(0)
    expect(crc32Bytes('123456789').toString('hex')).toBe('2639f4cb')
  })

  it('counts a text as its UTF-8 bytes', () => {
    expect(crc32('é')).toBe(crc32(Buffer.from([0xc3, 0xa9])))
  })
})

describe('base62 and base32', () => {
  it('writes digits before capitals before small letters, filled up on the left', () => {
    expect(writeBase62(0)).toBe('000000')
    expect(writeBase62(61)).toBe('00000z')
    expect(writeBase62(0xffffffff)).toBe('4gfFC3')
    expect(writeNumber(36, `${alphabets.digits}${alphabets.lower}`, 2)).toBe('10')
  })

  it('agrees with the vectors of RFC 4648', () => {
    for (const [text, encoded] of [
      ['f', 'MY'],
      ['fo', 'MZXQ'],
      ['foo', 'MZXW6'],
      ['foobar', 'MZXW6YTBOI'],
    ] as const) {
      expect(encodeBase32(Buffer.from(text))).toBe(encoded)
      expect(Buffer.from(decodeBase32(encoded) ?? []).toString()).toBe(text)
    }
    expect(decodeBase32('0189')).toBeUndefined()
  })
})

describe('base64', () => {
  it('takes both alphabets, padded or not', () => {
    for (const text of ['_-8=', '_-8', '/+8=', '/+8']) expect(decodeBase64(text)?.toString('hex')).toBe('ffef')
  })

  it.each(['a', 'abcde', 'ab c', 'ab==cd', '/+9='])('refuses %s, which no encoder writes', (text) => {
    expect(decodeBase64(text)).toBeUndefined()
  })

  it('gives text and objects only where they are', () => {
    expect(decodeBase64Text('/w==')).toBeUndefined()
    expect(decodeBase64Object(Buffer.from('{"a":1}').toString('base64'))).toEqual({ a: 1 })
    for (const json of ['[1]', '1', 'null', '{']) expect(readObject(json)).toBeUndefined()
  })
})

/** https://github.com/microsoft/security-utilities, src/security-utilities-node/tests/marvin.spec.ts. */
describe('marvin32', () => {
  it.each([
    [0xd53cd9cecd0893b7n, [97, 98, 99], '22c74339492769bf'],
    [0x004fb61a001bdbccn, [], '30ed35c100cd3c7d'],
    [0x004fb61a001bdbccn, [175], '48e73fc77d75ddc1'],
    [0x004fb61a001bdbccn, [134, 66, 220, 89], '7008f2e87e9cf556'],
    [0x804fb61a001bdbccn, [171, 66, 126, 168, 209, 15, 199], 'e203987dba252fb3'],
    [0x804fb61a801bdbccn, [255, 0, 255, 0, 255], '920b62bbca3e0b72'],
  ])('agrees with the published vector of seed %s', (seed, data, hash) => {
    const { low, high } = marvin32Halves(Uint8Array.from(data), seed)
    expect(high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')).toBe(hash)
  })

  it('reads a seed from its name', () => {
    expect(marvinSeed('Default0')).toBe(0x44656661756c7430n)
  })

  it('gives the published client secret of repeated letters its end', () => {
    const body = ['zzz8', 'Q~', 'z'.repeat(31)].join('')
    const alphabet = `${alphabets.lower}${alphabets.upper}1234567890.-_~`
    expect(writeNumber(marvin32(Buffer.from(body), marvinSeed('AadPwd00')), alphabet, 1).slice(0, 3)).toBe('blP')
  })
})

describe('azure keys', () => {
  it.each([
    [64, '+ASt'],
    [32, 'AzCa'],
    [39, '+ACR'],
    [40, 'AzFu'],
  ])('are written and proven at %d bytes', (bytes, signature) => {
    const kind = { bytes, signature, seeds: ['Other000', 'Default0'] }
    const key = writeAzureKey(seededRandom(bytes), { ...kind, seeds: ['Default0'] })
    expect(proveAzureKey(key, kind)).toBe('confirmed')
    expect(proveAzureKey(key, { ...kind, seeds: ['Other000'] })).toBe('refuted')
    expect(proveAzureKey(key, { ...kind, signature: 'AAAA' })).toBe('refuted')
    expect(proveAzureKey(key.slice(4), kind)).toBe('refuted')
  })
})

/** https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki, test vectors. */
describe('bech32', () => {
  it.each(['A12UEL5L', 'a12uel5l', 'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw', '?1ezyfcl'])('accepts %s', (text) => {
    expect(isBech32(text)).toBe(true)
  })

  it.each(['A12uEL5L', 'a12uel5m', '1pzry9x0s0muk', 'pzry9x0s0muk', 'x1b4n0q5v', 'A1G7SGD8'])('refuses %s', (text) => {
    expect(isBech32(text)).toBe(false)
  })

  it('writes what it accepts', () => {
    expect(writeBech32('a', '')).toBe('a12uel5l')
    expect(isBech32(writeBech32('test', 'qpzry9x8'))).toBe(true)
  })
})

describe('pgp checksum', () => {
  it('gives the check value of CRC-24/OPENPGP', () => {
    expect(Buffer.from(pgpChecksum(Buffer.from('123456789')), 'base64').toString('hex')).toBe('21cf02')
  })
})
