import { isNoise } from './noise.ts'
import { readPlainBase64 } from './plain-base64.ts'

/** Longest parts but the data: an iv of 32 bytes, a tag of 16. Both were so in every release of SOPS. */
const form = /^ENC\[AES256_GCM,data:([A-Za-z0-9+/=]+),iv:([A-Za-z0-9+/=]{44}),tag:([A-Za-z0-9+/=]{24}),type:([a-z0-9]+)\]$/

/** What SOPS encrypts: https://github.com/getsops/sops/blob/main/aes/cipher.go */
const types: ReadonlySet<string> = new Set(['str', 'int', 'int64', 'float', 'bytes', 'bool', 'comment', 'time'])

const ivBytes = 32
const tagBytes = 16

/** Whether a scalar says that SOPS encrypted it, whether it did or not. */
export function saysSops(value: string): boolean {
  return value.startsWith('ENC[AES256_GCM')
}

/** Whether a value stands for ciphertext in a text about SOPS: its middle is left out. */
export function isElided(value: unknown): boolean {
  return typeof value === 'string' && saysSops(value) && /\.\.\.|…/.test(value)
}

/**
 * Whether a scalar is what SOPS writes for an encrypted value, whole: the parts have the lengths that AES-256-GCM gives them, and none of
 * them is text. Words before or behind, and plaintext in place of the ciphertext, are none.
 */
export function isSopsValue(value: string): boolean {
  const [, data, iv, tag, type] = form.exec(value) ?? []
  if (data === undefined || iv === undefined || tag === undefined || type === undefined || !types.has(type)) return false
  return isPart(data) && isPart(iv, ivBytes) && isPart(tag, tagBytes)
}

function isPart(base64: string, length?: number): boolean {
  const bytes = readPlainBase64(base64)
  return bytes !== undefined && (length === undefined || bytes.length === length) && isNoise(bytes)
}
