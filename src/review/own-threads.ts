import { groupBy } from '../types/group.ts'
import { type Marker, readMarker } from './marker.ts'
import type { PostedComment, PostedThread } from './posted.ts'

/** A thread of this job's own, with what its marker says. */
export interface OwnThread {
  readonly thread: PostedThread
  readonly marker: Marker & { readonly fingerprint: string }
}

/** What a comment's marker says, where we wrote it: a marker alone proves nothing, anybody can copy one. */
export function ownMarker(comment: Pick<PostedComment, 'own' | 'body'>, owner: string): Marker | undefined {
  const marker = comment.own ? readMarker(comment.body) : undefined
  return marker?.owner === owner ? marker : undefined
}

/** This job's open threads by fingerprint. What we have closed for good, another job's and other people's are left out: they are left alone. */
export function ownThreads(threads: readonly PostedThread[], owner: string): ReadonlyMap<string, readonly OwnThread[]> {
  const own = threads.flatMap((thread): OwnThread[] => {
    const marker = ownMarker(thread.first, owner)
    if (marker?.kind !== 'finding' || marker.fingerprint === undefined) return []
    if (marker.done === 'settled' || marker.done === 'duplicate') return []
    return [{ thread, marker: { ...marker, fingerprint: marker.fingerprint } }]
  })
  return groupBy(own, ({ marker }) => marker.fingerprint)
}

/** A person has put it aside: it is neither changed nor said again. */
export function isPutAside({ thread }: OwnThread): boolean {
  return thread.resolved || thread.first.hidden
}

/**
 * Of several threads about one finding the one that stays: where people have spoken, then what they have put aside, then one on its line, then
 * the oldest.
 */
export function pickThread(
  threads: readonly OwnThread[],
  isInPlace: (one: OwnThread) => boolean,
): { readonly kept: OwnThread | undefined; readonly others: readonly OwnThread[] } {
  const rank = (one: OwnThread) => (one.thread.answered ? 0 : isPutAside(one) ? 1 : isInPlace(one) ? 2 : 3)
  const [kept, ...others] = [...threads].sort((a, b) => rank(a) - rank(b) || a.thread.first.id - b.thread.first.id)
  return { kept, others }
}
