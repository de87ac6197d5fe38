import type { Frame } from '../findings/frames.ts'
import type { Finding, LocatedGap, RunReport } from '../types/finding.ts'
import type { PolicyEntry } from '../types/policy.ts'
import type { Rule } from '../types/rule.ts'

/** What a format may use beside the report. All optional: a renderer leaves out what it has no means for. */
export interface RenderOptions {
  /** ANSI colours: for a terminal only. */
  readonly colour?: boolean
  /** Columns to wrap words at; absent: lines are not wrapped. */
  readonly width?: number
  readonly frames?: ReadonlyMap<Finding, Frame>
  /** Whether a finding counts by the policy's `scope`. Absent: the new ones do. */
  readonly counts?: (finding: Finding) => boolean
  /** Whether a finding makes the run fail by `fail-on`. Absent: errors that count do. */
  readonly blocks?: (finding: Finding) => boolean
  /** Whether a gap makes the run incomplete. Absent: new failed ones do. */
  readonly leavesIncomplete?: (gap: LocatedGap) => boolean
  /** Whether an incomplete run may pass all the same. */
  readonly toleratesGaps?: boolean
  /** Policy entries by rule, for a rule's severity in SARIF. */
  readonly entries?: Readonly<Record<string, PolicyEntry>>
  /** All lines of a file of the after tree, without their ends, for GitHub's line hash in SARIF. */
  readonly lines?: (path: string) => readonly string[] | undefined
  /** Where each side's files can be looked at, without a slash at the end: `https://github.com/OWNER/REPO/blob/SHA`. */
  readonly blobs?: {
    readonly head: string
    readonly base?: string
    /** Of any commit, whose id comes behind a slash: `https://github.com/OWNER/REPO/blob`. */
    readonly commits?: string
  }
  /** SARIF's category; `kubelatch` unless told. */
  readonly category?: string
  /** SARIF for GitHub's code scanning, which takes every result for an open alert: exempt and fixed ones are left out. */
  readonly upload?: boolean
}

/** Turns a report into the bytes of one format, always ending with a line feed. Pure: the same input gives the same output. */
export type Renderer = (report: RunReport, rules: readonly Rule[], options: RenderOptions) => string
