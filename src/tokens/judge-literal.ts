import { holdsCredential } from './credential-name.ts'
import { isKnownSample } from './known-samples.ts'
import { isNeverCredential } from './never-credential.ts'
import { isPlaceholder } from './placeholder.ts'
import { isRandomLiteral } from './random-literal.ts'
import { isReference } from './reference.ts'

/** Shorter passwords than this are words and numbers, whatever they stand under. */
const shortest = 8

/** What is known of where a literal stands. */
export interface LiteralSurroundings {
  /** The key, variable or flag that it stands under. */
  readonly name?: string
  /** It stands where nothing but secrets belongs: data of a Secret, a literal of a secretGenerator. */
  readonly secret?: boolean
}

/**
 * What a literal without a shape of its own is, decoded and whole. `likely`: it looks drawn at random, under a name that says credential or
 * where secrets belong. `possible`: such a name and a literal that was not drawn, no reference, no placeholder, nothing public.
 */
export function judgeLiteral(value: string, { name, secret = false }: LiteralSurroundings): 'likely' | 'possible' | undefined {
  const named = name !== undefined && holdsCredential(name)
  if (!named && !secret) return undefined
  if (isRandomLiteral(value, { ...(name === undefined ? {} : { name }), secret })) return 'likely'
  return named && isWrittenPassword(value.trim()) ? 'possible' : undefined
}

function isWrittenPassword(literal: string): boolean {
  if (literal.length < shortest || literal.length > 256 || !/^[\x20-\x7e]+$/.test(literal) || /\s.*\s.*\s/.test(literal)) return false
  return !isReference(literal) && !isNeverCredential(literal) && !isPlaceholder(literal) && !isKnownSample(literal)
}
