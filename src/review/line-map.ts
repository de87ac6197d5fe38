import { diffArrays } from 'diff'

/** The line of the other side that a line is, both 1-based; undefined where that side lacks it. */
export type LineMap = (line: number) => number | undefined

/** Differences beyond it say nothing of which line is which, and take too long to work out. */
const mostEdits = 5_000

/** For a content that is the same on both sides. */
export const sameLines: LineMap = (line) => line

/**
 * Maps the lines of one content to those of another by diff: the merge commit's to the head's where the base moved. Only lines that are
 * equal on both sides have one.
 */
export function mapLines(from: readonly string[], to: readonly string[]): LineMap {
  const changes = diffArrays([...from], [...to], { maxEditLength: mostEdits })
  if (changes === undefined) return () => undefined
  const runs: { readonly from: number; readonly to: number; readonly length: number }[] = []
  let [at, other] = [1, 1]
  for (const { added, removed, value } of changes) {
    if (added) other += value.length
    else if (removed) at += value.length
    else {
      runs.push({ from: at, to: other, length: value.length })
      at += value.length
      other += value.length
    }
  }
  return (line) => {
    const run = runs.find((one) => line >= one.from && line < one.from + one.length)
    return run === undefined ? undefined : line - run.from + run.to
  }
}
