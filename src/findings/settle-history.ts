import { judgeIgnores } from '../policy/ignores.ts'
import type { Ignore } from '../types/facts.ts'
import type { Gap } from '../types/gap.ts'
import type { Policy } from '../types/policy.ts'
import { listed, type Text, text, untrusted } from '../types/text.ts'
import { compare } from './compare.ts'
import { excuse } from './excuse.ts'
import { compareGaps } from './gaps.ts'
import type { HistoryToken } from './gather-history.ts'
import type { Settled } from './reported.ts'
import { isAdvice } from './settle-between.ts'
import type { SettledRun } from './settle-sides.ts'

export interface HistoryToSettle {
  readonly tokens: readonly HistoryToken[]
  /** Days of commits, `YYYY-MM-DD`, by id. */
  readonly dates: ReadonlyMap<string, string>
  readonly gaps: readonly Gap[]
  /** Of the last state, which decides by itself: nothing is compared. */
  readonly ignores: readonly Ignore[]
  readonly policy: Policy
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** The tokens of a history as findings: since when each is in it, and whether the last state still has it. */
export function settleHistory({ tokens, dates, gaps, ignores, policy, today }: HistoryToSettle): SettledRun {
  const settled = tokens
    .filter((token) => token.standing || !isAdvice(token.settled))
    .map((token) => tellHistory(token, dates.get(token.first) ?? ''))
  const judged = judgeIgnores(ignores, ignores)
  const { findings } = excuse(compare(undefined, settled), { exemptions: policy.exemptions, ignores: judged, today })
  return { findings, gaps: compareGaps(undefined, gaps) }
}

function tellHistory({ settled, blob, commit, first, standing, others }: HistoryToken, date: string): Settled {
  const { changes: _changes, ...report } = settled.report
  const since = text`It came in with commit ${[first.slice(0, 7)]} of ${[date]}`
  const message = standing
    ? text`${report.message} ${since}, and still is there${alsoIn(others)}.`
    : text`${report.message} ${since}; the last state has it no more, but the history keeps it.`
  return {
    ...settled,
    report: {
      ...report,
      message,
      passed: { blob, ...(standing ? {} : { commit }) },
      introduced: { commit: first, date },
    },
  }
}

/** Copies beyond these are counted. */
const mostNamed = 5

function alsoIn(paths: readonly string[]): Text {
  if (paths.length === 0) return text``
  const named = paths.slice(0, mostNamed).map(untrusted)
  const more = paths.length - named.length
  return text`, also in ${listed(more > 0 ? [...named, text`${more} more`] : named)}`
}
