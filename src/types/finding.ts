import type { Gap } from './gap.ts'
import type { ObjectIdentity } from './manifest.ts'
import type { Place, Span } from './place.ts'
import type { Exemption } from './policy.ts'
import type { Change } from './report.ts'
import type { Severity } from './severity.ts'
import type { Text } from './text.ts'

/** Against the before tree. Without one, all is `new`. */
export type FindingStatus = 'new' | 'existing' | 'fixed' | 'exempt'

/**
 * A proven edit: what stands at `span` becomes `text`. Laid over the tree it removes its finding and adds none,
 * but for notices about its own object; it holds no credential.
 */
export interface Edit {
  readonly path: string
  readonly span: Span
  readonly text: string
}

/** A settled report: one per cause, graded, compared and located. There is no field for a credential's text. */
export interface Finding {
  readonly rule: string
  readonly case: string
  readonly severity: Severity
  readonly status: FindingStatus
  /** Which tree `place` is in: fixed findings lie in the base. */
  readonly side: 'head' | 'base'
  readonly place: Place
  readonly span: Span
  readonly object?: ObjectIdentity & { readonly apiVersion: string }
  readonly message: Text
  readonly help: Text
  /** 32 hex digits. */
  readonly fingerprint: string
  /** `side` is told where a place lies in the base; all others lie in the head. */
  readonly related: readonly { readonly place: Place; readonly span: Span; readonly message: Text; readonly side?: 'base' }[]
  readonly changes: readonly Change[]
  /** `changes` as written on the source text, once proven: all of them together are one fix. */
  readonly edits?: readonly Edit[]
  /** The commit (40 or 64 hex digits) that holds it, where neither side does: added and removed again on the way. */
  readonly commit?: string
  /** The first commit of the history that holds it, and its day in UTC (`YYYY-MM-DD`): told where the whole history was looked at. */
  readonly introduced?: { readonly commit: string; readonly date: string }
  readonly versions?: readonly string[]
  /** Why it does not count. */
  readonly exemption?: { readonly reason: string; readonly until?: string; readonly from: 'config' | 'inline' | 'baseline' }
}

export interface LocatedGap extends Gap {
  readonly kind: 'declared' | 'failed'
  readonly status: 'new' | 'existing' | 'fixed'
  readonly span?: Span
}

export type Outcome = 'passed' | 'failed' | 'incomplete'

/** What was looked at: in every output. */
export interface Ledger {
  readonly files: number
  readonly documents: number
  readonly error: number
  readonly warning: number
  readonly notice: number
  readonly exempt: number
  readonly gaps: number
}

/** Everything that a run found out. Formats render it; nothing else is kept. */
export interface RunReport {
  readonly version: string
  readonly outcome: Outcome
  /** What was compared, for people: `main (1a2b3c4)` and `working tree`. */
  readonly compared: { readonly before?: string; readonly after: string }
  /** Counts of new findings by severity (of all that count towards `scope`), exempt ones and gaps. */
  readonly summary: Ledger
  readonly findings: readonly Finding[]
  readonly gaps: readonly LocatedGap[]
  readonly exemptions: readonly Exemption[]
  /** Whole milliseconds per stage. */
  readonly timings: Readonly<Record<string, number>>
}
