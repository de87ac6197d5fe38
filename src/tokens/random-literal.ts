import { mayHoldDrawn } from './credential-name.ts'
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

/** What a provider puts in front of hexadecimal digits: `key-`, `sk-`, `acme_live_`. */
const behindHead = /^(?!sha|md5|blake)[A-Za-z][A-Za-z0-9]{0,11}(?:[-_.][A-Za-z0-9]{1,8}){0,2}[-_.]([0-9a-f]{24,64}|[0-9A-F]{24,64})$/

/**
 * Whether a literal that has no shape of its own was drawn and not written: long enough, no reference, no placeholder, no name, address, hash
 * or public value, with the floors of its alphabet and the letters in an order that words do not have. Base64 of a text is none: what it holds
 * is for the caller to decode and judge. UUIDs and hexadecimal hashes count only under a name that says credential.
 */
export function isRandomLiteral(value: string, surroundings: { readonly name?: string; readonly secret?: boolean }): boolean {
  const whole = value.trim()
  const named = surroundings.name !== undefined && mayHoldDrawn(surroundings.name)
  const literal = named ? (behindHead.exec(whole)?.[1] ?? whole) : whole
  if (literal.length < shortest || literal.length > longest || !/^[\x21-\x7e]+$/.test(literal)) return false
  if (identifiers.test(literal)) return named && literal.length >= 16 && isDrawn(literal.replaceAll('-', ''))
  if (isReference(literal) || isNeverCredential(literal) || isEncodedText(literal)) return false
  const place = named ? 'named' : surroundings.secret ? 'secret' : 'elsewhere'
  return isDrawn(literal) && drawnBits(literal) > surplus[place] && wordCoverage(literal) < wordy
}

function isDrawn(literal: string): boolean {
  return passesByItself(literal) && !isPlaceholder(literal) && !isKnownSample(literal)
}

/** Shorter pieces say too little by themselves. */
const shortestPiece = 16

/** What share of a literal its drawn pieces make up, at least. */
const mostly = 0.7

/** Whether a literal passes the floors of its alphabet, or most of it does in pieces, each those of its own: hexadecimal digits, a full stop, letters. */
function passesByItself(literal: string): boolean {
  if (passesFloors(literal, alphabetOf(literal))) return true
  const drawn = literal.split(/[-_.:]/).filter((piece) => piece.length >= shortestPiece && passesFloors(piece, alphabetOf(piece)))
  return drawn.reduce((sum, piece) => sum + piece.length, 0) >= literal.length * mostly
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
