import { posix } from 'node:path'
import { isKustomization } from '../facts/role.ts'
import type { CustomSchema } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import type { Entry } from '../types/tree.ts'
import type { Limits } from '../types/yaml.ts'
import type { Contents } from '../work/contents.ts'
import { decodeText } from '../yaml/decode-text.ts'
import { type FoundSchemas, mayHoldCrd, schemasOf } from './custom-schemas.ts'
import { type Folders, openFolders } from './folders.ts'
import { type Kustomization, readKustomization } from './kustomizations.ts'

/** What a look over one tree tells about files that lie elsewhere in it. */
export interface Survey {
  readonly folders: Folders
  readonly kustomizations: readonly Kustomization[]
}

/**
 * Reads the kustomizations that may list one of the files in question (all, without a question), to know patches and units.
 * A look at their text decides which are parsed.
 */
export async function surveyFolders(
  entries: readonly Entry[],
  contents: Contents,
  limits: Limits,
  about?: readonly string[],
): Promise<Survey> {
  const files = entries.filter((entry) => entry.kind === 'file' || entry.kind === 'executable')
  const named = files.filter((entry) => isKustomization(entry.path))
  const texts: { readonly path: string; readonly text: string }[] = []
  for await (const { entry, bytes } of readEntries(named, contents)) {
    const decoded = decodeText(bytes)
    if (!('failed' in decoded)) texts.push({ path: entry.path, text: decoded.text })
  }
  const kustomizations = (about === undefined ? texts : speakingOf(texts, about)).map(({ path, text }) =>
    readKustomization(path, text, limits),
  )
  kustomizations.sort((a, b) => (a.path < b.path ? -1 : 1))
  return {
    folders: openFolders(
      files.map((entry) => entry.path),
      kustomizations,
    ),
    kustomizations,
  }
}

/** The kustomizations that may list one of the paths, or one that does, and so on: a look at the text for the last part of a name. */
function speakingOf<Text extends { readonly path: string; readonly text: string }>(
  texts: readonly Text[],
  paths: readonly string[],
): Text[] {
  const found = new Set<Text>()
  let names = new Set(paths.map((path) => posix.basename(path)))
  while (names.size > 0) {
    const asked = [...names]
    const next = texts.filter((candidate) => !found.has(candidate) && asked.some((name) => candidate.text.includes(name)))
    for (const candidate of next) found.add(candidate)
    names = new Set(next.map(({ path }) => posix.basename(posix.dirname(path))).filter((name) => name !== '.'))
  }
  return [...found]
}

/** The schemas of every CustomResourceDefinition among the entries. Of two that define the same version of a kind, the first by path counts. */
export async function surveySchemas(entries: readonly Entry[], contents: Contents, limits: Limits): Promise<FoundSchemas> {
  const schemas = new Map<string, CustomSchema>()
  const gaps: Gap[] = []
  const found: { readonly path: string; readonly result: FoundSchemas }[] = []
  for await (const { entry, bytes } of readEntries(entries, contents)) {
    if (bytes.byteLength <= limits.fileSize && mayHoldCrd(bytes))
      found.push({ path: entry.path, result: schemasOf(entry.path, bytes, limits) })
  }
  found.sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const { result } of found) {
    for (const schema of result.schemas) {
      const key = `${schema.group}/${schema.version}/${schema.kind}`
      if (!schemas.has(key)) schemas.set(key, schema)
    }
    gaps.push(...result.gaps)
  }
  return { schemas: [...schemas.values()], gaps }
}

/** The entries with their bytes, in the order in which the tree gives them; what cannot be had is left to whoever checks the file itself. */
export async function* readEntries<E extends Entry>(
  entries: readonly E[],
  contents: Contents,
): AsyncIterable<{ readonly entry: E; readonly bytes: Uint8Array }> {
  const byBlob = new Map<string, E[]>()
  for (const entry of entries) byBlob.set(entry.blob, [...(byBlob.get(entry.blob) ?? []), entry])
  for await (const blob of contents.read([...byBlob.keys()])) {
    if (!('bytes' in blob)) continue
    for (const entry of byBlob.get(blob.id) ?? []) yield { entry, bytes: blob.bytes }
  }
}
