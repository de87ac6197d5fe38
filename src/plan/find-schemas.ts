import type { Entry } from '../types/tree.ts'
import { candidatesOf, pathScope } from './candidates.ts'
import { surveyCatalogues } from './catalogues.ts'
import { customGroupsIn, kindsIn } from './custom-groups.ts'
import type { FoundSchemas } from './custom-schemas.ts'
import type { PlanRequest, SidePlan } from './plan.ts'
import { readEntries, surveySchemas } from './survey.ts'

/** The schemas of custom kinds: from CustomResourceDefinitions of the tree, then from catalogues. Looked for only when something that is checked may need one. */
export async function findSchemas(request: PlanRequest, side: SidePlan, entries: readonly Entry[]): Promise<FoundSchemas> {
  const { policy, limits } = request
  const kinds = new Set<string>()
  let custom = false
  const files = side.files.map((file) => file.entry)
  for await (const { bytes } of readEntries(files, side.contents)) {
    custom ||= customGroupsIn(bytes)
    if (custom && policy.schemaLocations.length === 0) break
    if (policy.schemaLocations.length > 0) for (const kind of kindsIn(bytes)) kinds.add(kind)
  }
  if (!custom) return { schemas: [], gaps: [] }
  const inScope = policy.crds.length === 0 ? () => true : pathScope(policy.crds)
  const candidates = candidatesOf(entries, inScope).filter((entry) => entry.kind === 'file' || entry.kind === 'executable')
  const own = await surveySchemas(candidates, side.contents, limits)
  const catalogues = await surveyCatalogues(policy, entries, side.contents, kinds)
  return { schemas: [...own.schemas, ...catalogues.schemas], gaps: [...own.gaps, ...catalogues.gaps] }
}
