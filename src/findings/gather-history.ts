import { createHash } from 'node:crypto'
import type { FileFacts } from '../types/facts.ts'
import type { Policy } from '../types/policy.ts'
import type { Rule } from '../types/rule.ts'
import { severities } from '../types/severity.ts'
import type { Introduced } from '../types/tree.ts'
import type { Settled } from './reported.ts'
import { settle } from './settle.ts'
import { winnersOf } from './yielding.ts'

/** One token of a history: a credential by its value, where that is known for certain, else one cause at one place. */
export interface HistoryToken {
  /** Tells it in the next run; nothing can be read from it. */
  readonly key: string
  /** Where it is: in the last state, if that has it, else where it came in; where it is graded worst. */
  readonly settled: Settled
  /** The content that this place is in, and a commit that brought it in. */
  readonly blob: string
  readonly commit: string
  /** The commit that it came in with. */
  readonly first: string
  readonly standing: boolean
  /** Other paths of the last state that hold it, in order. */
  readonly others: readonly string[]
}

/** Gathers the tokens of a history, content by content, oldest first. Memory grows with the tokens alone. */
export interface HistoryGatherer {
  /** @param standing whether the last state has the content, at the path that its facts are about */
  add(introduced: Introduced, facts: Pick<FileFacts, 'path' | 'reports'>, standing: boolean): void
  /** In the order in which they came in. */
  tokens(): readonly HistoryToken[]
  /** How many there are so far. */
  readonly count: number
}

type Gathered = { -readonly [Key in keyof HistoryToken]: HistoryToken[Key] } & { others: string[] }

/** More copies than these are not named. */
const mostOthers = 100

export function openHistoryGatherer(policy: Pick<Policy, 'rules'>, rules: readonly Rule[]): HistoryGatherer {
  const winners = winnersOf(rules)
  const gathered = new Map<string, Gathered>()
  return {
    add({ commit, blob }, { path, reports }, standing) {
      for (const settled of settle(reports, policy, winners)) {
        const key = keyOf(settled)
        const known = gathered.get(key)
        if (known === undefined) {
          gathered.set(key, { key, settled, blob, commit, first: commit, standing, others: [] })
          continue
        }
        const isBetter = standing === known.standing ? isWorse(settled, known.settled) : standing
        const other = isBetter ? known.settled.report.place.file : path
        const isCopy = standing && known.standing
        if (isBetter) Object.assign(known, { settled, blob, commit, standing })
        if (isCopy && isElsewhere(known, other)) known.others.push(other)
      }
    },
    tokens: () =>
      [...gathered.values()].map((token) => ({
        ...token,
        others: token.others.filter((path) => path !== token.settled.report.place.file).sort(),
      })),
    get count() {
      return gathered.size
    },
  }
}

/** Whether one is graded higher than another. */
export function isWorse(one: Settled, other: Settled): boolean {
  return severities.indexOf(one.severity) < severities.indexOf(other.severity)
}

function isElsewhere({ settled, others }: Gathered, path: string): boolean {
  return settled.report.place.file !== path && !others.includes(path) && others.length < mostOthers
}

function keyOf({ report, identity }: Settled): string {
  const what = report.credential === undefined ? `place\n${identity}` : `value\n${report.credential.hash}`
  return createHash('sha256').update(`kubelatch history\n${what}`).digest('hex').slice(0, 32)
}
