import { alphabets, type RandomSource } from './family.ts'
import { vocabulary } from './words.ts'

/** Randomness that a seed repeats, for tests and generators alone: mulberry32, which is not fit for keys. */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    draw: (alphabet, length) => Array.from({ length }, () => alphabet.charAt(Math.floor(next() * alphabet.length))).join(''),
    bytes: (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256)),
  }
}

const words = [...vocabulary().words]

/** A random word of what manifests are written in. */
const word = (random: RandomSource) => words[(random.bytes(2)[0] ?? 0) * 5 + ((random.bytes(1)[0] ?? 0) % 5)] ?? 'data'

const hex = (random: RandomSource, length: number) => random.draw(alphabets.lowerHex, length)

/** Lines of manifests that look random and hold no token, by what they hold. */
export const noise: Readonly<Record<string, (random: RandomSource) => string>> = {
  digests: (random) => `image: registry.example.com/${word(random)}@sha256:${hex(random, 64)}`,
  'commit ids': (random) => `targetRevision: ${hex(random, 40)}`,
  'commit ids in addresses': (random) => `- https://github.com/${word(random)}/${word(random)}?ref=${hex(random, 40)}`,
  UUIDs: (random) => `uid: ${[8, 4, 4, 4, 12].map((length) => hex(random, length)).join('-')}`,
  'image tags': (random) => `image: ghcr.io/${word(random)}/${word(random)}:${hex(random, 12)}-${random.draw(alphabets.digits, 8)}`,
  'base64 of images': (random) => `icon: iVBORw0KGgo${random.draw(alphabets.base64, 400)}==`,
  'certificates and public keys': (random) => `caBundle: LS0tLS1CRUdJTi${random.draw(alphabets.base64, 400)}`,
  'names with a hash': (random) =>
    `name: ${word(random)}-${word(random)}-${random.draw(alphabets.lowerAlnum, 10)}-${random.draw(alphabets.lowerAlnum, 5)}`,
  numbers: (random) => `value: "${random.draw(alphabets.digits, 20)}"`,
  words: (random) => `${word(random)}_${word(random)}: ${Array.from({ length: 12 }, () => word(random)).join(' ')}`,
}
