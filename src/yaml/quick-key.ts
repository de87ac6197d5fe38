import { SCALAR_STYLE } from './event-ids.ts'
import { type Cursor, giveUp, isBlankOrEnd, lineEndOf, noteScalar } from './quick-cursor.ts'
import { beginsPlain, keyEnd, readPlainKey } from './quick-plain.ts'
import { readQuoted } from './quick-quoted.ts'
import { badKey, plainKey } from './scalar.ts'

/** Moves over spaces; whether a colon comes next. */
export function atColon(cursor: Cursor): boolean {
  let pos = cursor.pos
  while (cursor.text.charCodeAt(pos) === 32 || cursor.text.charCodeAt(pos) === 9) pos++
  if (cursor.text.charCodeAt(pos) !== 58) return false
  if (!isBlankOrEnd(cursor.text.charCodeAt(pos + 1))) throw giveUp
  cursor.pos = pos
  return true
}

/** A plain key as Kubernetes has it. */
export function plainKeyOf(written: string): string {
  const key = plainKey(written)
  if (key === badKey || key === '<<') throw giveUp
  return key
}

/** Notes the first key of a mapping, which was read before it was known for one. */
export function noteKey(cursor: Cursor, start: number, quoted: boolean): void {
  if (!quoted) noteScalar(cursor, start, keyEnd(), SCALAR_STYLE.PLAIN)
  else if (cursor.events !== undefined) {
    const single = cursor.text.charCodeAt(start) === 39
    const end = cursor.text.lastIndexOf(single ? "'" : '"', cursor.pos - 2)
    noteScalar(cursor, start + 1, end, single ? SCALAR_STYLE.SINGLE_QUOTED : SCALAR_STYLE.DOUBLE_QUOTED)
  }
}

/** Reads another key of a mapping, to behind its colon. */
export function readNextKey(cursor: Cursor): string {
  const start = cursor.pos
  const code = cursor.text.charCodeAt(start)
  if (code === 34 || code === 39) {
    const key = readQuoted(cursor)
    if (!atColon(cursor) || cursor.pos - start > 1000 || lineEndOf(cursor, start) < cursor.pos) throw giveUp
    cursor.pos++
    return key
  }
  if (!beginsPlain(cursor, code)) throw giveUp
  const key = readPlainKey(cursor)
  if (key === undefined) throw giveUp
  noteScalar(cursor, start, keyEnd(), SCALAR_STYLE.PLAIN)
  return plainKeyOf(key)
}
