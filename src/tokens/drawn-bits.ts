import { vocabulary } from './words.ts'

const letters = 26

/** Signs that names, addresses and lists have between their words; all others are rare but in passwords. */
const separators = '-_./:,='

/** How many signs passwords choose from, beside separators. */
const signs = 16

/** How likely people go on from one kind of character to another, over how many characters of that kind they choose from. */
const ways = {
  onInWord: 0.85,
  intoCamel: 0.04 / letters,
  outOfCapital: 0.3,
  wordToDigit: 0.05 / 10,
  digitToDigit: 0.6 / 10,
  digitToWord: 0.2 / letters,
  toSeparator: 0.1 / separators.length,
  afterSeparator: 1 / 40,
  toSign: 0.01 / signs,
  afterSign: 1 / 60,
  outOfShortWord: 1 / 8,
} as const

let pairs: Float64Array | undefined

/** By letter and next letter, how often words go on so; never 0. */
function letterPairs(): Float64Array {
  if (pairs !== undefined) return pairs
  const counts = new Float64Array(letters * letters).fill(0.25)
  for (const word of vocabulary().words) {
    for (let index = 1; index < word.length; index++) {
      const slot = letterOf(word.charCodeAt(index - 1)) * letters + letterOf(word.charCodeAt(index))
      counts[slot] = (counts[slot] ?? 0) + 1
    }
  }
  pairs = counts.map((count, slot) => {
    const from = slot - (slot % letters)
    return count / counts.subarray(from, from + letters).reduce((sum, one) => sum + one, 0)
  })
  return pairs
}

/**
 * By how many bits the characters of an ASCII text are better explained as drawn one by one from its alphabet than as written: in words, camel case,
 * with numbers and signs between. Negative for what was written.
 */
export function drawnBits(text: string): number {
  const drawn = Math.log2(alphabetSize(text))
  const word = new Word()
  const written = new Float64Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const [first, second] = [text.charCodeAt(index - 1), text.charCodeAt(index)]
    const kind = kindOf(second)
    if (index > 0) written[index] = -Math.log2(likelihood(first, second) * (word.isLeftEarly(kind) ? ways.outOfShortWord : 1))
    word.goOn(kind)
  }
  const bits = written.reduce((sum, one) => sum + one, 0) - savedByWords(text, written)
  return bits - drawn * Math.max(0, text.length - 1)
}

/** What choosing one of the words that are known takes, in bits. */
const wordBits = 11

/** By how many bits a text is easier to write where it holds words that are known: letter by letter the longer ones take more. */
function savedByWords(text: string, written: Float64Array): number {
  const { words, starts, longest } = vocabulary()
  const folded = text.toLowerCase()
  let saved = 0
  for (let start = 0; start + 4 <= folded.length; start++) {
    if (!starts.has(folded.slice(start, start + 4))) continue
    for (let end = Math.min(folded.length, start + longest); end >= start + 5; end--) {
      if (!words.has(folded.slice(start, end))) continue
      const letters = written.subarray(start + 1, end).reduce((sum, one) => sum + one, 0)
      saved += Math.max(0, letters - wordBits)
      start = end - 1
      break
    }
  }
  return saved
}

/**
 * The letters in a row up to some character. People seldom leave a word of one or two letters that they began behind a digit or in camel
 * case: `x7Qf` was drawn, `k8s` and `v1beta1` were written.
 */
class Word {
  #length = 0
  #inner = false
  #kind: CharacterKind = 'separator'

  isLeftEarly(next: CharacterKind): boolean {
    const leaves = isLetter(this.#kind) && (next === 'digit' || (this.#kind === 'lower' && next === 'upper'))
    return leaves && this.#inner && this.#length <= 2
  }

  goOn(kind: CharacterKind): void {
    const goesOn = isLetter(this.#kind) && !(this.#kind === 'lower' && kind === 'upper')
    if (isLetter(kind) && !goesOn) this.#inner = isLetter(this.#kind) || this.#kind === 'digit'
    this.#length = isLetter(kind) ? (goesOn ? this.#length + 1 : 1) : 0
    this.#kind = kind
  }
}

function isLetter(kind: CharacterKind): boolean {
  return kind === 'lower' || kind === 'upper'
}

function alphabetSize(text: string): number {
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text)) return 16
  const seen = { lower: 0, upper: 0, digit: 0, separator: 0, sign: 0 }
  for (let index = 0; index < text.length; index++) seen[kindOf(text.charCodeAt(index))] = 1
  return letters * (seen.lower + seen.upper) + 10 * seen.digit + 2 * seen.separator + signs * seen.sign
}

/** How likely a person writes the second character after the first. */
function likelihood(first: number, second: number): number {
  const [from, to] = [kindOf(first), kindOf(second)]
  if (to === 'sign') return ways.toSign
  if (to === 'separator') return ways.toSeparator
  if (from === 'sign') return ways.afterSign
  if (from === 'separator') return ways.afterSeparator
  if (from === 'digit') return to === 'digit' ? ways.digitToDigit : ways.digitToWord
  if (to === 'digit') return ways.wordToDigit
  if (from === 'lower' && to === 'upper') return ways.intoCamel
  const pair = letterPairs()[letterOf(first) * letters + letterOf(second)] ?? 0
  return pair * (from === to ? ways.onInWord : ways.outOfCapital)
}

type CharacterKind = 'lower' | 'upper' | 'digit' | 'separator' | 'sign'

function kindOf(code: number): CharacterKind {
  if (code >= 97 && code <= 122) return 'lower'
  if (code >= 65 && code <= 90) return 'upper'
  if (code >= 48 && code <= 57) return 'digit'
  return separators.includes(String.fromCharCode(code)) ? 'separator' : 'sign'
}

/** A letter's place in the alphabet, in any case. */
function letterOf(code: number): number {
  return (code | 32) - 97
}
