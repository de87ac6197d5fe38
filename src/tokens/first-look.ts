import { literals, needed, run } from './first-look.json'
import { hasLongRun } from './long-runs.ts'
import { rememberedByName } from './remembered-by-name.ts'
import { Starts } from './starts.ts'

// What the families of the catalogue are looked for by, without loading the families: first-look.json holds what they say, by a test.

/** Whether some family asks for a word of a name: its tokens are known under such names alone. */
export const familiesAskFor = rememberedByName((name) => {
  const folded = name.toLowerCase()
  return needed.some((word) => folded.includes(word))
})

/** So many letters and digits in a row are a token of some families. */
export const longRun = run

/** A longer text is worth building the gate for. */
const longest = 100_000

/** What is looked for in addresses, which stand everywhere: of any use only before a sign that a user is named. */
const address = '://'

/**
 * Whether nothing by which a family's tokens are looked for stands in a text, in whatever case: then it holds no token under no name. Says no
 * of a long text without looking. Reads each character twice, most no further.
 */
export function isFirstLookClear(text: string): boolean {
  return !mayHoldWithoutLiteral(text) && !holdsLiteral(text)
}

/**
 * The same but for literals: whether anything else by which families are looked for stands in a text.
 * @param isLong whether {@link longRun} stands in it, where that is known
 */
export function mayHoldWithoutLiteral(text: string, isLong?: boolean): boolean {
  return text.length > longest || namesUser(text) || (isLong ?? hasLongRun(text, longRun))
}

function namesUser(text: string): boolean {
  const at = text.indexOf(address)
  return at !== -1 && text.includes('@', at)
}

function holdsLiteral(text: string): boolean {
  starts ??= new Starts(literalsByStart())
  return starts.some(text, (at, pattern) => matchesAt(pattern, text, at))
}

let starts: Starts<RegExp> | undefined

/** The literals, each with a sticky pattern for it, in whatever case. */
export function literalsByStart(): readonly (readonly [string, RegExp])[] {
  return literals.filter((literal) => literal !== address).map((literal) => [literal, new RegExp(escaped(literal), 'iy')] as const)
}

function escaped(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

/** Whether a sticky pattern matches at an offset. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
