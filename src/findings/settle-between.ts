import { tokenRules } from '../policy/token-rules.ts'
import type { FileFacts } from '../types/facts.ts'
import type { Policy } from '../types/policy.ts'
import { type Text, text } from '../types/text.ts'
import type { Introduced } from '../types/tree.ts'
import { isWorse } from './gather-history.ts'
import type { Reported, Settled } from './reported.ts'
import { settle } from './settle.ts'
import type { Winners } from './yielding.ts'

/** What commits on the way held. */
export interface Passed {
  /** Contents and what was found in them, oldest commit first. */
  readonly files: readonly { readonly introduced: Introduced; readonly facts: Pick<FileFacts, 'reports'> }[]
  /** What lies in both sides, at paths that the commits changed and changed back. */
  readonly known: readonly Pick<FileFacts, 'reports'>[]
}

/**
 * What the commits on the way held, as one finding for each cause, told of the first commit that has it. What either side has as well is
 * told there, or was known before: the same finding, and the same credential wherever it lies. Where rules speak of one credential in several
 * ways, the worst is told.
 */
export function settleBetween(
  { files, known }: Passed = { files: [], known: [] },
  sides: readonly Settled[],
  policy: Pick<Policy, 'rules'>,
  winners: Winners,
): readonly Settled[] {
  if (files.length === 0) return []
  const standing = [...sides, ...known.flatMap(({ reports }) => settle(reports, policy, winners))]
  const identities = new Set(standing.map(({ identity }) => identity))
  const hashes = new Set(standing.flatMap(({ report }) => report.credential?.hash ?? []))
  const passed = new Map<string, Settled>()
  for (const { introduced, facts } of files) {
    const reports = facts.reports.filter(({ rule }) => tokenRules.has(rule)).map((report) => passing(report, introduced))
    for (const one of settle(reports, policy, winners)) {
      const hash = one.report.credential?.hash
      if (isAdvice(one) || identities.has(one.identity) || (hash !== undefined && hashes.has(hash))) continue
      const key = hash ?? one.identity
      const known = passed.get(key)
      if (known === undefined || isWorse(one, known)) passed.set(key, one)
    }
  }
  return [...passed.values()]
}

/** About what is there: a placeholder, an account's name. Of what is gone again nobody needs it. */
export function isAdvice({ severity }: Settled): boolean {
  return severity === 'notice'
}

function passing(report: Reported, { commit, blob, replaced }: Introduced): Reported {
  const { changes: _changes, ...rest } = report
  const since = text`It came in with commit ${[commit.slice(0, 7)]}`
  return {
    ...rest,
    message: text`${report.message} ${since}${replaced === true ? isReplaced : isPassed}`,
    help: text`${report.help} ${replaced === true ? nothingLeft : rewrite}`,
    passed: { commit, blob },
  }
}

const isPassed: Text = text` and is not in the last state, but the history keeps it.`
const rewrite: Text = text`Once it is revoked, take it out of the history before this is merged: git rebase -i and a forced push; a squash keeps it readable in the pull request.`

const isReplaced: Text = text`, which a forced push took away: whoever had it before has it still, and the server gives it to whoever knows its id.`
const nothingLeft: Text = text`There is nothing left to rewrite; the next push is not asked about it again.`
