import type { FileRole, GeneratedFrom } from '../types/facts.ts'
import type { Unit } from '../types/unit.ts'
import { ancestors, folderOf } from './folder-path.ts'
import type { Kustomization, ObjectNaming } from './kustomizations.ts'

/** The unit that a file's objects belong to. */
export interface UnitOfFile {
  readonly root: string
  readonly made: Unit['made']
  /** How the kustomization, and those that alone list it, rename its objects. */
  readonly naming?: ObjectNaming
}

/** What the kustomizations and charts of one tree make of its files. */
export interface Folders {
  unitOf(path: string): UnitOfFile
  roleOf(path: string): FileRole | undefined
  /** What a generator makes of the file. */
  generatedFrom(path: string): GeneratedFrom | undefined
  /** Whether any kustomization names the file. */
  isListed(path: string): boolean
  /** Whether a kustomization, directly or through others, changes a file's objects on the way: they may be incomplete as written. */
  completes(path: string): boolean
  /** The files of the tree's that share a unit with a path: the same list for each of them. */
  beside(path: string): readonly string[]
}

const none: readonly string[] = []

/**
 * Units as an apply would see them: the files that a kustomization lists are its unit, a chart's folder is one, and the plain files of a
 * folder are one. Two files of different units never clash, since nobody applies them together.
 */
export function openFolders(paths: readonly string[], kustomizations: readonly Kustomization[]): Folders {
  const listedBy = new Map<string, Kustomization[]>()
  const roles = new Map<string, FileRole>()
  const generated = new Map<string, GeneratedFrom>()
  for (const kustomization of kustomizations) {
    for (const file of kustomization.resources) listedBy.set(file, [...(listedBy.get(file) ?? []), kustomization])
    for (const [file, role] of kustomization.roles) roles.set(file, role)
    for (const [file, from] of kustomization.generated) if (generated.get(file)?.kind !== 'Secret') generated.set(file, from)
  }
  const charts = new Set(paths.filter((path) => /(?:^|\/)Chart\.ya?ml$/.test(path)).map(folderOf))
  const unitOf = (path: string): UnitOfFile => {
    const [listed, ...others] = listedBy.get(path) ?? []
    if (listed !== undefined) {
      const naming = others.length === 0 ? { naming: namingBy(listed, listedBy) } : {}
      return { root: listed.root, made: 'kustomization', ...naming }
    }
    const chart = charts.size === 0 ? undefined : ancestors(path).find((folder) => charts.has(folder))
    return chart === undefined ? { root: folderOf(path), made: 'folder' } : { root: chart, made: 'chart' }
  }
  let byUnit: Map<string, string[]> | undefined
  const index = () => {
    const made = new Map<string, string[]>()
    for (const path of paths) {
      const { root, made: how } = unitOf(path)
      const key = `${how}:${root}`
      const found = made.get(key)
      if (found) found.push(path)
      else made.set(key, [path])
    }
    return made
  }
  return {
    unitOf,
    roleOf: (path) => roles.get(path),
    generatedFrom: (path) => generated.get(path),
    isListed: (path) => listedBy.has(path) || roles.has(path),
    completes: (path) => isTransformed(path, listedBy, new Set()),
    beside: (path) => {
      byUnit ??= index()
      const { root, made } = unitOf(path)
      return byUnit.get(`${made}:${root}`) ?? none
    },
  }
}

/** The names that a chain of kustomizations gives, up to where several list the same one and there is more than one answer. */
function namingBy(first: Kustomization, listedBy: ReadonlyMap<string, readonly Kustomization[]>): ObjectNaming {
  let naming = first.naming
  const seen = new Set([first])
  for (let by = listedBy.get(first.root); by?.length === 1; ) {
    const [outer] = by
    if (outer === undefined || seen.has(outer)) break
    seen.add(outer)
    const { namespace, prefix, suffix } = outer.naming
    naming = { namespace: namespace || naming.namespace, prefix: `${prefix}${naming.prefix}`, suffix: `${naming.suffix}${suffix}` }
    by = listedBy.get(outer.root)
  }
  return naming
}

function isTransformed(path: string, listedBy: ReadonlyMap<string, readonly Kustomization[]>, seen: Set<string>): boolean {
  if (seen.has(path)) return false
  seen.add(path)
  return (listedBy.get(path) ?? []).some((kustomization) => kustomization.transforms || isTransformed(kustomization.root, listedBy, seen))
}
