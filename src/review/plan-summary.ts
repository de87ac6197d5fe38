import type { Author } from './comment-body.ts'
import { tellSaid } from './deleted.ts'
import type { SummaryPlan } from './operations.ts'
import { ownMarker } from './own-threads.ts'
import type { Posted } from './posted.ts'
import { type Overview, writeAllClear, writeSummary } from './summary-body.ts'

/** `auto`: only when there is, or was, something to say. */
export type Commenting = 'auto' | 'always' | 'never'

/** Plans the one comment of the conversation: made when there is something to say, then kept true, never made twice. */
export function planSummary(
  overview: Overview,
  now: Pick<Posted, 'comments' | 'threads'>,
  author: Author,
  commenting: Commenting,
): SummaryPlan {
  const [posted, ...others] = now.comments.flatMap((comment) => {
    const marker = ownMarker(comment, author.owner)
    return marker?.kind === 'summary' ? [{ comment, marker }] : []
  })
  const removals = others.map(({ comment }) => comment.id)
  const { report, sorted } = overview
  const isSaid = sorted.counted.length > 0 || report.outcome !== 'passed'
  if (!isSaid && commenting === 'auto' && posted === undefined) return { removals }
  const isUnsure = report.gaps.some(({ kind, status }) => kind === 'failed' && status !== 'fixed')
  const said = tellSaid({ findings: sorted.counted, placed: overview.placed, isUnsure }, now, author.owner)
  const { body, digest } = isSaid || commenting === 'always' ? writeSummary(overview, author, said) : writeAllClear(overview, author)
  if (posted === undefined) return { create: body, removals }
  return posted.marker.digest === digest ? { removals } : { edit: { id: posted.comment.id, body }, removals }
}
