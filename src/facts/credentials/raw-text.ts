import { decodingsOf, isFolded } from './decodings.ts'
import { encodedRuns } from './encoded-runs.ts'
import { examine, tokensIn } from './examine.ts'
import { type Found, placed, type Search, type Site } from './found.ts'
import { merge } from './merge.ts'

/** What a look at a file's text says of what may be in it. */
export interface Glance {
  /** Tokens that stand in it as they are. */
  readonly tokens: readonly Found[]
  /** It holds base64 of texts, or letters written as escapes of an address. */
  readonly encoded: boolean
  /** It holds escapes of quoted scalars that may hide a token. */
  readonly escaped: boolean
}

const outside: Site = { holder: 'other', belongs: false, weak: false }

/** Escapes of a quoted scalar that can stand for the letters of a token, or lie between them. */
const escapes = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\/|[ \t]*\r?\n)/

/** A letter or a digit written as an escape of an address: nobody writes one so who hides nothing. */
const percent = /%(?:[345][0-9A-Fa-f]|[67][0-9A-Fa-f])/

let last: { readonly text: string; readonly glance: Glance } | undefined

/** Looks at a text once, as fast as can be. The same text asked for again, which is what its next reader does, costs nothing. */
export function glance(text: string): Glance {
  if (last?.text !== text) {
    const tokens = tokensIn(text, outside, {})
    last = { text, glance: { tokens, encoded: isEncoded(text), escaped: text.includes('\\') && escapes.test(text) } }
  }
  return last.glance
}

/** The same look, for tokens beside others too. */
export function glanceBeside(text: string, seen: Glance, beside: readonly string[]): Glance {
  return { ...seen, tokens: tokensIn(text, outside, { beside }) }
}

export function isClear({ tokens, encoded, escaped }: Glance): boolean {
  return tokens.length === 0 && !encoded && !escaped
}

/** So many tokens of a file are looked for one by one in each of its scalars. */
const fewTokens = 20

/** Whether one scalar of a file may hold some of what a look at the whole of it saw. */
export function concerns({ tokens, encoded, escaped }: Glance, text: string): boolean {
  if (escaped || tokens.length > fewTokens) return true
  if (tokens.some(({ value }) => text.includes(value))) return true
  return encoded && isEncoded(text)
}

function isEncoded(text: string): boolean {
  return !encodedRuns(text).next().done || (text.includes('%') && percent.test(text)) || isFolded(text)
}

/** Tokens of a text without structure, plain and encoded: comments, templates, scripts, prose. */
export function tokensOfText(text: string, { tokens, encoded: isEncoded }: Glance, search: Search): readonly Found[] {
  if (!isEncoded) return tokens
  const encoded = [...decodingsOf(text, search)].flatMap((decoded) =>
    examine(decoded.text, outside, { ...search, depth: search.depth - 1 }).map((found) => ({
      ...placed(found, decoded.origin),
      encodings: [...decoded.steps, ...found.encodings],
    })),
  )
  return merge(
    tokens,
    encoded.filter(({ tier }) => tier !== 'possible'),
  )
}

/** The credentials of a text that gives values names: a script, an env file, a template, YAML that cannot be read. */
export function examineText(
  text: string,
  site: Pick<Site, 'holder' | 'belongs' | 'weak'>,
  search: Search,
  known?: readonly Found[],
): readonly Found[] {
  const tokens = known?.map((found) => ({ ...found, holder: site.holder }))
  return examine(text, { ...site, command: true }, search, tokens)
}
