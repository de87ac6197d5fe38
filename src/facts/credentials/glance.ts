import { isFolded } from './decodings.ts'
import { hasEncodedRun } from './encoded-runs.ts'
import type { Found } from './found.ts'

/** What a look at a text says of what may be in it. */
export interface Glance {
  /** Tokens that stand in it as they are. */
  readonly tokens: readonly Found[]
  /** It holds base64 of texts, or letters written as escapes of an address. */
  readonly encoded: boolean
  /** It holds escapes of quoted scalars that may hide a token. */
  readonly escaped: boolean
}

/** Escapes of a quoted scalar that can stand for the letters of a token, or lie between them. */
const escapes = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\/|[ \t]*\r?\n)/

/** A letter, a digit or a sign of base64 written as an escape of an address, as those within a token have to be. */
const percent = /%(?:2[BbFf]|[3-7][0-9A-Fa-f])/

/**
 * Looks at a text once, as fast as can be, for what hides in it beside the tokens that were found.
 * @param hasEncoded base64 stands in it
 */
export function glanceWith(tokens: readonly Found[], text: string, hasEncoded = hasEncodedRun(text)): Glance {
  return { tokens, encoded: isEncoded(text, hasEncoded), escaped: text.includes('\\') && escapes.test(text) }
}

export function isClear({ tokens, encoded, escaped }: Glance): boolean {
  return tokens.length === 0 && !encoded && !escaped
}

/** So many tokens of a text are looked for one by one in each of its scalars. */
const fewTokens = 20

/** Whether one scalar of a text may hold some of what a look at the whole of it saw. */
export function concerns({ tokens, encoded, escaped }: Glance, text: string): boolean {
  if (escaped || tokens.length > fewTokens) return true
  if (tokens.some(({ value }) => text.includes(longestLine(value)))) return true
  return encoded && isEncoded(text)
}

/** The line of a token that tells most of it: as a whole it stands indented where it has several. */
function longestLine(token: string): string {
  return token.includes('\n') ? token.split('\n').reduce((longest, line) => (line.length > longest.length ? line : longest)) : token
}

function isEncoded(text: string, hasEncoded = hasEncodedRun(text)): boolean {
  return hasEncoded || (text.includes('%') && percent.test(text)) || isFolded(text)
}
