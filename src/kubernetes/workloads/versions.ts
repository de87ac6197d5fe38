import type { Minor } from '../../types/schema.ts'

/** The versions in use, as the second number of their names. */
export interface VersionRange {
  readonly oldest: number
  readonly newest: number
}

/** The range of the versions in use; without any, nothing that depends on a version is refused. */
export function rangeOf(minors: readonly Minor[]): VersionRange {
  let oldest = Number.POSITIVE_INFINITY
  let newest = Number.NEGATIVE_INFINITY
  for (const minor of minors) {
    const number = Number(minor.slice(2))
    oldest = Math.min(oldest, number)
    newest = Math.max(newest, number)
  }
  return minors.length === 0 ? { oldest: 0, newest: Number.POSITIVE_INFINITY } : { oldest, newest }
}

/** Whether a rule that came with 1.`minor` holds in all versions in use. */
export function allSince(range: VersionRange, minor: number): boolean {
  return range.oldest >= minor
}

/** Whether all versions in use are older than 1.`minor`, which takes what they refuse. */
export function allBefore(range: VersionRange, minor: number): boolean {
  return range.newest < minor
}
