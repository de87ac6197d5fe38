import { Buffer } from 'node:buffer'
import { tokenRules } from '../policy/token-rules.ts'
import type { Finding, LocatedGap, Outcome, RunReport } from '../types/finding.ts'
import { groupBy } from '../types/group.ts'
import { count, tally, tellFindings, tellScope } from './ledger.ts'
import { codeSpan, fenced, markdownText, placeLink } from './markdown-voice.ts'
import type { Renderer, RenderOptions } from './options.ts'
import { gapLine, openGaps, type SortedFindings, sortFindings, worstFirst } from './sorted.ts'
import { guardLog, makeVisible } from './visible.ts'

/** GitHub drops a step's whole summary above 1,024 KiB (actions/runner FileCommandManager.cs); the rest is room for other steps' words. */
const mostBytes = 1000 * 1024 - 4096
/** Entries of the lists that are not about new findings. */
const mostListed = 200
const mostListBytes = 24 * 1024

const verdicts: Readonly<Record<Outcome, string>> = { passed: '✅ passed', failed: '❌ failed', incomplete: '⚠️ incomplete' }

/** For the step summary: the verdict, new findings worst first, what was not checked, what does not count. Under 1,000 KiB, cut at whole findings. */
export const renderAsMarkdown: Renderer = (report, _rules, options) => {
  const sorted = sortFindings(report, options)
  const head = renderHead(report)
  const gaps = openGaps(report)
  const failed = renderGaps(
    gaps.filter((gap) => gap.kind === 'failed'),
    'Not checked',
    options,
  )
  const tail = [
    renderGaps(
      gaps.filter((gap) => gap.kind === 'declared'),
      'Not checked, as declared',
      options,
    ),
    renderExempt(sorted.exempt, options),
    renderFixed(sorted.fixed, options),
    renderExisting(sorted),
  ]
  const around = [head, failed, ...tail].reduce((total, section) => total + Buffer.byteLength(section) + 2, 0)
  const findings = renderFindings(sorted.counted, mostBytes - around, options)
  return guardLog(`${[head, failed, findings, ...tail].filter((section) => section !== '').join('\n\n')}\n`)
}

function renderHead(report: RunReport): string {
  const { before, after } = report.compared
  const compared = before === undefined ? codeSpan(after) : `${codeSpan(before)} → ${codeSpan(after)}`
  return `## Kubelatch: ${verdicts[report.outcome]}\n\n**${tellFindings(report.summary)}** in ${tellScope(report)}, ${compared}.`
}

/** As many whole findings as fit, worst first, and how many are left out. */
function renderFindings(findings: readonly Finding[], room: number, options: RenderOptions): string {
  const blocks: string[] = []
  let taken = 0
  for (const finding of worstFirst(findings)) {
    const block = renderFinding(finding, options)
    taken += Buffer.byteLength(block) + 2
    if (taken > room) break
    blocks.push(block)
  }
  const left = findings.length - blocks.length
  if (left > 0) blocks.push(`**${count(left, 'more finding')} left out:** a summary holds 1,000 KiB. The JSON report has them all.`)
  return blocks.join('\n\n')
}

const beforeTheChange = ' (before the change)'

/** A page of a commit on the way is that commit's own. */
function placeOf(
  finding: Pick<Finding, 'place' | 'span' | 'commit'> & { readonly side?: Finding['side'] },
  { blobs }: RenderOptions,
): string {
  const { place, span, side = 'head', commit } = finding
  if (commit === undefined) return `${placeLink(place, span, side, blobs)}${side === 'base' ? beforeTheChange : ''}`
  const own = blobs?.commits === undefined ? undefined : { head: `${blobs.commits}/${commit}` }
  return `${placeLink(place, span, 'head', own)} in commit ${codeSpan(commit.slice(0, 7))}`
}

function renderFinding(finding: Finding, options: RenderOptions): string {
  const head = [`**${finding.severity}**`, codeSpan(finding.rule), placeOf(finding, options), objectSpan(finding)]
  const lines = [`- ${head.filter((part) => part !== '').join(' · ')}`, '', `  ${markdownText(finding.message)}`]
  const frame = options.frames?.get(finding)
  if (frame !== undefined && frame.lines.length > 0) {
    const width = String(frame.lines.at(-1)?.line ?? 0).length
    const rows = frame.lines.map(({ line, text }) => `${String(line).padStart(width)} | ${makeVisible(text.slice(0, 300))}`)
    lines.push('', ...fenced(rows, 'yaml', '  '))
  }
  if (finding.help.length > 0) lines.push('', `  **Fix:** ${markdownText(finding.help)}`)
  if (tokenRules.has(finding.rule)) lines.push('', `  Fingerprint, for an exemption: ${codeSpan(finding.fingerprint)}`)
  if (finding.versions !== undefined && finding.versions.length > 0) {
    lines.push('', `  In Kubernetes ${finding.versions.map((version) => codeSpan(version)).join(', ')}.`)
  }
  if (finding.related.length > 0) lines.push('', ...finding.related.slice(0, 20).map((one) => renderRelated(one, finding, options)))
  return lines.join('\n')
}

function renderRelated({ message, ...related }: Finding['related'][number], { commit }: Finding, options: RenderOptions): string {
  const at = placeOf({ ...related, ...(commit === undefined ? {} : { commit }) }, options)
  return `  - ${at}: ${markdownText(message)}`
}

function objectSpan({ object }: Finding): string {
  if (object === undefined) return ''
  return codeSpan(`${object.kind} ${object.namespace === '' ? object.name : `${object.namespace}/${object.name}`}`.trim())
}

function renderGaps(gaps: readonly LocatedGap[], title: string, options: RenderOptions): string {
  if (gaps.length === 0) return ''
  const groups = [...groupBy(gaps, (gap) => gap.reason)].map(([reason, found]) => {
    const rows = found.map((gap) => {
      const line = gapLine(gap)
      const side = gap.status === 'fixed' ? 'base' : 'head'
      return `  - ${placeLink(gap.place, line === undefined ? undefined : { line }, side, options.blobs)}: ${markdownText(gap.message)}`
    })
    return [`- ${codeSpan(reason)} (${found.length})`, ...shortList(rows, '  ')].join('\n')
  })
  return folded(`${title}: ${gaps.length}`, groups.join('\n'), gaps[0]?.kind === 'failed')
}

function renderExempt(exempt: readonly Finding[], options: RenderOptions): string {
  if (exempt.length === 0) return ''
  const rows = exempt.map((finding) => {
    const { exemption } = finding
    const until = exemption?.until === undefined ? '' : `, until ${codeSpan(exemption.until)}`
    const why = exemption === undefined ? '' : `: ${codeSpan(exemption.reason)} (${exemption.from}${until})`
    return `- ${codeSpan(finding.rule)} ${placeOf(finding, options)}${why}`
  })
  return folded(`Exempt: ${exempt.length}`, shortList(rows, '').join('\n'))
}

function renderFixed(fixed: readonly Finding[], options: RenderOptions): string {
  if (fixed.length === 0) return ''
  const rows = fixed.map((finding) => `- ${codeSpan(finding.rule)} ${placeLink(finding.place, finding.span, finding.side, options.blobs)}`)
  return folded(`Fixed by this change: ${fixed.length}`, shortList(rows, '').join('\n'))
}

function renderExisting({ existing }: SortedFindings): string {
  if (existing.length === 0) return ''
  const rows = tally(existing.map((finding) => finding.rule)).map(([rule, number]) => `- ${number} × ${codeSpan(rule)}`)
  return folded(`Known before, not counted: ${existing.length}`, shortList(rows, '').join('\n'))
}

function shortList(rows: readonly string[], indent: string): readonly string[] {
  let room = mostListBytes
  const fitting = rows.findIndex((row, index) => {
    room -= Buffer.byteLength(row) + 1
    return room < 0 || index === mostListed
  })
  if (fitting === -1) return rows
  return [...rows.slice(0, fitting), `${indent}- and ${rows.length - fitting} more`]
}

function folded(summary: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`
}
