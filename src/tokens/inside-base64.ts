import { drawnBits } from './drawn-bits.ts'

/** How far to both sides of a token is looked, in characters. */
const reach = 64

/** By how many bits the neighbourhood has to look drawn: more than any path of an address does. */
const surplus = 40

const runBefore = /[A-Za-z0-9+/]*$/
const runAfter = /^[A-Za-z0-9+/]*/

/**
 * Whether what has a short token's form is a piece of a long base64 text, in which the form stands by chance: `+` or `/` adjoins it, and the
 * characters on that side look drawn at random. Paths of addresses, which have slashes too, are words.
 */
export function isInsideBase64(text: string, from: number, to: number): boolean {
  const before = runBefore.exec(text.slice(Math.max(0, from - reach), from))?.[0] ?? ''
  const after = runAfter.exec(text.slice(to, to + reach))?.[0] ?? ''
  return (/[+/]$/.test(before) && drawnBits(before) > surplus) || (/^[+/]/.test(after) && drawnBits(after) > surplus)
}
