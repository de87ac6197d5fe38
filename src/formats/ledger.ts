import type { RunReport } from '../types/finding.ts'
import type { Severity } from '../types/severity.ts'
import type { SortedFindings } from './sorted.ts'
import { openGaps } from './sorted.ts'
import { makeVisibleShort } from './visible.ts'

/** `1 error`, `2 errors`, `0 notices`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** The counted findings by severity, worst first: `2 errors and 1 notice`, or `nothing found`. */
export function tellFindings(summary: Readonly<Record<Severity, number>>): string {
  const told = (['error', 'warning', 'notice'] as const)
    .filter((severity) => summary[severity] > 0)
    .map((severity) => count(summary[severity], severity))
  return told.length === 0 ? 'nothing found' : joined(told)
}

/** `41 files and 97 documents`. */
export function tellScope(report: RunReport): string {
  return `${count(report.summary.files, 'file')} and ${count(report.summary.documents, 'document')}`
}

/** `main (1a2b3c4) against working tree`, or only what was looked at. */
export function tellCompared(report: RunReport): string {
  const after = makeVisibleShort(report.compared.after)
  return report.compared.before === undefined ? after : `${makeVisibleShort(report.compared.before)} against ${after}`
}

/** What does not count but must not go unsaid: `3 known before, 1 fixed, 2 exempt, 4 not checked (1 failed)`; empty where there is nothing. */
export function tellRest(report: RunReport, sorted: SortedFindings): string {
  const gaps = openGaps(report)
  const failed = gaps.filter((gap) => gap.kind === 'failed').length
  const rest = [
    sorted.existing.length > 0 ? `${sorted.existing.length} known before` : '',
    sorted.fixed.length > 0 ? `${sorted.fixed.length} fixed` : '',
    sorted.exempt.length > 0 ? `${sorted.exempt.length} exempt` : '',
    gaps.length > 0 ? `${gaps.length} not checked${failed > 0 ? ` (${failed} failed)` : ''}` : '',
  ]
  return rest.filter((part) => part !== '').join(', ')
}

/** Equal things with how often each occurs, most frequent first, then by code unit. */
export function tally(names: Iterable<string>): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
