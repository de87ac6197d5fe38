import type { TokenFamily } from './family.ts'
import type { Stretch } from './stretches.ts'

/** What must not follow a token. */
const after = '(?![A-Za-z0-9_-])'

/** What may stand before a token although it ends in a letter or a digit: an escape of JSON, YAML, a shell or a URL. */
const escapeAtEnd = /(?:\\[abefnrtv0]|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2})$/

/** The longest of them, in characters. */
const longestEscape = 6

/** By character code, 1 for what must not adjoin a token. */
const adjoins = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9_-]/.test(String.fromCharCode(code)) ? 1 : 0))

const backslash = 0x5c
const percent = 0x25

/**
 * The form of a family's tokens, to be looked for in texts. Where no token can begin, which one look at the character before tells, the pattern
 * is not tried.
 */
export class TokenForm {
  /** Every token begins with one of the family's keywords: nowhere else needs to be looked. */
  readonly leads: boolean
  readonly #pattern: RegExp
  readonly #isClosed: boolean

  constructor(family: TokenFamily) {
    const { source, flags } = family.form
    this.#isClosed = family.boundary === undefined
    this.leads = this.#isClosed && family.keywords.length > 0 && family.keywords.every((keyword) => beginsWith(family.form, keyword))
    this.#pattern = this.#isClosed ? new RegExp(`(?:${source})${after}`, `${flags}y`) : new RegExp(source, `${flags}g`)
  }

  /** What has the form and begins at an offset; undefined where nothing does. */
  at(text: string, from: number): Stretch | undefined {
    return opensToken(text, from) ? this.#match(text, from) : undefined
  }

  /** The first that has the form and begins in a part of a text. */
  firstIn(text: string, { from, to }: Stretch): Stretch | undefined {
    if (!this.#isClosed) return this.#searchOpen(text, from, to)
    for (let at = from; at < to; at++) {
      const found = opensToken(text, at) ? this.#match(text, at) : undefined
      if (found !== undefined) return found
    }
    return undefined
  }

  #match(text: string, from: number): Stretch | undefined {
    this.#pattern.lastIndex = from
    return this.#pattern.test(text) ? { from, to: this.#pattern.lastIndex } : undefined
  }

  /** A form that says itself where it begins sees what stands around it, as far as an escape and one character behind. */
  #searchOpen(text: string, from: number, to: number): Stretch | undefined {
    const start = Math.max(0, from - longestEscape)
    this.#pattern.lastIndex = from - start
    const match = this.#pattern.exec(text.slice(start, to + 1))
    return match === null ? undefined : { from: start + match.index, to: start + match.index + match[0].length }
  }
}

/** Whether a token may begin at an offset: behind no letter, digit, `_` or `-`, or behind an escape. */
function opensToken(text: string, at: number): boolean {
  return at === 0 || adjoins[text.charCodeAt(at - 1)] !== 1 || endsEscape(text, at)
}

function endsEscape(text: string, at: number): boolean {
  if (at < 2) return false
  // Asked of every letter of a text: most are not even near what begins an escape.
  const mayEnd =
    text.charCodeAt(at - 2) === backslash ||
    (at > 2 && text.charCodeAt(at - 3) === percent) ||
    (at > 3 && text.charCodeAt(at - 4) === backslash) ||
    (at > 5 && text.charCodeAt(at - 6) === backslash)
  return mayEnd && escapeAtEnd.test(text.slice(Math.max(0, at - longestEscape), at))
}

/** Whether all that has a form begins with a literal. */
function beginsWith({ source, flags }: RegExp, literal: string): boolean {
  const escaped = literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return source.startsWith(escaped) && !/^[?*{]/.test(source.slice(escaped.length)) && !flags.includes('i') && !isAlternation(source)
}

/** Whether a pattern's source is a choice of several, outside of its groups. */
function isAlternation(source: string): boolean {
  let rest = source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')
  for (let inner = ''; inner !== rest; ) {
    inner = rest
    rest = inner.replace(/\([^()]*\)/g, '')
  }
  return rest.includes('|')
}
