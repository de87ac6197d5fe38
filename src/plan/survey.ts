import { isKustomization } from '../facts/role.ts'
import { type Contents, readEach } from '../tree/contents.ts'
import type { Entry } from '../types/tree.ts'
import { type Folders, openFolders } from './folders.ts'
import { type KustomizationMemory, type Mentioning, speakingOf } from './mentions.ts'

/**
 * Reads the kustomizations that may decide over one of the files in question (all, without a question), to know patches and units.
 * A look at their text decides which are parsed.
 */
export async function surveyFolders(
  entries: readonly Entry[],
  contents: Contents,
  memory: KustomizationMemory,
  about?: readonly string[],
): Promise<Folders> {
  const files = entries.filter((entry) => entry.kind === 'file' || entry.kind === 'executable')
  const paths = files.map((entry) => entry.path)
  const named = files.filter((entry) => isKustomization(entry.path))
  const opened: Mentioning[] = []
  for await (const { entry, bytes } of readEntries(named, contents)) {
    const one = memory.open(entry, bytes)
    if (one !== undefined) opened.push(one)
  }
  const speaking = about === undefined ? opened : speakingOf(opened, paths, about)
  const kustomizations = speaking.map((one) => one.read()).sort((a, b) => (a.path < b.path ? -1 : 1))
  return openFolders(paths, kustomizations)
}

/** The entries with their bytes, in the order in which the tree gives them; what cannot be had is left to whoever checks the file itself. */
export async function* readEntries<E extends Entry>(
  entries: readonly E[],
  contents: Contents,
): AsyncIterable<{ readonly entry: E; readonly bytes: Uint8Array }> {
  for await (const { item, blob } of readEach(entries, (entry) => entry.blob, contents)) {
    if ('bytes' in blob) yield { entry: item, bytes: blob.bytes }
  }
}
