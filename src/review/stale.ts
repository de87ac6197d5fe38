import type { Author } from './comment-body.ts'
import { isNewer } from './marker.ts'
import { ownMarker } from './own-threads.ts'
import type { Posted } from './posted.ts'

/** Why this run has no say on a pull request any more; undefined while it has. */
export type Stale = 'closed' | 'newer-push' | 'newer-run'

/** Whether the pull request has moved on: an older run, or one that was started again, never overwrites what a newer one wrote. */
export function findStale(posted: Posted, author: Author): Stale | undefined {
  if (!posted.open) return 'closed'
  if (posted.head !== author.head) return 'newer-push'
  const comments = [...posted.comments, ...posted.threads.map(({ first }) => first)]
  const isOvertaken = comments.some((comment) => {
    const marker = ownMarker(comment, author.owner)
    return marker !== undefined && marker.head === author.head && isNewer(marker.run, author.run)
  })
  return isOvertaken ? 'newer-run' : undefined
}
