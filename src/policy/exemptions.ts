import picomatch from 'picomatch'
import type { ReportFact } from '../types/facts.ts'
import { tokens } from '../types/pointer.ts'
import type { Exemption } from '../types/policy.ts'
import { tokenRules } from './token-rules.ts'

/** What of a finding an exemption is about. */
export interface Exemptable {
  readonly report: Pick<ReportFact, 'rule' | 'object' | 'place' | 'stable'>
  readonly fingerprint: string
}

/** `until` is the last day that it holds. `today` is `YYYY-MM-DD`. */
export function isExpired(exemption: Exemption, today: string): boolean {
  return exemption.until !== undefined && exemption.until < today
}

/**
 * Whether an exemption is about a finding: all that it says has to fit, and it has to say something. For a rule about tokens it has to name
 * the fingerprint. Expiry is not looked at. The patterns are compiled once per call of this function.
 */
export function exemptionMatcher(exemption: Exemption): (finding: Exemptable) => boolean {
  const { rule, key, fingerprint } = exemption
  const path = exemption.path === undefined ? undefined : picomatch(exemption.path, { dot: true })
  const object = exemption.object === undefined ? undefined : objectMatcher(exemption.object)
  if ([rule, key, fingerprint, path, object].every((part) => part === undefined)) return () => false
  return (finding) => {
    const { report } = finding
    if (fingerprint !== undefined && finding.fingerprint !== fingerprint) return false
    if (fingerprint === undefined && tokenRules.has(report.rule)) return false
    if (rule !== undefined && report.rule !== rule) return false
    if (path !== undefined && !path(report.place.file)) return false
    if (object !== undefined && !(report.object !== undefined && object(report.object))) return false
    return key === undefined || isAbout(report, key)
  }
}

/** `Kind/name` in any namespace, or `Kind/namespace/name`; `*` stands for any run of characters in one part. */
export function objectMatcher(
  pattern: string,
): (object: { readonly kind: string; readonly namespace: string; readonly name: string }) => boolean {
  const parts = pattern.split('/')
  const [kind, namespace, name] = parts.length === 2 ? [parts[0], '*', parts[1]] : parts
  if (kind === undefined || namespace === undefined || name === undefined || parts.length > 3) return () => false
  const matchers = [kind, namespace, name].map((part) => wildcard(part))
  return (object) => [object.kind, object.namespace, object.name].every((value, index) => matchers[index]?.(value) ?? false)
}

/** Plain pieces around `*`, tried in order: linear, whatever the pattern. */
function wildcard(pattern: string): (value: string) => boolean {
  const pieces = pattern.toLowerCase().split('*')
  const [first = '', ...rest] = pieces
  const last = rest.pop()
  return (given) => {
    const value = given.toLowerCase()
    if (last === undefined) return value === first
    if (!value.startsWith(first) || !value.endsWith(last) || value.length < first.length + last.length) return false
    let from = first.length
    for (const piece of rest) {
      const at = value.indexOf(piece, from)
      if (at === -1 || at + piece.length > value.length - last.length) return false
      from = at + piece.length
    }
    return true
  }
}

/** A key of a mapping on the way, or an item that goes by that name: `DB_PASSWORD` fits `/data/DB_PASSWORD` and `/env[name=DB_PASSWORD]/value`. */
function isAbout({ place, stable }: Exemptable['report'], key: string): boolean {
  return tokens(place.pointer).includes(key) || stable.includes(`=${key}]`)
}
