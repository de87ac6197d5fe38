import type { TokenFamily } from './family.ts'

/** How far on the same line a word that a family needs may stand from its token, in characters. */
export const reach = 200

/** A part of a text, in UTF-16 units, the end exclusive. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The parts of a text that can hold a family's tokens, given where its keywords begin: the words around them, as no closed form holds white
 * space or a quotation mark. A form that is open may begin and end anywhere. Where words that a family needs stand in for keywords, the rest
 * of the line counts, as far as {@link reach}. No part is given twice, so that all of them together are no longer than the text.
 */
export function* stretchesFor(family: TokenFamily, text: string, positions: readonly number[]): Generator<Stretch> {
  if (family.boundary === 'open') {
    yield { from: 0, to: text.length }
    return
  }
  let done = 0
  for (const position of positions) {
    if (position < done && family.keywords.length > 0) continue
    const { from, to } = family.keywords.length > 0 ? { from: position, to: position } : lineAround(text, position)
    const stretch = { from: Math.max(done, wordStart(text, from, done)), to: wordEnd(text, Math.max(done, to)) }
    if (stretch.from < stretch.to) yield stretch
    done = Math.max(done, stretch.to)
  }
}

/** The line around a position, to both sides no further than {@link reach}; a word may be longer than its beginning says. */
function lineAround(text: string, position: number): Stretch {
  const left = text.slice(Math.max(0, position - reach), position)
  const right = text.slice(position, position + 2 * reach)
  const end = right.indexOf('\n')
  return { from: position - left.length + left.lastIndexOf('\n') + 1, to: position + (end < 0 ? right.length : end) }
}

function wordStart(text: string, position: number, least: number): number {
  let start = position
  while (start > least && !isDelimiter(text.charCodeAt(start - 1))) start--
  return start
}

function wordEnd(text: string, position: number): number {
  let end = position
  while (end < text.length && !isDelimiter(text.charCodeAt(end))) end++
  return end
}

/** White space, controls and the quotation mark. */
function isDelimiter(code: number): boolean {
  return code <= 0x20 || code === 0x22
}
