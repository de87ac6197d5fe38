import type { TokenFamily } from './family.ts'

/** How far on the same line a word that a family needs may stand from its token, in characters. */
export const reach = 200

/** A part of a text, in UTF-16 units, the end exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The parts of a text that can hold a family's tokens, given where its keywords begin: the words around them, as no closed form holds white
 * space or a quotation mark, and of longer words no more than the form is wide. An open form may begin and end anywhere. Where words that a
 * family needs stand in for keywords, the rest of the line counts, as far as {@link reach}. Parts overlap by no more than a form's width.
 */
export function* stretchesFor(family: TokenFamily, text: string, positions: readonly number[]): Generator<Stretch> {
  if (family.boundary === 'open') {
    yield { from: 0, to: text.length }
    return
  }
  const width = widthOf(family)
  let covered = 0
  for (const position of positions) {
    const { from, to } = family.keywords.length > 0 ? { from: position, to: position } : lineAround(text, position)
    if (to < covered) continue
    const end = wordEnd(text, to, to + 4 * width)
    yield { from: wordStart(text, Math.max(from, covered), Math.max(from - width, covered)), to: end }
    covered = isCut(text, end) ? end - width : end
  }
}

/** Whether a part of a text ends within a word: what stands at its end may go on. */
export function isCut(text: string, end: number): boolean {
  return end < text.length && !isDelimiter(text.charCodeAt(end))
}

const widths = new WeakMap<TokenFamily, number>()

/** No less than what a form matches at most, in characters: a group that repeats is taken to repeat everything. */
function widthOf(family: TokenFamily): number {
  const known = widths.get(family)
  if (known !== undefined) return known
  const { source } = family.form
  let width = source.length
  for (const [, most = '0'] of source.matchAll(/\{(?:\d+,)?(\d+)\}/g)) width += Number(most)
  for (const [, most = '1'] of source.matchAll(/\)\{(?:\d+,)?(\d+)\}/g)) width *= Number(most)
  widths.set(family, width)
  return width
}

/** The end of a line that names what the next one holds: a key without a value, a block scalar of YAML. */
export const namesNext = /[:=]\s{0,8}(?:[|>][-+0-9]{0,2})?[ \t\r]{0,8}$/

/** The line around a position, to both sides no further than {@link reach}; the next one too, where it only names that. */
function lineAround(text: string, position: number): Stretch {
  const left = text.slice(Math.max(0, position - reach), position)
  const right = text.slice(position, position + 2 * reach)
  const first = right.indexOf('\n')
  const end = first >= 0 && namesNext.test(right.slice(0, first)) ? right.indexOf('\n', first + 1) : first
  return { from: position - left.length + left.lastIndexOf('\n') + 1, to: position + (end < 0 ? right.length : end) }
}

function wordStart(text: string, position: number, least: number): number {
  let start = position
  while (start > 0 && start > least && !isDelimiter(text.charCodeAt(start - 1))) start--
  return start
}

function wordEnd(text: string, position: number, most: number): number {
  let end = position
  while (end < text.length && end < most && !isDelimiter(text.charCodeAt(end))) end++
  return end
}

/** White space, controls and the quotation mark. */
export function isDelimiter(code: number): boolean {
  return code <= 0x20 || code === 0x22
}
