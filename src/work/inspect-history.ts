import { pathTokens } from '../facts/credentials/path-tokens.ts'
import { scopeOf } from '../plan/candidates.ts'
import type { Folders } from '../plan/folders.ts'
import { tokenAsks } from '../plan/token-asks.ts'
import type { Asks, FileFacts } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import type { Policy } from '../types/policy.ts'
import type { BlobId, CommitsBetween, Introduced } from '../types/tree.ts'
import { knownOf } from './inspect-between.ts'
import { inspectIntroduced } from './inspect-introduced.ts'
import { openContentFilter } from './introduced-contents.ts'
import type { Threads } from './open-inspector.ts'
import { openStreamInspector } from './stream-inspector.ts'

/** A history to be looked through, and who hears of it. */
export interface HistoryToInspect {
  readonly commits: CommitsBetween
  readonly policy: Policy
  readonly asks: Asks
  readonly threads: Threads
  /** Of the last state. */
  readonly folders: Folders
  /** The path of a content in the last state, where it has it: it is looked at under that name. */
  readonly standingPath: (blob: BlobId) => string | undefined
  readonly visit: (introduced: Introduced, facts: FileFacts) => void
  /** Hears how many commits were come to so far. */
  readonly onProgress?: (commits: number) => void
}

/** Looks at every content of a history once, by its id, for tokens alone. Gives how many there were, and what kept some from being read. */
export async function inspectHistory(history: HistoryToInspect): Promise<{ readonly contents: number; readonly gaps: readonly Gap[] }> {
  const { commits, policy, asks, threads, folders } = history
  const { introduced, gaps } = await commits.list()
  const inspector = openStreamInspector(tokenAsks(asks), threads)
  const inScope = scopeOf(policy)
  const isFresh = openContentFilter(inScope, () => false)
  let contents = 0
  try {
    const unread = await inspectIntroduced(renamed(introduced, history), commits.read, inspector, {
      wants: isFresh,
      known: (one) => knownOf(one, folders),
      visit(one, facts) {
        contents++
        history.visit(one, facts)
      },
      largest: asks.limits.fileSize,
    })
    return { contents, gaps: [...gaps, ...unread] }
  } finally {
    await inspector.close()
  }
}

/** A name that is a token itself stays. */
async function* renamed(
  stream: AsyncIterable<readonly Introduced[]>,
  { standingPath, onProgress = () => {} }: Pick<HistoryToInspect, 'standingPath' | 'onProgress'>,
): AsyncGenerator<readonly Introduced[]> {
  let commits = 0
  let last = ''
  for await (const some of stream) {
    yield some.map((one) => {
      if (one.commit !== last) commits++
      last = one.commit
      const path = standingPath(one.blob)
      return path === undefined || path === one.path || pathTokens(one.path).length > 0 ? one : { ...one, path }
    })
    onProgress(commits)
  }
}
