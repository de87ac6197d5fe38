import { groupOf } from '../types/manifest.ts'
import type { KindStanding, Minor, NearestKind } from '../types/schema.ts'
import { definitionId, kinds, newestMinor } from './bundle.ts'
import { nearest } from './nearest.ts'
import { apiVersionsOf, removedKind } from './removed-kinds.ts'

let builtInGroups: ReadonlySet<string> | undefined

/** Whether any bundled version serves something of a group. Other groups that end in `k8s.io` may be those of custom kinds. */
export function isBuiltInGroup(group: string): boolean {
  builtInGroups ??= new Set(Object.keys(kinds().kinds).map(groupOf))
  return builtInGroups.has(group)
}

const standings = new Map<string, KindStanding>()
/** Kinds come out of a change: what is remembered of them has a bound. */
const mostStandings = 10_000

/** What the versions asked for say of a kind that is no custom one with a schema. */
export function standingOf(apiVersion: string, kind: string, minors: readonly Minor[]): KindStanding {
  const key = `${apiVersion} ${kind} ${minors.join()}`
  const known = standings.get(key)
  if (known !== undefined) return known
  if (standings.size >= mostStandings) standings.clear()
  const standing = findStanding(apiVersion, kind, minors)
  standings.set(key, standing)
  return standing
}

function findStanding(apiVersion: string, kind: string, minors: readonly Minor[]): KindStanding {
  // A List is no kind of its own anywhere: clients take it apart.
  if (apiVersion === 'v1' && kind === 'List') return { is: 'built-in', served: minors, unserved: [] }
  const served = minors.filter((minor) => definitionId(apiVersion, kind, minor) !== undefined)
  const unserved = minors.filter((minor) => !served.includes(minor))
  if (unserved.length === 0 && served.length > 0) return { is: 'built-in', served, unserved }
  const removed = removedKind(apiVersion, kind)
  if (removed !== undefined) return { is: 'built-in', served, unserved, removed }
  const near = served.length > 0 ? undefined : nearestKind(apiVersion, kind, unserved.at(-1) ?? newestMinor())
  const known = near === undefined ? {} : { nearest: near }
  if (isBuiltInGroup(groupOf(apiVersion))) return { is: 'built-in', served, unserved, ...known }
  return { is: 'unknown-custom', ...known }
}

/**
 * The served kind that an unserved one was most likely meant to be. In a built-in group: the same kind elsewhere (`v1` Deployment), the nearest kind of the
 * same apiVersion (`Deployement`) or of the group's others. In any other group only where the group itself is a near miss (`rbac.authorisation.k8s.io`):
 * a custom kind may well be called Service.
 */
function nearestKind(apiVersion: string, kind: string, minor: Minor): NearestKind | undefined {
  const openShift = apiVersion === 'v1' ? openShiftGroups.get(kind) : undefined
  if (openShift !== undefined) return { apiVersion: openShift, kind }
  const group = groupOf(apiVersion)
  const meant = isBuiltInGroup(group) ? group : nearest(group, builtInGroups ?? [])
  if (meant === undefined) return undefined
  const elsewhere = apiVersionsOf(kind, minor)
  const same = elsewhere.find((other) => groupOf(other) === meant) ?? (meant === group ? elsewhere[0] : undefined)
  if (same !== undefined) return { apiVersion: same, kind }
  const ofGroup = Object.entries(kinds().kinds).filter(([other]) => groupOf(other) === meant)
  for (const [other, byKind] of ofGroup.filter(([other]) => other === apiVersion).concat(ofGroup)) {
    const near = nearest(
      kind,
      Object.keys(byKind).filter((name) => definitionId(other, name, minor) !== undefined),
    )
    if (near !== undefined) return { apiVersion: best(near, meant, minor) ?? other, kind: near }
  }
  return meant === group ? nearAnywhere(kind, minor) : undefined
}

/** OpenShift's kinds that once were served as `v1`: https://docs.redhat.com/en/documentation/openshift_container_platform/4.19/html/api_overview/ */
const openShiftGroups = new Map(
  (
    [
      ['apps.openshift.io/v1', 'DeploymentConfig'],
      ['authorization.openshift.io/v1', 'RoleBindingRestriction'],
      ['build.openshift.io/v1', 'Build BuildConfig'],
      ['image.openshift.io/v1', 'Image ImageStream ImageStreamTag'],
      ['oauth.openshift.io/v1', 'OAuthClient'],
      ['project.openshift.io/v1', 'Project ProjectRequest'],
      ['route.openshift.io/v1', 'Route'],
      ['security.openshift.io/v1', 'SecurityContextConstraints'],
      ['template.openshift.io/v1', 'Template'],
      ['user.openshift.io/v1', 'Group Identity User'],
    ] as const
  ).flatMap(([apiVersion, kinds]) => kinds.split(' ').map((kind) => [kind, apiVersion] as const)),
)

/** `v1` Deploymnet: neither the group nor the word is right. */
function nearAnywhere(kind: string, minor: Minor): NearestKind | undefined {
  const all = new Set(Object.values(kinds().kinds).flatMap((byKind) => Object.keys(byKind)))
  const near = nearest(
    kind,
    [...all].filter((name) => !name.endsWith('List')),
  )
  const apiVersion = near === undefined ? undefined : apiVersionsOf(near, minor)[0]
  return near === undefined || apiVersion === undefined ? undefined : { apiVersion, kind: near }
}

function best(kind: string, group: string, minor: Minor): string | undefined {
  return apiVersionsOf(kind, minor).find((apiVersion) => groupOf(apiVersion) === group)
}
