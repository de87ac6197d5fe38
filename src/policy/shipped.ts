import defaultText from '../../policies/default.yaml?raw'
import strictText from '../../policies/strict.yaml?raw'
import { readYaml } from '../yaml/read-yaml.ts'
import type { Config, ShippedName } from './config.ts'
import { configLimits } from './read-config.ts'

const texts: Readonly<Record<ShippedName, string>> = { default: defaultText, strict: strictText }

/**
 * A shipped policy as written; strict extends default. Trusted: it is part of the program, and a test holds it to the schema.
 */
export function shippedConfig(name: ShippedName): Config {
  const [document] = readYaml(texts[name], configLimits).documents
  return document?.value as Config
}
