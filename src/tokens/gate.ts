import type { TokenFamily } from './family.ts'
import { longRuns } from './long-runs.ts'
import { Starts } from './starts.ts'

/** Where the tokens of each family may stand in a text, by the family's keywords, words or runs: positions within, or near them. */
export type Gate = (text: string) => ReadonlyMap<TokenFamily, readonly number[]>

const nothing: ReadonlyMap<TokenFamily, readonly number[]> = new Map()

/** A keyword of some family, by its index, or a word that it needs and that may stand in any case. */
interface Literal {
  readonly owner: number
  readonly literal: string
  readonly folds: boolean
}

/**
 * A gate over all keywords of some families: each character is read once, and again by its long runs where a family is known by those. A
 * family without keywords and runs stands behind the words that it needs, in any case.
 */
export function openGate(families: readonly TokenFamily[]): Gate {
  const starts = new Starts(families.flatMap(literalsOf))
  const byRun = families.filter((family) => family.run !== undefined)
  const shortest = Math.min(...byRun.map((family) => family.run ?? 0))
  return (text) => {
    const found = new Map<number, number[]>()
    starts.some(text, (at, literal) => {
      if (stands(literal, text, at)) note(found, literal.owner, at)
      return false
    })
    const runs = byRun.length > 0 && text.length >= shortest ? longRuns(text, shortest) : []
    if (found.size === 0 && runs.length === 0) return nothing
    const candidates = new Map<TokenFamily, readonly number[]>()
    for (const [index, positions] of [...found].sort(([a], [b]) => a - b)) {
      const family = families[index]
      if (family !== undefined) candidates.set(family, positions)
    }
    for (const family of runs.length > 0 ? byRun : []) {
      const positions = runs.filter(({ from, to }) => to - from >= (family.run ?? 0)).map(({ from }) => from)
      if (positions.length > 0) candidates.set(family, positions)
    }
    return candidates
  }
}

function literalsOf({ keywords, run, needs = [] }: TokenFamily, owner: number): readonly (readonly [string, Literal])[] {
  const folds = keywords.length === 0
  const literals = folds ? (run === undefined ? needs : []) : keywords
  return literals.map((literal) => [literal.toLowerCase(), { owner, literal: folds ? literal.toLowerCase() : literal, folds }] as const)
}

function stands({ literal, folds }: Literal, text: string, at: number): boolean {
  return folds ? text.slice(at, at + literal.length).toLowerCase() === literal : text.startsWith(literal, at)
}

/** One position for each place, also where several literals of a family begin there. */
function note(found: Map<number, number[]>, owner: number, at: number): void {
  const positions = found.get(owner)
  if (positions === undefined) found.set(owner, [at])
  else if (positions.at(-1) !== at) positions.push(at)
}
