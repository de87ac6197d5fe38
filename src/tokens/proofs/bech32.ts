export const bech32Alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/**
 * Whether a bech32 text in one case carries a valid checksum, whatever its length (BIP 173,
 * https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki): age identities and Nostr keys are longer than its 90 characters would be
 * for addresses, and keep the constant 1.
 */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase()
  if (lower !== text && text.toUpperCase() !== text) return false
  const split = lower.lastIndexOf('1')
  if (split < 1) return false
  const values = [...lower.slice(split + 1)].map((character) => bech32Alphabet.indexOf(character))
  return !values.includes(-1) && polymod([...expandPrefix(lower.slice(0, split)), ...values]) === 1
}

/** The bech32 text of a prefix and five-bit data characters: `prefix1<data><checksum>`. */
export function writeBech32(prefix: string, data: string): string {
  const values = [...data].map((character) => bech32Alphabet.indexOf(character))
  const rest = polymod([...expandPrefix(prefix), ...values, 0, 0, 0, 0, 0, 0]) ^ 1
  const checksum = Array.from({ length: 6 }, (_, index) => bech32Alphabet.charAt((rest >>> (5 * (5 - index))) & 31)).join('')
  return `${prefix}1${data}${checksum}`
}

const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

function polymod(values: readonly number[]): number {
  let rest = 1
  for (const value of values) {
    const top = rest >>> 25
    rest = ((rest & 0x1ffffff) << 5) ^ value
    generators.forEach((generator, bit) => {
      if ((top >>> bit) & 1) rest ^= generator
    })
  }
  return rest >>> 0
}

function expandPrefix(prefix: string): readonly number[] {
  const codes = [...prefix].map((character) => character.charCodeAt(0))
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)]
}
