import type { RandomSource } from '../../tokens/family.ts'
import { writeArmour } from '../../tokens/proofs/pem.ts'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** A value as SOPS writes it, of `length` bytes of ciphertext. */
export function sopsValue(random: RandomSource, length = 24, type = 'str'): string {
  return `ENC[AES256_GCM,data:${base64(random.bytes(length))},iv:${base64(random.bytes(32))},tag:${base64(random.bytes(16))},type:${type}]`
}

/** A value of a SealedSecret under a certificate of `bits`, of `length` bytes of ciphertext without its tag. */
export function sealedValue(random: RandomSource, length = 24, bits = 4096): string {
  const keyBytes = bits / 8
  return base64(Buffer.concat([Buffer.from([keyBytes >> 8, keyBytes & 0xff]), random.bytes(keyBytes), random.bytes(length + 16)]))
}

/** A text as Ansible Vault writes it, of `blocks` blocks of 16 bytes. */
export function ansibleVault(random: RandomSource, blocks = 2): string {
  const hex = (length: number) => Buffer.from(random.bytes(length)).toString('hex')
  const body = Buffer.from([hex(32), hex(32), hex(16 * blocks)].join('\n')).toString('hex')
  return ['$ANSIBLE_VAULT;1.1;AES256', ...(body.match(/.{1,80}/g) ?? [])].join('\n')
}

/** An armoured age file for one recipient. */
export function ageArmour(random: RandomSource, length = 40): string {
  const line = (bytes: number) => base64(random.bytes(bytes)).replace(/=+$/, '')
  const header = `age-encryption.org/v1\n-> X25519 ${line(32)}\n${line(32)}\n--- ${line(32)}\n`
  return writeArmour('AGE ENCRYPTED FILE', Buffer.concat([Buffer.from(header), random.bytes(16 + length + 16)]))
}

/** An armoured OpenPGP message: a packet with the session key for one public key, and one of encrypted data. */
export function pgpMessage(random: RandomSource, length = 80): string {
  const key = Buffer.concat([Buffer.from([0x85, 0x01, 0x0c, 3]), random.bytes(267)])
  return writeArmour('PGP MESSAGE', Buffer.concat([key, Buffer.from([0xd2, length + 1, 1]), random.bytes(length)]))
}

/** The `sops` block that SOPS adds to a document, as plain data. */
export function sopsBlock(random: RandomSource, rule: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    age: [{ recipient: `age1${random.draw('023456789acdefghjklmnpqrstuvwxyz', 58)}`, enc: ageArmour(random) }],
    lastmodified: '2026-05-04T10:20:30Z',
    mac: sopsValue(random, 128),
    ...rule,
    version: '3.9.4',
  }
}
