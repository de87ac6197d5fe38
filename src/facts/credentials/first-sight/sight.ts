import { type IsThere, literals } from '../../../tokens/first-look.ts'
import { matchesAt } from '../../../tokens/matches-at.ts'
import { Starts } from '../../../tokens/starts.ts'
import { mentions, openMentions } from './mentions.ts'
import { isStem, logins, stems } from './stems.ts'

/** What a look at the whole of a text tells of what may stand in it as it is. */
export interface Sight {
  /** It holds a literal by which families of tokens are looked for. */
  readonly literal: boolean
  /** As {@link mentionsCredential} tells. */
  readonly mention: boolean
  /** It has a word of what encrypts, or is told how to. */
  readonly encryption: boolean
  /** It holds a login that no name tells. */
  readonly login: boolean
  /** Where parts stand of names under which a password counts as people write them, in order but for those that overlap. */
  readonly stems: readonly number[]
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

/** Whether a text holds a name that says credential, or an address with a password, other than where it refers to a Secret. */
export function mentionsCredential(text: string): boolean {
  if (text === last?.text) return last.mention
  justMentions ??= new Starts(mentions)
  const isMention = openMentions(text)
  return justMentions.some(text, (at, pattern) => isMention(pattern, at))
}

let justMentions: Starts<RegExp> | undefined

type Meaning =
  | readonly [says: 'literal', isThere: IsThere]
  | readonly [says: 'mention' | 'encryption' | 'login', pattern: RegExp]
  | readonly [says: 'stem', stem: string]

let all: Starts<Meaning> | undefined

function lookOver(text: string): Sight & { readonly text: string } {
  all ??= new Starts(meanings())
  const sight = { text, literal: false, mention: false, encryption: false, login: false, stems: [] as number[] }
  const isMention = openMentions(text)
  all.some(text, (at, [says, what]) => {
    if (says === 'stem') {
      if (isStem(what, text, at)) sight.stems.push(at)
      return false
    }
    if (!sight[says])
      sight[says] = says === 'literal' ? what(text, at) : says === 'mention' ? isMention(what, at) : matchesAt(what, text, at)
    return false
  })
  return sight
}

function* meanings(): Generator<readonly [string, Meaning]> {
  for (const [word, isThere] of literals()) yield [word, ['literal', isThere]]
  for (const [word, pattern] of mentions) yield [word, ['mention', pattern]]
  for (const [word, pattern] of encryption) yield [word, ['encryption', pattern]]
  for (const [word, pattern] of logins) yield [word, ['login', pattern]]
  for (const stem of stems) yield [stem, ['stem', stem]]
}
