import type { ReportFact } from '../types/facts.ts'
import type { Finding } from '../types/finding.ts'
import type { Severity } from '../types/severity.ts'
import type { BlobId } from '../types/tree.ts'

/** A report with what only its unit's judge can tell. */
export interface Reported extends ReportFact {
  /** Root of the unit it was found in. Set for reports of unit and pair rules alone: it becomes part of their fingerprint. */
  readonly unit?: string
  /** The content that the place is in, for what was found in commits; and the commit, where no side has it. */
  readonly passed?: { readonly blob: BlobId; readonly commit?: string }
  readonly introduced?: Finding['introduced']
}

/** A report that stands for its cause, graded. */
export interface Settled {
  readonly report: Reported
  readonly severity: Severity
  /** All that the fingerprint is made of, ties not yet told apart. */
  readonly identity: string
}

/** A settled report against the before tree. */
export interface Compared extends Settled {
  readonly status: 'new' | 'existing' | 'fixed'
  readonly side: 'head' | 'base'
  /** 32 hex digits. */
  readonly fingerprint: string
}
