import { decodeBase64 } from './proofs/base64.ts'

/** Shorter base64 holds words of four letters and fewer, and words have its shape. */
const shortest = 8

/**
 * Whether all of a literal is base64 of a printable ASCII text, which is then what counts: `UkVQTEFDRV9NRQ==` is `REPLACE_ME`. Of random base64
 * of 12 characters one in 7,000 is, of 16 one in 140,000.
 */
export function isEncodedText(literal: string): boolean {
  if (literal.length < shortest || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(literal)) return false
  const bytes = decodeBase64(literal)
  return bytes !== undefined && /^[\x09\x0a\x0d\x20-\x7e]+$/.test(bytes.toString('latin1'))
}
