import type { Finding } from '../types/finding.ts'
import type { DiffSide } from './patch.ts'

/** A comment to be made on lines of the diff. Unless it covers several lines there is no `startLine`. */
export interface LineComment {
  readonly path: string
  readonly side: DiffSide
  readonly line: number
  readonly startLine?: number
  readonly body: string
}

/** A comment about a file of the diff. */
export interface FileComment {
  readonly path: string
  readonly body: string
}

/** One comment to be made, and the one (REST id) that goes once it is there: a finding that has moved. */
export interface Planned {
  readonly finding: Finding
  readonly comment: LineComment | FileComment
  /** Said about the file, should GitHub not take the line after all. */
  readonly onFile: FileComment
  readonly replaces?: number
}

export type Hiding = 'RESOLVED' | 'DUPLICATE' | 'OUTDATED'

/** What makes the conversations of a pull request true again. Nothing in it: nothing is written. */
export interface ThreadPlan {
  /** One review, worst first. */
  readonly review: readonly (Planned & { readonly comment: LineComment })[]
  /** Each a request of its own: a review takes none of these. */
  readonly files: readonly (Planned & { readonly comment: FileComment })[]
  readonly edits: readonly { readonly id: number; readonly body: string }[]
  /** By the GraphQL node. */
  readonly hides: readonly { readonly node: string; readonly as: Hiding }[]
  readonly removals: readonly number[]
  /** Findings that a comment stands for, or will. */
  readonly placed: ReadonlySet<Finding>
}

/** What becomes of the one comment in the conversation. */
export interface SummaryPlan {
  readonly create?: string
  readonly edit?: { readonly id: number; readonly body: string }
  readonly removals: readonly number[]
}

export function isLineComment(comment: LineComment | FileComment): comment is LineComment {
  return 'line' in comment
}
