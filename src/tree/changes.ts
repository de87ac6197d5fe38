import type { Entry, Tree } from '../types/tree.ts'

/**
 * What a change did at one path. Without `before` it is new, without `after` gone; with both, content, mode or kind differ.
 * After a rename `before` lies at `renamedFrom`, which has no change of its own.
 */
export interface FileChange {
  readonly path: string
  readonly before?: Entry
  readonly after?: Entry
  /** Where the very same content lay before. It informs people; objects are paired by their key, never by path. */
  readonly renamedFrom?: string
}

/** What differs between two trees, ordered by path by code unit. Without a before tree everything is new. */
export async function changedEntries(before: Tree | undefined, after: Tree): Promise<readonly FileChange[]> {
  const [old, now] = await Promise.all([before?.entries() ?? [], after.entries()])
  return pairRenames(differences(old, now))
}

function differences(old: readonly Entry[], now: readonly Entry[]): FileChange[] {
  const changes: FileChange[] = []
  let at = 0
  for (const after of now) {
    let before = old[at]
    for (; before !== undefined && before.path < after.path; before = old[++at]) changes.push({ path: before.path, before })
    if (before === undefined || before.path > after.path) changes.push({ path: after.path, after })
    else {
      at++
      if (before.blob !== after.blob || before.kind !== after.kind) changes.push({ path: after.path, before, after })
    }
  }
  for (const before of old.slice(at)) changes.push({ path: before.path, before })
  return changes
}

/** Joins a file that is gone with a new one of equal content: of several, one with the same name first. Empty files are nobody's twin. */
function pairRenames(changes: readonly FileChange[]): readonly FileChange[] {
  const gone = new Map<string, Entry[]>()
  for (const { before, after } of changes) {
    if (before === undefined || after !== undefined || !isFile(before) || isEmpty(before)) continue
    const twins = gone.get(before.blob)
    if (twins === undefined) gone.set(before.blob, [before])
    else twins.push(before)
  }
  if (gone.size === 0) return changes
  const moved = new Set<string>()
  const paired = changes.map((change): FileChange => {
    const { after } = change
    if (after === undefined || change.before !== undefined || !isFile(after)) return change
    const twins = (gone.get(after.blob) ?? []).filter((twin) => !moved.has(twin.path))
    const before = twins.find((twin) => nameOf(twin.path) === nameOf(after.path)) ?? twins[0]
    if (before === undefined) return change
    moved.add(before.path)
    return { path: after.path, before, after, renamedFrom: before.path }
  })
  return paired.filter(({ path, after }) => after !== undefined || !moved.has(path))
}

/** git's ids of no bytes at all. */
const emptyBlobs = new Set(['e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813'])

function isEmpty(entry: Entry): boolean {
  return emptyBlobs.has(entry.blob)
}

function isFile({ kind }: Entry): boolean {
  return kind === 'file' || kind === 'executable'
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
