import { posix } from 'node:path'
import { field, sequence, stringOf } from '../facts/shape.ts'
import type { FileRole, GeneratedFrom } from '../types/facts.ts'
import type { Limits } from '../types/yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { folderOf } from './folder-path.ts'

/** What one kustomization says of the files beside it. Paths from the tree's root. */
export interface Kustomization {
  /** Its folder, '' for the tree's root. */
  readonly root: string
  readonly path: string
  /** Files and folders under `resources`, `bases`, `components` and `crds`. */
  readonly resources: ReadonlySet<string>
  /** Files that are no whole objects or no objects of the API: patches and kustomize's own configuration. */
  readonly roles: ReadonlyMap<string, FileRole>
  /** Files that its generators make Secrets and ConfigMaps of. */
  readonly generated: ReadonlyMap<string, GeneratedFrom>
  /** How it renames what it lists. */
  readonly naming: ObjectNaming
  /** It changes what it lists: fields that are missing as written may be there as applied. */
  readonly transforms: boolean
}

/** What a kustomization makes of names: fields that are empty say nothing. */
export interface ObjectNaming {
  readonly namespace: string
  readonly prefix: string
  readonly suffix: string
}

const patchLists = ['patches', 'patchesStrategicMerge', 'patchesJson6902']
/** Keys under which a kustomization says how objects are changed on the way. */
const transformers = [
  ...patchLists,
  'namespace',
  'commonLabels',
  'labels',
  'images',
  'replacements',
  'vars',
  'transformers',
  'components',
  'replicas',
]
const ownConfiguration = ['configurations', 'transformers', 'validators', 'replacements']

/**
 * Reads a kustomization's lists of local files. Remote entries, inline patches and whatever is not a path are left out.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
export function readKustomization(path: string, text: string, limits: Limits): Kustomization {
  const root = folderOf(path)
  const read = readYaml(text, limits)
  const value = read.documents.find((document) => document.value !== undefined)?.value ?? (read.flaws.length > 0 ? guess(text) : undefined)
  const pathIn = (entry: unknown) => {
    const named = typeof entry === 'string' ? entry : stringOf(entry, 'path')
    return named === undefined ? undefined : localPath(root, named)
  }
  const listed = (keys: readonly string[]) =>
    keys.flatMap((key) => sequence(field(value, key)).map(pathIn)).filter((found) => found !== undefined)
  const roles = new Map<string, FileRole>([
    ...listed(ownConfiguration).map((file) => [file, 'other'] as const),
    ...listed(patchLists).map((file) => [file, 'patch'] as const),
  ])
  return {
    root,
    path,
    resources: new Set(listed(['resources', 'bases', 'components', 'crds'])),
    roles,
    generated: generatedFiles(root, value),
    naming: {
      namespace: stringOf(value, 'namespace') ?? '',
      prefix: stringOf(value, 'namePrefix') ?? '',
      suffix: stringOf(value, 'nameSuffix') ?? '',
    },
    transforms: transformers.some((key) => field(value, key) !== undefined),
  }
}

/**
 * The lists of a kustomization that is broken YAML, as far as its lines tell: what it lists is told apart although it cannot be built, so
 * that one mistake in it does not make a patch look like a broken object.
 */
function guess(text: string): Record<string, string[]> {
  const lists: Record<string, string[]> = {}
  let list: string[] = []
  for (const line of text.split(/\r\n?|\n/)) {
    const key = /^([a-z]\w*):/i.exec(line)?.[1]
    if (key !== undefined && key !== 'constructor') {
      list = []
      lists[key] = list
    }
    const named =
      /^\s*-\s+(?:path:\s*)?["']?([^\s"'#:{}[\]]+)["']?\s*(?:#.*)?$/.exec(line)?.[1] ?? /\bpath:\s*["']?([^\s"'#,}]+)/.exec(line)?.[1]
    if (named !== undefined) list.push(named)
  }
  return lists
}

/** `files` may name a key first: `key=path`. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/secretgenerator/ */
function generatedFiles(root: string, value: unknown): ReadonlyMap<string, GeneratedFrom> {
  const found = new Map<string, GeneratedFrom>()
  const generators = [
    ['configMapGenerator', 'ConfigMap'],
    ['secretGenerator', 'Secret'],
  ] as const
  for (const [list, kind] of generators) {
    for (const generator of sequence(field(value, list))) {
      const add = (as: GeneratedFrom['as'], named: unknown) => {
        if (typeof named !== 'string') return
        const written = as === 'file' ? named.slice(named.indexOf('=') + 1) : named
        const path = localPath(root, written)
        if (path === undefined) return
        const key = named.length > written.length ? named.slice(0, named.indexOf('=')) : posix.basename(written)
        found.set(path, { kind, as, ...(as === 'file' ? { key } : {}) })
      }
      for (const named of sequence(field(generator, 'files'))) add('file', named)
      for (const named of [...sequence(field(generator, 'envs')), field(generator, 'env')]) add('env', named)
    }
  }
  return found
}

/** What a folder's kustomization means by a name, from the tree's root; undefined for what is remote, inline or outside of the tree. */
export function localPath(root: string, named: string): string | undefined {
  if (named.includes('\n') || named.includes('://')) return undefined
  let folder = root
  let rest = named.startsWith('./') ? named.slice(2) : named
  for (; rest.startsWith('../') && folder !== ''; rest = rest.slice(3)) folder = folderOf(folder)
  // What is left is mostly as it stands; working through every segment is ten times slower.
  const isPlain = rest !== '' && !/^[./]|\/[./]|\/$/.test(rest)
  if (isPlain) return folder === '' ? rest : `${folder}/${rest}`
  const resolved = posix.normalize(posix.join(root, named)).replace(/\/$/, '')
  return resolved.startsWith('../') ? undefined : resolved
}
