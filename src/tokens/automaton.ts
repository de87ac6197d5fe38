/** Characters that literals are made of; a text's others lead back to the start. */
const symbols = 128

/** A literal that ends at some state. */
interface End {
  readonly owner: number
  readonly length: number
}

/**
 * All occurrences of all literals in one look at a text (Aho and Corasick), each literal known by the index of the list that it came in.
 * States are numbers, with a row of {@link symbols} next states each; 0 is the start.
 */
export class Automaton {
  readonly #next: Uint16Array
  /** 1 for states at which some literal ends. */
  readonly #ending: Uint8Array
  readonly #ends: End[][] = [[]]
  /** Per state, what the literals themselves go on with. */
  readonly #children: Map<number, number>[] = [new Map()]

  constructor(literals: readonly (readonly string[])[]) {
    for (const [owner, own] of literals.entries()) for (const literal of own) this.#insert(literal, owner)
    if (this.#children.length > 0xffff) throw new RangeError('too many literals for one automaton')
    this.#next = new Uint16Array(this.#children.length * symbols)
    this.#ending = new Uint8Array(this.#children.length)
    this.#link()
  }

  /** Where the literals of each owner begin in a text, in the order of their ends; undefined where there is none of any. */
  search(text: string): ReadonlyMap<number, readonly number[]> | undefined {
    const next = this.#next
    const ending = this.#ending
    let found: Map<number, number[]> | undefined
    let state = 0
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      state = code < symbols ? (next[state * symbols + code] ?? 0) : 0
      if (ending[state] === 1) {
        found ??= new Map()
        this.#note(state, index + 1, found)
      }
    }
    return found
  }

  #note(state: number, end: number, found: Map<number, number[]>): void {
    for (const { owner, length } of this.#ends[state] ?? []) {
      const positions = found.get(owner)
      if (positions === undefined) found.set(owner, [end - length])
      else positions.push(end - length)
    }
  }

  #insert(literal: string, owner: number): void {
    let state = 0
    for (const letter of literal) {
      const code = letter.charCodeAt(0) % symbols
      let to = this.#children[state]?.get(code)
      if (to === undefined) {
        to = this.#children.push(new Map()) - 1
        this.#ends.push([])
        this.#children[state]?.set(code, to)
      }
      state = to
    }
    this.#ends[state]?.push({ owner, length: literal.length })
  }

  /** Fills the table, level by level: what a state's literals cannot go on with, its longest proper suffix goes on with. */
  #link(): void {
    const next = this.#next
    const suffix = new Uint16Array(this.#children.length)
    const queue = [0]
    for (const state of queue) {
      const row = state * symbols
      const fallback = (suffix[state] ?? 0) * symbols
      if (state !== 0) next.copyWithin(row, fallback, fallback + symbols)
      if ((this.#ends[state] ?? []).length > 0) this.#ending[state] = 1
      for (const [code, to] of this.#children[state] ?? []) {
        suffix[to] = next[row + code] ?? 0
        next[row + code] = to
        this.#ends[to]?.push(...(this.#ends[suffix[to] ?? 0] ?? []))
        queue.push(to)
      }
    }
  }
}
