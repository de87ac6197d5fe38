import { tally, tellRest } from '../formats/ledger.ts'
import { codeSpan, markdownText } from '../formats/markdown-voice.ts'
import { openGaps, type SortedFindings } from '../formats/sorted.ts'
import type { RunReport } from '../types/finding.ts'
import type { Link } from './links.ts'

const mostGaps = 20

/** What should have been checked and could not be, one by one; empty where there is nothing. */
export function tellFailedGaps(report: RunReport, link: Link): string {
  const failed = openGaps(report).filter(({ kind }) => kind === 'failed')
  if (failed.length === 0) return ''
  const rows = failed.slice(0, mostGaps).map(({ place, span = place.span, message, reason }) => {
    const at = span === undefined ? codeSpan(place.file, 1000) : link({ place, span })
    return `- ${at}: ${markdownText(message)} (${codeSpan(reason)})`
  })
  const more = failed.length > rows.length ? [`- and ${failed.length - rows.length} more`] : []
  return ['Could not be checked:', ...rows, ...more].join('\n')
}

/** What does not count but must not go unsaid, with the reasons why something was not checked: a sentence part, or nothing. */
export function tellBesides(report: RunReport, sorted: SortedFindings): string {
  const rest = tellRest(report, sorted)
  const reasons = tally(openGaps(report).map(({ reason }) => reason))
  if (reasons.length === 0) return rest
  const told = reasons.map(([reason, number]) => `${number} × ${codeSpan(reason)}`).join(', ')
  // What was not checked is told last, with how much of it failed in brackets.
  return rest.endsWith(')') ? `${rest.slice(0, -1)}; ${told})` : `${rest} (${told})`
}
