import type { Entry } from '../types/tree.ts'
import type { Limits } from '../types/yaml.ts'
import { decodeText } from '../yaml/decode-text.ts'
import { folderOf } from './folder-path.ts'
import { type Kustomization, localPath, readKustomization } from './kustomizations.ts'

/** A kustomization that is parsed only when it matters. */
export interface Mentioning {
  readonly path: string
  /** Its folder. */
  readonly root: string
  /** The last parts of all that it may list. */
  names(): ReadonlySet<string>
  /** Whether it may list one of the paths: every word of its text counts. Paths with blanks or punctuation of YAML in them are never found. */
  mayList(paths: ReadonlySet<string>): boolean
  /** All that it may list. */
  mentions(): ReadonlySet<string>
  read(): Kustomization
}

/** Reads kustomizations, each content at one path once: most are the same on both sides. */
export interface KustomizationMemory {
  /** Undefined for what is no text. */
  open(entry: Entry, bytes: Uint8Array): Mentioning | undefined
}

export function openKustomizationMemory(limits: Limits): KustomizationMemory {
  const known = new Map<string, Mentioning>()
  return {
    open(entry, bytes) {
      const key = `${entry.blob} ${entry.path}`
      const found = known.get(key)
      if (found !== undefined) return found
      const decoded = decodeText(bytes)
      if ('failed' in decoded) return undefined
      const opened = openMentioning(entry.path, decoded.text, limits)
      known.set(key, opened)
      return opened
    },
  }
}

function openMentioning(path: string, text: string, limits: Limits): Mentioning {
  const root = folderOf(path)
  const words = once(() => text.split(separators))
  const mentions = once(() => new Set(words().flatMap((word) => localPath(root, word) ?? [])))
  return {
    path,
    root,
    names: once(() => new Set(words().map(lastPart))),
    mayList: (paths) =>
      words().some((word) => {
        const meant = localPath(root, word)
        return meant !== undefined && paths.has(meant)
      }),
    mentions,
    read: once(() => readKustomization(path, text, limits)),
  }
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

const separators = /[\s"'`,[\]{}]+/

/**
 * The kustomizations that decide the unit of one of the paths and what becomes of it on the way: those that may list it or a file beside it,
 * those that may list what these list, and those above them.
 */
export function speakingOf(all: readonly Mentioning[], files: readonly string[], paths: readonly string[]): readonly Mentioning[] {
  const asked = besides(files, paths)
  if ([...asked].some((path) => separators.test(path))) return all
  const byName = indexByName(all)
  const listing = (wanted: ReadonlySet<string>) => {
    const names = new Set([...wanted].map(lastPart))
    const candidates = new Set([...names, ...nameless].flatMap((name) => byName.get(name) ?? []))
    return [...candidates].filter((one) => one.mayList(wanted))
  }
  const direct = listing(asked)
  const found = new Set([...direct, ...listing(new Set(direct.flatMap((one) => [...one.mentions()])))])
  for (let fresh = [...found]; fresh.length > 0; ) {
    fresh = listing(new Set(fresh.map((one) => one.root))).filter((one) => !found.has(one))
    for (const one of fresh) found.add(one)
  }
  return [...found]
}

/** `..` and `a/` name a folder without ending in its name. */
const nameless = ['', '.', '..']

function indexByName(all: readonly Mentioning[]): ReadonlyMap<string, readonly Mentioning[]> {
  const byName = new Map<string, Mentioning[]>()
  for (const one of all) {
    for (const name of one.names()) {
      const known = byName.get(name)
      if (known === undefined) byName.set(name, [one])
      else known.push(one)
    }
  }
  return byName
}

/** The paths, and those of their folders and charts: what may be a unit with them as long as no kustomization lists it. */
function besides(files: readonly string[], paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set(paths.map(folderOf))
  const charts = files.filter((path) => /(?:^|\/)Chart\.ya?ml$/.test(path)).map((path) => path.slice(0, path.lastIndexOf('/') + 1))
  const touched = charts.filter((chart) => paths.some((path) => path.startsWith(chart)))
  return new Set([...paths, ...files.filter((path) => folders.has(folderOf(path)) || touched.some((chart) => path.startsWith(chart)))])
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
