/** Characters that one line's hash covers. */
const block = 100
const factor = 37
const endOfFile = 0xffff
const word = 0x1_0000_0000

/**
 * GitHub's `primaryLocationLineHash` of every line: a hash of the first 100 characters from the line's start that are no space or tab, line
 * ends counted as one line feed, then a colon and how often this hash has occurred so far. Equal to what codeql-action computes
 * (github/codeql-action src/fingerprints.ts), so that alerts stay the same whoever uploads. Index 0 is line 1.
 */
export function hashLines(lines: readonly string[]): string[] {
  const { characters, starts } = condense(lines)
  const seen = new Map<string, number>()
  return hashBlocks(characters, starts).map((hash) => {
    const occurrence = (seen.get(hash) ?? 0) + 1
    seen.set(hash, occurrence)
    return `${hash}:${occurrence}`
  })
}

/** The characters that are hashed, with a block of zeros behind them, and where in them each line begins. */
function condense(lines: readonly string[]): { characters: Uint16Array; starts: number[] } {
  const characters = new Uint16Array(lines.reduce((total, line) => total + line.length + 1, block))
  const starts: number[] = []
  let size = 0
  lines.forEach((line, index) => {
    starts.push(size)
    for (let at = 0; at < line.length; at += 1) {
      const code = line.charCodeAt(at)
      if (code !== 0x20 && code !== 0x09) characters[size++] = code
    }
    characters[size++] = index === lines.length - 1 ? endOfFile : 0x0a
  })
  return { characters, starts }
}

/**
 * The hash of the block at each start, ascending: a polynomial modulo 2^64, rolled on by one character at a time. Two 32-bit halves, because
 * the language's only 64-bit integers are many times slower.
 */
function hashBlocks(characters: Uint16Array, starts: readonly number[]): string[] {
  const hash: Halves = { high: 0, low: 0 }
  for (let at = 0; at < block; at += 1) push(hash, characters[at] ?? 0)
  let from = 0
  return starts.map((start) => {
    for (; from < start; from += 1) {
      push(hash, characters[from + block] ?? 0)
      drop(hash, characters[from] ?? 0)
    }
    return hash.high === 0 ? hash.low.toString(16) : `${hash.high.toString(16)}${hash.low.toString(16).padStart(8, '0')}`
  })
}

interface Halves {
  high: number
  low: number
}

/** hash × 37 + character */
function push(hash: Halves, character: number): void {
  const sum = hash.low * factor + character
  hash.high = (Math.imul(hash.high, factor) + Math.floor(sum / word)) >>> 0
  hash.low = sum >>> 0
}

/** hash − character × 37^100: takes back a character that has been pushed on by a whole block. */
function drop(hash: Halves, character: number): void {
  const product = character * weight.low
  const low = hash.low - (product >>> 0)
  hash.high = (hash.high - Math.imul(character, weight.high) - Math.floor(product / word) - (low < 0 ? 1 : 0)) >>> 0
  hash.low = low >>> 0
}

const weight = weigh()

/** 37^100 */
function weigh(): Halves {
  const weight = { high: 0, low: 1 }
  for (let power = 0; power < block; power += 1) push(weight, 0)
  return weight
}
