import { saysCredential } from '../tokens/credential-name.ts'
import { findTokens } from '../tokens/find.ts'
import type { Span } from '../types/place.ts'

/** What stands where something was covered. Always the same, so that no length shows. */
export const cover = '***'

/** A line with all of its values covered: what follows the first key, or everything behind the indentation and the dashes. */
export function coverValues(line: string): string {
  const [, lead = '', key = '', rest = ''] = /^(\s*(?:-\s+)*)((?:"[^"]*"|'[^']*'|[^\s:#'"{[][^:#]*):(?=\s|$))?(.*)$/.exec(line) ?? []
  const value = rest.trim()
  const shown = coverRuns(key)
  return value === '' || /^[|>][-+0-9]*$/.test(value) ? `${lead}${shown}${rest}` : `${lead}${shown}${key === '' ? '' : ' '}${cover}`
}

/** A line with what may be a credential covered: by the name before it, by its place in a URL, or by how it looks. */
export function coverCredentials(line: string): string {
  // Tokens first: what one begins with may say credential itself.
  return coverRuns(coverNamed(coverTokens(line)).replace(/(:\/\/)[^\s/@"']+@/g, `$1${cover}@`))
}

/** Everything behind a name that says credential, since where its value ends is hard to tell and of no use. */
function coverNamed(line: string): string {
  for (const match of line.matchAll(/(--?)?([A-Za-z_][\w.-]*)(["']?\s*[:=]\s*|["']?\s+(?=\S))/g)) {
    const [whole, flag, name = '', separator = ''] = match
    const isAssigned = /[:=]/.test(separator)
    if ((!isAssigned && flag === undefined) || !saysCredential(name)) continue
    const from = match.index + whole.length
    const value = line.slice(from).trim()
    if (value === '' || /^(?:["']?(?:true|false)["']?|null|~|[|>][-+0-9]*|[{[]\s*[}\]])(?:\s+#.*)?$/.test(value)) continue
    return `${line.slice(0, from)}${cover}`
  }
  return line
}

/** A text without the tokens of any provider. */
export function coverTokens(text: string): string {
  if (text.length < shortestToken) return text
  const hits = findTokens(text, {})
  if (hits.length === 0) return coverUnknown(text)
  let shown = ''
  let done = 0
  for (const { from, to } of hits) {
    shown += `${text.slice(done, from)}${cover}`
    done = to
  }
  return coverUnknown(shown + text.slice(done))
}

/** Longer than any name or digest that people are shown: 64 characters are a SHA-256. */
const longRun = /[A-Za-z0-9+_=-]{72,}/g

/**
 * A text without what looks random and is longer than anything else is, as a family knows but 999 of 1,000 of its tokens; and without what
 * looks random and was cut: a token that is cut has lost its form, and most of it is still there.
 */
function coverUnknown(text: string): string {
  const covered = text.length < 72 ? text : text.replace(longRun, (run) => (looksRandom(run) ? cover : run))
  if (!covered.includes('…')) return covered
  return covered.replace(/[A-Za-z0-9+/_=.-]{20,}(?=…)/g, (run) => (looksRandom(run) ? cover : run))
}

/** No token is shorter. */
const shortestToken = 12

/** A line without what a span covers of it, to the line's end where the span goes on. */
export function coverSpan(text: string, { line, column, endLine, endColumn }: Span): string {
  return `${text.slice(0, column - 1)}${cover}${endLine > line ? '' : text.slice(endColumn - 1)}`
}

/** Long runs without a space that no person would write: base64, hex; and tokens of any provider. */
export function coverRuns(line: string): string {
  return coverTokens(line).replace(/[A-Za-z0-9+/_=-]{20,}/g, (run) => (looksRandom(run) ? cover : run))
}

function looksRandom(run: string): boolean {
  const pieces = run.split(/[^A-Za-z0-9]+/)
  if (pieces.some((piece) => piece.length >= 20 && !isWords(piece))) return true
  const mixed = /[a-z]/.test(run) && /[A-Z]/.test(run)
  if (!/\d/.test(run)) return mixed && !pieces.every(isPlain) && entropy(run) >= 3.5
  if (!/[A-Za-z]/.test(run)) return false
  return (mixed || /^[0-9a-f-]+$/.test(run)) && entropy(run) >= 3.2
}

/** `HorizontalPodAutoscaler`: at least two words of which none is long, and no digit. */
function isWords(piece: string): boolean {
  const words = piece.match(/[A-Z]?[a-z]+/g) ?? []
  return (
    words.join('') === piece &&
    words.length > 1 &&
    words.every((word) => word.length >= 2 && word.length <= 15) &&
    piece.length / words.length >= 4
  )
}

/** One word, one abbreviation, or words put together. */
function isPlain(piece: string): boolean {
  return /^(?:[A-Z]?[a-z]{0,15}|[A-Z]{1,6})$/.test(piece) || isWords(piece)
}

/** Shannon's, in bits per character. */
function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}
