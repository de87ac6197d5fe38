import { lowBytes } from './low-bytes.ts'

/** Bits of the number of a character. */
const bits = 5
const three = (1 << (3 * bits)) - 1

/** Any character may stand here. */
const any = -1

/**
 * Where one of many words may begin in a text, in whatever case, told by up to five characters, of which three are a number of 15 bits. An automaton
 * of the words takes ten times the memory, and 8 ms to build.
 */
export class Starts<Meaning> {
  /** By the numbers of three characters in a row, a bit that tells whether words begin so: 4 kB, which stay in the processor's nearest memory. */
  readonly #begins = new Int32Array((three + 1) / 32)
  /** By the same, the number of those words. */
  readonly #table = new Uint16Array(three + 1)
  /** By that number: what the words mean, and by the number of a character a bit that tells whether it may be the fourth, and the fifth. */
  readonly #meanings: Meaning[][] = [[]]
  readonly #fourth: Int32Array
  readonly #fifth: Int32Array
  /** The number of the words that were found last. */
  #found = 0

  /** @param words in small letters, and what each means */
  constructor(words: Iterable<readonly [string, Meaning]>) {
    const masks: [fourth: number, fifth: number][] = [[0, 0]]
    for (const [word, meaning] of words) {
      for (const start of startsOf(word)) {
        const group = this.#add(start, meaning)
        const [fourth, fifth] = masks[group] ?? [0, 0]
        masks[group] = [fourth | maskAt(word, 3), fifth | maskAt(word, 4)]
      }
    }
    this.#fourth = Int32Array.from(masks, ([fourth]) => fourth)
    this.#fifth = Int32Array.from(masks, ([, fifth]) => fifth)
  }

  /**
   * Visits each offset of a text where words may begin, with what they mean, in order, until a visit says that it is enough; tells whether one did.
   * Words that end with the text are found, too.
   */
  some(text: string, visit: (at: number, meanings: readonly Meaning[]) => boolean): boolean {
    for (let at = this.#next(lowBytes(text), text.length, 0); at !== -1; at = this.#next(lowBytes(text), text.length, at + 1)) {
      if (visit(at, this.#meanings[this.#found] ?? [])) return true
    }
    return false
  }

  /** Where the next words may begin in a text of so many bytes, from an offset on; -1 where none do. */
  #next(bytes: Uint8Array, length: number, from: number): number {
    // What lies outside of a function is loaded and checked again for each character. The two numbers are `bits` and `three`, written out
    // for V8 to know them while it compiles: a sixth of the time.
    const begins = this.#begins
    const table = this.#table
    const fourth = this.#fourth
    const fifth = this.#fifth
    const numbers = classes
    let last = 0
    // Two steps more than there are characters: a word of one may end with the text.
    const end = length + 2
    for (let index = from; index < end; index++) {
      last = ((last << 5) | (numbers[bytes[index] ?? 0] ?? 0)) & 0x7fff
      if ((((begins[last >> 5] ?? 0) >>> (last & 31)) & 1) === 0) continue
      const group = table[last] ?? 0
      const isFourth = ((fourth[group] ?? 0) >>> (numbers[bytes[index + 1] ?? 0] ?? 0)) & 1
      const isFifth = ((fifth[group] ?? 0) >>> (numbers[bytes[index + 2] ?? 0] ?? 0)) & 1
      if (isFourth === 0 || isFifth === 0 || index - from < 2) continue
      this.#found = group
      return index - 2
    }
    return -1
  }

  /** Adds to what the words mean that begin so, and gives their number. */
  #add(start: number, meaning: Meaning): number {
    const group = this.#table[start] || this.#meanings.push([]) - 1
    this.#table[start] = group
    this.#begins[start >> 5] = (this.#begins[start >> 5] ?? 0) | (1 << (start & 31))
    const meanings = this.#meanings[group]
    if (meanings?.includes(meaning) === false) meanings.push(meaning)
    return group
  }
}

/** By the lower bits of a character's code: letters of both cases, digits as one, and signs by what they do. */
const classes = Uint8Array.from({ length: 256 }, (_, code) => classOf(String.fromCharCode(code).toLowerCase()))

/** The numbers of the three characters that a word begins with: of a shorter one, with whatever stands behind it. */
function startsOf(word: string): readonly number[] {
  let starts = [0]
  for (let index = 0; index < 3; index++) {
    const next = index < word.length ? [classAt(word, index)] : Array.from({ length: 1 << bits }, (_, number) => number)
    starts = starts.flatMap((start) => next.map((number) => (start << bits) | number))
  }
  return starts
}

function maskAt(word: string, index: number): number {
  return index < word.length ? 1 << classAt(word, index) : any
}

function classAt(word: string, index: number): number {
  return classes[word.charCodeAt(index)] ?? 0
}

function classOf(sign: string): number {
  if (/[a-z]/.test(sign)) return sign.charCodeAt(0) - 96
  if (/[0-9]/.test(sign)) return 27
  const kind = ['-_', ':', '/.', '+= '].findIndex((alike) => alike.includes(sign))
  return kind === -1 ? 0 : 28 + kind
}
