/** An object that every bundled Kubernetes version from 1.27 on takes. */
export interface SeedObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

/** What Pods of the seeds are labelled with, and selected by. */
export const labels = { 'app.kubernetes.io/name': 'web', tier: 'frontend' }
export const selector = { matchLabels: labels }

/** A reference to a workload. */
export const objectReference = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }
/** A volume that is asked for. */
export const claimSpec = {
  accessModes: ['ReadWriteOnce'],
  storageClassName: 'fast',
  resources: { requests: { storage: '10Gi' } },
  selector,
  volumeMode: 'Filesystem',
}

/** An object of a kind, in the namespace `shop` where it has one. */
export function seed(apiVersion: string, kind: string, fields: Readonly<Record<string, unknown>>, namespaced = true): SeedObject {
  const metadata = { name: kind.toLowerCase(), ...(namespaced ? { namespace: 'shop' } : {}), labels, annotations: { owner: 'team' } }
  return { apiVersion, kind, metadata, ...fields }
}
