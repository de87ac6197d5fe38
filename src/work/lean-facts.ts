import type { FileFacts, ManifestFact, SourceFile } from '../types/facts.ts'

/** Equal words of all facts, once: there are few kinds, and many objects. */
export type Words = Map<string, string>

/**
 * Facts that came from another thread without what the copy made anew: each string and each empty list is one of its own then, a third of
 * what 50,000 documents take.
 */
export function leanFacts(facts: FileFacts, { path, blob }: SourceFile, words: Words): FileFacts {
  const shared = (word: string) => {
    const known = words.get(word)
    if (known === undefined) words.set(word, word)
    return known ?? word
  }
  const manifestOf = ({ place, apiVersion, identity, ...rest }: ManifestFact): ManifestFact => ({
    ...rest,
    place: { ...place, file: path },
    apiVersion: shared(apiVersion),
    identity: {
      group: shared(identity.group),
      kind: shared(identity.kind),
      namespace: shared(identity.namespace),
      name: identity.name,
    },
  })
  return {
    ...facts,
    path,
    blob,
    manifests: facts.manifests.length === 0 ? none : facts.manifests.map(manifestOf),
    reports: orNone(facts.reports),
    ignores: orNone(facts.ignores),
    gaps: orNone(facts.gaps),
  }
}

const none: readonly never[] = []

function orNone<Item>(items: readonly Item[]): readonly Item[] {
  return items.length === 0 ? none : items
}
