import type { FileFacts, ManifestFact } from '../types/facts.ts'
import { objectKey } from '../types/manifest.ts'
import type { Renamed } from './compare.ts'
import { groupBy } from './group.ts'

/**
 * Objects that one side has under one name and the other, with the same content, under another: their findings are the same ones.
 * Only what is certain counts: of several with equal content none is taken for renamed.
 */
export function renamedObjects(before: readonly FileFacts[], after: readonly FileFacts[]): Renamed[] {
  const [old, now] = [byKey(before), byKey(after)]
  const gone = groupBy(
    [...old].filter(([key]) => !now.has(key)),
    ([, fact]) => fact.content,
  )
  const come = groupBy(
    [...now].filter(([key]) => !old.has(key)),
    ([, fact]) => fact.content,
  )
  return [...come].flatMap(([content, objects]) => {
    const partners = gone.get(content) ?? []
    const [one, other] = [partners[0], objects[0]]
    if (content === undefined || one === undefined || other === undefined || partners.length > 1 || objects.length > 1) return []
    return [{ fromKey: one[0], toKey: other[0] }]
  })
}

function byKey(files: readonly FileFacts[]): Map<string, ManifestFact> {
  return new Map(files.flatMap((file) => file.manifests.map((fact) => [objectKey('', fact.identity), fact] as const)))
}
