import type { Contents } from '../tree/contents.ts'
import type { Entry } from '../types/tree.ts'
import { candidatesOf, pathScope } from './candidates.ts'
import { collectKinds, wantsAny } from './custom-groups.ts'
import type { FoundSchemas } from './custom-schemas.ts'
import type { PlanRequest } from './plan-request.ts'
import type { SidePlan } from './plan-side.ts'
import { readEntries } from './survey.ts'

/**
 * The schemas of custom kinds, from CustomResourceDefinitions of a tree and then from catalogues: of those kinds alone that a file of the
 * sides speaks of.
 */
export async function findSchemas(
  { policy, limits }: PlanRequest,
  sides: readonly Pick<SidePlan, 'files' | 'contents'>[],
  contents: Contents,
  entries: readonly Entry[],
): Promise<FoundSchemas> {
  const { wanted, look } = collectKinds()
  for (const side of sides) {
    const files = side.files.map((file) => file.entry)
    for await (const { bytes } of readEntries(files, side.contents)) look(bytes)
  }
  if (!wantsAny(wanted)) return { schemas: [], gaps: [] }
  const inScope = policy.crds.length === 0 ? isInstalled : pathScope(policy.crds)
  const candidates = candidatesOf(entries, inScope).filter((entry) => entry.kind === 'file' || entry.kind === 'executable')
  // They bring re2js, 10 ms that most runs can do without.
  const [{ surveySchemas }, { surveyCatalogues }] = await Promise.all([import('./custom-schemas.ts'), import('./catalogues.ts')])
  const own = await surveySchemas(candidates, contents, limits, wanted)
  const catalogues = await surveyCatalogues(policy, entries, contents, wanted.all)
  return { schemas: [...own.schemas, ...catalogues.schemas], gaps: [...own.gaps, ...catalogues.gaps] }
}

/** Definitions that a test or a snapshot holds (as Go and Jest name their folders) may be of any age: they say nothing of the objects elsewhere. */
function isInstalled(path: string): boolean {
  return !/(?:^|\/)(?:testdata|__snapshots?__)\//.test(path)
}
