import { manifestsOf } from '../facts/manifests.ts'
import { isKustomization } from '../facts/role.ts'
import type { ExcusedFinding } from '../findings/settle-sides.ts'
import type { SidePlan } from '../plan/plan-side.ts'
import type { Manifest } from '../types/manifest.ts'
import type { Place } from '../types/place.ts'
import type { Corroboration } from '../types/report.ts'
import type { Limits } from '../types/yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { readSources } from './read-sources.ts'
import { referencesOf } from './references.ts'
import { textsWith } from './texts-with.ts'

/** The findings whose changes need nothing else to hold in the tree, or for which it holds. Reads files only where one asks for it. */
export async function corroborated(
  findings: readonly ExcusedFinding[],
  after: SidePlan,
  limits: Limits,
): Promise<readonly ExcusedFinding[]> {
  const held: ExcusedFinding[] = []
  const look: Look = { after, limits, read: rememberLast((paths) => readSources(after, paths)) }
  for (const finding of findings) {
    const { corroboration, place } = finding.report
    if (corroboration === undefined || (await holds(corroboration, place, look))) held.push(finding)
  }
  return held
}

interface Look {
  readonly after: SidePlan
  readonly limits: Limits
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** Findings come file by file, and the files of a unit share one list: the texts of the last list are those that are asked for again. */
function rememberLast(read: Look['read']): Look['read'] {
  let last: { readonly paths: readonly string[]; readonly texts: Promise<ReadonlyMap<string, string>> } | undefined
  return (paths) => {
    if (last?.paths !== paths) last = { paths, texts: read(paths) }
    return last.texts
  }
}

async function holds(wanted: Corroboration, place: Place, { after, limits, read }: Look): Promise<boolean> {
  if (wanted.is === 'unnamed') return !(await isPatched(wanted.name, after))
  for (const [path, text] of textsWith(wanted.name, await read(after.folders.beside(place.file)))) {
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
  return textsWith(name, await readSources(after, paths)).length > 0
}
