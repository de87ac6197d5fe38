import { manifestsOf } from '../facts/manifests.ts'
import { isKustomization } from '../facts/role.ts'
import type { ExcusedFinding } from '../findings/settle-sides.ts'
import type { SidePlan } from '../plan/plan-side.ts'
import type { Manifest } from '../types/manifest.ts'
import type { Place } from '../types/place.ts'
import type { Corroboration } from '../types/report.ts'
import type { Limits } from '../types/yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { referencesOf } from './references.ts'
import { textsWith } from './texts-with.ts'

/** The findings whose changes need nothing else to hold in the tree, or for which it holds. Reads files only where one asks for it. */
export async function corroborated(
  findings: readonly ExcusedFinding[],
  after: SidePlan,
  limits: Limits,
): Promise<readonly ExcusedFinding[]> {
  const held: ExcusedFinding[] = []
  for (const finding of findings) {
    const { corroboration, place } = finding.report
    if (corroboration === undefined || (await holds(corroboration, place, after, limits))) held.push(finding)
  }
  return held
}

async function holds(wanted: Corroboration, place: Place, after: SidePlan, limits: Limits): Promise<boolean> {
  if (wanted.is === 'unnamed') return !(await isPatched(wanted.name, after))
  for (const [path, text] of await textsWith(wanted.name, after.folders.beside(place.file), after)) {
    for (const manifest of readYaml(text, limits).documents.flatMap((document) => manifestsOf(path, document))) {
      if (isOther(manifest, place) && refersTo(manifest, wanted)) return true
    }
  }
  return false
}

function isOther({ place }: Manifest, { file, document, pointer }: Place): boolean {
  return place.file !== file || place.document !== document || !pointer.startsWith(`${place.pointer}/`)
}

function refersTo({ value }: Manifest, { kind, name }: Corroboration): boolean {
  for (const reference of referencesOf(value)) if (reference.kind === kind && reference.name === name) return true
  return false
}

/** Whether a kustomization of the tree, or what one takes for a patch, holds a word. */
async function isPatched(name: string, after: SidePlan): Promise<boolean> {
  const paths = [...after.entries.keys()].filter((path) => isKustomization(path) || after.folders.roleOf(path) === 'patch')
  return (await textsWith(name, paths, after)).size > 0
}
