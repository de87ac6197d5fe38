import type { Stretch } from './stretches.ts'

/** By character code, 1 for letters and digits. */
const alnum = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0))

/**
 * The unbroken runs of at least `shortest` ASCII letters and digits of a text, each whole. Looks at every `shortest`-th character and around those that
 * are letters or digits: in ordinary text at a third of all characters.
 */
export function longRuns(text: string, shortest: number): readonly Stretch[] {
  const runs: Stretch[] = []
  const holds = (index: number) => alnum[text.charCodeAt(index)] === 1
  let end = 0
  for (let index = shortest - 1; index < text.length; index = end + shortest) {
    if (!holds(index)) {
      end = index
      continue
    }
    let from = index
    while (from > end && holds(from - 1)) from--
    end = index + 1
    while (end < text.length && holds(end)) end++
    if (end - from >= shortest) runs.push({ from, to: end })
  }
  return runs
}
