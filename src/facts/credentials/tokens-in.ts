import { findTokens } from '../../tokens/find.ts'
import type { FindTokens } from '../../tokens/finder.ts'
import { nameMatters } from './first-sight/mentions.ts'
import type { Found, Search, Site } from './found.ts'

/**
 * The tokens that stand in a text as they are.
 * @param find another way to them, for who has looked the text over already
 */
export function tokensIn(text: string, site: Site, { beside }: Pick<Search, 'beside'>, find: FindTokens = findTokens): readonly Found[] {
  const { name, holder, around } = site
  // A name that no family asks for costs the finder a look at each of them.
  const asked = name === undefined || !nameMatters(name) ? undefined : around === undefined ? name : `${around}.${name}`
  const surroundings = { ...(asked === undefined ? {} : { name: asked }), ...(beside === undefined ? {} : { beside }) }
  return find(text, surroundings).map(({ family, tier, from, to }) => {
    return {
      from,
      to,
      value: asIssued(text.slice(from, to)),
      tier,
      family,
      ...(name === undefined ? {} : { key: name }),
      holder,
      encodings: [],
      inner: '',
    }
  })
}

/** A token without what its surroundings put into it: its lines stand indented, and those of an armoured key are also written as escapes. */
function asIssued(token: string): string {
  if (token.startsWith('-----BEGIN')) return token.replace(/(?:\r?\n|(?:\\r)?\\n)[ \t]*/g, '\n')
  return token.includes('\n') ? token.replace(/\r?\n[ \t]*/g, '\n') : token
}
