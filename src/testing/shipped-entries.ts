import { buildPolicy } from '../policy/build-policy.ts'
import type { ShippedName } from '../policy/config.ts'
import { shippedConfig } from '../policy/shipped.ts'
import { catalogue } from '../rules/catalogue.ts'
import type { PolicyEntry } from '../types/policy.ts'

/** The entries of a shipped policy as a run sees them. */
export function shippedEntries(name: ShippedName): Readonly<Record<string, PolicyEntry>> {
  const layers = name === 'default' ? [shippedConfig('default')] : [shippedConfig('default'), shippedConfig(name)]
  return buildPolicy(layers, catalogue).rules
}
