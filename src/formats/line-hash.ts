/** Characters that one line's hash covers. */
const block = 100
const factor = 37
const endOfFile = 0xffff

/**
 * GitHub's `primaryLocationLineHash` of every line: a hash of the first 100 characters from the line's start that are no space or tab, line
 * ends counted as one line feed, then a colon and how often this hash has occurred so far. Equal to what codeql-action computes
 * (github/codeql-action src/fingerprints.ts), so that alerts stay the same whoever uploads. Index 0 is line 1.
 */
export function hashLines(lines: readonly string[]): string[] {
  const { characters, starts } = condense(lines)
  const seen = new Map<string, number>()
  return starts.map((start) => {
    const hash = hashBlock(characters, start)
    const occurrence = (seen.get(hash) ?? 0) + 1
    seen.set(hash, occurrence)
    return `${hash}:${occurrence}`
  })
}

/** The characters that are hashed, and where in them each line begins. */
function condense(lines: readonly string[]): { characters: number[]; starts: number[] } {
  const characters: number[] = []
  const starts: number[] = []
  lines.forEach((line, index) => {
    starts.push(characters.length)
    for (let at = 0; at < line.length; at += 1) {
      const code = line.charCodeAt(at)
      if (code !== 0x20 && code !== 0x09) characters.push(code)
    }
    characters.push(index === lines.length - 1 ? endOfFile : 0x0a)
  })
  return { characters, starts }
}

/** A polynomial modulo 2^64 in two 32-bit halves: the language's only 64-bit integers are many times slower. */
function hashBlock(characters: readonly number[], start: number): string {
  let high = 0
  let low = 0
  for (let at = start; at < start + block; at += 1) {
    const sum = low * factor + (characters[at] ?? 0)
    low = sum >>> 0
    high = (Math.imul(high, factor) + Math.floor(sum / 0x1_0000_0000)) >>> 0
  }
  return high === 0 ? low.toString(16) : `${high.toString(16)}${low.toString(16).padStart(8, '0')}`
}
