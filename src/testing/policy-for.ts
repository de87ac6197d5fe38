import type { Policy } from '../types/policy.ts'
import type { Rule } from '../types/rule.ts'
import type { Minor } from '../types/schema.ts'

/** A policy in which every case of the given rules is an error, for Kubernetes 1.34 unless told otherwise. */
export function policyFor(rules: readonly Rule[], minors: readonly Minor[] = ['1.34']): Policy {
  const entries = rules.map((rule) => {
    const cases = Object.fromEntries(Object.keys(rule.cases).map((name) => [name, 'error' as const]))
    return [rule.id, { cases, options: {} }] as const
  })
  return {
    versions: [{ paths: '**', minors }],
    paths: [],
    schemaEngine: 'embedded',
    schemaLocations: [],
    crds: [],
    rules: Object.fromEntries(entries),
    failOn: 'error',
    scope: 'new',
    onIncomplete: 'fail',
    exemptions: [],
    external: [],
    trustedControllers: [],
  }
}
