import { posix } from 'node:path'
import type { FileChange } from '../tree/changes.ts'
import type { Contents } from '../tree/contents.ts'
import type { EncryptionRule } from '../types/facts.ts'
import type { Entry } from '../types/tree.ts'
import { isSopsConfigName, openSopsRules } from './sops-rules.ts'

/** One side, as far as rules of SOPS go. */
export interface RuledTree {
  readonly entries: readonly Entry[]
  readonly contents: Contents
}

/** Files that a change leaves alone while a `.sops.yaml` that it touches asks something else for them. */
export interface OtherwiseRuled {
  readonly entries: readonly Entry[]
  /**
   * What is asked of them now by rules that speak of many files, by path: whoever starts with SOPS answers for what is changed, and what stood
   * there in the clear is known. A rule that names the file itself asks for that file to be encrypted along with it.
   */
  readonly known: ReadonlyMap<string, EncryptionRule>
}

const none: OtherwiseRuled = { entries: [], known: new Map() }

/** Of some files those for which other rules count than before: what has to be encrypted now, or no more. Costs nothing where no `.sops.yaml` is touched. */
export async function filesUnderOtherRules(
  changes: readonly FileChange[],
  others: readonly Entry[],
  before: RuledTree,
  after: RuledTree,
): Promise<OtherwiseRuled> {
  const folders = changes.filter(({ path }) => isSopsConfigName(path)).map(({ path }) => posix.dirname(path))
  if (folders.length === 0) return none
  const below = others.filter(({ path }) => folders.some((folder) => folder === '.' || path.startsWith(`${folder}/`)))
  const paths = below.map(({ path }) => path)
  const [old, now] = [
    await openSopsRules(before.entries, before.contents, paths),
    await openSopsRules(after.entries, after.contents, paths),
  ]
  const entries = below.filter(({ path }) => JSON.stringify(old.ruleFor(path)) !== JSON.stringify(now.ruleFor(path)))
  const known = entries.flatMap(({ path }) => {
    const rule = now.ruleFor(path)
    return rule === undefined || rule.picks === 'file' ? [] : [[path, rule] as const]
  })
  return { entries, known: new Map(known) }
}
