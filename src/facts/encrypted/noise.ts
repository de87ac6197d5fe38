/** Of the bytes of text: printable ASCII, tab, line feed and carriage return. Random bytes are one of these in 98 of 256 cases. */
function isTextByte(byte: number): boolean {
  return (byte >= 0x20 && byte <= 0x7e) || byte === 0x09 || byte === 0x0a || byte === 0x0d
}

/** So many bytes of text alone are no chance: 0.38^16 is one in five million. */
const tellingWhole = 16
/** A run of text inside of random bytes: 0.38^28 times their number is no chance either, below a gigabyte. */
const tellingRun = 28
/** Random bytes in which fewer than one of four values differ are none: of 16 drawn bytes, 15 or 16 differ. */
const fewValues = 4

/**
 * Whether bytes can be what a cipher wrote: not text, no text of 28 bytes inside, not the same few bytes over and over. Below 16 bytes
 * everything can be.
 */
export function isNoise(bytes: Uint8Array): boolean {
  if (bytes.length < tellingWhole) return true
  let run = 0
  let textBytes = 0
  for (const byte of bytes) {
    run = isTextByte(byte) ? run + 1 : 0
    if (run > 0) textBytes++
    if (run >= tellingRun) return false
  }
  if (textBytes === bytes.length) return false
  return new Set(bytes.subarray(0, 256)).size > Math.min(bytes.length, 64) / fewValues
}
