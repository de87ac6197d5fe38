import { stringOf } from '../facts/shape.ts'
import { below, containersOf, type Item, itemsOf, type PodSpec } from './pod-specs.ts'

/** One Secret that a PodSpec names, as written: it may be a template, or '' where the name is missing. */
export interface SecretUse {
  readonly name: string
  /** The one key that is used; absent where all of them are. */
  readonly key?: string
  /** The variable that gets it; absent for files and for whole Secrets. */
  readonly env?: string
}

/**
 * The Secrets that a PodSpec's containers get: by env, envFrom and volumes. Not the `imagePullSecrets`, which the kubelet uses for itself.
 * https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/
 */
export function secretUsesOf(spec: PodSpec): SecretUse[] {
  return [...containersOf(spec).flatMap(inContainer), ...itemsOf(spec, 'volumes').flatMap(inVolume)]
}

function inContainer(container: Item): SecretUse[] {
  const variables = itemsOf(container, 'env').flatMap((item) => {
    const reference = below(item, '/valueFrom/secretKeyRef')
    if (reference === undefined) return []
    const [key, env] = [stringOf(reference.value, 'key'), stringOf(item.value, 'name')]
    return [{ name: nameOf(reference), ...(key === undefined ? {} : { key }), ...(env === undefined ? {} : { env }) }]
  })
  return [...variables, ...named(itemsOf(container, 'envFrom'), '/secretRef')]
}

/** Fields of volumes that name a Secret, each with the field of it that says which. */
const ofVolumes = [
  '/secret',
  '/csi/nodePublishSecretRef',
  '/cephfs/secretRef',
  '/flexVolume/secretRef',
  '/iscsi/secretRef',
  '/rbd/secretRef',
  '/scaleIO/secretRef',
  '/storageos/secretRef',
  '/azureFile',
] as const

function inVolume(volume: Item): SecretUse[] {
  const projected = below(volume, '/projected')
  const sources = projected === undefined ? [] : named(itemsOf(projected, 'sources'), '/secret')
  return [...ofVolumes.flatMap((pointer) => named([volume], pointer)), ...sources]
}

function named(items: readonly Item[], pointer: `/${string}`): SecretUse[] {
  return items.flatMap((item) => {
    const reference = below(item, pointer)
    return reference === undefined ? [] : [{ name: nameOf(reference) }]
  })
}

function nameOf({ value }: Item): string {
  return stringOf(value, 'secretName') ?? stringOf(value, 'name') ?? ''
}
