import { byCodeUnit, byPosition } from '../findings/order.ts'
import type { Finding, LocatedGap, RunReport } from '../types/finding.ts'
import { severities } from '../types/severity.ts'
import type { RenderOptions } from './options.ts'

/** A report's findings by what they mean to a reader; each finding is in one of the lists, each list in path order. */
export interface SortedFindings {
  /** What counts in this run. */
  readonly counted: readonly Finding[]
  /** Known before and not counted. */
  readonly existing: readonly Finding[]
  readonly fixed: readonly Finding[]
  readonly exempt: readonly Finding[]
}

/** Sorts a report's findings into what counts, what was there before, what is fixed and what is exempt. */
export function sortFindings(report: RunReport, options: RenderOptions): SortedFindings {
  const counts = options.counts ?? ((finding) => finding.status === 'new')
  const counted: Finding[] = []
  const existing: Finding[] = []
  const fixed: Finding[] = []
  const exempt: Finding[] = []
  for (const finding of inPathOrder(report.findings)) {
    if (finding.status === 'fixed') fixed.push(finding)
    else if (finding.status === 'exempt') exempt.push(finding)
    else if (counts(finding)) counted.push(finding)
    else existing.push(finding)
  }
  return { counted, existing, fixed, exempt }
}

/** By path, position, rule and fingerprint, by code unit. */
export function inPathOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(byPosition)
}

/** Errors first, in path order among equals. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || byPosition(a, b))
}

/** The worst of many, in path order, and those that are left out. */
export function worstOf(
  findings: readonly Finding[],
  most: number,
): { readonly kept: readonly Finding[]; readonly left: readonly Finding[] } {
  if (findings.length <= most) return { kept: findings, left: [] }
  const ordered = worstFirst(findings)
  return { kept: inPathOrder(ordered.slice(0, most)), left: ordered.slice(most) }
}

/** Failed gaps before declared ones, each in the order of {@link allGaps}. Gaps that are gone are left out. */
export function openGaps(report: RunReport): readonly LocatedGap[] {
  return allGaps(report)
    .filter((gap) => gap.status !== 'fixed')
    .sort((a, b) => byCodeUnit(b.kind, a.kind))
}

/** All gaps by path, line and reason, by code unit. */
export function allGaps(report: RunReport): readonly LocatedGap[] {
  return [...report.gaps].sort(
    (a, b) =>
      byCodeUnit(a.place.file, b.place.file) ||
      (gapLine(a) ?? 0) - (gapLine(b) ?? 0) ||
      byCodeUnit(a.reason, b.reason) ||
      byCodeUnit(a.place.pointer, b.place.pointer),
  )
}

/** The 1-based line of a gap, where it has one: a binary file has none. */
export function gapLine(gap: LocatedGap): number | undefined {
  return gap.span?.line ?? gap.place.span?.line
}

/** ` (line 3 of commit 1a2b3c4)`: where to look for what no line of the checked tree shows; empty otherwise. */
export function tellCommit({ commit, span }: { readonly commit?: string | undefined; readonly span: Finding['span'] }): string {
  return commit === undefined ? '' : ` (line ${span.line} in commit ${commit.slice(0, 7)})`
}
