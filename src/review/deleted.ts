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
  const said = new Set(comments.flatMap((comment) => ownMarker(comment, owner)?.said ?? []))
  const there = ownThreads(threads, owner)
  return ({ fingerprint }) => said.has(shorten(fingerprint)) && !there.has(fingerprint)
}

/** What the summary is to remember, in a steady order: what stands at its place now, and what was deleted and is still found. */
export function tellSaid(findings: readonly Finding[], placed: ReadonlySet<Finding>, isDeleted: Deleted): readonly string[] {
  const remembered = findings.filter((finding) => placed.has(finding) || isDeleted(finding))
  return [...new Set(remembered.map(({ fingerprint }) => shorten(fingerprint)))].sort()
}

/** Enough to tell the findings of one pull request apart. */
function shorten(fingerprint: string): string {
  return fingerprint.slice(-12)
}
