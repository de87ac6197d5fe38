import { isSecretAlone, mayHoldDrawn } from '../../../tokens/credential-name.ts'
import { familiesAskFor } from '../../../tokens/first-look.ts'
import { matchesAt } from '../../../tokens/matches-at.ts'
import { rememberedByName } from '../../../tokens/remembered-by-name.ts'
import { endOfReference } from './references.ts'
import { userFlags } from './stems.ts'

/**
 * Parts of names that say credential, in the spellings of variables, keys and flags, and what else says that one is near, each by the characters
 * that it begins with. Rather too often than once too seldom.
 */
export const mentions: readonly (readonly [string, RegExp])[] = [
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
  ...userFlags.map((flag) => [flag, /(?<=\s-?)-u(?:ser)?[ =][^\s:]{1,64}:\S/y] as const),
  ['://', /:\/\/(?:[^\s/@]{0,64}:[^\s/@]{1,128}|[^\s/:@]{16,255})@/y],
]

/** Tells of each word of a text, in their order, whether it mentions a credential: what stands on a line that only refers to a Secret does not. */
export function openMentions(text: string): (pattern: RegExp, at: number) => boolean {
  let behind = 0
  return (pattern, at) => {
    if (at < behind || !matchesAt(pattern, text, at)) return false
    const end = endOfReference(text, pattern.lastIndex - 1)
    if (end === undefined) return true
    // The end of a line is where some words begin.
    behind = end - 1
    return false
  }
}

/** Whether what stands under a name may be a credential by that name alone. */
export const nameMatters = rememberedByName((name) => mayHoldDrawn(name) || isSecretAlone(name) || familiesAskFor(name))
