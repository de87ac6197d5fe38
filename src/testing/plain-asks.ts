import { defaultLimits } from '../plan/asks.ts'
import type { Asks } from '../types/facts.ts'

/** What inspect is asked by a run without rules, versions and custom kinds: tests add what they are about. */
export const plainAsks: Asks = {
  rules: {},
  versions: [],
  engine: 'embedded',
  customSchemas: [],
  values: [],
  limits: defaultLimits,
  compares: false,
  today: '2026-06-30',
  digestKey: 'k',
}
