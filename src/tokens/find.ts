import { families } from './catalogue.ts'
import { type FindTokens, openFinder } from './finder.ts'
import { familiesAskFor, isFirstLookClear } from './first-look.ts'

let shipped: FindTokens | undefined

/** The tokens of a text, of whatever family is in the catalogue. */
export const findTokens: FindTokens = (text, surroundings) => {
  const { name, beside } = surroundings
  const isAsked = beside !== undefined || (name !== undefined && familiesAskFor(name))
  return isAsked || !isFirstLookClear(text) ? findTokensCloser(text, surroundings) : []
}

/**
 * The same for a text that is known to have something by which tokens are looked for. The first call loads and builds what knows their forms, which
 * takes 15 ms.
 */
export const findTokensCloser: FindTokens = (text, surroundings) => {
  shipped ??= openFinder(families)
  return shipped(text, surroundings)
}
