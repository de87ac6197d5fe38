import { expect, test } from 'vitest'
import { seededRandom } from '../../tokens/testing.ts'
import { encryptedFileForm } from './binary-file.ts'
import { ageArmour, pgpMessage } from './testing.ts'

const random = seededRandom(4)
const bytesOf = (armour: string) => Buffer.from(armour.split('\n').slice(1, -1).join(''), 'base64')

test.each([
  ['git-crypt', Buffer.concat([Buffer.from('\u0000GITCRYPT\u0000'), random.bytes(60)])],
  ['age', bytesOf(ageArmour(random))],
  ['pgp', bytesOf(pgpMessage(random))],
])('a file of %s', (form, bytes) => {
  expect(encryptedFileForm(bytes)).toBe(form)
})

test.each([
  ['text behind git-crypt’s header', Buffer.from(`\u0000GITCRYPT\u0000${'kind: Secret\n'.repeat(8)}`)],
  ['git-crypt’s header alone', Buffer.from('\u0000GITCRYPT\u0000')],
  ['text behind age’s first line', Buffer.from(`age-encryption.org/v1\n${'kind: Secret\n'.repeat(8)}`)],
  ['an image', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), random.bytes(200)])],
  ['a manifest', Buffer.from('kind: Secret\n'.repeat(20))],
  ['nothing', Buffer.alloc(0)],
])('not %s', (_, bytes) => {
  expect(encryptedFileForm(bytes)).toBeUndefined()
})
