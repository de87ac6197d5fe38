import { type Framed, frameOf } from '../findings/frames.ts'
import { showsFix, standsAtCredential } from '../policy/token-rules.ts'
import type { Edit } from '../types/finding.ts'
import { Lines } from '../yaml/lines.ts'
import { lineEnd, lineStartOf } from './layout.ts'
import type { Fix, FixedFile } from './write-fixes.ts'

/** A fix as edits of lines and columns. Undefined where one of the lines that it leaves is not fit to be shown (decision 8). */
export function editsToShow({ files, finding }: Omit<Fix, 'edits'>): readonly Edit[] | undefined {
  const { rule } = finding.report
  const isPlain = !standsAtCredential(rule)
  if (!showsFix(rule) || !files.every((file) => isFitToShow(file, finding) && (isPlain || keepsNothing(file)))) return undefined
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

/**
 * Whether nothing stays on the lines that a fix touches but brackets and the name of a variable: what stands beside a credential may be another,
 * or tell of it.
 */
function keepsNothing({ text, cuts }: FixedFile): boolean {
  return cuts.every((cut) => {
    const before = text.slice(lineStartOf(text, cut.from), cut.from)
    return (
      /^\s*(?:-\s+)*\{?\s*(?:"?name"?\s*:\s*["']?[A-Za-z_][\w.-]*["']?\s*,\s*)?$/.test(before) &&
      /^[\s}\],]*$/.test(lineEnd(text, cut.to).rest)
    )
  })
}

function isShown(lines: readonly string[], line: number, { place, object }: Fix['finding']['report']): boolean {
  const words = lines[line - 1] ?? ''
  const span = { line, column: 1, endLine: line, endColumn: 1 }
  const framed: Framed = { place, span, ...(object === undefined ? {} : { object }) }
  return words.trim() === '' || frameOf(lines, framed)?.lines[0]?.text === words
}
