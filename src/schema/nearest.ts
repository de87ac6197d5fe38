/**
 * The candidate that a word was most likely meant to be: equal but for case, or few typing slips away (a letter too many, too few, another, two swapped):
 * one slip for a word of up to four letters, two up to eight, three beyond, never half of the word. The first of equals wins. Undefined where none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined
  const slips = word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3
  const allowed = Math.min(slips, Math.ceil(word.length / 2) - 1)
  const folded = word.toLowerCase()
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    if (candidate === word) continue
    const distance =
      candidate.toLowerCase() === folded ? 0 : distanceWithin(word, candidate, Math.min(allowed, (best?.distance ?? allowed + 1) - 1))
    if (distance !== undefined && (best === undefined || distance < best.distance)) best = { candidate, distance }
  }
  return best?.candidate
}

/** Whether another candidate is as near to a word as its nearest one, so that nobody can tell which one was meant. */
export function hasRival(word: string, near: string, candidates: Iterable<string>): boolean {
  if (near.toLowerCase() === word.toLowerCase()) return false
  const distance = distanceWithin(word, near, word.length)
  if (distance === undefined) return false
  for (const candidate of candidates) {
    if (candidate !== near && candidate !== word && distanceWithin(word, candidate, distance) !== undefined) return true
  }
  return false
}

/** Names beyond this were not mistyped, and comparing them is not free. */
const longestWord = 100

/** Damerau-Levenshtein distance (optimal string alignment), or undefined where it is more than `most`. */
function distanceWithin(a: string, b: string, most: number): number | undefined {
  if (most < 0 || Math.abs(a.length - b.length) > most) return undefined
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const least = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1))
      next.push(swapped ? Math.min(least, (before[column - 2] ?? 0) + 1) : least)
    }
    if (Math.min(...next) > most) return undefined
    before = last
    last = next
  }
  const distance = last[b.length] ?? 0
  return distance <= most ? distance : undefined
}
