import { findTokensCloser } from '../../tokens/find.ts'
import { mayHoldWithoutLiteral, shortestLong } from '../../tokens/first-look.ts'
import { decodingsOf } from './decodings.ts'
import { sayRuns } from './encoded-runs.ts'
import { examine } from './examine.ts'
import { sightOf } from './first-sight/sight.ts'
import { type Found, ofDecoded, placed, type Search, type Site } from './found.ts'
import { type Glance, glanceWith } from './glance.ts'
import { merge } from './merge.ts'
import { tokensIn } from './tokens-in.ts'

const outside: Site = { holder: 'other', belongs: false, weak: false }

let last: { readonly text: string; readonly glance: Glance } | undefined

/** Looks at a text once, as fast as can be. The same text asked for again, which is what its next reader does, costs nothing. */
export function glance(text: string): Glance {
  if (last?.text !== text) {
    const { long, encoded } = sayRuns(text, shortestLong)
    const isAsked = sightOf(text).literal || mayHoldWithoutLiteral(text, long)
    last = { text, glance: glanceWith(isAsked ? tokensIn(text, outside, {}, findTokensCloser) : [], text, encoded) }
  }
  return last.glance
}

/** The same look, for tokens beside others too. */
export function glanceBeside(text: string, seen: Glance, beside: readonly string[]): Glance {
  return { ...seen, tokens: tokensIn(text, outside, { beside }) }
}

/** Tokens of a text without structure, plain and encoded: comments, templates, scripts, prose. */
export function tokensOfText(text: string, { tokens, encoded: isEncoded }: Glance, search: Search): readonly Found[] {
  if (!isEncoded) return tokens
  const encoded = [...decodingsOf(text, search)].flatMap((decoded) =>
    examine(decoded.text, outside, ofDecoded(search)).map((found) => ({
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
  site: Pick<Site, 'holder' | 'belongs' | 'weak' | 'name'>,
  search: Search,
  known?: readonly Found[],
): readonly Found[] {
  const tokens = known?.map((found) => ({ ...found, holder: site.holder }))
  return examine(text, { ...site, command: true }, search, tokens)
}
