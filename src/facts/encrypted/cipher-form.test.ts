import { describe, expect, test } from 'vitest'
import type { RandomSource } from '../../tokens/family.ts'
import { writeArmour } from '../../tokens/proofs/pem.ts'
import { seededRandom } from '../../tokens/testing.ts'
import { cipherFormOf } from './cipher-form.ts'
import { isCutSealedValue } from './sealed-value.ts'
import { ageArmour, ansibleVault, pgpMessage, sealedValue, sopsValue } from './testing.ts'

const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64')
const plain = (random: RandomSource, length: number) =>
  random.draw('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', length)
const sops = (data: string, iv: Uint8Array | string, tag: Uint8Array | string, type = 'str') =>
  `ENC[AES256_GCM,data:${data},iv:${base64(iv)},tag:${base64(tag)},type:${type}]`
const sealed = (random: RandomSource, told: number, key: Uint8Array, rest: Uint8Array | string) =>
  base64(Buffer.concat([Buffer.from([told >> 8, told & 0xff]), key, Buffer.from(rest), random.bytes(0)]))

const encrypted: readonly (readonly [string, string, (random: RandomSource) => string])[] = [
  ['a SOPS value', 'sops', (random) => sopsValue(random)],
  ['a SOPS value of one byte', 'sops', (random) => sopsValue(random, 1, 'int')],
  ['a long SOPS value', 'sops', (random) => sopsValue(random, 40_000)],
  ['a SOPS boolean', 'sops', (random) => sopsValue(random, 4, 'bool')],
  ['a SOPS comment', 'sops', (random) => sopsValue(random, 40, 'comment')],
  ['a SOPS value with a line feed behind', 'sops', (random) => `${sopsValue(random)}\n`],
  ['a sealed value', 'sealed-secret', (random) => sealedValue(random)],
  ['an empty sealed value', 'sealed-secret', (random) => sealedValue(random, 0)],
  ['a sealed value of 2048 bits', 'sealed-secret', (random) => sealedValue(random, 40, 2048)],
  ['a sealed value of 3072 bits', 'sealed-secret', (random) => sealedValue(random, 40, 3072)],
  ['a sealed value of 8192 bits', 'sealed-secret', (random) => sealedValue(random, 40, 8192)],
  ['an Ansible vault', 'ansible-vault', (random) => ansibleVault(random)],
  ['an Ansible vault with an id', 'ansible-vault', (random) => ansibleVault(random).replace('1.1;AES256', '1.2;AES256;prod')],
  ['an age file', 'age', (random) => ageArmour(random)],
  ['an OpenPGP message', 'pgp', (random) => pgpMessage(random)],
  ['what openssl enc wrote', 'openssl', (random) => base64(Buffer.concat([Buffer.from('Salted__'), random.bytes(8 + 48)]))],
  ['a value of EJSON', 'ejson', (random) => `EJ[1:${base64(random.bytes(32))}:${base64(random.bytes(24))}:${base64(random.bytes(40))}]`],
  ['a value of Spring Cloud Config', 'spring-config', (random) => `{cipher}${Buffer.from(random.bytes(48)).toString('hex')}`],
  [
    'a value of Spring Cloud Config by a public key',
    'spring-config',
    (random) => `{cipher}{key:mail}${base64(Buffer.concat([Buffer.from([1, 0]), random.bytes(256), random.bytes(48)]))}`,
  ],
  ['a Jasypt value', 'jasypt', (random) => `ENC(${base64(random.bytes(48))})`],
  [
    'an eyaml value',
    'eyaml',
    (random) =>
      `ENC[PKCS7,${base64(Buffer.concat([Buffer.from('3082019906092a864886f70d010703a082018a30820186', 'hex'), random.bytes(380)]))}]`,
  ],
  ['what Vault’s transit returns', 'vault-transit', (random) => `vault:v12:${base64(random.bytes(60))}`],
  [
    'what AWS KMS returns',
    'aws-kms',
    (random) =>
      base64(
        Buffer.concat([
          Buffer.from('0102020078', 'hex'),
          random.bytes(32),
          Buffer.from('01', 'hex'),
          random.bytes(32),
          Buffer.from('0000006e306c06092a864886f70d010706a05f305d', 'hex'),
          random.bytes(90),
        ]),
      ),
  ],
  [
    'what Google’s KMS returns',
    'google-kms',
    (random) => base64(Buffer.concat([Buffer.from([0x0a, 36, 0]), random.bytes(35), Buffer.from([0x12, 0x90, 0x01]), random.bytes(144)])),
  ],
  [
    'an encrypted JSON Web Token',
    'jwe',
    (random) =>
      [Buffer.from('{"alg":"RSA-OAEP","enc":"A256GCM"}'), random.bytes(256), random.bytes(12), random.bytes(60), random.bytes(16)]
        .map((part) => Buffer.from(part).toString('base64url'))
        .join('.'),
  ],
]

const plaintext: readonly (readonly [string, (random: RandomSource) => string])[] = [
  ['a token in SOPS’ brackets', (random) => `ENC[AES256_GCM,data:${plain(random, 40)},iv:none,tag:none,type:str]`],
  ['a token as the base64 of SOPS’ data', (random) => sops(base64(plain(random, 40)), random.bytes(32), random.bytes(16))],
  [
    'a token inside of SOPS’ noise',
    (random) =>
      sops(base64(Buffer.concat([random.bytes(9), Buffer.from(plain(random, 40)), random.bytes(9)])), random.bytes(32), random.bytes(16)),
  ],
  ['a token as SOPS’ iv', (random) => sops(base64(random.bytes(20)), plain(random, 32), random.bytes(16))],
  ['an iv that is all one byte', (random) => sops(base64(random.bytes(20)), Buffer.alloc(32, 7), random.bytes(16))],
  ['a tag that is too short', (random) => sops(base64(random.bytes(20)), random.bytes(32), random.bytes(15))],
  ['an iv that is too short', (random) => sops(base64(random.bytes(20)), random.bytes(12), random.bytes(16))],
  ['a type that SOPS does not know', (random) => sops(base64(random.bytes(20)), random.bytes(32), random.bytes(16), 'password')],
  ['words behind a SOPS value', (random) => `${sopsValue(random)} ${plain(random, 20)}`],
  ['words before a SOPS value', (random) => `${plain(random, 20)}${sopsValue(random)}`],
  ['two SOPS values in one', (random) => sopsValue(random) + sopsValue(random)],
  ['SOPS’ brackets without data', (random) => sops('', random.bytes(32), random.bytes(16))],
  ['a SOPS value in lower case', (random) => sopsValue(random).replace('ENC', 'enc')],
  ['a SOPS value that lost its end', (random) => sopsValue(random).slice(0, -1)],
  ['a token as a sealed value', (random) => `AgB${plain(random, 61)}`],
  ['a token behind a session key', (random) => sealed(random, 512, random.bytes(512), plain(random, 64))],
  ['a token as the session key', (random) => sealed(random, 256, Buffer.from(plain(random, 256)), random.bytes(40))],
  ['a key length that no certificate has', (random) => sealed(random, 300, random.bytes(300), random.bytes(40))],
  ['a sealed value without room for a tag', (random) => sealed(random, 512, random.bytes(512), random.bytes(15))],
  ['a sealed value of zeros', (random) => sealed(random, 512, Buffer.alloc(512), random.bytes(40))],
  ['a sealed value that is cut', (random) => sealedValue(random).slice(0, 400)],
  ['text in an Ansible vault', (random) => `$ANSIBLE_VAULT;1.1;AES256\n${Buffer.from(plain(random, 80)).toString('hex')}`],
  ['a token behind an Ansible vault’s header', (random) => `$ANSIBLE_VAULT;1.1;AES256\n${plain(random, 80)}`],
  ['text as age armour', (random) => writeArmour('AGE ENCRYPTED FILE', Buffer.from(plain(random, 200)))],
  [
    'text behind age’s header',
    (random) =>
      writeArmour(
        'AGE ENCRYPTED FILE',
        Buffer.from(`age-encryption.org/v1\n-> X25519 a\nb\n--- ${plain(random, 43)}\n${plain(random, 64)}`),
      ),
  ],
  [
    'a literal packet as an OpenPGP message',
    (random) => writeArmour('PGP MESSAGE', Buffer.concat([Buffer.from([0xcb, 0x50]), Buffer.from(plain(random, 80))])),
  ],
  [
    'text behind an OpenPGP packet',
    (random) => writeArmour('PGP MESSAGE', Buffer.concat([Buffer.from([0xd2, 0x70]), Buffer.from(plain(random, 112))])),
  ],
  ['an OpenPGP message that is cut', (random) => pgpMessage(random).slice(0, 300)],
  ['a token behind Spring’s mark', (random) => `{cipher}${plain(random, 37)}`],
  ['the base64 of a token behind Spring’s mark', (random) => `{cipher}${base64(plain(random, 240))}`],
  ['a token in EJSON’s brackets', (random) => `EJ[1:${base64(random.bytes(32))}:${base64(random.bytes(24))}:${base64(plain(random, 40))}]`],
  ['a token in Jasypt’s parentheses', (random) => `ENC(${plain(random, 37)})`],
  ['the base64 of a token in Jasypt’s parentheses', (random) => `ENC(${base64(plain(random, 40))})`],
  ['a token in eyaml’s brackets', (random) => `ENC[PKCS7,${plain(random, 100)}]`],
  ['text behind openssl’s mark', (random) => base64(`Salted__${plain(random, 8 + 48)}`)],
  ['a token in Vault’s form', (random) => `vault:v1:${base64(plain(random, 60))}`],
  ['a reference to Vault', () => 'vault:secret/data/app#password'],
  ['a signed token', (random) => `eyJhbGciOiJIUzI1NiJ9.${plain(random, 60)}.${plain(random, 43)}`],
  ['random base64', (random) => base64(random.bytes(200))],
  ['a word', () => 'ENC[AES256_GCM]'],
  ['nothing', () => ''],
]

describe('cipherFormOf', () => {
  test.each(encrypted)('%s', (_, form, make) => {
    const random = seededRandom(1)
    for (let round = 0; round < 50; round++) expect(cipherFormOf(make(random))).toBe(form)
  })

  test.each(plaintext)('not %s', (_, make) => {
    const random = seededRandom(2)
    for (let round = 0; round < 50; round++) expect(cipherFormOf(make(random))).toBeUndefined()
  })

  test('loses no real value to chance', () => {
    const random = seededRandom(3)
    const lost = Array.from({ length: 20_000 }, (_, index) => sopsValue(random, (index % 64) + 1)).filter(
      (value) => cipherFormOf(value) === undefined,
    )
    expect(lost).toEqual([])
  })
})

test('a sealed value that is cut holds nothing, unless base64 of a text makes up its rest', () => {
  const random = seededRandom(8)
  for (let round = 0; round < 200; round++) {
    expect(isCutSealedValue(`${sealedValue(random).slice(0, 48)}...`)).toBe(true)
    expect(isCutSealedValue(`AgB${base64(plain(random, 40))}`)).toBe(false)
  }
  expect(isCutSealedValue('hunter2-and-more')).toBe(false)
})
