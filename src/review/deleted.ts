import type { Finding } from '../types/finding.ts'
import { ownMarker, ownThreads } from './own-threads.ts'
import type { Posted } from './posted.ts'

/** Whether a person has deleted the comment of a finding. */
export type Deleted = (finding: Finding) => boolean

/**
 * Tells deleted comments by what our own summary remembers, as nothing else is left of them: what was said at its place and is not there has been
 * deleted, and is not said there again for as long as it is found.
 */
export function findDeleted({ comments, threads }: Pick<Posted, 'comments' | 'threads'>, owner: string): Deleted {
  const said = new Set(readSaid(comments, owner))
  const there = ownThreads(threads, owner)
  return ({ fingerprint }) => said.has(shorten(fingerprint)) && !there.has(fingerprint)
}

/** What is to be remembered of a run. */
export interface Remembering {
  /** What counts. */
  readonly findings: readonly Finding[]
  readonly placed: ReadonlySet<Finding>
  /** What is not found may only not have been looked at. */
  readonly isUnsure: boolean
}

/** What the summary is to remember, in a steady order: what stands at its place now, and what was deleted and is, or may be, still found. */
export function tellSaid(
  { findings, placed, isUnsure }: Remembering,
  posted: Pick<Posted, 'comments' | 'threads'>,
  owner: string,
): readonly string[] {
  const isDeleted = findDeleted(posted, owner)
  const remembered = findings.filter((finding) => placed.has(finding) || isDeleted(finding)).map(({ fingerprint }) => shorten(fingerprint))
  const found = new Set(findings.map(({ fingerprint }) => shorten(fingerprint)))
  const unseen = isUnsure ? readSaid(posted.comments, owner).filter((fingerprint) => !found.has(fingerprint)) : []
  return [...new Set([...remembered, ...unseen])].sort()
}

function readSaid(comments: Posted['comments'], owner: string): readonly string[] {
  return comments.flatMap((comment) => ownMarker(comment, owner)?.said ?? [])
}

/** Enough to tell the findings of one pull request apart. */
function shorten(fingerprint: string): string {
  return fingerprint.slice(-12)
}
