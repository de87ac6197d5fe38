/** An address, or a block of them, as a number of 32 or 128 bits. */
export interface Address {
  readonly bits: 32 | 128
  readonly number: bigint
}

export interface Block extends Address {
  readonly prefix: number
}

/** An address as Go's ParseIPSloppy reads it: zeros may lead a part of IPv4, zones are not taken. Undefined for anything else. */
export function readAddress(value: string): Address | undefined {
  return value.includes(':') ? readIPv6(value) : readIPv4(value)
}

/** A block in CIDR notation as Go's ParseCIDRSloppy reads it; its number is the first address of the block. */
export function readBlock(value: string): Block | undefined {
  const slash = value.indexOf('/')
  if (slash === -1) return undefined
  const address = readAddress(value.slice(0, slash))
  const length = value.slice(slash + 1)
  if (address === undefined || !/^\d{1,9}$/.test(length)) return undefined
  // Go counts the bits of the text's family, so that an IPv4 address in IPv6 form has 128.
  const bits = value.includes(':') ? 128 : 32
  const prefix = Number(length)
  if (prefix > bits) return undefined
  const host = BigInt(bits - prefix)
  return { bits, prefix, number: (address.number >> host) << host }
}

/** Whether one block lies inside another and is smaller. */
export function isStrictlyInside(inner: Block, outer: Block): boolean {
  if (inner.bits !== outer.bits || inner.prefix <= outer.prefix) return false
  const host = BigInt(outer.bits - outer.prefix)
  return inner.number >> host === outer.number >> host
}

function readIPv4(value: string): Address | undefined {
  const parts = value.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,9}$/.test(part) && Number(part) <= 255)) return undefined
  return { bits: 32, number: parts.reduce((number, part) => (number << 8n) | BigInt(part), 0n) }
}

function readIPv6(value: string): Address | undefined {
  const dotted = value.includes('.') ? value.slice(value.lastIndexOf(':') + 1) : undefined
  const low = dotted === undefined ? undefined : readIPv4(dotted)
  if (dotted !== undefined && low === undefined) return undefined
  const words =
    low === undefined
      ? value
      : `${value.slice(0, -(dotted ?? '').length)}${(low.number >> 16n).toString(16)}:${(low.number & 0xffffn).toString(16)}`
  const halves = words.split('::')
  if (halves.length > 2) return undefined
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - head.length - tail.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined
  const all = [...head, ...Array.from({ length: missing }, () => '0'), ...tail]
  if (!all.every((word) => /^[0-9a-fA-F]{1,4}$/.test(word))) return undefined
  return { bits: 128, number: all.reduce((number, word) => (number << 16n) | BigInt(`0x${word}`), 0n) }
}
