import { nameMatters } from './first-sight/mentions.ts'
import { mentionsCredential } from './first-sight/sight.ts'
import { maySpeak } from './spoken-pairs.ts'
import type { Look } from './walk.ts'

/** The flag that a text gives a value, wherever it stands: charts and operators call lists of arguments as they like. */
export function flagOf(text: string): string | undefined {
  return text.charCodeAt(0) === 0x2d ? /^--?[A-Za-z][\w.-]{0,100}(?==)/.exec(text)?.[0] : undefined
}

/** The variable that a text gives a value, as in lists of Docker Compose: `DB_PASSWORD=...`. */
function variableOf(text: string): string | undefined {
  const first = text.charCodeAt(0)
  return first >= 0x41 && first <= 0x5f ? /^[A-Z_][A-Z0-9_]{2,80}(?==)/.exec(text)?.[0] : undefined
}

/** Shorter texts hold no credential that could be told from a word. */
const shortest = 8

/** The value of an Authorization header, which is a credential under whatever name. */
const authorization = /(?:^|:)\s*(?:Bearer|Basic|Token|ApiKey)\s/i

/** What gives a credential's name a quoted value within one line: `... required username="u" password="..."`. */
const quotedValue = /(?:[Pp]ass|[Ss]ecret|[Tt]oken|[Kk]ey)\w{0,20}=["'][^"'\s]{16}/

/** The same in what is quoted once more: with escapes, or quotation marks doubled. */
const quotedTwice = /(?:[Pp]ass|[Ss]ecret|[Tt]oken|[Kk]ey)\w{0,20}=[\\"']{1,8}[^"'\s]{16}/

/**
 * Tells which parts of a text can hold a credential although no token, nothing encoded and no letter as an escape stands in it. What the whole
 * does not have is asked of none of them.
 */
export function worthIn(whole: string): NonNullable<Look['isWanted']> {
  const hasAddress = whole.includes('//') && (whole.includes('@') || whole.includes('--') || whole.includes('?'))
  const hasQuoted = quotedTwice.test(whole)
  const speaks = maySpeak(whole)
  return (text, part, zone, name) => {
    if (text.length < shortest || part === 'key' || zone.nameless) return false
    if (zone.belongs || zone.command || zone.literals) return true
    if (name !== undefined && nameMatters(name)) return true
    const flag = flagOf(text) ?? variableOf(text)
    if (flag !== undefined && nameMatters(flag)) return true
    if (hasAddress && text.includes('://') && (text.includes('@') || text.includes('--') || text.includes('?'))) return true
    if (text.includes('\n') || startsJson(text)) return mentionsCredential(text)
    return (hasQuoted && quotedValue.test(text)) || authorization.test(text) || (speaks && maySpeak(text))
  }
}

/**
 * The same for parts of a text in which nothing has a token's form, is encoded or looks drawn: passwords as people write them stand under names
 * that say so, in few places.
 */
export const worthIfDull: NonNullable<Look['isWanted']> = (text, part, zone, name) => {
  if (text.length < shortest || part === 'key' || zone.nameless) return false
  if (zone.encoded) return true
  if (name !== undefined && nameMatters(name)) return true
  if (text.includes('\n') || startsJson(text) || zone.literals) return mentionsCredential(text)
  if (!zone.weak) return text.includes('--') && mentionsCredential(text)
  return (zone.command || /[@=]|--|Basic /.test(text)) && mentionsCredential(text)
}

function startsJson(text: string): boolean {
  const first = text.charCodeAt(0)
  return first === 0x7b || first === 0x5b || (first <= 0x20 && /^\s*[[{]/.test(text))
}
