import { families } from './catalogue.ts'
import { type FindTokens, openFinder } from './finder.ts'
import { familiesAskFor, isFirstLookClear } from './first-look.ts'

let shipped: FindTokens | undefined

/**
 * The tokens of a text, of whatever family is in the catalogue. The first text that has to be looked at closer loads and builds what knows their forms,
 * which takes 20 ms.
 */
export const findTokens: FindTokens = (text, surroundings) => {
  const { name, beside } = surroundings
  const isAsked = beside !== undefined || (name !== undefined && familiesAskFor(name))
  if (!isAsked && isFirstLookClear(text)) return []
  shipped ??= openFinder(families)
  return shipped(text, surroundings)
}
