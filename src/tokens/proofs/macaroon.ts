/** A macaroon in binary form, version 2: https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt. */
export interface Macaroon {
  readonly location: string
  readonly identifier: string
  /** The identifiers of its caveats, in order. */
  readonly caveats: readonly string[]
}

const ends = 0
const locations = 1
const identifiers = 2
const signatures = 6

interface Packet {
  readonly kind: number
  readonly content: Buffer
  readonly end: number
}

/** Reads a macaroon to its last byte; undefined when anything is missing, too short or left over. The signature itself needs the key. */
export function readMacaroon(bytes: Buffer): Macaroon | undefined {
  const location = readPacket(bytes, 1)
  const identifier = readPacket(bytes, location?.end)
  let at = readPacket(bytes, identifier?.end)
  if (bytes[0] !== 2 || location?.kind !== locations || identifier?.kind !== identifiers || at?.kind !== ends) return undefined
  const caveats: string[] = []
  for (at = readPacket(bytes, at.end); at !== undefined && at.kind !== ends; at = readPacket(bytes, at.end)) {
    if (at.kind === identifiers) caveats.push(at.content.toString())
    if (at.kind === identifiers) at = readPacket(bytes, at.end)
    if (at === undefined) return undefined
  }
  const signature = readPacket(bytes, at?.end)
  if (signature?.kind !== signatures || signature.content.length !== 32 || signature.end !== bytes.length) return undefined
  return { location: location.content.toString(), identifier: identifier.content.toString(), caveats }
}

/** The bytes of a macaroon. */
export function writeMacaroon(macaroon: Macaroon, signature: Uint8Array): Buffer {
  const packet = (kind: number, content: Uint8Array) => Buffer.concat([Buffer.from([kind, ...varint(content.length)]), content])
  const text = (kind: number, content: string) => packet(kind, Buffer.from(content))
  const end = Buffer.from([ends])
  const caveats = macaroon.caveats.flatMap((caveat) => [text(identifiers, caveat), end])
  const head = [Buffer.from([2]), text(locations, macaroon.location), text(identifiers, macaroon.identifier), end]
  return Buffer.concat([...head, ...caveats, end, packet(signatures, signature)])
}

/** One packet, its length a varint of at most two bytes: no field of ours is longer than 16 KB. */
function readPacket(bytes: Buffer, at: number | undefined): Packet | undefined {
  if (at === undefined) return undefined
  const kind = bytes[at]
  if (kind === undefined) return undefined
  if (kind === ends) return { kind, content: Buffer.alloc(0), end: at + 1 }
  const low = bytes[at + 1] ?? 0
  const long = low >= 0x80
  const length = long ? (low & 0x7f) | ((bytes[at + 2] ?? 0) << 7) : low
  const start = at + (long ? 3 : 2)
  return start + length > bytes.length ? undefined : { kind, content: bytes.subarray(start, start + length), end: start + length }
}

function varint(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, value >>> 7]
}
