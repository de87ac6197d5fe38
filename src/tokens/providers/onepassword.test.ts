import { expect, it } from 'vitest'
import { familyById } from '../catalogue.ts'
import { findTokens } from '../find.ts'
import { decodeBase64Object } from '../proofs/base64.ts'
import { seededRandom } from '../testing.ts'

const token = familyById('onepassword-service-account-token')?.sample(seededRandom(6)) ?? ''

/** A token without one of its fields. */
function without(field: string): string {
  const { [field]: _, ...holds } = decodeBase64Object(token.slice(4)) ?? {}
  return `ops_${Buffer.from(JSON.stringify({ ...holds, padding: 'x'.repeat(40) })).toString('base64')}`
}

it.each([
  ['a device, as older ones', 'deviceUuid', ['confirmed']],
  ['its key', 'secretKey', []],
  ['its address', 'email', []],
])('a 1Password service account token without %s: %s', (_, field, tiers) => {
  expect(findTokens(without(field), {}).map(({ tier }) => tier)).toEqual(tiers)
})
