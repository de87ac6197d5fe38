import type { Change } from '../types/report.ts'
import type { Text } from '../types/text.ts'

/** Changes as they are written, place by place. */
export interface Spelled {
  readonly changes: readonly Change[]
  /** What they rest on, and what is still to be done by a person, as sentences. */
  readonly told?: Text
}
