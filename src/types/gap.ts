import type { Place } from './place.ts'
import type { Text } from './text.ts'

/**
 * Why something in scope was not checked: a closed list, part of the report's contract.
 * Declared: known not to be checkable, counted and shown. Failed: should have been checked; makes the run incomplete.
 */
export const gapReasons = {
  template: 'declared',
  'unknown-custom-kind': 'declared',
  'chart-not-rendered': 'declared',
  'remote-base': 'declared',
  'not-rendered': 'declared',
  'lfs-pointer': 'declared',
  submodule: 'declared',
  symlink: 'declared',
  'special-file': 'declared',
  binary: 'declared',
  'encryption-rules-unusable': 'declared',
  'nothing-in-scope': 'declared',
  'not-found': 'failed',
  unreadable: 'failed',
  encoding: 'failed',
  'file-too-large': 'failed',
  'too-many-documents': 'failed',
  'too-deep': 'failed',
  'too-many-aliases': 'failed',
  'too-many-nodes': 'failed',
  'too-deeply-encoded': 'failed',
  'inflates-too-far': 'failed',
  'broken-crd': 'failed',
  'schema-engine-failed': 'failed',
  'schema-missing': 'failed',
  'missing-commit': 'failed',
  'time-limit': 'failed',
  'worker-died': 'failed',
  'rule-crashed': 'failed',
} as const satisfies Record<string, 'declared' | 'failed'>

export type GapReason = keyof typeof gapReasons

/** Something in scope that could not be checked. Never dropped, never green. */
export interface Gap {
  readonly reason: GapReason
  readonly place: Place
  readonly message: Text
}

export function gapKind(reason: GapReason): 'declared' | 'failed' {
  return gapReasons[reason]
}
