import type { ExcusedFinding } from '../findings/settle-sides.ts'
import type { Change } from '../types/report.ts'
import type { Text } from '../types/text.ts'
import type { Limits } from '../types/yaml.ts'
import type { Neighbours } from './neighbours.ts'
import { spellFromSecret } from './spell-from-secret.ts'
import { spellNamedSecrets } from './spell-named-secrets.ts'
import { spellRenaming } from './spell-renaming.ts'
import type { Spelled } from './spelled.ts'
import { allTextsWith } from './texts-with.ts'

/** Spells changes out: those that speak of more than their place, as the tree has it. Undefined where one cannot be told for sure. */
export type SpellOut = (changes: readonly Change[]) => Promise<Spelled | undefined>

/** Reads the manifests of the tree once, where one of the findings renames an object. */
export async function openSpelling(findings: readonly ExcusedFinding[], neighbours: Neighbours, limits: Limits): Promise<SpellOut> {
  const names = findings.flatMap(({ report }) =>
    (report.changes ?? []).flatMap((one) => ('renameObject' in one ? [one.renameObject.from] : [])),
  )
  const { after } = neighbours
  const texts = names.length === 0 ? undefined : await allTextsWith([...new Set(names)], after)
  const spell = async (change: Change): Promise<Spelled | undefined> => {
    if ('fromSecret' in change) return await spellFromSecret(change, neighbours)
    if ('nameSecrets' in change) return await spellNamedSecrets(change, neighbours)
    if (!('renameObject' in change)) return { changes: [change] }
    const changes = texts && spellRenaming(change, texts, after, limits)
    return changes && { changes }
  }
  return async (changes) => {
    const all: Change[] = []
    let told: Text | undefined
    for (const change of changes) {
      const own = await spell(change)
      if (own === undefined) return undefined
      all.push(...own.changes)
      told ??= own.told
    }
    return { changes: all, ...(told === undefined ? {} : { told }) }
  }
}
