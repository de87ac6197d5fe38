import { families } from './catalogue.ts'
import { type FindTokens, openFinder } from './finder.ts'
import { isFirstLookClear } from './first-look.ts'

let shipped: FindTokens | undefined

/**
 * Whether a text may hold a token under no name: that of a file is known by its literals alone. Saves loading and building what knows the forms,
 * 20 ms, in a run that needs it for nothing; once it is there, it says yes, as it looks for itself faster.
 */
export function mayHoldToken(text: string): boolean {
  return shipped !== undefined || !isFirstLookClear(text)
}

/** The tokens of a text, of whatever family is in the catalogue. The first call that has to look closer builds the gate. */
export const findTokens: FindTokens = (text, surroundings) => {
  const { name, beside } = surroundings
  if (name === undefined && beside === undefined && !mayHoldToken(text)) return []
  shipped ??= openFinder(families)
  return shipped(text, surroundings)
}
