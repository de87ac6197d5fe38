import { manifestsOf } from '../facts/manifests.ts'
import { isKustomization, isManifestByName } from '../facts/role.ts'
import { field, sequence, stringOf } from '../facts/shape.ts'
import { ancestors, folderOf } from '../plan/folder-path.ts'
import type { SidePlan } from '../plan/plan-side.ts'
import type { Manifest } from '../types/manifest.ts'
import type { Limits } from '../types/yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { readSources } from './read-sources.ts'
import { allTextsWith, textsWith } from './texts-with.ts'

/** Some manifests, and whether they are all: not where one of their files could not be read to its end. */
export interface ReadManifests {
  readonly manifests: readonly Manifest[]
  readonly whole: boolean
}

/** What stands around an object, read when it is asked for and once. */
export interface Neighbours {
  readonly after: SidePlan
  /** The manifests of a path's unit whose texts a pattern is found in. */
  unit(path: string, words: RegExp): Promise<ReadManifests>
  /** The manifests of the whole tree whose texts hold one of some names. Undefined where not all could be looked through. */
  naming(names: readonly string[]): Promise<ReadManifests | undefined>
  /** Whether a kustomization of the tree, or what one takes for a patch, holds a word. */
  isPatched(word: string): Promise<boolean>
  /** Whether one may change what an object of some name has under a word. */
  isPatchedUnder(name: string, word: string): Promise<boolean>
}

export function openNeighbours(after: SidePlan, limits: Limits): Neighbours {
  const parsed = new Map<string, ReadManifests>()
  const read = (texts: Iterable<readonly [string, string]>, isAll: boolean): ReadManifests => {
    const all = [...texts].map(([path, text]) => {
      const known = parsed.get(path) ?? readManifests(path, text, limits)
      parsed.set(path, known)
      return known
    })
    return { manifests: all.flatMap(({ manifests }) => manifests), whole: isAll && all.every(({ whole }) => whole) }
  }
  const units = new Map<readonly string[], Promise<ReadonlyMap<string, string>>>()
  const unitTexts = (path: string) => {
    const beside = after.folders.beside(path)
    const known = units.get(beside) ?? readSources(after, beside.filter(isManifestByName))
    units.set(beside, known)
    return known
  }
  let patches: Promise<ReadonlyMap<string, string>> | undefined
  const readPatches = () => {
    patches ??= readSources(after, patchesOf(after))
    return patches
  }
  return {
    after,
    unit: async (path, words) => {
      const texts = await unitTexts(path)
      const isAll = texts.size === after.folders.beside(path).filter(isManifestByName).length
      return read(
        [...texts].filter(([, text]) => text.search(words) !== -1),
        isAll,
      )
    },
    naming: async (names) => {
      const texts = await allTextsWith(names, after)
      return texts && read(texts, true)
    },
    isPatched: async (word) => textsWith(word, await readPatches()).length > 0,
    isPatchedUnder: async (name, word) => {
      const all = await readPatches()
      const named = new Set(textsWith(name, all).map(([path]) => path))
      const aiming = [...all].filter(([path, text]) => isKustomization(path) && (named.has(path) || aimsAtMany(text, limits)))
      return textsWith(word, all).some(
        ([path]) => named.has(path) || aiming.some(([from, text]) => from === path || (isBelow(path, from) && text.includes(baseOf(path)))),
      )
    },
  }
}

/** Whether a kustomization patches what it does not name: by kind or label, or by a pattern. */
function aimsAtMany(text: string, limits: Limits): boolean {
  const { documents, flaws } = readYaml(text, limits)
  const patches = documents.flatMap(({ value }) => [...sequence(field(value, 'patches')), ...sequence(field(value, 'patchesJson6902'))])
  const targets = patches.flatMap((patch) => field(patch, 'target') ?? [])
  return flaws.length > 0 || targets.some((target) => !/^[a-z0-9][-a-z0-9]*$/.test(stringOf(target, 'name') ?? ''))
}

function isBelow(path: string, kustomization: string): boolean {
  return ancestors(path).includes(folderOf(kustomization))
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function patchesOf({ entries, folders }: SidePlan): readonly string[] {
  return [...entries.keys()].filter((path) => isKustomization(path) || folders.roleOf(path) === 'patch')
}

function readManifests(path: string, text: string, limits: Limits): ReadManifests {
  const { documents, flaws } = readYaml(text, limits)
  return { manifests: documents.flatMap((document) => manifestsOf(path, document)), whole: flaws.every(({ read }) => read) }
}
