import { Buffer } from 'node:buffer'

/** Comments of one review: GitHub fails on more (github.md 2.1). */
export const mostComments = 30

/** GitHub takes 65,536 characters or 262,144 bytes, depending on where (github.md 2.1); this is within both. */
const mostCharacters = 65_000
const mostBytes = 262_144

/** Whether GitHub takes it as a body. */
export function fitsBody(body: string): boolean {
  // A character is at most two UTF-16 units and a unit at most three bytes: most bodies need no counting.
  if (body.length <= mostCharacters && body.length * 3 <= mostBytes) return true
  return [...body].length <= mostCharacters && Buffer.byteLength(body) <= mostBytes
}

/** As many of the blocks, in their order, as fit between a head and what `tail` says of those left out. */
export function joinFitting(head: string, blocks: readonly string[], tail: (left: number) => string): string {
  const whole = (count: number) => [head, ...blocks.slice(0, count), tail(blocks.length - count)].filter((part) => part !== '').join('\n')
  if (fitsBody(whole(blocks.length))) return whole(blocks.length)
  let [fits, over] = [0, blocks.length]
  while (over - fits > 1) {
    const middle = (fits + over) >> 1
    if (fitsBody(whole(middle))) fits = middle
    else over = middle
  }
  return whole(fits)
}
