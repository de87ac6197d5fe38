import type { ExcusedFinding, SettledRun } from '../findings/settle-sides.ts'
import { standsAtCredential } from '../policy/token-rules.ts'

/** What a second look found, against the first one. */
export interface Difference {
  /** Open findings of the after side that the first look lacks, one for each that is too many. */
  readonly more: readonly ExcusedFinding[]
  /** More could not be checked than before. */
  readonly lessChecked: boolean
  isGone(finding: ExcusedFinding): boolean
}

export function differenceOf(before: SettledRun, after: SettledRun): Difference {
  const [old, now] = [openByName(before), openByName(after)]
  const count = (found: typeof old, name: string) => found.get(name)?.length ?? 0
  return {
    more: [...now].flatMap(([name, findings]) => findings.slice(count(old, name))),
    lessChecked: after.gaps.length > before.gaps.length,
    isGone: (finding) => count(now, nameOf(finding)) < count(old, nameOf(finding)),
  }
}

/** Open findings of the after side by what they are about. Not by fingerprint: that of all others changes where an object's kind is corrected. */
function openByName(run: SettledRun): ReadonlyMap<string, readonly ExcusedFinding[]> {
  const found = new Map<string, ExcusedFinding[]>()
  for (const finding of run.findings) {
    if (finding.status === 'fixed' || finding.report.passed !== undefined) continue
    const name = nameOf(finding)
    found.set(name, [...(found.get(name) ?? []), finding])
  }
  return found
}

/** A credential is the same one wherever its value moves: known by the last name on its way. */
function nameOf({ report, side }: ExcusedFinding): string {
  const { rule, place, stable, distinct } = report
  const where = standsAtCredential(rule) ? stable.slice(stable.lastIndexOf('/') + 1) : place.pointer
  return JSON.stringify([rule, side, place.file, place.document, where, distinct ?? ''])
}
