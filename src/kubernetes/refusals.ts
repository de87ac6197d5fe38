import { groupOf } from '../types/manifest.ts'
import type { Refusal } from '../types/refusal.ts'
import type { Minor } from '../types/schema.ts'
import type { Checks } from './check.ts'
import { configChecks } from './config/checks.ts'
import { extensionChecks } from './extensions/checks.ts'
import { namingOf } from './kinds.ts'
import { metadataRefusals } from './metadata.ts'
import { networkChecks } from './network/checks.ts'
import { isMapping } from './plain.ts'
import { rbacChecks } from './rbac/checks.ts'
import { storageChecks } from './storage/checks.ts'
import { workloadChecks } from './workloads/checks.ts'

/**
 * The checks of the room that a kind is in, whether it has one for the kind or not. The tables are not put into one: each room is a part of
 * the bundle that is loaded with the first object it is about.
 */
function roomOf(group: string, kind: string): Checks {
  if (group === 'apps' || group === 'batch' || (group === '' && kind === 'Pod')) return workloadChecks
  if (group === 'rbac.authorization.k8s.io') return rbacChecks
  if (group === 'networking.k8s.io' || (group === '' && kind === 'Service')) return networkChecks
  if (group === '') return kind === 'PersistentVolumeClaim' ? storageChecks : configChecks
  return extensionChecks
}

/**
 * What the API server refuses of an object beyond its schema, as on a strict dry run of its creation: each refusal once, at its own field.
 * Kinds that are not built in are left alone. Templates and encrypted values are refused literally; whether that counts is the rules' to say.
 */
export function refusals(value: unknown, apiVersion: string, kind: string, minors: readonly Minor[]): readonly Refusal[] {
  const group = groupOf(apiVersion)
  const naming = namingOf(group, kind)
  if (!isMapping(value) || naming === undefined) return []
  const check = roomOf(group, kind)[`${group}/${kind}`]
  return [...metadataRefusals(value, naming), ...(check === undefined ? [] : check(value, minors))]
}
