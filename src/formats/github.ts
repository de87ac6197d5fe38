import type { Finding, LocatedGap, RunReport } from '../types/finding.ts'
import type { Severity } from '../types/severity.ts'
import { count, tellCompared, tellFindings, tellRest, tellScope } from './ledger.ts'
import type { Renderer, RenderOptions } from './options.ts'
import { plainText } from './render-text.ts'
import { gapLine, openGaps, sortFindings, tellCommit } from './sorted.ts'
import { guardLog, makeVisible } from './visible.ts'

/** The runner shows 10 of each kind per step and drops the rest without a word (actions/runner ExecutionContext.cs). */
const mostOfAKind = 10
/** It cuts a message there. */
const longestMessage = 4096
const longestTitle = 255

interface Annotation {
  readonly kind: Severity
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
  readonly endColumn?: number
}

/** Annotations as workflow commands: 10 of each kind, errors first, the last one telling how many more there are; then the ledger as a plain line. */
export const renderAsGithub: Renderer = (report, _rules, options) => {
  const annotations = toAnnotations(report, options)
  const lines = (['error', 'warning', 'notice'] as const).flatMap((kind) => cap(annotations.filter((one) => one.kind === kind)))
  return `${[...lines.map(toCommand), guardLog(tellLedger(report, options))].join('\n')}\n`
}

/** The verdict and its ledger in one plain line, as it may stand in a log. */
export function tellLedger(report: RunReport, options: RenderOptions): string {
  const rest = tellRest(report, sortFindings(report, options))
  const ledger = `${tellFindings(report.summary)} in ${tellScope(report)} (${tellCompared(report)})`
  return `Kubelatch ${report.outcome}: ${ledger}${rest === '' ? '' : `; ${rest}`}`
}

function toAnnotations(report: RunReport, options: RenderOptions): Annotation[] {
  const breaks = options.leavesIncomplete ?? ((gap) => gap.kind === 'failed' && gap.status === 'new')
  const failed = openGaps(report).filter(breaks)
  return [
    ...sortFindings(report, options).counted.map(ofFinding),
    ...failed.map((gap) => ofGap(gap, report.outcome === 'incomplete' && options.toleratesGaps !== true ? 'error' : 'warning')),
  ]
}

function ofFinding(finding: Finding): Annotation {
  const { span, place } = finding
  const base = finding.side === 'base'
  const help = plainText(finding.help)
  const where = base ? ` (line ${span.line} before the change)` : ''
  return {
    kind: finding.severity,
    title: finding.rule,
    message: `${plainText(finding.message)}${where}${tellCommit(finding)}${help === '' ? '' : `\n${help}`}`,
    file: place.file,
    // An annotation is about the commit that was checked: a line of the tree before would be another one there.
    ...(!base && finding.commit === undefined && lastLine(span)),
  }
}

/** A span's end is exclusive, an annotation's is not; columns mean something on a single line only (REST API, checks). */
function lastLine(span: Finding['span']): Partial<Annotation> {
  const { line, column, endColumn } = span
  const endLine = endColumn === 1 && span.endLine > line ? span.endLine - 1 : span.endLine
  return endLine > line ? { line, endLine } : { line, endLine, column, endColumn: Math.max(column, endColumn - 1) }
}

function ofGap(gap: LocatedGap, kind: Severity): Annotation {
  const line = gapLine(gap)
  return {
    kind,
    title: `not checked: ${gap.reason}`,
    message: plainText(gap.message),
    file: gap.place.file,
    ...(line !== undefined && { line }),
  }
}

function cap(annotations: readonly Annotation[]): readonly Annotation[] {
  const [first] = annotations
  if (first === undefined || annotations.length <= mostOfAKind) return annotations
  const shown = annotations.slice(0, mostOfAKind - 1)
  const more = count(annotations.length - shown.length, `more ${first.kind}`)
  return [
    ...shown,
    { kind: first.kind, title: more, message: `${more}: GitHub shows ${mostOfAKind} of a kind. The job summary has them all.` },
  ]
}

function toCommand({ kind, title, message, file, line, endLine, column, endColumn }: Annotation): string {
  const properties = { file, line, endLine, col: column, endColumn, title: cut(makeVisible(title), longestTitle) }
  const told = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  )
  return `::${kind} ${told.join(',')}::${escapeData(cut(guardLog(message), longestMessage))}`
}

function cut(words: string, longest: number): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 1)}…`
}

/** As actions/toolkit's core does it: what the runner turns back. */
function escapeData(words: string): string {
  return words.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

/** A path is handed over as it is, so that GitHub finds the file; what could end the property or the line, or turn the text around, is escaped. */
function escapeProperty(words: string): string {
  const seen = guardLog(words.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, makeVisible))
  return escapeData(seen).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
