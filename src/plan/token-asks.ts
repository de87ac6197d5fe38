import { tokenRules } from '../policy/token-rules.ts'
import type { Asks } from '../types/facts.ts'

/** What is asked of contents of the history: credentials alone, which need no schema, no version and no unit. */
export function tokenAsks(asks: Asks): Asks {
  return {
    ...asks,
    rules: Object.fromEntries(Object.entries(asks.rules).filter(([id]) => tokenRules.has(id))),
    engine: 'embedded',
    customSchemas: [],
    values: [],
    compares: false,
  }
}
