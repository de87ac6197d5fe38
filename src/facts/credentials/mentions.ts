import { isSecretAlone, mayHoldDrawn } from '../../tokens/credential-name.ts'
import { familiesAskFor, literalsByStart, matchesAt, mayHoldWithoutLiteral } from '../../tokens/first-look.ts'
import { rememberedByName } from '../../tokens/remembered-by-name.ts'
import { Starts } from '../../tokens/starts.ts'
import { endOfReference } from './references.ts'

/**
 * Parts of names that say credential, in the spellings of variables, keys and flags, and what else says that one is near, each by the characters
 * that it begins with. Rather too often than once too seldom.
 */
const words: readonly (readonly [string, RegExp])[] = [
  ['pass', /[Pp]ass(?:w|p|\b|_|-|[:= ]|$)|PASS(?:W|P|\b|_|-)/y],
  ['secret', /[Ss]ecret|SECRET/y],
  ['token', /[Tt]oken|TOKEN/y],
  ['credential', /[Cc]redential|CREDENTIAL/y],
  ['key', /[Kk]ey\b|KEY\b/y],
  ['pwd', /\b[Pp]wd\b|PWD/y],
  ['pw', /(?<![A-Za-z0-9])pw\b|P[Ww]\b/y],
  ['psk', /[Pp]sk\b|PSK/y],
  ['identified', /IDENTIFIED|identified/y],
  ['login', /[Ll]ogin |LoginModule/y],
  ['mysql', /mysql/y],
  ['mc ', /\bmc (?:alias|config)/y],
  ['redis-cli', /redis-cli/y],
  ['masterauth', /masterauth/y],
  ['requirepass', /requirepass/y],
  ['encrypt', /encrypt\b/y],
  ['on >', /\bon >/y],
  ['auth', /\bauth\b|AUTH/y],
  ['dsn', /\b[Dd]sn\b|DSN/y],
  ['conn', /[Cc]onn(?:ection)?[-_]?[Ss]tr|CONN/y],
  ['bearer', /[Bb]earer/y],
  ['basic ', /Basic /y],
  ['cookie', /[Cc]ookie|COOKIE/y],
  ['jwt', /[Jj]wt|JWT/y],
  ['-u', /(?<=\s-?)-u(?:ser)?[ =][^\s:]{1,64}:\S/y],
  ['://', /:\/\/(?:[^\s/@]{0,64}:[^\s/@]{1,128}|[^\s/:@]{16,255})@/y],
]

/** Whether a text holds a name that says credential, or an address with a password, other than where it refers to a Secret. */
export function mentionsCredential(text: string): boolean {
  if (text === last?.text) return last.mention
  mentions ??= new Starts(words)
  let behind = 0
  for (let at = mentions.next(text, 0); at < text.length; at = mentions.next(text, Math.max(at + 1, behind))) {
    const end = mentions.found.reduce((end, pattern) => end || endOfMatch(pattern, text, at), 0)
    if (end === 0) continue
    const stop = endOfReference(text, end - 1)
    if (stop === undefined) return true
    behind = stop - 1
  }
  return false
}

let mentions: Starts<RegExp> | undefined

/** What a look at the whole of a text tells of what may stand in it as it is. */
export interface Sight {
  /** It holds something by which families of tokens are looked for. */
  readonly literal: boolean
  /** As {@link mentionsCredential} tells. */
  readonly mention: boolean
}

/** Both looks in one, as each file needs them. The same text asked for again, which is what its next reader does, costs nothing. */
export function sightOf(text: string): Sight {
  if (last?.text !== text) last = { text, ...lookOver(text) }
  return last
}

let last: (Sight & { readonly text: string }) | undefined

interface Meaning {
  readonly pattern: RegExp
  readonly says: 'literal' | 'mention'
}

let both: Starts<Meaning> | undefined

function lookOver(text: string): Sight {
  both ??= new Starts([...meanings(literalsByStart(), 'literal'), ...meanings(words, 'mention')])
  let literal = mayHoldWithoutLiteral(text)
  let mention = false
  let behind = 0
  for (let at = both.next(text, 0); at < text.length && !(literal && mention); at = both.next(text, at + 1)) {
    for (const { pattern, says } of both.found) {
      if (says === 'literal') literal ||= matchesAt(pattern, text, at)
      else if (!mention && at >= behind) {
        const end = endOfMatch(pattern, text, at)
        const stop = end === 0 ? at : endOfReference(text, end - 1)
        mention = stop === undefined
        if (end > 0 && stop !== undefined) behind = stop - 1
      }
    }
  }
  return { literal, mention }
}

function meanings(patterns: Iterable<readonly [string, RegExp]>, says: Meaning['says']): readonly (readonly [string, Meaning])[] {
  const known = new Map<RegExp, Meaning>()
  return Array.from(patterns, ([word, pattern]) => {
    const meaning = known.get(pattern) ?? { pattern, says }
    known.set(pattern, meaning)
    return [word, meaning] as const
  })
}

/** Where a sticky pattern ends that matches at an offset; 0 where it does not. */
function endOfMatch(pattern: RegExp, text: string, at: number): number {
  return matchesAt(pattern, text, at) ? pattern.lastIndex : 0
}

/** Whether what stands under a name may be a credential by that name alone. */
export const nameMatters = rememberedByName((name) => mayHoldDrawn(name) || isSecretAlone(name) || familiesAskFor(name))
