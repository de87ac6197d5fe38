import { readGit } from '../programs/git.ts'
import type { Entry, EntryKind } from '../types/tree.ts'
import type { Repository } from './repository.ts'

/**
 * Where the file system keeps no permissions or links (`core.fileMode`, `core.symlinks`), the index knows better what a file is.
 * `indexed` holds what it says of files that are something else on disk.
 */
export async function trustIndexedModes(
  repository: Repository,
  entries: readonly Entry[],
  indexed: ReadonlyMap<string, EntryKind>,
): Promise<Entry[]> {
  if (indexed.size === 0) return [...entries]
  const [fileMode, symlinks] = await Promise.all(['core.fileMode', 'core.symlinks'].map((name) => isOn(repository, name)))
  return entries.map((entry) => {
    const known = indexed.get(entry.path)
    if (known === undefined || (entry.kind !== 'file' && entry.kind !== 'executable') || known === 'gitlink') return entry
    const trusted = known === 'symlink' ? symlinks : fileMode
    return trusted === false ? { ...entry, kind: known } : entry
  })
}

async function isOn(repository: Repository, name: string): Promise<boolean> {
  return (await readGit(repository.place, ['config', '--type=bool', '--default=true', '--get', name])).toString().trim() !== 'false'
}
