import { posix } from 'node:path'
import type { FileChange } from '../tree/changes.ts'
import type { Contents } from '../tree/contents.ts'
import type { Entry } from '../types/tree.ts'
import { isSopsConfigName, openSopsRules } from './sops-rules.ts'

/** One side, as far as rules of SOPS go. */
export interface RuledTree {
  readonly entries: readonly Entry[]
  readonly contents: Contents
}

/**
 * Of files that a change leaves alone those for which a `.sops.yaml` that it touches asks something else than before: what has to be encrypted now,
 * or no more. Costs nothing where the change touches none.
 */
export async function filesUnderOtherRules(
  changes: readonly FileChange[],
  others: readonly Entry[],
  before: RuledTree,
  after: RuledTree,
): Promise<readonly Entry[]> {
  const folders = changes.filter(({ path }) => isSopsConfigName(path)).map(({ path }) => posix.dirname(path))
  if (folders.length === 0) return []
  const below = others.filter(({ path }) => folders.some((folder) => folder === '.' || path.startsWith(`${folder}/`)))
  const paths = below.map(({ path }) => path)
  const [old, now] = [
    await openSopsRules(before.entries, before.contents, paths),
    await openSopsRules(after.entries, after.contents, paths),
  ]
  return below.filter(({ path }) => JSON.stringify(old.ruleFor(path)) !== JSON.stringify(now.ruleFor(path)))
}
