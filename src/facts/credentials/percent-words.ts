import type { Range } from './found.ts'

/** An escape of an address that stands for a letter, a digit or a sign. */
const escaped = /%[2-7][0-9A-Fa-f]/g

/** Longer words are no addresses. */
const longest = 8192

/** The words of a text that hold percent escapes. Each character is looked at no more than twice. */
export function* percentWords(text: string): Generator<Range> {
  if (!text.includes('%')) return
  let end = 0
  for (const { index } of text.matchAll(escaped)) {
    if (index < end) continue
    let from = index
    while (from > end && index - from < longest && !isDelimiter(text.charCodeAt(from - 1))) from--
    end = index + 3
    while (end < text.length && end - from < longest && !isDelimiter(text.charCodeAt(end))) end++
    yield { from, to: end }
  }
}

/** White space, quotation marks and angle brackets. */
function isDelimiter(code: number): boolean {
  return code <= 0x20 || code === 0x22 || code === 0x27 || code === 0x60 || code === 0x3c || code === 0x3e
}
