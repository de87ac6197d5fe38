import { holdsCredential } from './credential-name.ts'
import { drawnBits } from './drawn-bits.ts'
import { isEncodedText } from './encoded-text.ts'
import type { AlphabetName } from './family.ts'
import { passesFloors } from './floors.ts'
import { isKnownSample } from './known-samples.ts'
import { isNeverCredential } from './never-credential.ts'
import { isPlaceholder, wordCoverage } from './placeholder.ts'
import { isReference } from './reference.ts'

/** Shorter literals say too little; longer ones are documents. */
const shortest = 12
const longest = 4096

/** By how many bits a literal has to look more like drawn characters than like written ones, by where it stands. */
const surplus = { named: 4, secret: 8, elsewhere: 14 }

/** What share of a literal may be words before it counts as written. */
const wordy = 0.34

/** Hashes and ids that stand everywhere: a credential only under a credential's name. */
const identifiers =
  /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:[0-9a-f]{7,12}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{48}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128}))$/i

/**
 * Whether a literal that has no shape of its own was drawn and not written: long enough, no reference, no placeholder, no name, address, hash
 * or public value, with the floors of its alphabet and the letters in an order that words do not have. Base64 of a text is none: what it holds
 * is for the caller to decode and judge. UUIDs and hexadecimal hashes count only under a name that says credential.
 */
export function isRandomLiteral(value: string, surroundings: { readonly name?: string; readonly secret?: boolean }): boolean {
  const literal = value.trim()
  if (literal.length < shortest || literal.length > longest || !/^[\x21-\x7e]+$/.test(literal)) return false
  const named = surroundings.name !== undefined && holdsCredential(surroundings.name)
  if (identifiers.test(literal)) return named && literal.length >= 16 && isDrawn(literal.replaceAll('-', ''))
  if (isReference(literal) || isNeverCredential(literal) || isEncodedText(literal)) return false
  const place = named ? 'named' : surroundings.secret ? 'secret' : 'elsewhere'
  return isDrawn(literal) && drawnBits(literal) > surplus[place] && wordCoverage(literal) < wordy
}

function isDrawn(literal: string): boolean {
  return passesFloors(literal, alphabetOf(literal)) && !isPlaceholder(literal) && !isKnownSample(literal)
}

/** The smallest alphabet that holds all characters of a literal; its floors are the lowest that can be asked. */
function alphabetOf(literal: string): AlphabetName {
  if (/^\d+$/.test(literal)) return 'digits'
  if (/^[0-9a-f]+$/.test(literal)) return 'lowerHex'
  if (/^[0-9A-F]+$/.test(literal)) return 'upperHex'
  if (/^[a-z]+$/.test(literal)) return 'lower'
  if (/^[A-Z]+$/.test(literal)) return 'upper'
  if (/^[0-9a-z]+$/.test(literal)) return 'lowerAlnum'
  if (/^[0-9A-Z]+$/.test(literal)) return 'upperAlnum'
  return /^[A-Za-z]+$/.test(literal) ? 'letters' : 'base62'
}
