import { Automaton } from './automaton.ts'
import type { TokenFamily } from './family.ts'
import { longRuns } from './long-runs.ts'

/** Where the tokens of each family may stand in a text, by the family's keywords, words or runs: positions within, or near them. */
export type Gate = (text: string) => ReadonlyMap<TokenFamily, readonly number[]>

const nothing: ReadonlyMap<TokenFamily, readonly number[]> = new Map()

/**
 * A gate over all keywords of some families: each character is read once, and again by its long runs where a family is known by those. A
 * family without keywords and runs stands behind the words that it needs, in any case.
 */
export function openGate(families: readonly TokenFamily[]): Gate {
  const literals = families.map((family) => (family.keywords.length > 0 ? family.keywords : family.run ? [] : (family.needs ?? [])))
  const automaton = new Automaton(literals)
  const byRun = families.filter((family) => family.run !== undefined)
  const shortest = Math.min(...byRun.map((family) => family.run ?? 0))
  return (text) => {
    const found = automaton.search(text)
    const runs = byRun.length > 0 && text.length >= shortest ? longRuns(text, shortest) : []
    if (found === undefined && runs.length === 0) return nothing
    const candidates = new Map<TokenFamily, readonly number[]>()
    for (const [index, positions] of inOrder(found)) {
      const family = families[index]
      const exact = family?.keywords.length ? positions.filter((at) => family.keywords.some((one) => text.startsWith(one, at))) : positions
      if (family !== undefined && exact.length > 0) candidates.set(family, exact)
    }
    for (const family of runs.length > 0 ? byRun : []) {
      const starts = runs.filter(({ from, to }) => to - from >= (family.run ?? 0)).map(({ from }) => from)
      if (starts.length > 0) candidates.set(family, starts)
    }
    return candidates
  }
}

function inOrder(found: ReadonlyMap<number, readonly number[]> | undefined): (readonly [number, readonly number[]])[] {
  return found === undefined ? [] : [...found].sort(([a], [b]) => a - b)
}
