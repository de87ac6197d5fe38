import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { findTokens } from '../find.ts'

/** An RSA key as JSON, with the fields named. */
function keyWith(fields: readonly string[], change: (key: Record<string, unknown>) => void = () => {}): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
  const whole: Record<string, unknown> = { ...privateKey.export({ format: 'jwk' }) }
  change(whole)
  return JSON.stringify(Object.fromEntries(['kty', ...fields].map((field) => [field, whole[field]])), undefined, 2)
}

const tiersIn = (text: string) => findTokens(text, {}).map(({ family, tier }) => `${family} ${tier}`)

describe('an RSA key', () => {
  it.each([
    ['whole', ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'], 'confirmed'],
    ['with its primes alone', ['n', 'e', 'd', 'p', 'q'], 'confirmed'],
    ['with its exponent alone', ['n', 'e', 'd'], 'likely'],
  ])('%s is a private key', (_, fields, tier) => {
    expect(tiersIn(keyWith(fields))).toEqual([`json-web-key ${tier}`])
  })

  it('is none where its primes do not make its modulus', () => {
    const edited = keyWith(['n', 'e', 'd', 'p', 'q'], (key) => {
      key.p = key.q
    })
    expect(tiersIn(edited)).toEqual([])
  })

  it('is none without what is private', () => {
    expect(tiersIn(keyWith(['n', 'e']))).toEqual([])
  })

  it('is none with an exponent too short to be one', () => {
    const edited = keyWith(['n', 'e', 'd'], (key) => {
      key.d = 'AQAB'
    })
    expect(tiersIn(edited)).toEqual([])
  })
})
