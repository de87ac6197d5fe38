import type { Asks, FileRole, ReadFile, ReportFact } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import type { Manifest } from '../types/manifest.ts'
import type { Place } from '../types/place.ts'
import type { Pointer } from '../types/pointer.ts'
import type { Report } from '../types/report.ts'
import type { DocumentRule, Known, Rule } from '../types/rule.ts'
import { text, untrusted } from '../types/text.ts'
import { fileStart } from './file-gaps.ts'
import { identityOf } from './manifests.ts'
import { stablePointer } from './stable-pointer.ts'

export interface RuleResults {
  readonly reports: readonly ReportFact[]
  readonly gaps: readonly Gap[]
}

/** Runs the file rules on one file as read. A rule that throws is a gap that names it; the others still run. */
export function runFileRules(file: ReadFile, rules: readonly Rule[], asks: Asks): RuleResults {
  const reports: ReportFact[] = []
  const gaps: Gap[] = []
  for (const rule of rules) {
    if (rule.scope !== 'file') continue
    const options = asks.rules[rule.id] ?? {}
    const found = guarded(rule, fileStart(file.path), gaps, () => [...rule.check(file, options)])
    for (const report of found) reports.push(report.about === undefined ? ofFile(rule, report) : factOf(rule, report, report.about))
  }
  return { reports, gaps }
}

/**
 * Runs the document rules on the objects of one file. A patch is no whole object: what its target has is missing from it by design,
 * so rules that ask a schema or the API server's checks stay away from it.
 */
export function runDocumentRules(
  manifests: readonly Manifest[],
  role: FileRole,
  rules: readonly Rule[],
  known: Known,
  asks: Asks,
): RuleResults {
  const reports: ReportFact[] = []
  const gaps: Gap[] = []
  const active = rules.filter((rule): rule is DocumentRule => rule.scope === 'document' && !(role === 'patch' && asksTheServer(rule)))
  for (const manifest of manifests) {
    for (const rule of active) {
      if (rule.kinds.length > 0 && !rule.kinds.includes(manifest.kind)) continue
      const options = asks.rules[rule.id] ?? {}
      const found = guarded(rule, manifest.place, gaps, () => [...rule.check(manifest, known, options)])
      for (const report of found) reports.push(factOf(rule, report, manifest))
    }
  }
  return { reports, gaps }
}

function asksTheServer(rule: Rule): boolean {
  return rule.reads?.some((read) => read === 'schema' || read === 'refusals') ?? false
}

function ofFile(rule: Rule, report: Report): ReportFact {
  return { ...report, rule: rule.id, stable: report.stable ?? report.place.pointer }
}

/** What crosses a thread names its object, and leaves its content behind. */
function factOf(rule: Rule, { about: _about, ...report }: Report, manifest: Manifest): ReportFact {
  const inside = report.place.pointer.slice(manifest.place.pointer.length) as Pointer
  return { ...report, rule: rule.id, object: identityOf(manifest), stable: report.stable ?? stablePointer(manifest.value, inside) }
}

/** Runs one rule; what it throws becomes a gap without the thrown text, which may quote the content. */
export function guarded(rule: Rule, place: Place, gaps: Gap[], check: () => readonly Report[]): readonly Report[] {
  try {
    return check()
  } catch (error) {
    const what = error instanceof Error ? error.name : typeof error
    gaps.push({
      reason: 'rule-crashed',
      place,
      message: text`The rule ${untrusted(rule.id)} broke here (${untrusted(what)}): please report it. Its other results stand.`,
    })
    return []
  }
}
