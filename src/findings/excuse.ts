import { exemptionMatcher, isExpired } from '../policy/exemptions.ts'
import { ignoreMatches, type JudgedIgnore } from '../policy/ignores.ts'
import type { Finding } from '../types/finding.ts'
import { groupBy } from '../types/group.ts'
import type { Exemption } from '../types/policy.ts'
import type { Compared } from './reported.ts'

/** What the policy excuses: exemptions of the config and ignores that count. `today` is `YYYY-MM-DD`. */
export interface Excuses {
  readonly exemptions: readonly Exemption[]
  readonly ignores: readonly JudgedIgnore[]
  readonly today: string
}

export interface Excused {
  /** In the order given; those that something excuses say why. */
  readonly findings: readonly (Compared & { readonly exemption?: NonNullable<Finding['exemption']> })[]
  /** How many findings each exemption is about, in its order; an expired one counts none. */
  readonly exemptionUses: readonly number[]
  /** The same for each ignore. */
  readonly ignoreUses: readonly number[]
}

/**
 * Says of each finding whether something excuses it. A fixed finding needs no excuse. Each excuse that fits is counted as used, so that
 * one does not look unused for another's sake; the ignore at the place itself is the one that is told.
 */
export function excuse(findings: readonly Compared[], { exemptions, ignores, today }: Excuses): Excused {
  const matchers = exemptions.map((exemption) => (isExpired(exemption, today) ? () => false : exemptionMatcher(exemption)))
  const exemptionUses = exemptions.map(() => 0)
  const ignoreUses = ignores.map(() => 0)
  const byFile = groupBy(ignores.keys(), (index) => ignores[index]?.ignore.covers.file)
  const excused = findings.map((finding) => {
    if (finding.status === 'fixed') return finding
    const inline = (byFile.get(finding.report.place.file) ?? []).filter((index) => {
      const judged = ignores[index]
      return judged !== undefined && finding.side === 'head' && ignoreMatches(judged, finding.report, finding.fingerprint)
    })
    const config = [...matchers.keys()].filter((index) => matchers[index]?.(finding))
    count(ignoreUses, inline)
    count(exemptionUses, config)
    const ignored = inline[0] === undefined ? undefined : ignores[inline[0]]
    const exemption = ignored === undefined ? fromConfig(config[0] === undefined ? undefined : exemptions[config[0]]) : fromComment(ignored)
    return exemption === undefined ? finding : { ...finding, exemption }
  })
  return { findings: excused, exemptionUses, ignoreUses }
}

function count(uses: number[], used: readonly number[]): void {
  for (const index of used) uses[index] = (uses[index] ?? 0) + 1
}

function fromComment({ ignore }: JudgedIgnore): NonNullable<Finding['exemption']> {
  return { reason: ignore.reason, from: 'inline' }
}

function fromConfig(exemption: Exemption | undefined): Finding['exemption'] {
  if (exemption === undefined) return undefined
  const { reason, until } = exemption
  return { reason, ...(until === undefined ? {} : { until }), from: 'config' }
}
