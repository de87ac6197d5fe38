import { isCustomGroup } from '../access/known-words.ts'
import { type RoleRule, roleRulesOf } from '../access/role-rules.ts'
import { field } from '../facts/shape.ts'
import { at, type Manifest } from '../types/manifest.ts'
import { child } from '../types/pointer.ts'
import type { Change } from '../types/report.ts'
import { listed, text, untrusted } from '../types/text.ts'
import { closedNames } from './closed-names.ts'
import { findGrantees } from './grantees.ts'
import type { Neighbours } from './neighbours.ts'
import type { Spelled } from './spelled.ts'

type NameSecrets = Extract<Change, { readonly nameSecrets: unknown }>

/**
 * A role's rule narrowed to `get` on the Secrets that the Pods it is granted to use. Where it grants other resources as well, these keep their
 * rule, and the Secrets get one of their own. Undefined where somebody else may have the role, or its Pods may read what nobody can tell.
 */
export async function spellNamedSecrets({ place }: NameSecrets, neighbours: Neighbours): Promise<Spelled | undefined> {
  const { folders, contents } = neighbours.after
  if (contents.remote === true || folders.unitOf(place.file).made === 'chart') return undefined
  const unit = await neighbours.unit(place.file, /(?:)/)
  const isHere = (one: Manifest) => one.place.file === place.file && one.place.document === place.document
  const found = unit.manifests.filter(isHere).flatMap((role) => roleRulesOf(role).map((rule) => ({ role, rule })))
  const target = found.find(({ role, rule }) => at(role, rule.pointer).pointer === place.pointer)
  if (!unit.whole || target === undefined || isAggregated(target.role, unit.manifests) || isOperator(target.role)) return undefined
  const workloads = await findGrantees(target.role, unit.manifests, neighbours)
  const names = workloads && closedNames(workloads, unit.manifests)
  if (names === undefined || (await neighbours.isPatched(target.role.name))) return undefined
  const used = listed(names.map(untrusted))
  const secrets = names.length === 1 ? text`the Secret ${used}` : text`the Secrets ${used}`
  return {
    changes: changesFor(target.role, target.rule, names),
    told: text`The edit names ${secrets}: no others are used by the Pods that have this grant. A program that asks the API for more of them has to say so here.`,
  }
}

/** Rules that a controller fills in, or copies elsewhere. https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles */
function isAggregated(role: Manifest, manifests: readonly Manifest[]): boolean {
  const labels = field(field(role.value, 'metadata'), 'labels')
  const isLabelled = Object.keys(labels ?? {}).some((label) => label.includes('aggregate'))
  const collects = ({ kind, value }: Manifest) => kind === 'ClusterRole' && field(value, 'aggregationRule') !== undefined
  return role.kind === 'ClusterRole' && (isLabelled || manifests.some(collects))
}

/** A program that has resources of its own reads the Secrets that these name. */
function isOperator(role: Manifest): boolean {
  return roleRulesOf(role).some(({ apiGroups }) => apiGroups.some(isCustomGroup))
}

function changesFor(role: Manifest, rule: RoleRule, names: readonly string[]): readonly Change[] {
  const list = (key: 'resources' | 'verbs', index: number) => at(role, child(child(rule.pointer, key), index))
  const others = rule.resources.filter((resource) => resource !== 'secrets')
  if (others.length > 0) {
    const own = { apiGroups: [''], resources: ['secrets'], resourceNames: names, verbs: ['get'] }
    const taken = rule.resources.flatMap((resource, index) => (resource === 'secrets' ? [index] : []))
    return [
      ...taken.reverse().map((index): Change => ({ place: list('resources', index), remove: true })),
      { place: at(role, '/rules'), insert: { value: own } },
    ]
  }
  const kept = Math.max(0, rule.verbs.indexOf('get'))
  const gone = rule.verbs.flatMap((_, index) => (index === kept ? [] : [index]))
  return [
    ...(rule.verbs[kept] === 'get' ? [] : [{ place: list('verbs', kept), set: 'get' }]),
    ...gone.reverse().map((index): Change => ({ place: list('verbs', index), remove: true })),
    { place: at(role, rule.pointer), insert: { key: 'resourceNames', value: names, after: 'resources' } },
  ]
}
