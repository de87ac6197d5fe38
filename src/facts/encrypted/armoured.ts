import { decodeBase64 } from '../../tokens/proofs/base64.ts'
import { readArmour } from '../../tokens/proofs/pem.ts'
import { isNoise } from './noise.ts'

/** Packets that an encrypted OpenPGP message begins with: a session key for a public key or a passphrase, or encrypted data. RFC 9580, 5. */
const encryptedPackets: ReadonlySet<number> = new Set([1, 3, 9, 18, 20])

/** Whether a text is an armoured OpenPGP message that is encrypted. One that is only signed or packed holds its text in the clear. */
export function isPgpMessage(text: string): boolean {
  const armour = readArmour(text.trim())
  if (armour?.label !== 'PGP MESSAGE') return false
  const bytes = decodeBase64(armour.body.replace(/=[A-Za-z0-9+/]{4}$/, ''))
  return bytes !== undefined && bytes.length > 64 && isEncryptedPacket(bytes) && isNoise(bytes.subarray(32))
}

/** Whether bytes begin with a packet of an encrypted OpenPGP message. */
export function isEncryptedPacket(bytes: Uint8Array): boolean {
  const first = bytes[0] ?? 0
  if ((first & 0x80) === 0) return false
  return encryptedPackets.has((first & 0x40) === 0 ? (first & 0x3c) >>> 2 : first & 0x3f)
}

/** Whether a text is an armoured age file: a header with a recipient and its code, and a payload of noise. https://age-encryption.org/v1 */
export function isAgeArmour(text: string): boolean {
  const armour = readArmour(text.trim())
  if (armour?.label !== 'AGE ENCRYPTED FILE') return false
  const bytes = decodeBase64(armour.body)
  return bytes !== undefined && isAgeFile(bytes)
}

/** The nonce of 16 bytes and the tag of the last chunk. */
const shortestAgePayload = 32

/** Whether bytes are an age file. */
export function isAgeFile(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1')
  const header = /^age-encryption\.org\/v1\n-> [^\n]+\n(?:[^\n]*\n)*?--- [A-Za-z0-9+/]{43}\n/.exec(head)?.[0]
  if (header === undefined) return false
  const payload = bytes.subarray(header.length)
  return payload.length >= shortestAgePayload && isNoise(payload)
}

/** Of 80 digits each: a vault of 40 MB. */
const mostLines = 1_000_000

const vaultHeader = /^\$ANSIBLE_VAULT;1\.[12];AES256(?:;[^\r\n]{1,100})?$/
/** A salt of 32 bytes, an HMAC-SHA256 and whole blocks of AES, each in hexadecimal on its own line. */
const vaultBody = /^[0-9a-f]{64}\n[0-9a-f]{64}\n((?:[0-9a-f]{32})+)$/

/** Whether a text is one that Ansible Vault wrote, 1.1 or 1.2. https://docs.ansible.com/ansible/latest/vault_guide/vault_using_encrypted_content.html */
export function isAnsibleVault(text: string): boolean {
  const [header = '', ...lines] = text
    .trim()
    .split('\n', mostLines)
    .map((line) => line.trim())
  const hex = lines.join('')
  if (!vaultHeader.test(header) || hex.length % 2 !== 0 || !/^[0-9a-fA-F]+$/.test(hex)) return false
  const [, ciphertext] = vaultBody.exec(Buffer.from(hex, 'hex').toString('latin1')) ?? []
  return ciphertext !== undefined && isNoise(Buffer.from(ciphertext, 'hex'))
}
