import type { TokenFamily } from './family.ts'

/** Which families have a keyword somewhere in a text: one look for all keywords, in the order of the families. */
export type Gate = (text: string) => readonly TokenFamily[]

/** Characters that keywords are made of; a text's others lead nowhere. */
const symbols = 128

/**
 * A gate over all keywords of some families: an Aho-Corasick automaton in one table, which reads each character once (110 MB/s on a core
 * where a RegExp of the same 200 literals reads 50). A family without keywords stands behind the words that it needs, in small, capital
 * or capitalised letters.
 */
export function openGate(families: readonly TokenFamily[]): Gate {
  const automaton = new Automaton(families.map((family) => (family.keywords.length > 0 ? family.keywords : inAnyCase(family.needs ?? []))))
  return (text) => {
    const found = automaton.search(text)
    return found === undefined ? [] : families.filter((_, index) => found[index] === 1)
  }
}

function inAnyCase(literals: readonly string[]): readonly string[] {
  return literals.flatMap((word) => {
    const lower = word.toLowerCase()
    return [word, lower, word.toUpperCase(), lower.charAt(0).toUpperCase() + lower.slice(1)]
  })
}

/** States are numbers; a row of {@link symbols} next states each. State 0 is the start. */
class Automaton {
  #states = 1
  #next: Uint16Array
  /** 1 for states at whose end some literal ends. */
  readonly #ends: Uint8Array
  /** The owners of literals that end at a state. */
  readonly #owners: number[][] = [[]]
  readonly #count: number

  constructor(literals: readonly (readonly string[])[]) {
    this.#count = literals.length
    const room = literals.flat().reduce((sum, literal) => sum + literal.length, 1)
    if (room > 0xffff) throw new RangeError('too many keywords for one automaton')
    this.#next = new Uint16Array(room * symbols)
    this.#ends = new Uint8Array(room)
    for (const [owner, own] of literals.entries()) for (const literal of own) this.#insert(literal, owner)
    this.#link()
    this.#next = this.#next.slice(0, this.#states * symbols)
  }

  /** By owner, 1 where one of its literals is in the text; undefined where none is. */
  search(text: string): Uint8Array | undefined {
    const next = this.#next
    const ends = this.#ends
    let found: Uint8Array | undefined
    let state = 0
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      state = code < symbols ? (next[state * symbols + code] ?? 0) : 0
      if (ends[state] === 1) {
        found ??= new Uint8Array(this.#count)
        for (const owner of this.#owners[state] ?? []) found[owner] = 1
      }
    }
    return found
  }

  #insert(literal: string, owner: number): void {
    let state = 0
    for (const letter of literal) {
      const slot = state * symbols + letter.charCodeAt(0)
      let to = this.#next[slot] ?? 0
      if (to === 0) {
        to = this.#states++
        this.#next[slot] = to
        this.#owners.push([])
      }
      state = to
    }
    this.#owners[state]?.push(owner)
    this.#ends[state] = 1
  }

  /** Turns the tree of literals into the automaton, level by level: what a state cannot go on with, its longest proper suffix goes on with. */
  #link(): void {
    const next = this.#next
    const suffix = new Uint16Array(this.#states)
    const queue = [0]
    for (const state of queue) {
      const fallback = (suffix[state] ?? 0) * symbols
      for (let code = 0; code < symbols; code++) {
        const slot = state * symbols + code
        const to = next[slot] ?? 0
        const otherwise = state === 0 ? 0 : (next[fallback + code] ?? 0)
        if (to === 0) next[slot] = otherwise
        else {
          suffix[to] = otherwise
          this.#inherit(to, otherwise)
          queue.push(to)
        }
      }
    }
  }

  #inherit(state: number, suffix: number): void {
    this.#owners[state]?.push(...(this.#owners[suffix] ?? []))
    if (this.#ends[suffix] === 1) this.#ends[state] = 1
  }
}
