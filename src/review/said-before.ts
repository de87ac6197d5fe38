import type { Finding } from '../types/finding.ts'
import { ownMarker } from './own-threads.ts'
import type { PostedComment } from './posted.ts'

/**
 * Whether a finding has had a comment at its place, as our own summary remembers it. Nothing is left of a comment that a person deletes: what
 * was said and is not there has been deleted, and is not said there again for as long as it stands.
 */
export type SaidBefore = (finding: Finding) => boolean

/** Reads what the summaries of this job remember. */
export function readSaid(comments: readonly PostedComment[], owner: string): SaidBefore {
  const said = new Set(comments.flatMap((comment) => ownMarker(comment, owner)?.said ?? []))
  return ({ fingerprint }) => said.has(shorten(fingerprint))
}

/** What the summary is to remember, in a steady order: what stands at its place now, and what was deleted and is still found. */
export function tellSaid(findings: readonly Finding[], placed: ReadonlySet<Finding>, said: SaidBefore): readonly string[] {
  const remembered = findings.filter((finding) => placed.has(finding) || said(finding))
  return [...new Set(remembered.map(({ fingerprint }) => shorten(fingerprint)))].sort()
}

/** Enough to tell the findings of one pull request apart. */
function shorten(fingerprint: string): string {
  return fingerprint.slice(-12)
}
