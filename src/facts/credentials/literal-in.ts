import type { Encoding } from '../../types/credential.ts'
import { cipherFormOf } from '../encrypted/cipher-form.ts'
import type { Found, Range, Site } from './found.ts'
import { literalTier } from './literal-tier.ts'

/** Shorter texts hold no credential that could be told from a word. */
export const shortest = 8

/** More of base64 that is no text is a file of its own: a key store, a picture. */
export const longestLiteral = 4096

/** A stretch of a text as a credential without a shape of its own. Base64 of a text looks drawn, and is what it holds. */
export function literalIn(text: string, range: Range, site: Site): readonly Found[] {
  const written = text.slice(range.from, range.to)
  const literal = written.trim()
  if (literal.length > longestLiteral || isJson(literal) || cipherFormOf(literal) !== undefined) return []
  const encoded = encodedText(literal)
  const tier = literalTier(encoded ?? literal, site)
  if (tier === undefined) return []
  const from = range.from + written.indexOf(literal)
  const value = encoded?.trim() ?? literal
  const encodings: readonly Encoding[] = encoded === undefined ? [] : ['base64']
  return [{ from, to: from + literal.length, value, tier, ...keyOf(site), holder: site.holder, encodings, inner: '' }]
}

/** How a mapping begins of which the rest was cut off: the header of `eyJhbGciOiJIUzI1Ni...`. */
const cutMapping = /^\{\s{0,9}"\w{1,64}"\s{0,9}:/

/** A mapping or a list is no credential as a whole: its values are looked at by themselves. */
function isJson(literal: string): boolean {
  if (cutMapping.test(literal)) return true
  if (!/^(?:\{[\s\S]*\}|\[[\s\S]*\])$/.test(literal)) return false
  try {
    JSON.parse(literal)
    return true
  } catch {
    return false
  }
}

function encodedText(literal: string): string | undefined {
  if (literal.length % 4 !== 0 || literal.length < shortest || !/^[A-Za-z0-9+/]+={0,2}$/.test(literal)) return undefined
  const decoded = Buffer.from(literal, 'base64').toString('latin1')
  return /^[\x09\x0a\x0d\x20-\x7e]+$/.test(decoded) ? decoded : undefined
}

/** The key that a find stands under. */
export function keyOf({ name }: Site): { readonly key?: string } {
  return name === undefined ? {} : { key: name }
}
