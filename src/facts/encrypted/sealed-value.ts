import { isNoise } from './noise.ts'
import { readPlainBase64 } from './plain-base64.ts'

/** Bytes of an encrypted session key under a certificate of 2048, 3072, 4096 (the default), and 8192 bits. */
const sessionKeyBytes: ReadonlySet<number> = new Set([256, 384, 512, 1024])
const tagBytes = 16
const lengthBytes = 2

/**
 * Whether a scalar is a value of a SealedSecret: base64 of two bytes that tell how long the encrypted session key is, that many bytes, and
 * what AES-GCM made of the value, its tag of 16 bytes included. https://github.com/bitnami-labs/sealed-secrets/blob/main/pkg/crypto/crypto.go
 */
export function isSealedValue(value: string): boolean {
  const bytes = /^A[QYg][A-D]/.test(value) || value.startsWith('BA') ? readPlainBase64(value.replace(/[\r\n]/g, '')) : undefined
  if (bytes === undefined) return false
  const keyBytes = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)
  if (!sessionKeyBytes.has(keyBytes) || bytes.length < lengthBytes + keyBytes + tagBytes) return false
  return isNoise(bytes.subarray(lengthBytes, lengthBytes + keyBytes)) && isNoise(bytes.subarray(lengthBytes + keyBytes))
}

/** Whether a scalar begins as one and is cut: what stands in documents. No controller takes it, and it holds nothing. */
export function isCutSealedValue(value: string): boolean {
  const head = /^A[QYg][A-D][A-Za-z0-9+/]{13,}/.exec(value)?.[0]
  if (head === undefined) return false
  const bytes = Buffer.from(head, 'base64')
  if (!sessionKeyBytes.has((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0))) return false
  // Base64 of a text behind the three letters is noise as well, unless it is read from where it begins.
  return [0, 1, 2, 3].every((from) => isNoise(Buffer.from(head.slice(from), 'base64').subarray(from === 0 ? lengthBytes : 0)))
}
