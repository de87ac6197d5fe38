import { expect, it } from 'vitest'
import { familyById } from '../catalogue.ts'
import { findTokens } from '../find.ts'
import { seededRandom } from '../testing.ts'
import { encodeObject } from './base64.ts'
import { proveJwt, writeJwt } from './jwt.ts'

const random = seededRandom(12)
const token = writeJwt(random, { iss: 'https://issuer.test', sub: 'a' }, 'RS256')
const head = token.slice(0, token.lastIndexOf('.') + 1)
const signature = token.slice(head.length)

it.each([
  ['whole', token, 'confirmed'],
  ['with a signature that no encoder writes', `${head}${signature.slice(0, 42)}B`, 'confirmed'],
  ['that was cut by one character', token.slice(0, -1), 'unknown'],
  ['that lost all but the beginning of its signature', `${head}${signature.slice(0, 30)}`, 'refuted'],
  ['that is not signed', `${encodeObject({ alg: 'none' })}.${encodeObject({ sub: 'a' })}.${signature}`, 'refuted'],
  ['whose claims are broken', `${head.replace('.eyJ', '.eyK')}${signature}`, 'refuted'],
])('a token %s is %s', (_, text, proof) => {
  // The signature of an RSA key has 342 characters: one less is a length that base64url cannot have.
  expect(proveJwt(text, () => true)).toBe(proof)
})

it('refutes what says something else of itself', () => {
  expect(proveJwt(token, ({ iss }) => iss === 'argocd')).toBe('refuted')
})

it('takes a token of 1Password that lost its end for one that is likely', () => {
  const whole = familyById('onepassword-service-account-token')?.sample(random) ?? ''
  const tiers = [whole, whole.slice(0, -9)].map((text) => findTokens(text, {}).map(({ tier }) => tier))
  expect(tiers).toEqual([['confirmed'], ['likely']])
})
