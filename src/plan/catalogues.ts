import { fileStart } from '../facts/file-gaps.ts'
import { readCatalogue } from '../schema/catalogue.ts'
import type { Contents } from '../tree/contents.ts'
import type { CustomSchema } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import type { Policy } from '../types/policy.ts'
import { text } from '../types/text.ts'
import type { Entry } from '../types/tree.ts'
import type { FoundSchemas } from './custom-schemas.ts'
import { readEntries } from './survey.ts'

/** The schemas of the catalogues that the policy names, for the kinds (lower case) that are checked. Nothing is ever fetched. */
export async function surveyCatalogues(
  policy: Policy,
  entries: readonly Entry[],
  contents: Contents,
  kinds: ReadonlySet<string>,
): Promise<FoundSchemas> {
  const schemas: CustomSchema[] = []
  const gaps: Gap[] = []
  const minor = policy.versions.at(-1)?.minors.at(-1)
  if (minor === undefined) return { schemas, gaps }
  for (const location of policy.schemaLocations) {
    const folder = location.replace(/^\.\//, '').split('{{', 1)[0] ?? ''
    const wanted = entries.filter(({ path }) => path.startsWith(folder) && path.endsWith('.json') && speaksOf(path, kinds))
    const files = new Map<string, Uint8Array>()
    for await (const { entry, bytes } of readEntries(wanted, contents)) files.set(entry.path, bytes)
    const found = readCatalogue(
      location,
      minor,
      wanted.map((entry) => entry.path),
      (path) => files.get(path),
      kinds,
    )
    schemas.push(...found.schemas)
    for (const { path, flaw } of found.flaws) {
      gaps.push({
        reason: 'broken-crd',
        place: fileStart(path),
        message: text`This schema of a catalogue cannot be used, so objects of its kind are not checked against it: ${flaw}`,
      })
    }
  }
  return { schemas, gaps }
}

/** A catalogue has thousands of files: only those that name a kind at hand are read. */
function speaksOf(path: string, kinds: ReadonlySet<string>): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  for (const kind of kinds) if (name.startsWith(kind)) return true
  return false
}
