import { isSecretAlone, mayHoldDrawn } from '../../tokens/credential-name.ts'
import { neededWords } from '../../tokens/first-look.ts'
import { endOfReference } from './references.ts'

/** Parts of names that say credential, in the spellings of variables, keys and flags. Rather too often than once too seldom. */
const words =
  /[Pp]ass(?:w|p|\b|_|-|[:= ]|$)|PASS(?:W|P|\b|_|-)|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Cc]redential|CREDENTIAL|[Kk]ey\b|KEY\b|\b[Pp]wd\b|PWD|(?:\b|_)pw\b|P[Ww]\b|[Pp]sk\b|PSK|IDENTIFIED|identified|[Ll]ogin |mysql|\bmc (?:alias|config)|redis-cli|masterauth|requirepass|LoginModule|encrypt\b|\bon >|\bauth\b|AUTH|\b[Dd]sn\b|DSN|[Cc]onn(?:ection)?[-_]?[Ss]tr|CONN|[Bb]earer|Basic |[Cc]ookie|COOKIE|[Jj]wt|JWT|\s--?u(?:ser)?[ =][^\s:]{1,64}:\S|:\/\/(?:[^\s/@]{0,64}:[^\s/@]{1,128}|[^\s/:@]{16,255})@/g

/** Whether a text holds a name that says credential, or an address with a password, other than where it refers to a Secret. */
export function mentionsCredential(text: string): boolean {
  words.lastIndex = 0
  while (words.test(text)) {
    const end = endOfReference(text, words.lastIndex - 1)
    if (end === undefined) return true
    // The end of a line is where some begin.
    words.lastIndex = end - 1
  }
  return false
}

/** Whether families ask for a word of a name. */
export function asksFor(name: string): boolean {
  const folded = name.toLowerCase()
  return neededWords.some((word) => folded.includes(word))
}

const known = new Map<string, boolean>()
/** Names repeat; a file made of nothing but different names must not fill the memory. */
const mostKnown = 20_000

/** Whether what stands under a name may be a credential by that name alone. Remembered, as names repeat. */
export function nameMatters(name: string): boolean {
  const before = known.get(name)
  if (before !== undefined) return before
  const matters = mayHoldDrawn(name) || isSecretAlone(name) || asksFor(name)
  if (known.size >= mostKnown) known.clear()
  // A copy: V8 has a part of a text hold the whole text, and these stay.
  known.set(Buffer.from(name).toString(), matters)
  return matters
}
