import { randomBytes } from 'node:crypto'
import { defaultFileSize } from '../tree/options.ts'
import type { Asks } from '../types/facts.ts'
import type { Policy } from '../types/policy.ts'
import type { Rule } from '../types/rule.ts'
import type { Limits } from '../types/yaml.ts'

/** How much is read unless the caller says otherwise. */
export const defaultLimits: Limits = {
  fileSize: defaultFileSize,
  documents: 20_000,
  depth: 200,
  aliases: 100_000,
  nodes: 5_000_000,
}

/** The options of every rule that the policy does not switch off in all its cases, by id. */
function activeRules(policy: Policy, rules: readonly Rule[]): Record<string, Readonly<Record<string, unknown>>> {
  const active = rules.filter((rule) => {
    const entry = policy.rules[rule.id]
    return entry !== undefined && Object.values(entry.cases).some((severity) => severity !== 'off')
  })
  return Object.fromEntries(active.map((rule) => [rule.id, policy.rules[rule.id]?.options ?? {}]))
}

/** What a run asks for besides its rules. */
type RunNeeds = Pick<Asks, 'customSchemas' | 'limits' | 'compares' | 'today'>

/** What is asked of every file. Values are kept only for kinds that an active unit or pair rule looks into. */
export function asksFor(policy: Policy, rules: readonly Rule[], { customSchemas, limits, compares, today }: RunNeeds): Asks {
  const active = activeRules(policy, rules)
  const readers = rules.filter(
    (rule) => active[rule.id] !== undefined && rule.reads?.includes('values') && (compares || rule.scope !== 'pair'),
  )
  return {
    rules: active,
    versions: policy.versions,
    engine: policy.schemaEngine,
    customSchemas,
    values: [...new Set(readers.flatMap((rule) => rule.kinds))],
    limits,
    compares,
    today,
    digestKey: randomBytes(32).toString('base64'),
  }
}
