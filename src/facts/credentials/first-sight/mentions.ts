import { isSecretAlone, mayHoldDrawn } from '../../../tokens/credential-name.ts'
import { familiesAskFor, type IsThere, literals, matchesAt } from '../../../tokens/first-look.ts'
import { rememberedByName } from '../../../tokens/remembered-by-name.ts'
import { Starts } from '../../../tokens/starts.ts'
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
  ...behind('pw', /(?<![A-Za-z0-9])pw\b|P[Ww]\b/y),
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
  ...['-u ', '-u=', '-user'].map((flag) => [flag, /(?<=\s-?)-u(?:ser)?[ =][^\s:]{1,64}:\S/y] as const),
  ['://', /:\/\/(?:[^\s/@]{0,64}:[^\s/@]{1,128}|[^\s/:@]{16,255})@/y],
]

/** A short word with each sign that ends it. */
function behind(word: string, pattern: RegExp): readonly (readonly [string, RegExp])[] {
  const ends = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter((sign) => /\W/.test(sign))
  return ends.map((end) => [word + end, pattern] as const)
}

/** Whether a text holds a name that says credential, or an address with a password, other than where it refers to a Secret. */
export function mentionsCredential(text: string): boolean {
  if (text === last?.text) return last.mention
  mentions ??= new Starts(words)
  const isMention = openMentions(text)
  return mentions.some(text, (at, pattern) => isMention(pattern, at))
}

let mentions: Starts<RegExp> | undefined

/** Tells of each word of a text, in their order, whether it mentions a credential: what stands on a line that only refers to a Secret does not. */
function openMentions(text: string): (pattern: RegExp, at: number) => boolean {
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

/** What a look at the whole of a text tells of what may stand in it as it is. */
export interface Sight {
  /** It holds a literal by which families of tokens are looked for. */
  readonly literal: boolean
  /** As {@link mentionsCredential} tells. */
  readonly mention: boolean
  /** It has a word of what encrypts, or is told how to. */
  readonly encryption: boolean
}

/** What files say that SOPS, Ansible or the API server encrypt, or are to. */
const encryption: readonly (readonly [string, RegExp])[] = [
  ['sops', /sops/y],
  ['enc[', /ENC\[/y],
  ['creation_rules', /creation_rules/y],
  ['encryptionconfig', /EncryptionConfig/y],
]

/** All looks in one, as each file needs them. The same text asked for again, which is what its next reader does, costs nothing. */
export function sightOf(text: string): Sight {
  if (last?.text !== text) last = lookOver(text)
  return last
}

let last: (Sight & { readonly text: string }) | undefined

type Meaning = readonly [says: 'literal', isThere: IsThere] | readonly [says: 'mention' | 'encryption', pattern: RegExp]

let all: Starts<Meaning> | undefined

function lookOver(text: string): Sight & { readonly text: string } {
  all ??= new Starts(meanings())
  const sight = { text, literal: false, mention: false, encryption: false }
  const isMention = openMentions(text)
  all.some(text, (at, [says, what]) => {
    if (sight[says]) return false
    sight[says] = says === 'literal' ? what(text, at) : says === 'mention' ? isMention(what, at) : matchesAt(what, text, at)
    return sight.literal && sight.mention && sight.encryption
  })
  return sight
}

function* meanings(): Generator<readonly [string, Meaning]> {
  for (const [word, isThere] of literals()) yield [word, ['literal', isThere]]
  for (const [word, pattern] of words) yield [word, ['mention', pattern]]
  for (const [word, pattern] of encryption) yield [word, ['encryption', pattern]]
}

/** Whether what stands under a name may be a credential by that name alone. */
export const nameMatters = rememberedByName((name) => mayHoldDrawn(name) || isSecretAlone(name) || familiesAskFor(name))
