import type { Proof } from '../family.ts'
import { decodeBase64 } from './base64.ts'
import { readArmour } from './pem.ts'

/**
 * Whether an armoured block holds an OpenPGP secret key: its first packet has tag 5, and the CRC-24 at its end agrees (RFC 4880, 4.2 and 6.1).
 * `unknown` without a checksum, which RFC 9580 lets writers leave out, and where it fails: readers do not insist on it.
 */
export function provePgpKey(text: string): Proof {
  const body = readArmour(text)?.body ?? ''
  const [, data = '', checksum] = /^([A-Za-z0-9+/]*={0,2}?)(?:=([A-Za-z0-9+/]{4}))?$/.exec(body) ?? []
  const bytes = decodeBase64(data)
  if (bytes === undefined || !isSecretKeyPacket(bytes[0] ?? 0)) return 'refuted'
  if (checksum === undefined) return 'unknown'
  return pgpChecksum(bytes) === checksum ? 'confirmed' : 'unknown'
}

/** The CRC-24 of the bytes, as the four characters after the `=` of the last line. */
export function pgpChecksum(bytes: Uint8Array): string {
  let crc = 0xb704ce
  for (const byte of bytes) {
    crc ^= byte << 16
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1
      if (crc & 0x1000000) crc ^= 0x1864cfb
    }
  }
  return Buffer.from([(crc >>> 16) & 0xff, (crc >>> 8) & 0xff, crc & 0xff]).toString('base64')
}

/** Tag 5 in the old packet form (bits 2 to 5) and in the new (bits 0 to 5). */
function isSecretKeyPacket(first: number): boolean {
  if ((first & 0x80) === 0) return false
  return (first & 0x40) === 0 ? (first & 0x3c) >>> 2 === 5 : (first & 0x3f) === 5
}
