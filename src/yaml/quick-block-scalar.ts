import type { ChompingMode } from 'js-yaml'
import { CHOMPING_MODE, SCALAR_STYLE } from './event-ids.ts'
import { type Cursor, giveUp, lineEndOf, noteScalar } from './quick-cursor.ts'

/** Reads a literal or folded block, whose header begins at the cursor, and moves to the line break before what follows it. */
export function readBlockScalar(cursor: Cursor, parentIndent: number): string {
  const literal = cursor.text.charCodeAt(cursor.pos) === 124
  const { chomping, increment } = readHeader(cursor)
  const start = cursor.pos
  const lines = openLines(cursor, increment === 0 ? 0 : Math.max(parentIndent, 0) + increment, parentIndent)
  const value = literal ? readLiteral(cursor, lines) : readFolded(cursor, lines)
  const style = literal ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK
  noteScalar(cursor, start, Math.min(lines.at, cursor.end), style, { chomping, indent: lines.begun ? lines.indent : -1 })
  cursor.pos = lines.at >= cursor.end ? cursor.end : lines.at - 1
  if (chomping === CHOMPING_MODE.STRIP) return value
  return value + (lines.lastBreak ? '\n' : '') + (chomping === CHOMPING_MODE.KEEP ? '\n'.repeat(lines.blanks) : '')
}

function readHeader(cursor: Cursor): { chomping: ChompingMode; increment: number } {
  let chomping: ChompingMode = CHOMPING_MODE.CLIP
  let increment = 0
  const end = lineEndOf(cursor, cursor.pos)
  const header = /^(?:([-+])([1-9])?|([1-9])([-+])?)?(?:[ \t]+(?:#.*)?)?$/.exec(cursor.text.slice(cursor.pos + 1, end))
  if (header === null) throw giveUp
  const sign = header[1] ?? header[4]
  if (sign !== undefined) chomping = sign === '+' ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP
  increment = Number(header[2] ?? header[3] ?? 0)
  cursor.pos = Math.min(end + 1, cursor.end)
  return { chomping, increment }
}

/** Goes through the lines of a block. */
interface Lines {
  readonly indent: number
  /** Start of the line that comes next. */
  at: number
  /** Blank lines since the last content line. */
  blanks: number
  /** The last content line has a line break. */
  lastBreak: boolean
  begun: boolean
}

function openLines(cursor: Cursor, fixedIndent: number, parentIndent: number): Lines {
  const { text, end } = cursor
  let widest = 0
  let blanks = 0
  let at = cursor.pos
  for (;;) {
    let pos = at
    while (text.charCodeAt(pos) === 32 && pos < end && (fixedIndent === 0 || pos - at < fixedIndent)) pos++
    widest = Math.max(widest, pos - at)
    const code = text.charCodeAt(pos)
    if (code === 9 && (fixedIndent === 0 || pos - at < fixedIndent)) throw giveUp
    if (code !== 10 || pos >= end) break
    blanks++
    at = pos + 1
  }
  const indent = fixedIndent === 0 ? Math.max(widest, parentIndent + 1, 1) : fixedIndent
  return { indent, at, blanks, lastBreak: false, begun: false }
}

/** Moves behind the next content line; the offsets of its content, or undefined where the block ends. */
function nextLine(cursor: Cursor, lines: Lines): { from: number; to: number } | undefined {
  const from = lines.at + indentOf(cursor, lines)
  if (from - lines.at < lines.indent || from >= cursor.end) return undefined
  const to = lineEndOf(cursor, from)
  lines.begun = true
  lines.lastBreak = to < cursor.end
  lines.at = to + 1
  lines.blanks = 0
  return { from, to }
}

/** Moves over the blank lines that come next. */
function skipBlanks(cursor: Cursor, lines: Lines): void {
  while (lines.at < cursor.end) {
    const pos = lines.at + indentOf(cursor, lines)
    const code = cursor.text.charCodeAt(pos)
    if (code === 9 && pos - lines.at < lines.indent) throw giveUp
    if (code !== 10 || pos >= cursor.end) return
    lines.blanks++
    lines.at = pos + 1
  }
}

function indentOf(cursor: Cursor, lines: Lines): number {
  let width = 0
  while (width < lines.indent && cursor.text.charCodeAt(lines.at + width) === 32 && lines.at + width < cursor.end) width++
  return width
}

function readLiteral(cursor: Cursor, lines: Lines): string {
  let value = ''
  let pending = lines.blanks
  for (let line = nextLine(cursor, lines); line !== undefined; line = nextLine(cursor, lines)) {
    value += (pending === 0 ? '' : pending === 1 ? '\n' : '\n'.repeat(pending)) + cursor.text.slice(line.from, line.to)
    skipBlanks(cursor, lines)
    pending = lines.blanks + 1
  }
  return value
}

function readFolded(cursor: Cursor, lines: Lines): string {
  let value = ''
  let blanks = lines.blanks
  let deeperAbove = false
  for (let line = nextLine(cursor, lines), first = true; line !== undefined; line = nextLine(cursor, lines), first = false) {
    const code = cursor.text.charCodeAt(line.from)
    const deeper = code === 32 || code === 9
    if (!first && !deeper && !deeperAbove) value += blanks === 0 ? ' ' : ''
    else if (!first) value += '\n'
    value += '\n'.repeat(blanks) + cursor.text.slice(line.from, line.to)
    deeperAbove = deeper
    skipBlanks(cursor, lines)
    blanks = lines.blanks
  }
  return value
}
