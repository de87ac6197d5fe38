import { mentionsCredential, nameMatters } from './mentions.ts'
import type { Spot } from './walk.ts'

/** The flag that a text gives a value, wherever it stands: charts and operators call lists of arguments as they like. */
export function flagOf(text: string): string | undefined {
  return text.charCodeAt(0) === 0x2d ? /^--?[A-Za-z][\w.-]{0,100}(?==)/.exec(text)?.[0] : undefined
}

/** Shorter texts hold no credential that could be told from a word. */
export const shortest = 8

/** The value of an Authorization header, which is a credential under whatever name. */
const authorization = /(?:^|:)\s*(?:Bearer|Basic|Token|ApiKey)\s/i

/** Whether a text can hold a credential although no token and nothing encoded stands in what is around it. */
export function isWorthLooking(text: string, { part, zone, name }: Pick<Spot, 'part' | 'zone' | 'name'>): boolean {
  if (text.length < shortest || part === 'key' || zone.nameless) return false
  if (zone.belongs || zone.command || zone.literals) return true
  if (name !== undefined && nameMatters(name)) return true
  const flag = flagOf(text)
  if (flag !== undefined && nameMatters(flag)) return true
  if (text.includes('://') && (text.includes('@') || text.includes('--') || text.includes('?'))) return true
  if (text.includes('\n') || startsJson(text)) return mentionsCredential(text)
  return authorization.test(text)
}

function startsJson(text: string): boolean {
  const first = text.charCodeAt(0)
  return first === 0x7b || first === 0x5b || (first <= 0x20 && /^\s*[[{]/.test(text))
}
