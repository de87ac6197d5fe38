import type { ExcusedFinding } from '../findings/settle-sides.ts'
import type { Manifest } from '../types/manifest.ts'
import type { Place } from '../types/place.ts'
import type { Corroboration } from '../types/report.ts'
import type { Neighbours } from './neighbours.ts'
import { referencesOf } from './references.ts'
import { wordPattern } from './texts-with.ts'

/** The findings whose changes need nothing else to hold in the tree, or for which it holds. Reads files only where one asks for it. */
export async function corroborated(findings: readonly ExcusedFinding[], neighbours: Neighbours): Promise<readonly ExcusedFinding[]> {
  const held: ExcusedFinding[] = []
  for (const finding of findings) {
    const { corroboration, place } = finding.report
    if (corroboration === undefined || (await holds(corroboration, place, neighbours))) held.push(finding)
  }
  return held
}

async function holds(wanted: Corroboration, place: Place, { unit, isPatched }: Neighbours): Promise<boolean> {
  if (wanted.is === 'unnamed') return !(await isPatched(wanted.name))
  const { manifests } = await unit(place.file, wordPattern(wanted.name))
  return manifests.some((manifest) => isOther(manifest, place) && refersTo(manifest, wanted))
}

function isOther({ place }: Manifest, { file, document, pointer }: Place): boolean {
  return place.file !== file || place.document !== document || !pointer.startsWith(`${place.pointer}/`)
}

function refersTo({ value }: Manifest, { kind, name }: Corroboration): boolean {
  for (const reference of referencesOf(value)) if (reference.kind === kind && reference.name === name) return true
  return false
}
