// Written from tokens.md and the documents it names, apart from src/tokens: the one is measured by the other.
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

function inBase(value: number, alphabet: string, width: number): string {
  let rest = value
  let written = ''
  while (rest > 0) {
    written = alphabet.charAt(rest % alphabet.length) + written
    rest = Math.floor(rest / alphabet.length)
  }
  return written.padStart(width, alphabet.charAt(0))
}

/** Six characters: GitHub, npm, Vercel. */
export const crcBase62 = (text: string): string => inBase(crc32(text), base62, 6)

/** Seven characters: GitLab's routable tokens. */
export const crcBase36 = (text: string): string => crc32(text).toString(36).padStart(7, '0')

/** Eight hexadecimal digits, the highest first. */
export const crcHex = (text: string): string => crc32(text).toString(16).padStart(8, '0')

function crcLittle(text: string): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(crc32(text))
  return bytes
}

/** Eight hexadecimal digits, the lowest byte first: Grafana's service accounts. */
export const crcHexLittle = (text: string): string => crcLittle(text).toString('hex')

/** Six characters of base64: Confluent. */
export const crcBase64Little = (text: string): string => crcLittle(text).toString('base64').slice(0, 6)

/** Eight characters of upper-case base32 of a SHA-256: GitHub's fine-grained tokens. */
export function shaBase32(text: string): string {
  const digest = createHash('sha256').update(text).digest()
  let bits = 0n
  for (const byte of digest.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte)
  return Array.from({ length: 8 }, (_, index) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number((bits >> BigInt(35 - 5 * index)) & 31n)),
  ).join('')
}

const rotate = (value: number, by: number): number => ((value << by) | (value >>> (32 - by))) >>> 0

/** Marvin32 as Microsoft's identifiable secrets use it (microsoft/security-utilities, marvin.ts); the seed is eight characters of ASCII. */
export function marvin32(bytes: Uint8Array, seed: string): number {
  let low = Buffer.from(seed.slice(4)).readUInt32BE()
  let high = Buffer.from(seed.slice(0, 4)).readUInt32BE()
  const mix = (word: number) => {
    low = (low + word) >>> 0
    high = (high ^ low) >>> 0
    low = (rotate(low, 20) + high) >>> 0
    high = (rotate(high, 9) ^ low) >>> 0
    low = (rotate(low, 27) + high) >>> 0
    high = rotate(high, 19)
  }
  const padded = Buffer.alloc(Math.floor(bytes.length / 4) * 4 + 4)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  for (let at = 0; at < padded.length; at += 4) mix(padded.readUInt32LE(at))
  mix(0)
  return (low ^ high) >>> 0
}

const bechAlphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

function polymod(values: readonly number[]): number {
  const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
  let check = 1
  for (const value of values) {
    const top = check >>> 25
    check = ((check & 0x1ffffff) << 5) ^ value
    generators.forEach((generator, bit) => {
      if ((top >>> bit) & 1) check ^= generator
    })
  }
  return check
}

/** Bech32 of bytes (BIP 173): age identities, Nostr keys. */
export function bech32(prefix: string, bytes: Uint8Array): string {
  const words: number[] = []
  let [held, bits] = [0, 0]
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      words.push((held >>> bits) & 31)
    }
  }
  if (bits > 0) words.push((held << (5 - bits)) & 31)
  const letters = [...prefix].map((letter) => letter.charCodeAt(0))
  const expanded = [...letters.map((code) => code >>> 5), 0, ...letters.map((code) => code & 31)]
  const check = polymod([...expanded, ...words, 0, 0, 0, 0, 0, 0]) ^ 1
  const tail = Array.from({ length: 6 }, (_, index) => (check >>> (5 * (5 - index))) & 31)
  return `${prefix}1${[...words, ...tail].map((word) => bechAlphabet.charAt(word)).join('')}`
}

/** CRC-24 of OpenPGP's armor (RFC 4880, 6.1). */
export function crc24(bytes: Uint8Array): Buffer {
  let crc = 0xb704ce
  for (const byte of bytes) {
    crc ^= byte << 16
    for (let bit = 0; bit < 8; bit += 1) {
      crc <<= 1
      if (crc & 0x1000000) crc ^= 0x1864cfb
    }
  }
  return Buffer.from([(crc >>> 16) & 255, (crc >>> 8) & 255, crc & 255])
}

/** Azure DevOps' older tokens: 52 characters of base32 over 32 bytes, four of which are a CRC32 under a seed, spread over the rest. */
export function azureDevOps(random: Uint8Array, seed: number): string {
  const check = Buffer.alloc(4)
  check.writeUInt32LE((crc32(random) ^ seed) >>> 0)
  const [first = 0, second = 0, third = 0, fourth = 0] = check
  const body = Buffer.from(random)
  const bytes = Buffer.concat([
    body.subarray(0, 2),
    Buffer.from([fourth]),
    body.subarray(2, 6),
    Buffer.from([third, second]),
    body.subarray(6, 19),
    Buffer.from([first]),
    body.subarray(19, 28),
  ])
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  bits <<= 4n
  return Array.from({ length: 52 }, (_, index) =>
    'abcdefghijklmnopqrstuvwxyz234567'.charAt(Number((bits >> BigInt(255 - 5 * index)) & 31n)),
  ).join('')
}
