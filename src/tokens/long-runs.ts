import { lowBytes } from './low-bytes.ts'
import { membersOf, nextRun } from './runs-of.ts'
import type { Stretch } from './stretches.ts'

const alnum = membersOf(/[A-Za-z0-9]/)

/** The unbroken runs of at least `shortest` ASCII letters and digits of a text, each whole. */
export function longRuns(text: string, shortest: number): readonly Stretch[] {
  const runs: Stretch[] = []
  for (let run = nextRun(text, alnum, shortest, 0); run !== undefined; run = nextRun(text, alnum, shortest, run.to)) runs.push(run)
  return runs
}

/** Whether a text has such a run that is no name in camel case: manifests are full of those. */
export function hasUnnamedRun(text: string, shortest: number): boolean {
  for (let run = nextRun(text, alnum, shortest, 0); run !== undefined; run = nextRun(text, alnum, shortest, run.to)) {
    if (!isCamelCase(text.slice(run.from, run.to))) return true
  }
  return false
}

/** The same for a part of a text. */
export function hasUnnamedRunIn(text: string, { from, to }: Stretch, shortest: number): boolean {
  const bytes = lowBytes(text)
  let start = from
  for (let index = from; index <= to; index++) {
    if (index < to && alnum[bytes[index] ?? 0] === 1) continue
    if (index - start >= shortest && !isCamelCase(text.slice(start, index))) return true
    start = index + 1
  }
  return false
}

/** `allowPrivilegeEscalation`. Of 24 letters and digits that were drawn one in a million looks so. */
const camelCase = /^[A-Z]?[a-z]{3,40}(?:[A-Z][a-z]{3,40}){1,20}$/

function isCamelCase(word: string): boolean {
  return camelCase.test(word)
}
