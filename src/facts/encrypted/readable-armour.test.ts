import { expect, test } from 'vitest'
import { writeArmour } from '../../tokens/proofs/pem.ts'
import { seededRandom } from '../../tokens/testing.ts'
import { readableArmour } from './readable-armour.ts'
import { ageArmour, ansibleVault, pgpMessage } from './testing.ts'

const random = seededRandom(10)
const plain = 'the password is hunter2 and the token follows here'

test.each([
  ['age', writeArmour('AGE ENCRYPTED FILE', Buffer.from(plain))],
  ['age', writeArmour('AGE ENCRYPTED FILE', Buffer.from(`age-encryption.org/v1\n-> X25519 a\nb\n--- c\n${plain}`))],
  ['age', `-----BEGIN AGE ENCRYPTED FILE-----\n${plain}\n-----END AGE ENCRYPTED FILE-----`],
  ['pgp', writeArmour('PGP MESSAGE', Buffer.concat([Buffer.from([0xcb, 60, 0x62, 0, 0, 0, 0, 0]), Buffer.from(plain)]))],
  ['pgp', writeArmour('PGP MESSAGE', Buffer.concat([Buffer.from([0xc8, 80]), random.bytes(80)]))],
  ['ansible-vault', `$ANSIBLE_VAULT;1.1;AES256\n${plain}`],
  ['ansible-vault', `$ANSIBLE_VAULT;1.1;AES256\n${Buffer.from(plain).toString('hex')}`],
])('%s that can be read', (form, text) => {
  expect(readableArmour(text)).toBe(form)
  expect(readableArmour(`\n${text}\n`)).toBe(form)
})

test.each([
  ['age', ageArmour(random)],
  ['an OpenPGP message', pgpMessage(random)],
  ['an Ansible vault', ansibleVault(random)],
  ['age that is cut', ageArmour(random).slice(0, 120)],
  ['an Ansible vault that is cut', ansibleVault(random).slice(0, 200)],
  ['what shows it', '-----BEGIN AGE ENCRYPTED FILE-----\n...\n-----END AGE ENCRYPTED FILE-----'],
  ['what is filled in', '$ANSIBLE_VAULT;1.1;AES256\n<encrypted>'],
  ['another label', writeArmour('CERTIFICATE', Buffer.from(plain))],
  ['a text', plain],
])('nothing of %s', (_, text) => {
  expect(readableArmour(text)).toBeUndefined()
})
