import { isCandidate, scopeOf } from '../plan/candidates.ts'
import { missingGap } from '../plan/entry-gaps.ts'
import type { Plan } from '../plan/plan.ts'
import { tokenAsks } from '../plan/token-asks.ts'
import type { Asks, FileFacts } from '../types/facts.ts'
import { type Gap, gapKind } from '../types/gap.ts'
import type { Policy } from '../types/policy.ts'
import { text, untrusted } from '../types/text.ts'
import type { CommitsBetween, Introduced } from '../types/tree.ts'
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
  readonly gaps: readonly Gap[]
}

const nothing: BetweenFound = { files: [], gaps: [] }

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
  const asked = tokenAsks(asks)
  if (between === undefined || Object.keys(asked.rules).length === 0) return nothing
  const { introduced, gaps } = await between.list()
  const files: BetweenFacts[] = []
  const unread: Gap[] = []
  let sides: ReadonlySet<string> | undefined
  const inScope = scopeOf(policy)
  const isKnown = (blob: string) => {
    sides ??= contentsOf([before, after], inScope)
    return sides.has(blob)
  }
  const inspector = openStreamInspector(asked, threads)
  try {
    await inspectIntroduced(introduced, between.read, inspector, {
      wants: openContentFilter(inScope, isKnown),
      visit(introduced, facts) {
        if (facts.reports.length > 0) files.push({ introduced, facts })
        for (const gap of facts.gaps) if (matters(gap)) unread.push(inCommit(gap, introduced))
      },
      miss(introduced, missing) {
        unread.push(inCommit(missingGap(introduced.path, missing, asks.limits.fileSize), introduced))
      },
    })
  } finally {
    await inspector.close()
  }
  return { files, gaps: [...gaps, ...unread] }
}

function contentsOf(sides: readonly (Plan['after'] | undefined)[], inScope: (path: string) => boolean): ReadonlySet<string> {
  const blobs = new Set<string>()
  for (const side of sides) for (const { path, blob } of side?.entries.values() ?? []) if (inScope(path)) blobs.add(blob)
  return blobs
}

/** What is not checkable by design (a picture, a template) is no news in a content that is gone again. */
function matters({ reason, place }: Gap): boolean {
  return gapKind(reason) === 'failed' && (reason !== 'encoding' || isCandidate(place.file))
}

function inCommit(gap: Gap, { commit }: Introduced): Gap {
  return { ...gap, message: text`In commit ${untrusted(commit.slice(0, 7))}: ${gap.message}` }
}
