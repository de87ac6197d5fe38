/**
 * Marvin32 of the bytes under a 64-bit seed, both halves: Microsoft's checksum inside identifiable keys. Each block adds four bytes, least
 * significant first, and mixes; the rest is closed by 0x80 (https://github.com/microsoft/SymCrypt/blob/main/lib/marvin32.c).
 */
export function marvin32Halves(data: Uint8Array, seed: bigint): { readonly low: number; readonly high: number } {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const whole = bytes.length - (bytes.length % 4)
  let low = Number(seed & 0xffffffffn)
  let high = Number((seed >> 32n) & 0xffffffffn)
  const mix = (added: number) => {
    low = (low + added) >>> 0
    high ^= low
    low = (rotate(low, 20) + high) >>> 0
    high = rotate(high, 9) ^ low
    low = (rotate(low, 27) + high) >>> 0
    high = rotate(high, 19)
  }
  for (let at = 0; at < whole; at += 4) mix(bytes.readUInt32LE(at))
  let tail = 0x80
  for (let at = bytes.length - 1; at >= whole; at--) tail = ((tail << 8) | (bytes[at] ?? 0)) >>> 0
  mix(tail)
  mix(0)
  return { low: low >>> 0, high: high >>> 0 }
}

/** The 32-bit checksum: both halves, xored. */
export function marvin32(data: Uint8Array, seed: bigint): number {
  const { low, high } = marvin32Halves(data, seed)
  return (low ^ high) >>> 0
}

/** The seed that a name of eight characters stands for: its bytes read as one big-endian number. */
export function marvinSeed(name: string): bigint {
  return Buffer.from(name, 'latin1').readBigUInt64BE()
}

function rotate(value: number, by: number): number {
  return ((value << by) | (value >>> (32 - by))) >>> 0
}
