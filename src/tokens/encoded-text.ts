import { decodeBase64 } from './proofs/base64.ts'

/** Shorter base64 holds words of four letters and fewer, and words have its shape. */
const shortest = 8

/**
 * Whether all of a literal is base64 of a printable ASCII text, in UTF-16 too, which is then what counts: `UkVQTEFDRV9NRQ==` is `REPLACE_ME`. Of random base64
 * of 12 characters one in 7,000 is, of 16 one in 140,000.
 */
export function isEncodedText(literal: string): boolean {
  if (literal.length < shortest || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(literal)) return false
  const bytes = decodeBase64(literal)
  return bytes !== undefined && (isPrintable(bytes) || isWide(bytes))
}

function isPrintable(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.every((byte) => (byte >= 0x20 && byte <= 0x7e) || byte === 9 || byte === 10 || byte === 13)
}

/** UTF-16 of either order, behind a byte order mark or not: each second byte is zero. */
function isWide(bytes: Buffer): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const halves = [0, 1].map((odd) => bytes.subarray(marked ? 2 : 0).filter((_, index) => index % 2 === odd))
  return halves.some((half) => half.length > 0 && half.every((byte) => byte === 0)) && halves.some(isPrintable)
}
