import type { Frame } from '../findings/frames.ts'
import type { Finding } from '../types/finding.ts'
import type { Ink } from './ink.ts'
import { makeVisible } from './visible.ts'
import { columns } from './wrap.ts'

/** Longest part of a line that a frame shows, in UTF-16 units. */
const longestLine = 160

/** A finding's lines of the file with numbers, and carets under the field at fault. */
export function renderFrame(finding: Finding, frame: Frame, indent: string, ink: Ink): string[] {
  const gutter = String(frame.lines.at(-1)?.line ?? 0).length
  const rows: string[] = []
  for (const { line, text } of frame.lines) {
    const marked = markedPart(finding, line, text)
    const window = cutAround(text, marked?.from ?? 0)
    rows.push(`${indent}${ink.faint(`${String(line).padStart(gutter)} |`)} ${window.shown}`.trimEnd())
    if (marked === undefined) continue
    const before = columns(window.before(marked.from))
    const size = Math.max(1, columns(window.before(marked.to)) - before)
    const carets = ink.severity(finding.severity, '^'.repeat(size))
    rows.push(`${indent}${' '.repeat(gutter)} ${ink.faint('|')} ${' '.repeat(before)}${carets}`)
  }
  return rows
}

/** The columns of a line that a finding is about, from 0. Of a span over several lines only the first line is marked. */
function markedPart(finding: Finding, line: number, text: string): { from: number; to: number } | undefined {
  const { span } = finding
  if (line !== span.line) return undefined
  const from = Math.min(span.column - 1, text.length)
  const to = span.endLine === line ? span.endColumn - 1 : text.trimEnd().length
  return { from, to: Math.max(from, to) }
}

/** A window on a line that may be very long, with the offset `wanted` inside. */
function cutAround(text: string, wanted: number): { shown: string; before(offset: number): string } {
  const start = text.length <= longestLine || wanted < longestLine / 2 ? 0 : wanted - longestLine / 4
  const end = Math.min(text.length, start + longestLine)
  const lead = start > 0 ? '…' : ''
  return {
    shown: `${lead}${makeVisible(text.slice(start, end))}${end < text.length ? '…' : ''}`,
    before: (offset) => `${lead}${makeVisible(text.slice(start, Math.min(Math.max(offset, start), end)))}`,
  }
}
