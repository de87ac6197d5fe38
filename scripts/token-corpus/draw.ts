import { createHash } from 'node:crypto'

/** Randomness that a seed repeats. */
export interface Draw {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number
  chance(part: number): boolean
  pick<T>(list: readonly T[]): T
  /** `length` characters of an alphabet. */
  chars(alphabet: string, length: number): string
  bytes(length: number): Buffer
  /** A stream of its own, so that what one consumer takes shifts nothing for the others. */
  branch(name: string): Draw
}

/** sfc32 (https://pracrand.sourceforge.net/), seeded with the SHA-256 of the seed: for corpora alone, never for keys. */
export function openDraw(seed: string): Draw {
  const start = createHash('sha256').update(seed).digest()
  let [a, b, c, counter] = [start.readUInt32LE(0), start.readUInt32LE(4), start.readUInt32LE(8), 1]
  const next = (): number => {
    const sum = (a + b + counter) >>> 0
    counter = (counter + 1) >>> 0
    a = (b ^ (b >>> 9)) >>> 0
    b = (c + (c << 3)) >>> 0
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0
    return sum
  }
  for (let round = 0; round < 12; round += 1) next()
  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit)
  return {
    below,
    chance: (part) => next() / 2 ** 32 < part,
    pick(list) {
      const index = below(list.length)
      const picked = list[index]
      if (index >= list.length || picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
    chars: (alphabet, length) => Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join(''),
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
    branch: (name) => openDraw(`${seed}/${name}`),
  }
}

const digits = '0123456789'
const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()

/** The alphabets of tokens.md, by the names that templates use. */
export const alphabets: Readonly<Record<string, string>> = {
  digit: digits,
  letter: lower + upper,
  lower,
  alnum: digits + upper + lower,
  word: `${digits}${upper}${lower}_`,
  url64: `${upper}${lower}${digits}-_`,
  b64: `${upper}${lower}${digits}+/`,
  hex: '0123456789abcdef',
  HEX: '0123456789ABCDEF',
  low: digits + lower,
  up: digits + upper,
  b32: `${upper}234567`,
  b32low: `${lower}234567`,
  b36: digits + lower,
  b58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  secret: `${digits}${upper}${lower}_~.-`,
}

/** Fills a template: `hf_{letter:34}`, `{alnum:24-99}`, `{uuid}`. */
export function fill(template: string, draw: Draw): string {
  return template.replace(/\{(\w+)(?::(\d+)(?:-(\d+))?)?\}/g, (_whole, name: string, least?: string, most?: string) => {
    if (name === 'uuid') return uuid(draw)
    const alphabet = alphabets[name]
    if (alphabet === undefined || least === undefined) throw new Error(`${template}: ${name} is no alphabet`)
    const length = Number(least) + (most === undefined ? 0 : draw.below(Number(most) - Number(least) + 1))
    return draw.chars(alphabet, length)
  })
}

/** A random UUID of version 4. */
export function uuid(draw: Draw): string {
  const hex = draw.chars('0123456789abcdef', 30)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(12, 15)}`, `${draw.pick(['8', '9', 'a', 'b'])}${hex.slice(15, 18)}`]
  return [...parts, hex.slice(18, 30)].join('-')
}
