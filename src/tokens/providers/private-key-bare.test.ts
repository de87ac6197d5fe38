import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { expect, test } from 'vitest'
import { findTokens } from '../find.ts'

const rsa = (bits: number) => generateKeyPairSync('rsa', { modulusLength: bits })
const curve = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve })
const pairs: readonly (readonly [
  string,
  { readonly publicKey: KeyObject; readonly privateKey: KeyObject },
  readonly ('pkcs8' | 'pkcs1' | 'sec1')[],
])[] = [
  ['RSA of 1,024 bits', rsa(1024), ['pkcs8', 'pkcs1']],
  ['RSA of 2,048 bits', rsa(2048), ['pkcs8', 'pkcs1']],
  ['P-256', curve('prime256v1'), ['pkcs8', 'sec1']],
  ['P-384', curve('secp384r1'), ['pkcs8']],
  ['Ed25519', generateKeyPairSync('ed25519'), ['pkcs8']],
]
const told = (text: string) => findTokens(text, {}).map(({ family, tier }) => `${tier} ${family}`)

test.each(pairs)('the bytes of a key are one: %s', (_, { publicKey, privateKey }, types) => {
  for (const type of types) {
    const bytes = privateKey.export({ format: 'der', type: type as 'pkcs8' })
    const written = bytes.toString('base64')
    expect(told(`key: ${written}`)).toEqual(['confirmed bare-private-key'])
    expect(told(`key: ${written.slice(0, -8)}`)).toEqual([])
    expect(told(privateKey.export({ format: 'pem', type: type as 'pkcs8' }).toString())).toEqual(['confirmed private-key'])
  }
  expect(told(publicKey.export({ format: 'der', type: 'spki' }).toString('base64'))).toEqual([])
})
