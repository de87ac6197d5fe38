import { decodeBase64 } from './proofs/base64.ts'

/** Shorter base64 holds words of four letters and fewer, and words have its shape. */
const shortest = 8

/**
 * The text that all of a literal is base64 of, printable ASCII, in UTF-16 too: what counts of `UkVQTEFDRV9NRQ==` is `REPLACE_ME`. Undefined for
 * anything else. Of random base64 of 12 characters one in 7,000 is one, of 16 one in 140,000.
 */
export function textIn(literal: string): string | undefined {
  if (literal.length < shortest || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(literal)) return undefined
  const bytes = decodeBase64(literal)
  if (bytes === undefined) return undefined
  return isPrintable(bytes) ? bytes.toString('latin1') : narrowed(bytes)
}

/** Whether all of a literal is base64 of a text. */
export function isEncodedText(literal: string): boolean {
  return textIn(literal) !== undefined
}

function isPrintable(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.every((byte) => (byte >= 0x20 && byte <= 0x7e) || byte === 9 || byte === 10 || byte === 13)
}

/** UTF-16 of either order, behind a byte order mark or not: each second byte is zero, and the others are printable. */
function narrowed(bytes: Buffer): string | undefined {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const halves = [0, 1].map((odd) => bytes.subarray(marked ? 2 : 0).filter((_, index) => index % 2 === odd))
  if (!halves.some((half) => half.length > 0 && half.every((byte) => byte === 0))) return undefined
  const text = halves.find(isPrintable)
  return text === undefined ? undefined : Buffer.from(text).toString('latin1')
}
