import type { ExcusedFinding } from '../findings/settle-sides.ts'
import type { Limits } from '../types/yaml.ts'
import { type Cut, composeCuts, cutText } from './cut.ts'
import { writeChanges } from './write-changes.ts'
import { type Fix, isOpen } from './write-fixes.ts'

/**
 * A fix together with those of what it brought up: a kind spelt right shows the misspelt field that it hid. Undefined where one of these
 * cannot be mended in the same file, so that a person has to. What comes out is no more proven than any other fix.
 */
export function mendUncovered(fix: Fix, more: readonly ExcusedFinding[], limits: Limits): Fix | undefined {
  let cuts: readonly Cut[] = []
  const uncovered: ExcusedFinding[] = []
  for (const finding of more) {
    const { changes = [], corroboration } = finding.report
    if (!isOpen(finding) || corroboration !== undefined || changes.some(({ place }) => place.file !== fix.path)) return undefined
    const own = writeChanges(fix.fixed, changes, limits)
    if (own === undefined) return undefined
    // What overlaps comes up again, and is written then.
    if (cutText(fix.fixed, [...cuts, ...own]) === undefined) continue
    cuts = [...cuts, ...own]
    uncovered.push(finding)
  }
  const fixed = cutText(fix.fixed, cuts)
  if (uncovered.length === 0 || fixed === undefined) return undefined
  return { ...fix, fixed, cuts: composeCuts(fix.cuts, cuts), uncovered: [...fix.uncovered, ...uncovered] }
}
