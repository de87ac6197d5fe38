import { frameOf } from '../findings/frames.ts'
import { showsFix, standsAtCredential } from '../policy/token-rules.ts'
import type { Edit, Finding } from '../types/finding.ts'
import type { Diff } from './anchors.ts'

/** Lines of the head that a person may replace by a click. */
export interface Suggestion {
  readonly path: string
  readonly startLine: number
  readonly line: number
  readonly text: readonly string[]
}

/** A longer one is no small fix. */
const mostLines = 30

/**
 * The proven edits of a finding as one replacement of whole lines, where GitHub would apply it: on lines of one hunk of the head that are
 * just what was checked. None where one of its lines is not fit to be shown (decision 8); of a credential's finding nothing but what is new is.
 */
export function suggestEdit(finding: Finding, diff: Diff): Suggestion | undefined {
  const { edits = [], place } = finding
  const lines = diff.lines(place.file, 'RIGHT')
  if (edits.length === 0 || lines === undefined || !showsFix(finding.rule)) return undefined
  if (edits.some((edit) => edit.path !== place.file)) return undefined
  const from = Math.min(...edits.map(({ span }) => span.line))
  const to = Math.min(lines.length, Math.max(...edits.map(lastLine)))
  if (to - from >= mostLines) return undefined
  const placed = placeLines(place.file, from, to, lines, diff)
  const text = replaceLines(lines, from, to, edits)
  if (placed === undefined || text === undefined || !isFitToShow(finding, lines, from, to, text)) return undefined
  return { ...placed, text }
}

/** A span that ends before the first character of a line does not touch that line. */
function lastLine({ span }: Edit): number {
  return span.endColumn === 1 && span.endLine > span.line ? span.endLine - 1 : span.endLine
}

function placeLines(
  path: string,
  from: number,
  to: number,
  lines: readonly string[],
  diff: Diff,
): { readonly path: string; readonly startLine: number; readonly line: number } | undefined {
  const file = diff.file(path, 'RIGHT')
  const patch = file === undefined ? undefined : diff.patch(file)
  const startLine = diff.toHead(path)(from)
  if (file === undefined || patch === undefined || startLine === undefined) return undefined
  const { hunk } = patch.right.get(startLine) ?? {}
  for (let line = from; line <= to; line += 1) {
    const there = patch.right.get(startLine + line - from)
    if (there === undefined || there.hunk !== hunk || there.text !== lines[line - 1]) return undefined
  }
  return { path: file.path, startLine, line: startLine + to - from }
}

/** The lines as they would be; undefined where edits overlap. */
function replaceLines(lines: readonly string[], from: number, to: number, edits: readonly Edit[]): readonly string[] | undefined {
  const starts: number[] = []
  let length = 0
  for (let line = from; line <= to; line += 1) {
    starts.push(length)
    length += (lines[line - 1] ?? '').length + 1
  }
  const whole = `${lines.slice(from - 1, to).join('\n')}\n`
  const offset = (line: number, column: number) => (line > to ? whole.length : (starts[line - from] ?? 0) + column - 1)
  const cuts = edits
    .map(({ span, text }) => ({ from: offset(span.line, span.column), to: offset(span.endLine, span.endColumn), text }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
  let [done, at] = ['', 0]
  for (const cut of cuts) {
    if (cut.from < at || cut.to < cut.from) return undefined
    done += whole.slice(at, cut.from) + cut.text
    at = cut.to
  }
  done += whole.slice(at)
  if (done === '') return []
  return done.endsWith('\n') ? done.slice(0, -1).split('\n') : undefined
}

function isFitToShow(finding: Finding, lines: readonly string[], from: number, to: number, text: readonly string[]): boolean {
  const changed = [...lines.slice(0, from - 1), ...text, ...lines.slice(to)]
  const isShown = (file: readonly string[], line: number) => {
    const words = file[line - 1] ?? ''
    // What a person cannot see cannot be agreed to, and would not be what is applied.
    if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(words.replaceAll('\t', ''))) return false
    const framed = {
      place: finding.place,
      span: { line, column: 1, endLine: line, endColumn: 1 },
      ...(finding.object && { object: finding.object }),
    }
    return words.trim() === '' || frameOf(file, framed)?.lines[0]?.text === words
  }
  const showsOld = !standsAtCredential(finding.rule)
  for (let line = from; line <= to && showsOld; line += 1) if (!isShown(lines, line)) return false
  for (let line = from; line < from + text.length; line += 1) if (!isShown(changed, line)) return false
  return true
}
