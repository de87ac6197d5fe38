import { tokenRules } from '../policy/token-rules.ts'
import type { Finding, RunReport } from '../types/finding.ts'
import { groupBy } from '../types/group.ts'
import { type Ink, openInk } from './ink.ts'
import { count, tally, tellCompared, tellFindings, tellRest, tellScope } from './ledger.ts'
import type { Renderer, RenderOptions } from './options.ts'
import { renderText, type Voice } from './render-text.ts'
import { openGaps, type SortedFindings, sortFindings, worstOf } from './sorted.ts'
import { renderFrame } from './text-frame.ts'
import { renderExemptions, renderGaps } from './text-rest.ts'
import { guardLog, makeVisible, makeVisibleShort } from './visible.ts'
import { wrapWords } from './wrap.ts'

/** More findings than these are told in one line each: nobody reads thousands of frames. */
const mostInFull = 100
/** More lines than these are not scrolled through either. */
const mostLines = 2_000

/** For a person at a terminal or in a log: findings by file with code frames, then what was not checked, then the ledger. One line when clean. */
export const renderAsText: Renderer = (report, _rules, options) => {
  const ink = openInk(options.colour ?? false)
  const sorted = sortFindings(report, options)
  const blocks = [
    ...renderFiles(sorted.counted, ink, options),
    renderGaps(openGaps(report), ink, options.width, !isClean(report, sorted)),
    renderExemptions(sorted.exempt, ink, options.width),
    renderLedger(report, sorted, ink),
  ]
  return guardLog(`${blocks.filter((block) => block !== '').join('\n\n')}\n`)
}

/** Something was looked at, and there is nothing to say of it: then one line does. */
function isClean(report: RunReport, { counted }: SortedFindings): boolean {
  return counted.length === 0 && report.outcome === 'passed' && report.summary.documents > 0
}

function renderFiles(findings: readonly Finding[], ink: Ink, options: RenderOptions): string[] {
  const inFull = findings.length <= mostInFull
  const { kept, left } = worstOf(findings, mostLines)
  const counts = new Map(tally(findings.map((finding) => finding.place.file)))
  const files = groupBy(kept, (finding) => finding.place.file)
  const blocks = [...files].map(([file, found]) => {
    const heading = `${ink.bold(makeVisible(file))}${inFull ? '' : ` (${count(counts.get(file) ?? found.length, 'finding')})`}`
    if (!inFull) return [heading, ...found.map((finding) => renderLine(finding, ink))].join('\n')
    return [heading, found.map((finding) => renderFinding(finding, ink, options)).join('\n\n')].join('\n')
  })
  return left.length === 0 ? blocks : [...blocks, `${count(left.length, 'more finding')} left out here: the JSON report has them all.`]
}

function renderLine(finding: Finding, ink: Ink): string {
  return `  ${position(finding)}  ${ink.severity(finding.severity, finding.severity)}  ${renderText(finding.message, voiceOf(ink))}  ${ink.faint(makeVisible(finding.rule))}`
}

function renderFinding(finding: Finding, ink: Ink, options: RenderOptions): string {
  const indent = ' '.repeat(8)
  const voice = voiceOf(ink)
  const object = tellObject(finding)
  const head = [position(finding), ink.severity(finding.severity, finding.severity), makeVisible(finding.rule), ink.faint(object)]
  const frame = options.frames?.get(finding)
  const lines = [`  ${head.filter((part) => part !== '').join('  ')}`]
  lines.push(...wrapWords(renderText(finding.message, voice), indent, options.width))
  if (frame !== undefined) lines.push(...renderFrame(finding, frame, indent, ink))
  for (const related of finding.related) {
    const words = `see ${makeVisible(related.place.file)}:${position(related)}: ${renderText(related.message, voice)}`
    lines.push(...wrapWords(words, indent, options.width))
  }
  if (finding.help.length > 0) lines.push(...wrapWords(`${ink.good('fix:')} ${renderText(finding.help, voice)}`, indent, options.width))
  if (tokenRules.has(finding.rule)) lines.push(`${indent}${ink.faint(`fingerprint ${finding.fingerprint}`)}`)
  if (finding.versions !== undefined && finding.versions.length > 0) {
    lines.push(`${indent}${ink.faint(`in Kubernetes ${finding.versions.map((version) => makeVisibleShort(version)).join(', ')}`)}`)
  }
  return lines.join('\n')
}

/** `line:column`, and which side or commit where it is not the side that would land. */
function position({ span, side, commit }: Pick<Finding, 'span' | 'commit'> & { readonly side?: Finding['side'] }): string {
  const where = commit === undefined ? '' : ` (commit ${commit.slice(0, 7)})`
  return `${span.line}:${span.column}${side === 'base' ? ' (before)' : where}`
}

/** `Deployment shop/web`, or nothing for a finding about a whole file. */
export function tellObject(finding: Finding): string {
  const { object } = finding
  if (object === undefined) return ''
  const name = object.namespace === '' ? object.name : `${object.namespace}/${object.name}`
  return [object.kind, name]
    .filter((part) => part !== '')
    .map((part) => makeVisibleShort(part))
    .join(' ')
}

function renderLedger(report: RunReport, sorted: SortedFindings, ink: Ink): string {
  const verdict = `${report.outcome}:`
  const coloured =
    report.outcome === 'passed' ? ink.good(verdict) : ink.severity(report.outcome === 'failed' ? 'error' : 'warning', verdict)
  const rest = tellRest(report, sorted)
  const line = `${coloured} ${tellFindings(report.summary)} in ${tellScope(report)} (${tellCompared(report)})${rest === '' ? '' : `; ${rest}`}`
  if (sorted.counted.length <= mostInFull) return line
  const rules = tally(sorted.counted.map((finding) => finding.rule)).map(
    ([rule, number]) => `  ${String(number).padStart(6)}  ${makeVisible(rule)}`,
  )
  return `${ink.bold('by rule')}\n${rules.join('\n')}\n\n${line}`
}

function voiceOf(ink: Ink): Voice {
  return { own: makeVisible, quotation: (foreign) => ink.quoted(`"${makeVisible(foreign).replaceAll('"', '\\"')}"`) }
}
