import { behindScheme } from './authorization.ts'
import { behindHead } from './disproven.ts'
import { drawnBits } from './drawn-bits.ts'
import { isEncodedText } from './encoded-text.ts'
import { isKnownSample } from './known-samples.ts'
import { longestPart } from './longest-part.ts'
import { isNeverCredential } from './never-credential.ts'
import { isFiller, wordCoverage } from './placeholder.ts'
import { isReference } from './reference.ts'
import { isStillToCome } from './still-to-come.ts'

/** Shorter literals are words and numbers, longer ones documents. */
const shortest = 8
const longest = 256

/** Behind the heads of the shortest tokens stand twice as many characters. */
const longestStump = 12

/** Words by which a person says that a value is still to come, or that there is none. */
const fillers: ReadonlySet<string> = new Set(
  'changeme change replace replaceme placeholder example examples sample dummy fake todo tbd redacted removed hidden masked insert enter fill update set put your yours yourself my here fixme null none nil undefined unset empty default disabled enabled required optional true false xxx xxxx xxxxx test testing foo bar baz foobar something anything whatever value string'.split(
    ' ',
  ),
)

/** A part of a value that is filled in later: what is left of such a value are addresses and options. */
const filledIn = /\$\(|\$\{|\{\{/

/**
 * Whether what stands under a credential's name is a password as people write them (`hunter2pw`, `Summer2024!`), and no reference, name, phrase,
 * filler, beginning of a token, or its own name once more.
 */
export function isWrittenPassword(value: string, name: string): boolean {
  const literal = (behindScheme(value) ?? value).trim()
  if (literal.length < shortest || literal.length > longest || !/^[\x20-\x7e]+$/.test(literal) || /\s.*\s/.test(literal)) return false
  if (filledIn.test(literal) || isReference(literal) || isNeverCredential(literal)) return false
  if (isEncodedText(literal) || isKnownSample(literal)) return false
  const rest = behindHead(literal) ?? literal
  if (rest !== literal && rest.length < longestStump) return false
  return ![literal, rest].some((one) => saysNothingYet(one) || isName(one)) && !echoes(literal, name)
}

/** `mysecretpassword`, `base64encodedsecret`, `ThisIsMyVerySecretKey!`: nothing but what the value is. At most so long, as its words are parts of each other. */
const speaksOfItself =
  /^(?=[A-Za-z0-9_-]{8,48}!?$)(?:my|the|your|our|very|super|top|some|this|is|not?|auto|base64|encoded|random(?:ly)?|generated|secret|password|passwd|token|key|api|app|value|string|long|real|demo|test|[_-])+!?$/i

/** `changeme`, `your-password`, `xxxxxxxx`, `<password>`, `***`, `abcd1234`. */
function saysNothingYet(literal: string): boolean {
  if (/^<.*>$|^\[.*\]$|^\{.*\}$|^\\?<.*>$|&lt;.*&gt;|\*{3}|\.{3}/.test(literal)) return true
  if (isFiller(literal) || isFiller(longestPart(literal)) || isStillToCome(literal) || speaksOfItself.test(literal)) return true
  const words = literal
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return words.some(
    (word) =>
      fillers.has(word) ||
      /^(?:change|copy|define|fill|generate|override|overwrite|paste|provide|put|replace|set|supply|update)(?:me|this|it|in|here)|^your(?:pass|token|secret|key)/.test(
        word,
      ),
  )
}

/** What Secrets, keys and variables are called, and phrases: words between hyphens, dots, or all capitals; and what refers to one. */
function isName(literal: string): boolean {
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(literal) || (/^[A-Z]+$/.test(literal) && wordCoverage(literal) >= 0.5)) return true
  if (/^[A-Za-z]+(?:[-_. ][A-Za-z]+)+$/.test(literal) && drawnBits(literal) < 0) return true
  if (/^[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)+$/.test(literal)) return wordCoverage(literal) > 0.5
  return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(literal) || /^[\w.-]+(?:\/[\w.-]+)+$|^\[.*\]$|^[\w.]+(?:\(.*\)|\[.*\])$/.test(literal)
}

/** `password: Password`, `db_password: db-password`. */
function echoes(literal: string, name: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  return plain(name).includes(plain(literal))
}
