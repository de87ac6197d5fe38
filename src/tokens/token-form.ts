import type { TokenFamily } from './family.ts'
import { longestEscape, opensToken } from './opens-token.ts'
import { isDelimiter, type Stretch } from './stretches.ts'

/** What must not follow a token. */
const after = '(?![A-Za-z0-9_-])'

/** No token of a closed form is shorter, or holds what ends a word. */
const shortestClosed = 16

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
    let clear = from
    for (let at = from; at < to; at++) {
      while (clear < at + shortestClosed && clear < text.length && !isDelimiter(text.charCodeAt(clear))) clear++
      if (clear < at + shortestClosed) {
        // Too short a word: behind what ends it the next one begins.
        at = clear
        clear++
        continue
      }
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
