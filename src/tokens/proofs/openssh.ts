import type { Proof, RandomSource } from '../family.ts'
import { decodeBase64 } from './base64.ts'
import { readArmour } from './pem.ts'

const magic = 'openssh-key-v1\0'

/**
 * Whether a block is an OpenSSH private key (https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key): the magic, one key, and,
 * without a passphrase, the two equal check numbers before the key. `unknown` when a passphrase guards it.
 */
export function proveOpenSshKey(text: string): Proof {
  const bytes = decodeBase64(readArmour(text)?.body ?? '')
  if (bytes === undefined || bytes.subarray(0, magic.length).toString('latin1') !== magic) return 'refuted'
  const cipher = readField(bytes, magic.length)
  const derivation = readField(bytes, cipher?.end)
  const options = readField(bytes, derivation?.end)
  if (cipher === undefined || options === undefined || options.end + 4 > bytes.length || bytes.readUInt32BE(options.end) !== 1)
    return 'refuted'
  const secret = readField(bytes, readField(bytes, options.end + 4)?.end)
  if (secret === undefined || secret.end !== bytes.length || secret.field.length < 8) return 'refuted'
  if (cipher.field.toString('latin1') !== 'none') return 'unknown'
  return secret.field.readUInt32BE(0) === secret.field.readUInt32BE(4) ? 'confirmed' : 'refuted'
}

/** The bytes of an Ed25519 key file without passphrase, made of randomness: for samples. */
export function writeOpenSshKey(random: RandomSource): Buffer {
  const point = Buffer.from(random.bytes(32))
  const kind = field(Buffer.from('ssh-ed25519'))
  const check = Buffer.from(random.bytes(4))
  const keys = Buffer.concat([
    check,
    check,
    kind,
    field(point),
    field(Buffer.concat([Buffer.from(random.bytes(32)), point])),
    field(Buffer.alloc(0)),
  ])
  const padding = Buffer.from(Array.from({ length: (8 - (keys.length % 8)) % 8 }, (_, index) => index + 1))
  return Buffer.concat([
    Buffer.from(magic, 'latin1'),
    field(Buffer.from('none')),
    field(Buffer.from('none')),
    field(Buffer.alloc(0)),
    Buffer.from([0, 0, 0, 1]),
    field(Buffer.concat([kind, field(point)])),
    field(Buffer.concat([keys, padding])),
  ])
}

/** One length-prefixed field (RFC 4251 `string`) and where the next begins. */
function readField(bytes: Buffer, at: number | undefined): { readonly field: Buffer; readonly end: number } | undefined {
  if (at === undefined || at + 4 > bytes.length) return undefined
  const end = at + 4 + bytes.readUInt32BE(at)
  return end > bytes.length ? undefined : { field: bytes.subarray(at + 4, end), end }
}

/** A field as it is written. */
export function field(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}
