import type { ContentsMemory } from '../tree/contents.ts'
import type { Policy } from '../types/policy.ts'
import type { Trees } from '../types/tree.ts'
import type { Limits } from '../types/yaml.ts'

export interface PlanRequest {
  readonly trees: Trees
  readonly policy: Policy
  readonly limits: Limits
  readonly memory: ContentsMemory
  /** As with `scope: all`, but for what counts. */
  readonly everything?: boolean
}
