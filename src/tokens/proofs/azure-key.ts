import type { Proof, RandomSource } from '../family.ts'
import { decodeBase64 } from './base64.ts'
import { marvin32, marvinSeed } from './marvin32.ts'

/** How Microsoft makes one kind of identifiable key: https://github.com/microsoft/security-utilities, IdentifiableMetadata.cs. */
export interface AzureKey {
  /** Bytes of the whole key, the last seven of which are fixed and checksum. */
  readonly bytes: number
  /** Four base64 characters before the six of the checksum. */
  readonly signature: string
  /** The names of the seeds, any of which may have made the key. */
  readonly seeds: readonly string[]
}

/**
 * Whether the last four bytes of a key are the Marvin32 of all before them under one of the seeds, least significant first, and the signature
 * stands right before them. Works for base64 and base64url.
 */
export function proveAzureKey(token: string, kind: AzureKey): Proof {
  const bytes = decodeBase64(token)
  if (bytes === undefined || bytes.length !== kind.bytes) return 'refuted'
  const body = token.replace(/=+$/, '')
  if (body.slice(-10, -6) !== kind.signature) return 'refuted'
  const said = bytes.readUInt32LE(bytes.length - 4)
  return kind.seeds.some((name) => marvin32(bytes.subarray(0, -4), marvinSeed(name)) === said) ? 'confirmed' : 'refuted'
}

/** A key of the kind, made of randomness. */
export function writeAzureKey(random: RandomSource, kind: AzureKey): string {
  const bits = [...Buffer.from(random.bytes(kind.bytes))].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const length = Math.ceil((kind.bytes * 8) / 6)
  const signature = [...kind.signature].map((character) => sextet(character)).join('')
  const head = `${bits.slice(0, (length - 10) * 6)}${signature}`
  // What is left of the last byte before the checksum is zero: that is why the next character is one of few.
  const fixed = head.padEnd((kind.bytes - 4) * 8, '0').slice(0, (kind.bytes - 4) * 8)
  const bytes = Buffer.from(fixed.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [])
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32LE(marvin32(bytes, marvinSeed(kind.seeds[0] ?? '')))
  return Buffer.concat([bytes, checksum]).toString('base64')
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function sextet(character: string): string {
  return alphabet.indexOf(character).toString(2).padStart(6, '0')
}

const annotatedSeed = 'Default0'

/**
 * Whether a common annotated key of 84 or 88 characters ends in the Marvin32 of its first 60 bytes: three bytes of it in the short form,
 * four in the long one (CommonAnnotatedKey.cs). Derived keys (`JQQJ9D`) write it in another base, and stay `unknown`.
 */
export function proveAnnotatedKey(token: string): Proof {
  if (token.charAt(57) === 'D') return 'unknown'
  const bytes = decodeBase64(token)
  if (bytes === undefined || bytes.length < 63) return 'refuted'
  return annotatedChecksum(bytes.subarray(0, 60))
    .subarray(0, bytes.length - 60)
    .equals(bytes.subarray(60))
    ? 'confirmed'
    : 'refuted'
}

/** The checksum of a common annotated key's first 60 bytes. */
export function annotatedChecksum(bytes: Uint8Array): Buffer {
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32LE(marvin32(bytes, marvinSeed(annotatedSeed)))
  return checksum
}
