import type { FileFacts, ManifestFact } from '../types/facts.ts'
import { groupBy } from '../types/group.ts'
import { type ObjectKey, objectKey } from '../types/manifest.ts'
import type { Renamed } from './compare.ts'
import { keyOf } from './fingerprint.ts'

/**
 * Objects that one side has under one name and the other, with the same content or at least the same credentials at the same places, under
 * another: their findings are the same ones. Only what is certain counts: of several that are alike none is taken for renamed.
 */
export function renamedObjects(before: readonly FileFacts[], after: readonly FileFacts[]): Renamed[] {
  const [old, now] = [byKey(before), byKey(after)]
  const gone = [...old].filter(([key]) => !now.has(key))
  const come = [...now].filter(([key]) => !old.has(key))
  if (gone.length === 0 || come.length === 0) return []
  const byContent = pairAlike(gone, come, ([, fact]) => fact.content)
  const done = new Set(byContent.flatMap(({ fromKey, toKey }) => [fromKey, toKey]))
  const held = { before: credentialsByKey(before), after: credentialsByKey(after) }
  const byCredentials = pairAlike(
    gone.filter(([key]) => !done.has(key)),
    come.filter(([key]) => !done.has(key)),
    ([key], side) => held[side].get(key),
  )
  return [...byContent, ...byCredentials]
}

type Named = readonly [ObjectKey, ManifestFact]

/** Pairs those whose likeness no other of their side shares. */
function pairAlike(
  gone: readonly Named[],
  come: readonly Named[],
  likenessOf: (named: Named, side: 'before' | 'after') => string | undefined,
): Renamed[] {
  const waiting = groupBy(gone, (named) => likenessOf(named, 'before'))
  return [...groupBy(come, (named) => likenessOf(named, 'after'))].flatMap(([likeness, objects]) => {
    const partners = waiting.get(likeness) ?? []
    const [one, other] = [partners[0], objects[0]]
    if (likeness === undefined || one === undefined || other === undefined || partners.length > 1 || objects.length > 1) return []
    return [{ fromKey: one[0], toKey: other[0] }]
  })
}

/** What credentials each object of a side holds, and where: by kind, stable place and hash. */
function credentialsByKey(files: readonly FileFacts[]): ReadonlyMap<ObjectKey, string> {
  const reports = files.flatMap((file) => file.reports.filter(({ credential, object }) => credential !== undefined && object !== undefined))
  const byObject = groupBy(reports, keyOf)
  return new Map(
    [...byObject].map(([key, ofObject]) => {
      const held = ofObject.map(({ object, stable, credential }) => JSON.stringify([object?.group, object?.kind, stable, credential?.hash]))
      return [key, [...new Set(held)].sort().join('\n')]
    }),
  )
}

function byKey(files: readonly FileFacts[]): Map<ObjectKey, ManifestFact> {
  return new Map(files.flatMap((file) => file.manifests.map((fact) => [objectKey('', fact.identity), fact] as const)))
}
