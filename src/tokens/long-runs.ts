import { membersOf, nextRun } from './runs-of.ts'
import type { Stretch } from './stretches.ts'

const alnum = membersOf(/[A-Za-z0-9]/)

/** The unbroken runs of at least `shortest` ASCII letters and digits of a text, each whole. */
export function longRuns(text: string, shortest: number): readonly Stretch[] {
  const runs: Stretch[] = []
  for (let run = nextRun(text, alnum, shortest, 0); run !== undefined; run = nextRun(text, alnum, shortest, run.to)) runs.push(run)
  return runs
}

/** Whether a text has such a run. */
export function hasLongRun(text: string, shortest: number): boolean {
  return nextRun(text, alnum, shortest, 0) !== undefined
}
