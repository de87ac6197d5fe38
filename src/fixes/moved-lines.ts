import type { SourceNode } from '../yaml/source-nodes.ts'
import type { Cut } from './cut.ts'
import { beginsLine, columnOf, endOf, lineEnd, lineStartOf, startOf, wholeLines } from './layout.ts'
import { isOpenText } from './write-insertion.ts'

/** A mapping that lost its only field: its key's line goes as well, unless a comment stands there. */
export function takeMapping(text: string, { key }: SourceNode, lines: { readonly from: number; readonly to: number }): Cut | undefined {
  if (key === undefined || !beginsLine(text, key.from) || text.slice(key.to, lines.from).trim() !== ':') return undefined
  return { ...wholeLines(text, lineStartOf(text, key.from), lines.to), text: '' }
}

/** The lines of a field, with the comments right above it that stand at its column. */
export function linesOf(text: string, field: SourceNode): { readonly from: number; readonly to: number } | undefined {
  const start = startOf(field)
  if (!beginsLine(text, start) || isOpenText(text, field)) return undefined
  const column = columnOf(text, start)
  let from = lineStartOf(text, start)
  for (;;) {
    const above = lineStartOf(text, text.charAt(from - 2) === '\r' ? from - 2 : from - 1)
    const line = text.slice(above, from)
    if (from === 0 || !line.trimStart().startsWith('#') || line.length - line.trimStart().length !== column) break
    from = above
  }
  return { from, to: lineEnd(text, endOf(field)).next }
}
