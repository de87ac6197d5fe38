import type { ExcusedFinding, SettledRun } from '../findings/settle-sides.ts'
import type { SidePlan } from '../plan/plan.ts'
import type { Edit } from '../types/finding.ts'
import { groupBy } from '../types/group.ts'
import type { Limits } from '../types/yaml.ts'
import { corroborated } from './corroborate.ts'
import { type Cut, cutText } from './cut.ts'
import { readSources } from './read-sources.ts'
import { writeChanges } from './write-changes.ts'

/** A finding's changes as written on the text of its file: alone they remove it and bring no other. */
export interface Fix {
  readonly finding: ExcusedFinding
  /** What the finding hid, and what the cuts mend together with it. */
  readonly uncovered: readonly ExcusedFinding[]
  readonly path: string
  /** The file as it is, and as it is after the fix. */
  readonly text: string
  readonly fixed: string
  readonly cuts: readonly Cut[]
  /** The cuts by line and column, where all that they leave is fit to be shown. */
  readonly edits?: readonly Edit[]
}

/** The changes of all open findings of the after side that can be written, at most some of each document. None is proven yet. */
export async function writeFixes(settled: SettledRun, after: SidePlan, limits: Limits, mostOfDocument: number): Promise<readonly Fix[]> {
  const open = await corroborated(settled.findings.filter(isOpen), after, limits)
  const fixes: Fix[] = []
  const byFile = groupBy(open, ({ report }) => report.changes?.[0]?.place.file ?? '')
  const texts = await readSources(after, byFile.keys())
  for (const [path, findings] of byFile) {
    const text = texts.get(path)
    if (text === undefined) continue
    // More of one document could not be proven anyway.
    const inTurn = groupBy(findings, ({ report }) => report.place.document)
    for (const finding of [...inTurn.values()].flatMap((ofDocument) => ofDocument.slice(0, mostOfDocument))) {
      const cuts = writeChanges(text, finding.report.changes ?? [], limits)
      const fixed = cuts === undefined ? undefined : cutText(text, cuts)
      if (cuts !== undefined && fixed !== undefined) fixes.push({ finding, uncovered: [], path, text, fixed, cuts })
    }
  }
  return fixes
}

/** Whether a finding counts, and says how to mend it in one file. */
export function isOpen({ side, status, exemption, report }: ExcusedFinding): boolean {
  return side === 'head' && status !== 'fixed' && exemption === undefined && isOfOneFile(report.changes)
}

function isOfOneFile(changes: ExcusedFinding['report']['changes'] = []): boolean {
  return changes.length > 0 && new Set(changes.map(({ place }) => place.file)).size === 1
}
