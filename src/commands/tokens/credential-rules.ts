import { tokenRules } from '../../policy/token-rules.ts'
import { catalogue } from '../../rules/catalogue.ts'
import type { Policy } from '../../types/policy.ts'

/** The rules that speak of credentials. */
export const credentialRules = catalogue.filter((rule) => tokenRules.has(rule.id))

/** No schema is asked for. */
export function withoutEngine(policy: Policy): Policy {
  return { ...policy, schemaEngine: 'embedded' }
}
