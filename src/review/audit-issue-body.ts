import { count, tally, tellFindings, tellScope } from '../formats/ledger.ts'
import { codeSpan, markdownText } from '../formats/markdown-voice.ts'
import type { RenderOptions } from '../formats/options.ts'
import { sortFindings } from '../formats/sorted.ts'
import type { Finding, RunReport } from '../types/finding.ts'
import { joinFitting } from './limits.ts'
import type { Link } from './links.ts'
import { tellBesides, tellFailedGaps } from './not-checked.ts'

/** What the issue of an audit is made from. */
export interface AuditWords {
  readonly report: RunReport
  readonly options: RenderOptions
  readonly link: Link
  readonly page: string | undefined
  readonly commit: string
  readonly today: string
  /** Worst first, those that may be told. */
  readonly findings: readonly Finding[]
  /** How many credentials are counted alone. */
  readonly hidden: number
  /** In days. */
  readonly age: (finding: Finding) => number
  readonly isNew: (finding: Finding) => boolean
  readonly fixed: readonly { readonly rule: string; readonly day: string }[]
}

/** The findings of an audit, worst first, with how long each has been there. Within GitHub's limit, cut at whole findings. */
export function writeAudit(words: AuditWords, marker: string): string {
  const { findings, isNew } = words
  const fresh = findings.filter(isNew)
  const older = findings.filter((finding) => !isNew(finding))
  const blocks = [
    ...fresh.map(
      (finding, index) => `${index === 0 ? `\n### New since the last audit: ${fresh.length}\n\n` : ''}${tellFinding(finding, words)}`,
    ),
    ...older.map(
      (finding, index) =>
        `${index === 0 ? `\n### ${fresh.length > 0 ? 'There before' : 'Found'}: ${older.length}\n\n` : ''}${tellFinding(finding, words)}`,
    ),
  ]
  const end = tellEnd(words)
  const head = [tellLead(words), tellHidden(words), tellFixed(words), tellFailedGaps(words.report, words.link)]
    .filter((part) => part !== '')
    .join('\n\n')
  return joinFitting(`${marker}\n${head}`, blocks, (left) =>
    left === 0 ? end : `\n**${count(left, 'more finding')}** ${left === 1 ? 'does' : 'do'} not fit here.\n${end}`,
  )
}

/** The issue's last words before it is closed. */
export function writeAuditClear({ report, options, commit }: Pick<AuditWords, 'report' | 'options' | 'commit'>, marker: string): string {
  const sorted = sortFindings(report, options)
  const { length } = sorted.counted
  const told = tellBesides(report, sorted)
  const advice = length === 0 ? '' : ` ${count(length, 'notice')} ${length === 1 ? 'remains' : 'remain'} as advice.`
  return `${marker}\n**All clear:** as of ${codeSpan(commit.slice(0, 7))} nothing is left in ${tellScope(report)}.${advice}${told === '' ? '' : ` Besides: ${told}.`}\n`
}

function tellLead({ report, commit }: AuditWords): string {
  return `**${tellFindings(report.summary)}** in ${tellScope(report)} at ${codeSpan(commit.slice(0, 7))}.`
}

function tellHidden({ hidden }: AuditWords): string {
  if (hidden === 0) return ''
  const [is, them] = hidden === 1 ? ['it is', 'it'] : ['they are', 'them']
  return `**${count(hidden, 'committed credential')}** among them: anybody can read this issue, so it does not say where ${is}. Rotate ${them} first; \`kubelatch audit\` in a checkout shows where.`
}

function tellFinding(finding: Finding, { link, age }: AuditWords): string {
  const days = age(finding)
  const help = finding.help.length === 0 ? '' : ` **Fix:** ${markdownText(finding.help)}`
  const since = days === 0 ? '' : ` (for ${count(days, 'day')})`
  return `- **${finding.severity}** ${codeSpan(finding.rule)} ${link(finding)}${since}: ${markdownText(finding.message)}${help}`
}

function tellFixed({ fixed }: AuditWords): string {
  if (fixed.length === 0) return ''
  return `Fixed in the last days: ${tally(fixed.map(({ rule }) => rule))
    .map(([rule, number]) => `${number} × ${codeSpan(rule)}`)
    .join(', ')}.`
}

function tellEnd({ report, options, page }: AuditWords): string {
  const rest = tellBesides(report, sortFindings(report, options))
  const all = page === undefined ? '' : `[All findings](${page}) are in the summary of the run. `
  return `\n<sub>${rest === '' ? '' : `Besides: ${rest}. `}${all}This issue is kept up to date by each audit, and closed when nothing is left.</sub>\n`
}
