/** Shorter parts say nothing by themselves; behind a head in capitals, which no password begins with, shorter ones do. */
const shortest = { elsewhere: 12, behindCapitals: 8 }

/** What stands behind a head that nobody listed: `abc123abc123` of `acme-key-abc123abc123`; all of a literal that has no such part. */
export function longestPart(literal: string): string {
  const longest = literal.split(/[-_.]/).reduce((best, part) => (part.length > best.length ? part : best), '')
  const least = /^[A-Z]{2,}[-_]/.test(literal) ? shortest.behindCapitals : shortest.elsewhere
  return longest.length < least ? literal : longest
}
