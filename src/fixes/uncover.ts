import type { ExcusedFinding } from '../findings/settle-sides.ts'
import type { Limits } from '../types/yaml.ts'
import { type Cut, composeCuts, cutText } from './cut.ts'
import { writeChanges } from './write-changes.ts'
import { type Fix, isOpen } from './write-fixes.ts'

/**
 * A fix together with those of what it brought up: a kind spelt right shows the misspelt field that it hid. Undefined where one of these
 * cannot be mended in the same document, so that a person has to. What comes out is no more proven than any other fix.
 */
export function mendUncovered(fix: Fix, more: readonly ExcusedFinding[], limits: Limits): Fix | undefined {
  const [file, ...others] = fix.files
  if (file === undefined || others.length > 0) return undefined
  let cuts: readonly Cut[] = []
  const uncovered: ExcusedFinding[] = []
  for (const finding of more) {
    const { changes = [], corroboration } = finding.report
    const isHere = changes.every(({ place }) => place.file === file.path && place.document === fix.finding.report.place.document)
    if (!isOpen(finding) || corroboration !== undefined || !isHere) return undefined
    const own = writeChanges(file.fixed, changes, limits)
    if (own === undefined) return undefined
    // What overlaps comes up again, and is written then.
    if (cutText(file.fixed, [...cuts, ...own]) === undefined) continue
    cuts = [...cuts, ...own]
    uncovered.push(finding)
  }
  const fixed = cutText(file.fixed, cuts)
  if (uncovered.length === 0 || fixed === undefined) return undefined
  const mended = { ...file, fixed, cuts: composeCuts(file.cuts, cuts) }
  return { ...fix, files: [mended], uncovered: [...fix.uncovered, ...uncovered] }
}
