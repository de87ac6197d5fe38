/** A name that a text holds, by its offsets. */
export interface NameInText {
  readonly text: string
  readonly from: number
  readonly to: number
  /** Something stands before it that may belong to it: `shop.example/`, `API `. */
  readonly isPart: boolean
}

/** Names of two words: `API key`. */
const second = /^(?:keys?|data|material|str(?:ing)?s?)\b/i

/** The name that a word of a text is a part of. */
export function nameAround(text: string, at: number): NameInText {
  let to = at
  while (isNaming(text.charCodeAt(to))) to++
  let from = startOf(text, at)
  if (text.charCodeAt(from - 1) === 0x20 && second.test(text.slice(from, to)) && isNaming(text.charCodeAt(from - 2)))
    from = startOf(text, from - 1)
  if (text.charCodeAt(to) === 0x20 && second.test(text.slice(to + 1, to + 12))) {
    to++
    while (isNaming(text.charCodeAt(to))) to++
  }
  // The letter behind a backslash belongs to the escape.
  if (text.charCodeAt(from - 1) === 0x5c && /[bfnrt]/.test(text.charAt(from))) from++
  const before = text.charCodeAt(from - 1)
  return { text: text.slice(from, to), from, to, isPart: from > 0 && before > 0x1f && before !== 0x22 && before !== 0x27 }
}

function startOf(text: string, at: number): number {
  let from = at
  while (from > 0 && isNaming(text.charCodeAt(from - 1))) from--
  return from
}

/** Letters, digits, `_`, `-` and `.`. */
function isNaming(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 45 || code === 46
  )
}

/** More of a line is no value: a file may be nothing but one line. */
const longest = 600

/** What stands from an offset to the end of its line, and where that is. */
export function lineBehind(text: string, from: number): { readonly line: string; readonly to: number } {
  const near = text.slice(from, from + longest)
  const end = near.indexOf('\n')
  return end === -1 ? { line: near, to: from + near.length } : { line: near.slice(0, end), to: from + end }
}

/** What stands before an offset on its line. */
export function lineBefore(text: string, to: number): string {
  const near = text.slice(Math.max(0, to - longest), to)
  return near.slice(near.lastIndexOf('\n') + 1)
}
