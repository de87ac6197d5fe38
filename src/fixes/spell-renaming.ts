import { manifestsOf } from '../facts/manifests.ts'
import type { SidePlan } from '../plan/plan-side.ts'
import { join, type Pointer } from '../types/pointer.ts'
import type { Change } from '../types/report.ts'
import type { Limits, YamlDocument } from '../types/yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { referencesOf } from './references.ts'
import { wordPattern } from './texts-with.ts'

type Renaming = Extract<Change, { readonly renameObject: unknown }>

/**
 * The object's name and every reference to it. A file outside of its unit that says the name, or a place in it that is no known reference,
 * may be one all the same.
 */
export function spellRenaming(
  { place, renameObject }: Renaming,
  texts: ReadonlyMap<string, string>,
  after: SidePlan,
  limits: Limits,
): readonly Change[] | undefined {
  const { kind, from, to } = renameObject
  const unit = new Set(after.folders.beside(place.file))
  const word = wordPattern(from)
  const changes: Change[] = []
  for (const [path, text] of texts) {
    if (text.search(word) === -1) continue
    const read = unit.has(path) ? readYaml(text, limits) : undefined
    if (read === undefined || read.flaws.length > 0) return undefined
    for (const document of read.documents) {
      const known = new Set<Pointer>(namesOf(path, document, kind, from))
      if (path === place.file && document.index === place.document) known.add(place.pointer)
      if (mentions(document.value, word) !== known.size) return undefined
      for (const pointer of known) changes.push({ place: { file: path, document: document.index, pointer }, set: to })
    }
  }
  // The object itself first: its file is the one that the fix is told at.
  return [...changes.filter((change) => change.place.file === place.file), ...changes.filter((change) => change.place.file !== place.file)]
}

/** Where a document refers to an object. */
function* namesOf(path: string, document: YamlDocument, kind: string, name: string): Generator<Pointer> {
  for (const { place, value } of manifestsOf(path, document)) {
    for (const reference of referencesOf(value)) {
      if (reference.kind === kind && reference.name === name) yield join(place.pointer, reference.pointer)
    }
  }
}

/** How many texts of a value, keys included, hold a word. */
function mentions(value: unknown, word: RegExp): number {
  if (typeof value === 'string') return value.search(word) === -1 ? 0 : 1
  if (Array.isArray(value)) return value.reduce<number>((count, item) => count + mentions(item, word), 0)
  if (value === null || typeof value !== 'object') return 0
  return Object.entries(value).reduce((count, [key, inner]) => count + mentions(key, word) + mentions(inner, word), 0)
}
