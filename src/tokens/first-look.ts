import { keywords, needed, run, words } from './first-look.json'
import { hasUnnamedRun } from './long-runs.ts'
import { matchesAt } from './matches-at.ts'
import { opensToken } from './opens-token.ts'
import { rememberedByName } from './remembered-by-name.ts'
import { Starts } from './starts.ts'

// What the families of the catalogue are looked for by, without loading the families: first-look.json holds what they say, by a test.

/** Whether some family asks for a word of a name: its tokens are known under such names alone. */
export const familiesAskFor = rememberedByName((name) => {
  const folded = name.toLowerCase()
  return needed.some((word) => folded.includes(word))
})

/** So many letters and digits in a row are a token of some families. */
export const shortestLong = run

/** A longer text is worth building the gate for. */
const longest = 100_000

/** What is looked for in addresses, which stand everywhere: of any use only before a sign that a user is named. */
const address = '://'

/**
 * Whether nothing stands in a text without which no family has a token: then it holds none but for what its name says. Says no of a long text without
 * looking.
 */
export function isFirstLookClear(text: string): boolean {
  return !mayHoldWithoutLiteral(text) && !holdsLiteral(text)
}

/**
 * The same but for literals: whether anything else by which families are looked for stands in a text.
 * @param isLong whether {@link shortestLong} stands in it, where that is known
 */
export function mayHoldWithoutLiteral(text: string, isLong?: boolean): boolean {
  return text.length > longest || namesUser(text) || (isLong ?? hasUnnamedRun(text, shortestLong))
}

function namesUser(text: string): boolean {
  const at = text.indexOf(address)
  return at !== -1 && text.includes('@', at)
}

function holdsLiteral(text: string): boolean {
  starts ??= new Starts(literals())
  return starts.some(text, (at, isThere) => isThere(text, at))
}

let starts: Starts<IsThere> | undefined

/** Whether a literal stands at an offset of a text so that a token may be there. */
export type IsThere = (text: string, at: number) => boolean

/**
 * The literals of all families that a long run does not tell, in small letters: keywords as they are written, those that tokens begin with only where
 * one may begin and is not cut short, and in any case the words that families without keywords need.
 */
export function literals(): readonly (readonly [string, IsThere])[] {
  const ofKeywords = Object.entries(keywords).map(([keyword, behind]) => {
    const isThere: IsThere = behind > 0 ? leads(keyword, behind) : (text, at) => text.startsWith(keyword, at)
    return [keyword.toLowerCase(), isThere] as const
  })
  return [...ofKeywords, ...words.map((word) => [word, inAnyCase(word)] as const)].filter(([literal]) => literal !== address)
}

function leads(keyword: string, behind: number): IsThere {
  const word = new RegExp(`[^\\s"]{${keyword.length + behind}}`, 'y')
  return (text, at) => text.startsWith(keyword, at) && opensToken(text, at) && matchesAt(word, text, at)
}

function inAnyCase(word: string): IsThere {
  const pattern = new RegExp(word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'iy')
  return (text, at) => matchesAt(pattern, text, at)
}
