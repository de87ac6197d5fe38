import { type Framed, frameOf } from '../findings/frames.ts'
import type { Edit } from '../types/finding.ts'
import { Lines } from '../yaml/lines.ts'
import type { Fix, FixedFile } from './prove-fixes.ts'

/** A fix as edits of lines and columns. Undefined where one of the lines that it leaves is not fit to be shown (decision 8). */
export function editsToShow({ files, finding }: Omit<Fix, 'edits'>): readonly Edit[] | undefined {
  if (!files.every((file) => isFitToShow(file, finding))) return undefined
  return files.flatMap(({ path, text: whole, cuts }) => {
    const lines = new Lines(whole)
    return cuts.map(({ from, to, text }) => ({ path, span: lines.span(from, to), text }))
  })
}

function isFitToShow({ fixed, cuts }: FixedFile, finding: Fix['finding']): boolean {
  const lines = fixed.split(/\r\n|\n|\r/)
  const offsets = new Lines(fixed)
  let shift = 0
  for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
    const { line, endLine } = offsets.span(cut.from + shift, cut.from + shift + cut.text.length)
    shift += cut.text.length - (cut.to - cut.from)
    if (cut.text === '') continue
    for (let at = line; at <= endLine; at++) if (!isShown(lines, at, finding.report)) return false
  }
  return true
}

function isShown(lines: readonly string[], line: number, { place, object }: Fix['finding']['report']): boolean {
  const words = lines[line - 1] ?? ''
  const span = { line, column: 1, endLine: line, endColumn: 1 }
  const framed: Framed = { place, span, ...(object === undefined ? {} : { object }) }
  return words.trim() === '' || frameOf(lines, framed)?.lines[0]?.text === words
}
