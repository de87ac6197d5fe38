import type { SourceCollection, SourceNode, SourceRange } from '../yaml/source-nodes.ts'

/** How a scalar is quoted. */
export type Quotes = 'none' | 'single' | 'double'

export function quotesAt(text: string, { from }: SourceRange): Quotes {
  const first = text.charAt(from)
  if (first === '"') return 'double'
  return first === "'" ? 'single' : 'none'
}

/** Where a field's key or an item begins. */
export function startOf({ key, value }: SourceNode): number {
  return key?.from ?? value?.from ?? 0
}

/** Behind the last character of a field or an item; behind the colon where nothing follows it. */
export function endOf({ key, value }: SourceNode): number {
  return value?.to ?? (key?.to ?? 0) + 1
}

/** The dash of a list's item. */
export function dashOf(text: string, item: SourceNode): number {
  return text.lastIndexOf('-', startOf(item))
}

/** Where an entry of a block collection begins, its dash included. */
export function leadOf(text: string, holder: SourceCollection, entry: SourceNode): number {
  return holder.kind === 'sequence' ? dashOf(text, entry) : startOf(entry)
}

export function lineStartOf(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStartOf(text, offset)
}

/** Whether nothing but white space stands before an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return text.slice(lineStartOf(text, offset), offset).trim() === ''
}

/** The line end that a text has. */
export function newlineOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** The rest of the line that an offset lies on, and where the next one begins. */
export function lineEnd(text: string, offset: number): { readonly next: number; readonly rest: string; readonly closed: boolean } {
  if (offset > 0 && /[\r\n]/.test(text.charAt(offset - 1))) return { next: offset, rest: '', closed: true }
  const [end = ''] = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(text.slice(offset)) ?? []
  return { next: offset + end.length, rest: end.trim(), closed: /[\r\n]$/.test(end) }
}

/** Whole lines to take away: of the last ones of a text that does not close them, the line end before them instead. */
export function wholeLines(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  if (to < text.length || /[\r\n]$/.test(text) || from === 0) return { from, to }
  return { from: text.startsWith('\r\n', from - 2) ? from - 2 : from - 1, to }
}
