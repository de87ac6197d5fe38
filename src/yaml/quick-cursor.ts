import type { CollectionStyle, Event, ScalarEvent, ScalarStyle } from 'js-yaml'
import { CHOMPING_MODE, COLLECTION_STYLE, EVENT_ID } from './event-ids.ts'

/** Thrown where the text is not of the everyday kind that is read here: js-yaml reads it then, and says what is wrong if anything is. */
export const giveUp = { giveUp: true } as const

/** Deeper nesting is left to js-yaml, so that the stack never decides. */
const deepest = 200

/** Where the reading stands, with what it may not exceed. */
export interface Cursor {
  readonly text: string
  readonly end: number
  pos: number
  /** Offset of the first character of the line that `pos` is on. */
  lineStart: number
  depth: number
  readonly maxDepth: number
  nodes: number
  /** What is read, as js-yaml's events; only where places are wanted. */
  readonly events: Event[] | undefined
}

export function openCursor(text: string, from: number, end: number, depth: number, events?: Event[]): Cursor {
  return { text, end, pos: from, lineStart: from, depth: 0, maxDepth: Math.min(depth, deepest), nodes: 0, events }
}

/**
 * Moves from the end of a value over comments and blank lines to the next content; its column, or -1 at the document's end. A tab that indents
 * and anything else on the value's own line give up.
 */
export function nextContent(cursor: Cursor): number {
  const { text, end } = cursor
  let pos = cursor.pos
  let code = text.charCodeAt(pos)
  while (code === 32 || code === 9) code = text.charCodeAt(++pos)
  if (code === 35) pos = lineEndOf(cursor, pos)
  else if (code !== 10 && pos < end) throw giveUp
  while (pos < end) {
    const lineStart = ++pos
    if (pos >= end) break
    code = text.charCodeAt(pos)
    while (code === 32) code = text.charCodeAt(++pos)
    if (code === 35) pos = lineEndOf(cursor, pos)
    else if (code === 9) throw giveUp
    else if (code !== 10 && pos < end) {
      cursor.pos = pos
      cursor.lineStart = lineStart
      return pos - lineStart
    }
  }
  cursor.pos = end
  return -1
}

/** The offset of the next line break, or the document's end. */
export function lineEndOf(cursor: Cursor, from: number): number {
  const found = cursor.text.indexOf('\n', from)
  return found === -1 || found > cursor.end ? cursor.end : found
}

export function isBlankOrEnd(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || Number.isNaN(code)
}

export function enter(cursor: Cursor): void {
  cursor.nodes++
  if (++cursor.depth > cursor.maxDepth) throw giveUp
}

export function leave(cursor: Cursor): void {
  cursor.depth--
  cursor.events?.push({ type: EVENT_ID.POP })
}

const noProperties = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 }

export function recordMapping(cursor: Cursor, start: number, style: CollectionStyle = COLLECTION_STYLE.BLOCK): void {
  cursor.events?.push({ type: EVENT_ID.MAPPING, start, ...noProperties, style })
}

export function recordSequence(cursor: Cursor, start: number, style: CollectionStyle = COLLECTION_STYLE.BLOCK): void {
  cursor.events?.push({ type: EVENT_ID.SEQUENCE, start, ...noProperties, style })
}

/** Counts a scalar, and records where it stands: between its quotes, or on the lines of a block. */
export function noteScalar(
  cursor: Cursor,
  valueStart: number,
  valueEnd: number,
  style: ScalarStyle,
  block?: Pick<ScalarEvent, 'chomping' | 'indent'>,
): void {
  cursor.nodes++
  cursor.events?.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    ...noProperties,
    style,
    chomping: CHOMPING_MODE.CLIP,
    indent: -1,
    fast: false,
    ...block,
  })
}
