import { COLLECTION_STYLE, SCALAR_STYLE } from './event-ids.ts'
import { type Cursor, enter, giveUp, isBlankOrEnd, leave, lineEndOf, noteScalar, recordMapping, recordSequence } from './quick-cursor.ts'
import { beginsPlain } from './quick-plain.ts'
import { readQuoted } from './quick-quoted.ts'
import { badKey, notJson, plainKey, resolvePlain } from './scalar.ts'
import { setOwn } from './set-own.ts'

/** Reads a collection in brackets, at whatever indentation its lines stand, and moves behind it. */
export function readFlow(cursor: Cursor): unknown {
  const isList = cursor.text.charCodeAt(cursor.pos) === 91
  enter(cursor)
  if (isList) recordSequence(cursor, cursor.pos, COLLECTION_STYLE.FLOW)
  else recordMapping(cursor, cursor.pos, COLLECTION_STYLE.FLOW)
  cursor.pos++
  const value = isList ? readList(cursor) : readMapping(cursor)
  leave(cursor)
  return value
}

function readList(cursor: Cursor): unknown[] {
  const list: unknown[] = []
  for (;;) {
    if (skipSpace(cursor) === 93) break
    list.push(readNode(cursor))
    const code = skipSpace(cursor)
    if (code === 44) cursor.pos++
    else if (code !== 93) throw giveUp
  }
  cursor.pos++
  return list
}

function readMapping(cursor: Cursor): Record<string, unknown> {
  const map: Record<string, unknown> = {}
  for (;;) {
    if (skipSpace(cursor) === 125) break
    const key = readKey(cursor)
    if (Object.hasOwn(map, key)) throw giveUp
    setOwn(map, key, readValue(cursor))
    const code = skipSpace(cursor)
    if (code === 44) cursor.pos++
    else if (code !== 125) throw giveUp
  }
  cursor.pos++
  return map
}

/** A key, whose colon must stand on its line. */
function readKey(cursor: Cursor): string {
  const start = cursor.pos
  const code = cursor.text.charCodeAt(start)
  const quoted = code === 34 || code === 39
  const written = quoted ? readQuoted(cursor) : readPlainText(cursor)
  if (cursor.pos - start > 1000 || lineEndOf(cursor, start) < cursor.pos) throw giveUp
  const key = quoted ? written : plainKey(written)
  if (key === badKey || (!quoted && key === '<<')) throw giveUp
  return key
}

function readValue(cursor: Cursor): unknown {
  while (cursor.text.charCodeAt(cursor.pos) === 32 || cursor.text.charCodeAt(cursor.pos) === 9) cursor.pos++
  if (cursor.text.charCodeAt(cursor.pos) === 58) {
    cursor.pos++
    const code = skipSpace(cursor)
    if (code !== 44 && code !== 125) return readNode(cursor)
  }
  noteScalar(cursor, -1, -1, SCALAR_STYLE.PLAIN)
  return null
}

function readNode(cursor: Cursor): unknown {
  const code = cursor.text.charCodeAt(cursor.pos)
  if (code === 91 || code === 123) return readFlow(cursor)
  if (code === 34 || code === 39) return readQuoted(cursor)
  const value = resolvePlain(readPlainText(cursor))
  if (value === notJson) throw giveUp
  return value
}

/** Moves over white space, line breaks and comments to what comes next: its character code. */
function skipSpace(cursor: Cursor): number {
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.pos)
    if (cursor.pos >= cursor.end) throw giveUp
    if (code === 35) cursor.pos = lineEndOf(cursor, cursor.pos)
    else if (code === 32 || code === 10 || code === 9) cursor.pos++
    else return code
  }
}

/** The text of a plain scalar inside brackets; it may span lines. */
function readPlainText(cursor: Cursor): string {
  const { text } = cursor
  const first = text.charCodeAt(cursor.pos)
  if (first === 58 || first === 63 || !beginsPlain(cursor, first)) throw giveUp
  const start = cursor.pos
  let value = ''
  let end = start
  let from = start
  for (;;) {
    end = scanLine(cursor)
    value += text.slice(from, end)
    const breaks = text.charCodeAt(cursor.pos) === 10 ? skipBreaks(cursor) : 0
    if (breaks === 0 || endsPlain(text, cursor.pos)) break
    value += breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
    from = cursor.pos
  }
  noteScalar(cursor, start, end, SCALAR_STYLE.PLAIN)
  return value
}

/** Moves to what ends the line of a plain scalar; the offset behind its last character that is no white space. */
function scanLine(cursor: Cursor): number {
  const { text } = cursor
  let last = cursor.pos
  for (let pos = cursor.pos; ; pos++) {
    const code = text.charCodeAt(pos)
    if (pos >= cursor.end || code === 63) throw giveUp
    if (code === 10 || (code === 35 && last < pos) || endsPlain(text, pos)) {
      cursor.pos = pos
      return last
    }
    if (code !== 32 && code !== 9) last = pos + 1
  }
}

function endsPlain(text: string, pos: number): boolean {
  const code = text.charCodeAt(pos)
  if (code === 58) return isBlankOrEnd(text.charCodeAt(pos + 1))
  return code === 44 || code === 91 || code === 93 || code === 123 || code === 125
}

/** Moves over line breaks and indentation inside a plain scalar; how many breaks there are, 0 where a comment ends the scalar. */
function skipBreaks(cursor: Cursor): number {
  let breaks = 0
  for (; ; cursor.pos++) {
    const code = cursor.text.charCodeAt(cursor.pos)
    if (cursor.pos >= cursor.end || code === 9) throw giveUp
    if (code === 10) breaks++
    else if (code !== 32) return code === 35 ? 0 : breaks
  }
}
