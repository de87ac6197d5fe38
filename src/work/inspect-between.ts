import { scopeOf } from '../plan/candidates.ts'
import type { Folders } from '../plan/folders.ts'
import type { Plan } from '../plan/plan.ts'
import { plannedFile, type SidePlan } from '../plan/plan-side.ts'
import { isSopsConfigName, openSopsRules } from '../plan/sops-rules.ts'
import { readEntries } from '../plan/survey.ts'
import { tokenAsks } from '../plan/token-asks.ts'
import type { Contents } from '../tree/contents.ts'
import type { Asks, FileFacts, SourceFile } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import type { Policy } from '../types/policy.ts'
import type { CommitsBetween, Entry, Introduced } from '../types/tree.ts'
import { inspectIntroduced } from './inspect-introduced.ts'
import { openContentFilter } from './introduced-contents.ts'
import type { Threads } from './open-inspector.ts'
import { openStreamInspector } from './stream-inspector.ts'

/** What a content between the two sides held, and the first commit that brought it in. */
export interface BetweenFacts {
  readonly introduced: Introduced
  readonly facts: FileFacts
}

export interface BetweenFound {
  /** Those with something to tell, oldest commit first. */
  readonly files: readonly BetweenFacts[]
  /** What both sides hold unchanged at paths that the commits changed and changed back; looked at only where there is something to tell. */
  readonly known: readonly FileFacts[]
  readonly gaps: readonly Gap[]
}

const nothing: BetweenFound = { files: [], known: [], gaps: [] }

/**
 * Looks for tokens in every content that a commit on the way brought in and that neither side has: added and taken away again, it is in the
 * history all the same. What either side has is looked at there.
 */
export async function inspectBetween(
  between: CommitsBetween | undefined,
  { before, after }: Pick<Plan, 'before' | 'after'>,
  policy: Policy,
  asks: Asks,
  threads: Threads,
): Promise<BetweenFound> {
  if (between === undefined) return nothing
  const asked = tokenAsks(asks)
  if (Object.keys(asked.rules).length === 0) return nothing
  const { introduced, gaps } = await between.list()
  const files: BetweenFacts[] = []
  const known: FileFacts[] = []
  const touched = new Set<string>()
  const inScope = scopeOf(policy)
  const wants = openContentFilter(inScope, isOnSide([before, after], inScope))
  const encryptionOf = await openEncryption(after)
  const inspector = openStreamInspector(asked, threads)
  try {
    const unread = await inspectIntroduced(introduced, between.read, inspector, {
      wants(one) {
        if (inScope(one.path)) touched.add(one.path)
        return wants(one)
      },
      known: (one) => ({ ...knownOf(one, after.folders), ...encryptionOf(one.path) }),
      visit(introduced, facts) {
        if (facts.reports.length > 0) files.push({ introduced, facts })
      },
      largest: asks.limits.fileSize,
    })
    const unchanged = files.length === 0 ? [] : unchangedFiles(touched, before ?? after, after)
    for await (const chunk of sourcesOf(unchanged, (before ?? after).contents, encryptionOf))
      known.push(...(await inspector.inspect(chunk)))
    return { files, known, gaps: [...gaps, ...unread] }
  } finally {
    await inspector.close()
  }
}

/** What the kustomizations of a tree make of a file. */
export function knownOf({ path, blob }: Introduced, folders: Folders): Pick<SourceFile, 'known' | 'completed' | 'generates'> {
  const { entry: _entry, only: _only, ...known } = plannedFile({ path, blob, kind: 'file' }, folders)
  return known
}

/** Whether a side has a content in scope. Their contents are listed when the first is asked for. */
function isOnSide(sides: readonly (Plan['after'] | undefined)[], inScope: (path: string) => boolean): (blob: string) => boolean {
  let blobs: Set<string> | undefined
  return (blob) => {
    if (blobs === undefined) {
      blobs = new Set()
      for (const side of sides) for (const entry of side?.entries.values() ?? []) if (inScope(entry.path)) blobs.add(entry.blob)
    }
    return blobs.has(blob)
  }
}

/** Files of the before side that are no part of the change, at some paths. */
function unchangedFiles(paths: ReadonlySet<string>, before: SidePlan, after: SidePlan): readonly Entry[] {
  const planned = new Set([...before.files, ...after.files].map(({ entry }) => entry.path))
  return [...paths].flatMap((path) => (planned.has(path) ? [] : (before.entries.get(path) ?? []))).filter(isContent)
}

/** In chunks, one file in each: there are few, and they are small. */
async function* sourcesOf(
  entries: readonly Entry[],
  contents: Contents,
  encryptionOf: (path: string) => Pick<SourceFile, 'encryption'>,
): AsyncGenerator<readonly SourceFile[]> {
  for await (const { entry, bytes } of readEntries(entries, contents)) {
    yield [{ path: entry.path, blob: entry.blob, bytes, only: 'tokens', ...encryptionOf(entry.path) }]
  }
}

/** What the last state asks to be encrypted at a path: that it was in the clear on the way stays in the history. */
async function openEncryption({ entries, contents }: SidePlan): Promise<(path: string) => Pick<SourceFile, 'encryption'>> {
  const listed = [...entries.values()]
  const configs = listed.filter(({ path }) => isSopsConfigName(path))
  if (configs.length === 0) return () => ({})
  // A file beside each of them has it as its nearest.
  const { ruleFor } = await openSopsRules(
    listed,
    contents,
    configs.map(({ path }) => path),
  )
  return (path) => {
    const encryption = ruleFor(path)
    return encryption === undefined ? {} : { encryption }
  }
}

function isContent({ kind }: Entry): boolean {
  return kind === 'file' || kind === 'executable'
}
