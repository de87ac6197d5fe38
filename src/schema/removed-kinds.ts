import { groupOf } from '../types/manifest.ts'
import type { Minor, RemovedKind } from '../types/schema.ts'
import { changesOf, definitionId, kinds, newestMinor } from './bundle.ts'

/**
 * What was gone before, or with, the oldest bundled version: [since, apiVersion, kinds, the apiVersion that serves them today].
 * Later removals are read from the bundled versions themselves.
 * https://kubernetes.io/docs/reference/using-api/deprecation-guide/ and, for what was alpha, the CHANGELOG of the version named.
 */
const removals: readonly (readonly [Minor, string, string, string?])[] = [
  ['1.16', 'apps/v1beta1', 'ControllerRevision Deployment StatefulSet', 'apps/v1'],
  ['1.16', 'apps/v1beta2', 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet', 'apps/v1'],
  ['1.16', 'extensions/v1beta1', 'DaemonSet Deployment ReplicaSet', 'apps/v1'],
  ['1.16', 'extensions/v1beta1', 'NetworkPolicy', 'networking.k8s.io/v1'],
  ['1.16', 'extensions/v1beta1', 'PodSecurityPolicy'],
  ['1.20', 'settings.k8s.io/v1alpha1', 'PodPreset'],
  ['1.21', 'batch/v2alpha1', 'CronJob', 'batch/v1'],
  [
    '1.22',
    'admissionregistration.k8s.io/v1beta1',
    'MutatingWebhookConfiguration ValidatingWebhookConfiguration',
    'admissionregistration.k8s.io/v1',
  ],
  ['1.22', 'apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition', 'apiextensions.k8s.io/v1'],
  ['1.22', 'apiregistration.k8s.io/v1beta1', 'APIService', 'apiregistration.k8s.io/v1'],
  ['1.22', 'authentication.k8s.io/v1beta1', 'TokenReview', 'authentication.k8s.io/v1'],
  [
    '1.22',
    'authorization.k8s.io/v1beta1',
    'LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview',
    'authorization.k8s.io/v1',
  ],
  ['1.22', 'certificates.k8s.io/v1beta1', 'CertificateSigningRequest', 'certificates.k8s.io/v1'],
  ['1.22', 'coordination.k8s.io/v1beta1', 'Lease', 'coordination.k8s.io/v1'],
  ['1.22', 'extensions/v1beta1', 'Ingress', 'networking.k8s.io/v1'],
  ['1.22', 'networking.k8s.io/v1beta1', 'Ingress IngressClass', 'networking.k8s.io/v1'],
  ['1.22', 'rbac.authorization.k8s.io/v1alpha1', 'ClusterRole ClusterRoleBinding Role RoleBinding', 'rbac.authorization.k8s.io/v1'],
  ['1.22', 'rbac.authorization.k8s.io/v1beta1', 'ClusterRole ClusterRoleBinding Role RoleBinding', 'rbac.authorization.k8s.io/v1'],
  ['1.22', 'scheduling.k8s.io/v1alpha1', 'PriorityClass', 'scheduling.k8s.io/v1'],
  ['1.22', 'scheduling.k8s.io/v1beta1', 'PriorityClass', 'scheduling.k8s.io/v1'],
  ['1.22', 'storage.k8s.io/v1beta1', 'CSIDriver CSINode StorageClass VolumeAttachment', 'storage.k8s.io/v1'],
  ['1.25', 'autoscaling/v2beta1', 'HorizontalPodAutoscaler', 'autoscaling/v2'],
  ['1.25', 'batch/v1beta1', 'CronJob', 'batch/v1'],
  ['1.25', 'discovery.k8s.io/v1beta1', 'EndpointSlice', 'discovery.k8s.io/v1'],
  ['1.25', 'events.k8s.io/v1beta1', 'Event', 'events.k8s.io/v1'],
  ['1.25', 'node.k8s.io/v1beta1', 'RuntimeClass', 'node.k8s.io/v1'],
  ['1.25', 'policy/v1beta1', 'PodDisruptionBudget', 'policy/v1'],
  ['1.25', 'policy/v1beta1', 'PodSecurityPolicy'],
]

/** The version that dropped an apiVersion and kind for good, and what serves the kind today; undefined for what is served still or never was. */
export function removedKind(apiVersion: string, kind: string): RemovedKind | undefined {
  const known = removals.find(([, from, kinds]) => from === apiVersion && kinds.split(' ').includes(kind))
  if (known !== undefined) return removed(known[0], known[3])
  const last = changesOf(apiVersion, kind)?.at(-1)
  if (last === undefined || last[1] !== null) return undefined
  return removed(`1.${last[0]}`, successor(apiVersion, kind))
}

function removed(since: Minor, replacement: string | undefined): RemovedKind {
  return replacement === undefined ? { since } : { since, replacement }
}

/** The best version of the same group that the newest bundled minor serves the kind with. */
function successor(apiVersion: string, kind: string): string | undefined {
  const group = groupOf(apiVersion)
  return apiVersionsOf(kind, newestMinor()).find((other) => groupOf(other) === group)
}

/** The apiVersions that a minor version serves a kind with: stable ones first, then beta, then alpha, the higher number first. */
export function apiVersionsOf(kind: string, minor: Minor): readonly string[] {
  return Object.keys(kinds().kinds)
    .filter((apiVersion) => definitionId(apiVersion, kind, minor) !== undefined)
    .sort((a, b) => stability(b) - stability(a))
}

function stability(apiVersion: string): number {
  const [, major = '0', stage, number = '0'] = /v(\d+)(?:(alpha|beta)(\d+))?$/.exec(apiVersion) ?? []
  return (stage === undefined ? 2 : stage === 'beta' ? 1 : 0) * 10_000 + Number(major) * 100 + Number(number)
}
