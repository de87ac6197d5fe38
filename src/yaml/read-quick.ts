import type { Event } from 'js-yaml'
import { EVENT_ID, SCALAR_STYLE } from './event-ids.ts'
import { readBlockScalar } from './quick-block-scalar.ts'
import {
  type Cursor,
  enter,
  giveUp,
  isBlankOrEnd,
  leave,
  lineEndOf,
  nextContent,
  noteScalar,
  openCursor,
  recordMapping,
  recordSequence,
} from './quick-cursor.ts'
import { readFlow } from './quick-flow.ts'
import { atColon, noteKey, plainKeyOf, readNextKey } from './quick-key.ts'
import { beginsPlain, finishKeylessPlain, readPlain, readPlainKey } from './quick-plain.ts'
import { readQuoted } from './quick-quoted.ts'
import { setOwn } from './set-own.ts'

/**
 * Reads one document of the everyday kind: mappings, lists and scalars in every style, brackets and comments; as go-yaml v2 reads it and several
 * times faster than js-yaml. Undefined for everything else (anchors, tags, merges, `?`, equal keys, anything broken), which says nothing about it.
 * The text must have line breaks of LF alone, and none of the characters that go-yaml refuses.
 */
export function readQuick(
  text: string,
  from: number,
  to: number,
  depth: number,
): { readonly value: unknown; readonly nodes: number } | undefined {
  const cursor = openCursor(text, from, to, depth)
  const value = attempt(cursor)
  return value === giveUp ? undefined : { value, nodes: cursor.nodes }
}

/** The same as js-yaml's events, with offsets into `text`. */
export function quickEvents(text: string, from: number, to: number, depth: number): Event[] | undefined {
  const events: Event[] = [{ type: EVENT_ID.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] }]
  const value = attempt(openCursor(text, from, to, depth, events))
  if (value === giveUp) return undefined
  events.push({ type: EVENT_ID.POP })
  return events
}

function attempt(cursor: Cursor): unknown {
  try {
    const column = firstContent(cursor)
    if (column === -1) return undefined
    const value = readNode(cursor, column, -1)
    if (cursor.pos < cursor.end) throw giveUp
    return value
  } catch (error) {
    if (error === giveUp || error instanceof RangeError) return giveUp
    throw error
  }
}

/** Moves to the first content: `from` is either a line's start or behind a marker, on whose line nothing else may stand. */
function firstContent(cursor: Cursor): number {
  const before = cursor.text.charCodeAt(cursor.pos - 1)
  if (cursor.pos > 0 && before !== 10 && before !== 0xfeff) return nextContent(cursor)
  let pos = cursor.pos
  while (cursor.text.charCodeAt(pos) === 32) pos++
  const code = cursor.text.charCodeAt(pos)
  if (pos >= cursor.end) return -1
  if (code === 9 || code === 0xfeff) throw giveUp
  if (code === 35 || code === 10) {
    cursor.pos = code === 35 ? lineEndOf(cursor, pos) : pos
    return nextContent(cursor)
  }
  cursor.pos = pos
  return pos - cursor.lineStart
}

/**
 * Reads the node at the cursor, at a column deeper than the collection around, and moves to the content behind it. Each reader of a collection
 * leaves the cursor there; {@link Cursor.lineStart} tells its column.
 */
function readNode(cursor: Cursor, column: number, parentIndent: number): unknown {
  const { text } = cursor
  const code = text.charCodeAt(cursor.pos)
  if (code === 45 && isBlankOrEnd(text.charCodeAt(cursor.pos + 1))) return readSequence(cursor, column)
  if (code === 34 || code === 39) return readQuotedNode(cursor, column)
  if (beginsPlain(cursor, code)) {
    const start = cursor.pos
    const key = readPlainKey(cursor)
    if (key === undefined) return finish(cursor, finishKeylessPlain(cursor, start, parentIndent))
    return readMapping(cursor, column, start, plainKeyOf(key))
  }
  return finish(cursor, readInline(cursor, code, parentIndent))
}

/** A quoted scalar, or the mapping whose first key it is. */
function readQuotedNode(cursor: Cursor, column: number): unknown {
  const start = cursor.pos
  const line = cursor.lineStart
  const mark = cursor.events?.length ?? 0
  const value = readQuoted(cursor)
  if (!atColon(cursor)) return finish(cursor, value)
  if (cursor.pos - start > 1000 || lineEndOf(cursor, line) < cursor.pos) throw giveUp
  if (cursor.events !== undefined) cursor.events.length = mark
  cursor.pos++
  return readMapping(cursor, column, start, value, true)
}

function finish(cursor: Cursor, value: unknown): unknown {
  nextContent(cursor)
  return value
}

/** A value that begins on the line of its key or dash and is no block collection. */
function readInline(cursor: Cursor, code: number, parentIndent: number): unknown {
  if (code === 34 || code === 39) return readQuoted(cursor)
  if (code === 91 || code === 123) return readFlow(cursor)
  if (code === 124 || code === 62) return readBlockScalar(cursor, parentIndent)
  if (beginsPlain(cursor, code)) return readPlain(cursor, parentIndent)
  throw giveUp
}

/** Reads a mapping from behind the colon of its first key. */
function readMapping(cursor: Cursor, column: number, start: number, firstKey: string, quoted = false): unknown {
  enter(cursor)
  recordMapping(cursor, start)
  noteKey(cursor, start, quoted)
  const map: Record<string, unknown> = {}
  let key = firstKey
  for (;;) {
    const value = readFieldValue(cursor, column)
    if (map[key] !== undefined && Object.hasOwn(map, key)) throw giveUp
    setOwn(map, key, value)
    if (cursor.pos >= cursor.end) break
    const next = cursor.pos - cursor.lineStart
    if (next < column) break
    if (next > column) throw giveUp
    key = readNextKey(cursor)
  }
  leave(cursor)
  return map
}

/** Reads what stands behind a colon, and moves to the content behind it. */
function readFieldValue(cursor: Cursor, column: number): unknown {
  const { text } = cursor
  let code = text.charCodeAt(cursor.pos)
  while (code === 32 || code === 9) code = text.charCodeAt(++cursor.pos)
  if (code !== 10 && code !== 35 && cursor.pos < cursor.end) {
    const value = readInline(cursor, code, column)
    nextContent(cursor)
    return value
  }
  const next = nextContent(cursor)
  if (next > column) return readNode(cursor, next, column)
  if (next === column && isDash(cursor)) return readSequence(cursor, column)
  return readNothing(cursor)
}

function readNothing(cursor: Cursor): null {
  noteScalar(cursor, -1, -1, SCALAR_STYLE.PLAIN)
  return null
}

function isDash(cursor: Cursor): boolean {
  return cursor.text.charCodeAt(cursor.pos) === 45 && isBlankOrEnd(cursor.text.charCodeAt(cursor.pos + 1))
}

/** Reads a list from its first dash. */
function readSequence(cursor: Cursor, column: number): unknown[] {
  enter(cursor)
  recordSequence(cursor, cursor.pos)
  const list: unknown[] = []
  do list.push(readItem(cursor, column))
  while (cursor.pos < cursor.end && cursor.pos - cursor.lineStart === column && isDash(cursor))
  if (cursor.pos < cursor.end && cursor.pos - cursor.lineStart > column) throw giveUp
  leave(cursor)
  return list
}

function readItem(cursor: Cursor, column: number): unknown {
  const { text } = cursor
  let code = text.charCodeAt(++cursor.pos)
  while (code === 32) code = text.charCodeAt(++cursor.pos)
  if (code === 9) throw giveUp
  if (code !== 10 && code !== 35 && cursor.pos < cursor.end) return readNode(cursor, cursor.pos - cursor.lineStart, column)
  const next = nextContent(cursor)
  return next > column ? readNode(cursor, next, column) : readNothing(cursor)
}
