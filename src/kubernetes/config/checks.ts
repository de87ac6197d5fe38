import type { Checks } from '../check.ts'
import { checkConfigMap } from './config-map.ts'
import { checkNamespace } from './namespace.ts'
import { checkSecret } from './secret.ts'

/** By `group/Kind`. A ServiceAccount has nothing beyond its metadata that is checked. */
export const configChecks: Checks = {
  '/ConfigMap': checkConfigMap,
  '/Namespace': checkNamespace,
  '/Secret': checkSecret,
}
