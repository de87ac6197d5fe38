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
  ['pass', /[Pp]ass(?:w|p|c|\b|_|-|[A-Z0-9]|[:= ]|$)|PASS(?:W|P|C|[0-9]|\b|_|-)/y],
  ['secret', /[Ss]ecret|SECRET/y],
  ['token', /[Tt]oken|TOKEN/y],
  ['credential', /[Cc]redential|CREDENTIAL/y],
  ['cred', /[Cc]reds?(?![a-z])|CREDS?(?![A-Z])/y],
  ['mnemonic', /mnemonic/iy],
  ['key', /[Kk]eys?\b|KEYS?\b/y],
  [
    'key',
    /(?<=(?:api|app|application|fernet|private|access|encryption|signing|license|master|ssh|account|shared)[-_. ]?)key|key[-_. ]?(?:data|material)/iy,
  ],
  ['pwd', /[Pp]wd(?![a-z])|PWD/y],
  ['pw', /(?<![A-Za-z0-9])pw(?![a-z])|P[Ww](?![a-z])/y],
  ['psk', /[Pp]sk(?![a-z])|PSK/y],
  ['pat', /(?<![A-Za-z])pat(?![a-z])|(?<![A-Z])Pat(?![a-z])|PAT(?![A-Za-z])/y],
  ['identified', /IDENTIFIED|identified/y],
  ['login', /[Ll]ogin |LoginModule/y],
  ['mysql', /mysql/y],
  ['mc ', /\bmc (?:alias|config)/y],
  ['redis-cli', /redis-cli/y],
  ['masterauth', /masterauth/y],
  ['requirepass', /requirepass/y],
  ['encrypt', /encrypt\b/y],
  ['on >', /\bon >/y],
  ['auth', /(?<![A-Za-z])auth(?![a-z])|Auth(?![a-z])|AUTH/y],
  ['dsn', /(?<![A-Za-z])dsn(?![a-z])|D[Ss][Nn](?![a-z])/y],
  ['conn', /[Cc]onn(?:ection)?[-_. ]?[Ss]tr|CONN/y],
  ['bearer', /bearer/iy],
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
