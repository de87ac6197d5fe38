import { alphabets } from '../family.ts'

/** A whole number in the positional system of an alphabet, most significant digit first, filled up on the left with the alphabet's first character. */
export function writeNumber(value: number, alphabet: string, width: number): string {
  let rest = value
  let digits = ''
  do {
    digits = alphabet.charAt(rest % alphabet.length) + digits
    rest = Math.floor(rest / alphabet.length)
  } while (rest > 0)
  return digits.padStart(width, alphabet.charAt(0))
}

/**
 * A number in base62 with digits before capitals before small letters, six wide: how GitHub writes the checksum of its tokens
 * (https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/).
 */
export function writeBase62(value: number): string {
  return writeNumber(value, alphabets.base62, 6)
}
