import type { FileRole } from '../types/facts.ts'
import { groupOf, type Manifest } from '../types/manifest.ts'

const kustomizationNames: ReadonlySet<string> = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization'])

export function isKustomization(path: string): boolean {
  return kustomizationNames.has(path.slice(path.lastIndexOf('/') + 1))
}

/** Whether a path can hold manifests by its name. What it really is, its content tells. */
export function isManifestByName(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path) || isKustomization(path)
}

/** What a path alone tells: the files that other tools give a meaning by name. */
export function roleByPath(path: string): FileRole | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (kustomizationNames.has(name)) return 'kustomization'
  if (name === 'Chart.yaml' || name === 'Chart.yml') return 'chart'
  if (path === '.github/kubelatch.yml' || path === '.github/kubelatch.yaml') return 'policy'
  if (/^values([-._].*)?\.ya?ml$/.test(name)) return 'values'
  return undefined
}

/** What a file is, once its objects are known. */
export function roleOf(path: string, manifests: readonly Manifest[], known: FileRole | undefined): FileRole {
  const named = known ?? roleByPath(path)
  if (named !== undefined && (named !== 'values' || manifests.length === 0)) return named
  if (manifests.length === 0) return 'other'
  if (manifests.some((manifest) => manifest.place.pointer !== '')) return 'list'
  return manifests.every((manifest) => manifest.kind === 'CustomResourceDefinition') ? 'crd' : 'manifest'
}

/**
 * Kinds that look like API objects and are files for a program: no API server ever sees them, so no schema of it applies.
 * https://kubernetes.io/docs/reference/config-api/
 */
const configurationGroups: ReadonlySet<string> = new Set([
  'apiserver.config.k8s.io',
  'apiserver.k8s.io',
  'audit.k8s.io',
  'client.authentication.k8s.io',
  'credentialprovider.kubelet.k8s.io',
  'imagepolicy.k8s.io',
  'kubeadm.k8s.io',
  'kubecontrollermanager.config.k8s.io',
  'kubelet.config.k8s.io',
  'kubeproxy.config.k8s.io',
  'kubescheduler.config.k8s.io',
  'kind.x-k8s.io',
  'kustomize.config.k8s.io',
  'abac.authorization.kubernetes.io',
  'pod-security.admission.config.k8s.io',
  'config.kubernetes.io',
])

/**
 * What the API server and its clients say to each other: recorded, these stand in files (discovery, webhooks' requests, errors), and nobody applies them.
 * https://kubernetes.io/docs/reference/using-api/api-concepts/
 */
const answerGroups: ReadonlySet<string> = new Set(['admission.k8s.io', 'apidiscovery.k8s.io', 'meta.k8s.io'])
const answerKinds =
  /^(?:API(?:Group|Resource|Versions|GroupList|ResourceList)|Status|WatchEvent|(?:Create|Delete|Get|List|Patch|Update|Pod\w+|NodeProxy|ServiceProxy)Options)$/

/** Whether an apiVersion and kind name a program's configuration file or a recorded answer, not an object that is applied. */
export function isConfigurationFile(apiVersion: string, kind: string): boolean {
  if (configurationGroups.has(groupOf(apiVersion)) || answerGroups.has(groupOf(apiVersion))) return true
  // kustomize's own transformers and generators, and the files of tools that number their formats as releases or date them, as Azure does.
  if (apiVersion === 'builtin' || /^\d/.test(apiVersion)) return true
  // Google's APIs call what they answer `discovery#restDescription`.
  if (kind.includes('#')) return true
  // What kube-scheduler once read. https://github.com/kubernetes/enhancements/issues/785
  if (apiVersion === 'v1' && kind === 'Policy') return true
  if (apiVersion === 'v1' && answerKinds.test(kind)) return true
  if (kind === 'ConversionReview' && groupOf(apiVersion) === 'apiextensions.k8s.io') return true
  // A kubeconfig, and what skaffold and its kind call a configuration.
  return kind === 'Config' && (apiVersion === 'v1' || !groupOf(apiVersion).includes('.'))
}
