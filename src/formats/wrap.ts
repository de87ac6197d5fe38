const sequence = /\u001b\[[0-9;]*m/g
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u
const combining = /\p{Mn}/u

/** Terminal columns that a line takes: wide characters two, combining ones and colours none. */
export function columns(line: string): number {
  const bare = line.replace(sequence, '')
  if (/^[\x20-\x7e]*$/.test(bare)) return bare.length
  let total = 0
  for (const character of bare) total += combining.test(character) ? 0 : wide.test(character) ? 2 : 1
  return total
}

/** Breaks words over lines of at most `width` columns (a longer word stays whole), every line behind `indent`. No width: one line. */
export function wrapWords(words: string, indent: string, width: number | undefined): string[] {
  if (width === undefined) return [`${indent}${words}`]
  const room = Math.max(20, width - columns(indent))
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of words.split(' ')) {
    const size = columns(word)
    if (taken > 0 && taken + 1 + size > room) {
      lines.push(`${indent}${line}`)
      line = word
      taken = size
    } else {
      line = taken === 0 ? word : `${line} ${word}`
      taken += (taken === 0 ? 0 : 1) + size
    }
  }
  lines.push(`${indent}${line}`)
  return lines
}
