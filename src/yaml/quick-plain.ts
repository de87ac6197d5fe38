import { SCALAR_STYLE } from './event-ids.ts'
import { type Cursor, giveUp, isBlankOrEnd, noteScalar } from './quick-cursor.ts'
import { notJson, resolvePlain } from './scalar.ts'

/** What ends a line of a plain scalar. */
const atLineEnd = 0
const atComment = 1
const atColon = 2

/** Of the line scanned last: the offset behind its last character that is no white space. */
let tail = 0

/** Scans one line of a plain scalar in block context: moves to the line break, the comment's `#` or the colon that ends it. */
function scanLine(cursor: Cursor): number {
  const { text } = cursor
  let pos = cursor.pos
  let last = pos
  for (;;) {
    const code = text.charCodeAt(pos)
    if (code === 10 || pos >= cursor.end) break
    if (code === 58 && isBlankOrEnd(text.charCodeAt(pos + 1))) {
      tail = last
      cursor.pos = pos
      return atColon
    }
    if (code === 35 && last < pos) {
      tail = last
      cursor.pos = pos
      return atComment
    }
    pos++
    if (code !== 32 && code !== 9) last = pos
  }
  tail = last
  cursor.pos = pos
  return atLineEnd
}

/** Whether a plain scalar may begin with the character at the cursor, outside brackets. */
export function beginsPlain(cursor: Cursor, code: number): boolean {
  switch (code) {
    case 33: // !
    case 34: // "
    case 35: // #
    case 37: // %
    case 38: // &
    case 39: // '
    case 42: // *
    case 44: // ,
    case 62: // >
    case 64: // @
    case 91: // [
    case 93: // ]
    case 96: // `
    case 123: // {
    case 124: // |
    case 125: // }
      return false
    case 45: // -
    case 58: // :
    case 63: // ?
      return !isBlankOrEnd(cursor.text.charCodeAt(cursor.pos + 1))
    default:
      return true
  }
}

/** Reads a plain scalar that is no key; lines that are indented deeper than the collection around belong to it. */
export function readPlain(cursor: Cursor, parentIndent: number): unknown {
  const start = cursor.pos
  const why = scanLine(cursor)
  if (why === atColon) throw giveUp
  return finishPlain(cursor, start, tail, why === atLineEnd, parentIndent)
}

/**
 * Reads a key and moves behind its colon: its text, or undefined where the line holds no colon. Then the cursor stands where the line's
 * plain scalar ends, which {@link finishKeylessPlain} completes.
 */
export function readPlainKey(cursor: Cursor): string | undefined {
  const start = cursor.pos
  keyless = scanLine(cursor)
  if (keyless !== atColon) return undefined
  if (cursor.pos - start > 1000) throw giveUp
  cursor.pos++
  return cursor.text.slice(start, tail)
}

/** The offset behind the text of the key read last. */
export function keyEnd(): number {
  return tail
}

let keyless = atLineEnd

export function finishKeylessPlain(cursor: Cursor, start: number, parentIndent: number): unknown {
  return finishPlain(cursor, start, tail, keyless === atLineEnd, parentIndent)
}

function finishPlain(cursor: Cursor, start: number, firstEnd: number, mayGoOn: boolean, parentIndent: number): unknown {
  let source = cursor.text.slice(start, firstEnd)
  let end = firstEnd
  let goesOn = mayGoOn
  while (goesOn) {
    const breaks = continuation(cursor, parentIndent)
    if (breaks === 0) break
    const from = cursor.pos
    const why = scanLine(cursor)
    if (why === atColon) throw giveUp
    source += (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)) + cursor.text.slice(from, tail)
    end = tail
    goesOn = why === atLineEnd
  }
  noteScalar(cursor, start, end, SCALAR_STYLE.PLAIN)
  const value = resolvePlain(source)
  if (value === notJson) throw giveUp
  return value
}

/** Moves to the next line's content if it belongs to the scalar: how many line breaks lie between, 0 if it does not. */
function continuation(cursor: Cursor, parentIndent: number): number {
  const { text, end } = cursor
  let pos = cursor.pos
  let breaks = 0
  while (pos < end && text.charCodeAt(pos) === 10) {
    breaks++
    const lineStart = ++pos
    let code = text.charCodeAt(pos)
    while (code === 32) code = text.charCodeAt(++pos)
    if (code === 9) throw giveUp
    if (pos >= end) return 0
    if (code === 10) continue
    if (pos - lineStart <= parentIndent || code === 35) return 0
    cursor.pos = pos
    cursor.lineStart = lineStart
    return breaks
  }
  return 0
}
