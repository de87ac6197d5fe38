import { drawnBits } from './drawn-bits.ts'

/** How far to both sides of a token is looked, in characters. */
const reach = 64

/** By how many bits the neighbourhood has to look drawn: more than any path of an address does. */
const surplus = 40

/**
 * Whether what has a short token's form is a piece of a long base64 text, in which the form stands by chance: `+` or `/` adjoins it, and the
 * characters on that side look drawn at random. Paths of addresses, which have slashes too, are words.
 */
export function isInsideBase64(text: string, from: number, to: number): boolean {
  return (
    (joins(text, from - 1) && drawnBits(runBefore(text, from)) > surplus) || (joins(text, to) && drawnBits(runAfter(text, to)) > surplus)
  )
}

/** Whether `+` or `/` stands there. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 43 || code === 47
}

function runBefore(text: string, end: number): string {
  let start = end
  while (start > Math.max(0, end - reach) && isBase64(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

function runAfter(text: string, start: number): string {
  let end = start
  while (end < Math.min(text.length, start + reach) && isBase64(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

function isBase64(code: number): boolean {
  return (code >= 47 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 43
}
