import type { Finding, LocatedGap } from '../types/finding.ts'
import { groupBy } from '../types/group.ts'
import { type Ink, openInk } from './ink.ts'
import { count, tally } from './ledger.ts'
import { plainText } from './render-text.ts'
import { gapLine } from './sorted.ts'
import { makeVisible, makeVisibleShort } from './visible.ts'
import { wrapWords } from './wrap.ts'

/** Places that are listed of one reason; the JSON report has them all. */
const mostListed = 10

/** What could not be checked: by reason, failed ones always with their places, declared ones only beside other output (clean runs stay one line). */
export function renderGaps(gaps: readonly LocatedGap[], ink: Ink, width: number | undefined, listDeclared: boolean): string {
  const listed = gaps.filter((gap) => gap.kind === 'failed' || listDeclared)
  if (listed.length === 0) return ''
  const lines = [ink.bold('not checked')]
  for (const [reason, found] of groupBy(listed, (gap) => gap.reason)) {
    const failed = found[0]?.kind === 'failed'
    lines.push(`  ${failed ? ink.severity('error', reason) : reason} (${found.length})`)
    for (const gap of found.slice(0, mostListed))
      lines.push(...wrapWords(`${gapPlace(gap)}: ${plainText(gap.message)}`, ' '.repeat(4), width))
    if (found.length > mostListed) lines.push(`    and ${found.length - mostListed} more`)
  }
  return lines.join('\n')
}

/** `path:line`, or the path alone. */
function gapPlace(gap: LocatedGap): string {
  const line = gapLine(gap)
  return `${makeVisible(gap.place.file)}${line === undefined ? '' : `:${line}`}`
}

/** Why findings do not count: one line per reason with how many it excuses. */
export function renderExemptions(exempt: readonly Finding[], ink: Ink = openInk(false), width?: number): string {
  if (exempt.length === 0) return ''
  const reasons = tally(exempt.map(tellExemption))
  return [ink.bold('exempt'), ...reasons.flatMap(([told, number]) => wrapWords(`${count(number, 'finding')}: ${told}`, '  ', width))].join(
    '\n',
  )
}

/** `dangling-reference: made by the operator (config, until 2027-01-01)`. */
export function tellExemption(finding: Finding): string {
  const { exemption, rule } = finding
  if (exemption === undefined) return makeVisibleShort(rule)
  const until = exemption.until === undefined ? '' : `, until ${makeVisibleShort(exemption.until)}`
  return `${makeVisibleShort(rule)}: ${makeVisibleShort(exemption.reason)} (${exemption.from}${until})`
}
