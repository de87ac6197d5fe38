import { count, tellFindings, tellScope } from '../formats/ledger.ts'
import { codeSpan, markdownText } from '../formats/markdown-voice.ts'
import type { RenderOptions } from '../formats/options.ts'
import { type SortedFindings, worstFirst } from '../formats/sorted.ts'
import type { Finding, RunReport } from '../types/finding.ts'
import { groupBy } from '../types/group.ts'
import { type Author, type Body, digestOf } from './comment-body.ts'
import { joinFitting } from './limits.ts'
import type { Link } from './links.ts'
import { writeMarker } from './marker.ts'
import { tellBesides, tellFailedGaps } from './not-checked.ts'

/** More findings than this are folded away behind the worst: a conversation is read by people who came for something else. */
const mostOpen = 15
const shownOpen = 10

/** What the one comment of the conversation is made from. */
export interface Overview {
  readonly report: RunReport
  readonly sorted: SortedFindings
  /** Which findings have a comment of their own at their place. */
  readonly placed: ReadonlySet<Finding>
  readonly link: Link
  readonly options: RenderOptions
  /** The page of this run, where everything is told. */
  readonly page?: string | undefined
}

/**
 * The verdict, what has no comment on a line, what was not checked, and the ledger. Within GitHub's limit, cut at whole findings. `said` is what
 * the marker remembers.
 */
export function writeSummary(overview: Overview, author: Author, said: readonly string[] = []): Body {
  // Another run with the same results has nothing to say, though its page is another one.
  const digest = digestOf(`${tellAll({ ...overview, page: undefined }, author.head, '')}${said.join()}`)
  const marker = writeMarker({ kind: 'summary', ...author, digest, ...(said.length === 0 ? {} : { said }) })
  return { body: tellAll(overview, author.head, `${marker}\n`), digest }
}

/** What the comment becomes once nothing is left to say. It says so once: further clean pushes change nothing. */
export function writeAllClear({ report, sorted }: Overview, author: Author): Body {
  const digest = digestOf('all clear')
  const rest = tellBesides(report, sorted)
  const words = `**All clear:** what Kubelatch found here is settled as of ${codeSpan(author.head.slice(0, 7))}. It looked at ${tellScope(report)}${rest === '' ? '' : `; ${rest}`}.`
  return { body: `${writeMarker({ kind: 'summary', ...author, digest })}\n${words}\n`, digest }
}

function tellAll(overview: Overview, head: string, marker: string): string {
  const { report, sorted, placed } = overview
  const findings = worstFirst(sorted.counted)
  const elsewhere = findings.filter((finding) => !placed.has(finding))
  const onLines = findings.filter((finding) => placed.has(finding))
  const top = [tellVerdict(report, head), tellComments(onLines), tellFailedGaps(report, overview.link)].filter((part) => part !== '')
  const open = elsewhere.length > mostOpen ? shownOpen : elsewhere.length
  const blocks = elsewhere.map(
    (finding, index) => `${index === open ? tellFolded(elsewhere.length - open) : ''}${tellFinding(finding, overview)}`,
  )
  const intro = blocks.length === 0 ? [] : [onLines.length === 0 ? 'What was found:' : 'Without a comment of its own:']
  const tail = (left: number) => {
    const end = blocks.length - left > open ? '\n</details>\n' : ''
    return left === 0 ? end : `${end}\n**${count(left, 'more finding')}** ${left === 1 ? 'does' : 'do'} not fit here.\n`
  }
  const end = tellEnd(overview)
  return joinFitting(
    `${marker}${[...top, ...intro].join('\n\n')}${blocks.length > 0 ? '\n' : ''}`,
    blocks,
    (left) => `${tail(left)}\n${end}`,
  )
}

function tellFolded(left: number): string {
  return `\n<details><summary>${count(left, 'more finding')}</summary>\n\n`
}

function tellVerdict(report: RunReport, head: string): string {
  const lead = `**Kubelatch: ${tellFindings(report.summary)}** in ${tellScope(report)} at ${codeSpan(head.slice(0, 7))}.`
  if (report.outcome === 'failed') return `${lead} The check fails.`
  return report.outcome === 'incomplete' ? `${lead} Not everything could be checked.` : `${lead} The check passes.`
}

function tellComments(onLines: readonly Finding[]): string {
  if (onLines.length === 0) return ''
  const groups = [...groupBy(onLines, ({ rule }) => rule)].map(([rule, found]) => `${found.length} × ${codeSpan(rule)}`)
  return `${count(onLines.length, 'comment')} at ${onLines.length === 1 ? 'its place' : 'their places'} in the diff: ${groups.join(', ')}.`
}

function tellFinding(finding: Finding, { link }: Overview): string {
  const help = finding.help.length === 0 ? '' : ` **Fix:** ${markdownText(finding.help)}`
  return `- **${finding.severity}** ${codeSpan(finding.rule)} ${link(finding)}: ${markdownText(finding.message)}${help}`
}

function tellEnd({ report, sorted, page, placed }: Overview): string {
  const rest = tellBesides(report, sorted)
  const all = page === undefined ? '' : `[All findings](${page}) are in the summary of the run. `
  const resolving = placed.size === 0 ? '' : 'Resolving a conversation hides it; the verdict stays.'
  const parts = [rest === '' ? '' : `Besides: ${rest}.`, `${all}${resolving}`.trim()].filter((part) => part !== '')
  return parts.length === 0 ? '' : `<sub>${parts.join(' ')}</sub>\n`
}
