import { describe, expect, it } from 'vitest'

import { alphabets, type RandomSource } from '../family.ts'
import { findTokens } from '../find.ts'
import { encodeObject } from '../proofs/base64.ts'
import { bech32Alphabet, writeBech32 } from '../proofs/bech32.ts'
import { writeJwt } from '../proofs/jwt.ts'
import { writeArmour } from '../proofs/pem.ts'
import { seededRandom } from '../testing.ts'

const uuid = (random: RandomSource) => [8, 4, 4, 4, 12].map((length) => random.draw(alphabets.lowerHex, length)).join('-')

/** What looks like a credential and is public, or names something. */
const publicOnes: Readonly<Record<string, (random: RandomSource) => string>> = {
  'a Stripe publishable key': (random) => `pk_live_${random.draw(alphabets.base62, 99)}`,
  'a Stripe publishable test key': (random) => `pk_test_${random.draw(alphabets.base62, 24)}`,
  'a Mercado Pago public key': (random) => `APP_USR-${uuid(random)}`,
  'a PostHog project key': (random) => `phc_${random.draw(alphabets.base62, 43)}`,
  'a Supabase publishable key': (random) => `sb_publishable_${random.draw(alphabets.base64url, 22)}_${random.draw(alphabets.base64url, 8)}`,
  'a Supabase anonymous key': (random) =>
    writeJwt(random, { iss: 'supabase', ref: random.draw(alphabets.lower, 20), role: 'anon', exp: 2015360000 }),
  'an unsigned token': () => `${encodeObject({ alg: 'none', typ: 'JWT' })}.${encodeObject({ sub: 'somebody', iat: 1700000000 })}.`,
  'a Langfuse public key': (random) => `pk-lf-${uuid(random)}`,
  'a Sentry DSN': (random) =>
    `https://${random.draw(alphabets.lowerHex, 32)}@o${random.draw(alphabets.digits, 6)}.ingest.sentry.io/${random.draw(alphabets.digits, 7)}`,
  'a Google client id': (random) =>
    `${random.draw(alphabets.digits, 12)}-${random.draw(alphabets.lowerAlnum, 32)}.apps.googleusercontent.com`,
  'an AWS account': (random) => random.draw(alphabets.digits, 12),
  'a Twilio account': (random) => `AC${random.draw(alphabets.lowerHex, 32)}`,
  'an age recipient': (random) => writeBech32('age', random.draw(bech32Alphabet, 52)),
  'a Nostr public key': (random) => writeBech32('npub', random.draw(bech32Alphabet, 52)),
  'an SSH public key': (random) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${random.draw(alphabets.base64, 43)} deploy@host`,
  'a certificate': (random) => writeArmour('CERTIFICATE', random.bytes(700)),
  'a public key': (random) => writeArmour('PUBLIC KEY', random.bytes(91)),
  'a certificate in base64': (random) => Buffer.from(writeArmour('CERTIFICATE', random.bytes(700))).toString('base64'),
  'a private key that is cut': (random) =>
    `-----BEGIN RSA PRIVATE KEY-----\n${random.draw(alphabets.base64, 64)}\n[...]\n-----END RSA PRIVATE KEY-----`,
  'a private key of made-up bytes': (random) => writeArmour('RSA PRIVATE KEY', random.bytes(600)),
  'a commit': (random) => random.draw(alphabets.lowerHex, 40),
  'an image digest': (random) => `registry.test/app@sha256:${random.draw(alphabets.lowerHex, 64)}`,
  'a UUID': uuid,
  'a GitHub token of a made-up checksum': (random) => `ghp_${random.draw(alphabets.base62, 36)}`,
  'an npm token of a made-up checksum': (random) => `npm_${random.draw(alphabets.base62, 36)}`,
  'a database address with a template': () => 'postgres://app:$(DB_PASSWORD)@db.prod:5432/app',
  'a database address with a variable': () => ['postgres://app:$', '{PASSWORD}@db.prod:5432/app'].join(''),
  'a database address of a laptop': () => 'postgres://postgres:postgres@localhost:5432/app',
  'a database address with a filler': () => 'mysql://root:password@mysql:3306/app',
  'a database address with a mask': () => 'mongodb+srv://app:*****@cluster0.mongodb.net',
  'a database address without password': () => 'redis://redis-master:6379/0',
  'a Tink keyset of public keys': () =>
    JSON.stringify({
      primaryKeyId: 12345678,
      key: [{ keyData: { typeUrl: 'type.googleapis.com/x', value: 'EkwKBggDEAIYAhIgG', keyMaterialType: 'ASYMMETRIC_PUBLIC' } }],
    }),
}

describe.each(Object.entries(publicOnes))('%s', (_, write) => {
  it('is no token', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const value = write(seededRandom(seed))
      for (const text of [value, `value: ${value}\n`, `{"a":"${value}"}`]) expect(findTokens(text, { name: 'value' })).toEqual([])
    }
  })
})
