import { SCALAR_STYLE } from './event-ids.ts'
import { type Cursor, giveUp, noteScalar } from './quick-cursor.ts'

/** Reads a quoted scalar, which may span lines at any indentation, and moves behind it. */
export function readQuoted(cursor: Cursor): string {
  return cursor.text.charCodeAt(cursor.pos) === 39 ? readSingle(cursor) : readDouble(cursor)
}

function readSingle(cursor: Cursor): string {
  const { text, end } = cursor
  const start = cursor.pos + 1
  let pos = start
  let simple = true
  for (; ; pos++) {
    if (pos >= end) throw giveUp
    const code = text.charCodeAt(pos)
    if (code === 10) simple = false
    else if (code === 39) {
      if (text.charCodeAt(pos + 1) !== 39) break
      simple = false
      pos++
    }
  }
  cursor.pos = pos + 1
  noteScalar(cursor, start, pos, SCALAR_STYLE.SINGLE_QUOTED)
  return simple ? text.slice(start, pos) : decode(text, start, pos, 39)
}

function readDouble(cursor: Cursor): string {
  const { text, end } = cursor
  const start = cursor.pos + 1
  let pos = start
  let simple = true
  for (; ; pos++) {
    if (pos >= end) throw giveUp
    const code = text.charCodeAt(pos)
    if (code === 34) break
    if (code === 10) simple = false
    else if (code === 92) {
      simple = false
      pos++
    }
  }
  cursor.pos = pos + 1
  noteScalar(cursor, start, pos, SCALAR_STYLE.DOUBLE_QUOTED)
  return simple ? text.slice(start, pos) : decode(text, start, pos, 92)
}

/** Decodes what lies between quotes: `special` is the character that does not stand for itself. */
function decode(text: string, from: number, to: number, special: number): string {
  let out = ''
  let copied = from
  let pos = from
  while (pos < to) {
    const code = text.charCodeAt(pos)
    if (code === special) {
      out += text.slice(copied, pos)
      if (special === 39) {
        copied = pos + 1
        pos += 2
      } else if (text.charCodeAt(pos + 1) === 10) {
        const [folded, next] = foldBreaks(text, pos + 2, to)
        out += '\n'.repeat(folded)
        pos = copied = next
      } else {
        const [character, next] = decodeEscape(text, pos, to)
        out += character
        pos = copied = next
      }
    } else if (code === 10 || code === 32 || code === 9) {
      const [breaks, next] = foldBreaks(text, pos, to)
      if (breaks > 0) {
        out += text.slice(copied, pos) + (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1))
        copied = next
      }
      pos = next
    } else pos++
  }
  return out + text.slice(copied, to)
}

/** How many line breaks a run of white space holds, and where it ends. */
function foldBreaks(text: string, from: number, to: number): [number, number] {
  let breaks = 0
  let pos = from
  for (; pos < to; pos++) {
    const code = text.charCodeAt(pos)
    if (code === 10) breaks++
    else if (code !== 32 && code !== 9) break
  }
  return [breaks, pos]
}

const simpleEscapes = new Map<string, string>([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
])
const hexDigits = new Map<string, number>([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])

function decodeEscape(text: string, at: number, to: number): [string, number] {
  const kind = text.charAt(at + 1)
  const simple = simpleEscapes.get(kind)
  if (simple !== undefined) return [simple, at + 2]
  const next = at + 2 + (hexDigits.get(kind) ?? to)
  const digits = text.slice(at + 2, next)
  if (next > to || !/^[0-9a-fA-F]+$/.test(digits)) throw giveUp
  const code = Number.parseInt(digits, 16)
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw giveUp
  return [String.fromCodePoint(code), next]
}
