import { Buffer } from 'node:buffer'
import type { RunNumber } from './marker.ts'

/** What the audit's issue remembers from one audit to the next. Fingerprints are cut to 12 digits; dates are `YYYY-MM-DD`. */
export interface AuditMemory {
  readonly owner: string
  readonly run: RunNumber
  readonly digest: string
  /** The day of the first audit, on which nothing is called new. */
  readonly began: string
  /** When each open finding was first seen. */
  readonly seen: readonly SeenFinding[]
  /** What went lately. */
  readonly fixed: readonly { readonly rule: string; readonly day: string }[]
}

export interface SeenFinding {
  readonly fingerprint: string
  readonly rule: string
  readonly day: string
}

/** More would leave no room for words in the issue: the others are told without their age. */
export const mostSeen = 600
const mostFixed = 100
const opening = '<!-- kubelatch-audit:1 '

/** The comment that opens the body, as compact as JSON allows: rules are named once. */
export function writeMemory(memory: AuditMemory): string {
  const rules = [...new Set([...memory.seen, ...memory.fixed].map(({ rule }) => rule))]
  const seen = memory.seen.slice(0, mostSeen).map(({ fingerprint, rule, day }) => [fingerprint, rules.indexOf(rule), day])
  const fixed = memory.fixed.slice(0, mostFixed).map(({ rule, day }) => [rules.indexOf(rule), day])
  const state = JSON.stringify({ ...memory, rules, seen, fixed })
  return `${opening}${Buffer.from(state).toString('base64url')} -->`
}

/** What a body of ours remembers; undefined where it does not open with our comment. */
export function readMemory(body: string): AuditMemory | undefined {
  if (!body.startsWith(opening)) return undefined
  const [, state] = /^([\w-]{1,65000}) -->/.exec(body.slice(opening.length)) ?? []
  if (state === undefined) return undefined
  try {
    return toMemory(JSON.parse(Buffer.from(state, 'base64url').toString()))
  } catch {
    return undefined
  }
}

function toMemory(value: unknown): AuditMemory | undefined {
  if (value === null || typeof value !== 'object') return undefined
  const { owner, run, digest, began, rules, seen, fixed } = value as Record<string, unknown>
  if (![owner, digest, began].every((word) => typeof word === 'string') || ![rules, seen, fixed].every(Array.isArray)) return undefined
  const { id, attempt } = (run ?? {}) as Record<string, unknown>
  if (typeof id !== 'number' || typeof attempt !== 'number') return undefined
  const ruleAt = (index: unknown) => String((rules as readonly unknown[])[Number(index)] ?? '')
  return {
    owner: String(owner),
    digest: String(digest),
    began: String(began),
    run: { id, attempt },
    seen: (seen as readonly unknown[][]).map(([fingerprint, rule, day]) => ({
      fingerprint: String(fingerprint),
      rule: ruleAt(rule),
      day: String(day),
    })),
    fixed: (fixed as readonly unknown[][]).map(([rule, day]) => ({ rule: ruleAt(rule), day: String(day) })),
  }
}
