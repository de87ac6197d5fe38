import { holdsCredential } from '../../tokens/credential-name.ts'
import { judgeLiteral } from '../../tokens/judge-literal.ts'
import { isKnownSample } from '../../tokens/known-samples.ts'
import { isNeverCredential } from '../../tokens/never-credential.ts'
import { wordCoverage } from '../../tokens/placeholder.ts'
import { isReference } from '../../tokens/reference.ts'
import type { Site } from './found.ts'

/** Shorter literals are words and numbers, longer ones documents. */
const shortest = 8
const longest = 256

/** Words by which a person says that a value is still to come. */
const fillers: ReadonlySet<string> = new Set(
  'changeme change replace replaceme placeholder example examples sample dummy fake todo tbd redacted removed hidden masked insert enter fill update set put your yours yourself my here fixme null none nil undefined unset empty default disabled enabled required optional true false xxx xxxx xxxxx test testing foo bar baz foobar something anything whatever value string'.split(
    ' ',
  ),
)

/** A literal without a shape of its own: how sure it is that it is a credential. Undefined where nothing says so. */
export function literalTier(value: string, { name, belongs, weak }: Site): 'likely' | 'possible' | undefined {
  const tier = judgeLiteral(value, { ...(name === undefined ? {} : { name }), secret: belongs })
  if (tier === 'likely') return passwordHash.test(value.trim()) ? 'possible' : tier
  return weak && name !== undefined && holdsCredential(name) && isWritten(value.trim(), name) ? 'possible' : undefined
}

/** What crypt(3) and its like make of a password: nobody can log in with it, but passwords can be tried against it. */
const passwordHash = /^\$(?:1|2[abxy]?|5|6|7|y|gy|apr1|argon2[a-z]{0,2}|pbkdf2[\w-]{0,12}|scrypt)\$/

/** A part of a value that is filled in later: what is left of such a value are addresses and options. */
const filledIn = /\$\(|\$\{|\{\{/

/** A password as people write them: `hunter2pw`. */
function isWritten(literal: string, name: string): boolean {
  if (literal.length < shortest || literal.length > longest || !/^[\x20-\x7e]+$/.test(literal) || /\s.*\s/.test(literal)) return false
  if (filledIn.test(literal) || isReference(literal) || isNeverCredential(literal) || isKnownSample(literal)) return false
  return !isFiller(literal) && !isName(literal) && !echoes(literal, name)
}

/** `changeme`, `your-password`, `xxxxxxxx`, `<password>`, `***`. */
function isFiller(literal: string): boolean {
  if (/^<.*>$|^\[.*\]$|^\{.*\}$|\*{3}|\.{3}|^(.)\1*$|(.)\2{5}/.test(literal)) return true
  const words = literal
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return words.some((word) => fillers.has(word) || /^(?:change|replace)(?:me|this|it)|^your(?:pass|token|secret|key)|x{4,}/.test(word))
}

/** What Secrets, keys and variables are called: words between hyphens, dots, or all capitals; and what refers to one. */
function isName(literal: string): boolean {
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(literal)) return true
  if (/^[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)+$/.test(literal)) return wordCoverage(literal) > 0.5
  return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(literal) || /^[\w.-]+(?:\/[\w.-]+)+$|^\[.*\]$|^\w+\(.*\)$/.test(literal)
}

/** `password: Password`, `db_password: db-password`. */
function echoes(literal: string, name: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  return plain(name).includes(plain(literal)) || plain(literal) === plain(name)
}
