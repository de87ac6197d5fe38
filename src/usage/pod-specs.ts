import { field, isMapping, sequence } from '../facts/shape.ts'
import type { Manifest } from '../types/manifest.ts'
import { child, join, type Pointer, valueAt } from '../types/pointer.ts'

/** A PodSpec inside an object, and where it stands from the object's root. */
export interface PodSpec {
  readonly pointer: Pointer
  readonly value: Readonly<Record<string, unknown>>
}

/** Where the built-in kinds hold their PodSpec. https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/ */
const placesByKind: Readonly<Record<string, Pointer>> = {
  Pod: '/spec',
  PodTemplate: '/template/spec',
  ReplicationController: '/spec/template/spec',
  Deployment: '/spec/template/spec',
  ReplicaSet: '/spec/template/spec',
  StatefulSet: '/spec/template/spec',
  DaemonSet: '/spec/template/spec',
  Job: '/spec/template/spec',
  CronJob: '/spec/jobTemplate/spec/template/spec',
}

/** The PodSpec of an object of a built-in kind; undefined where it has none. */
export function podSpecOf(manifest: Manifest): PodSpec | undefined {
  const pointer = Object.hasOwn(placesByKind, manifest.kind) ? placesByKind[manifest.kind] : undefined
  if (pointer === undefined) return undefined
  const value = valueAt(manifest.value, pointer)
  return isMapping(value) ? { pointer, value } : undefined
}

export interface Item {
  /** From the object's root. */
  readonly pointer: Pointer
  readonly value: Readonly<Record<string, unknown>>
}

/** The mappings in a list field, each with its pointer. */
export function itemsOf(owner: Item | PodSpec, list: string): Item[] {
  return sequence(field(owner.value, list)).flatMap((value, index) =>
    isMapping(value) ? [{ pointer: child(child(owner.pointer, list), index), value }] : [],
  )
}

/** Init, plain and ephemeral containers. */
export function containersOf(spec: PodSpec): Item[] {
  return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((list) => itemsOf(spec, list))
}

/** A mapping beneath an item by a short pointer (`/secret`, `/valueFrom`), or undefined. */
export function below(item: Item, pointer: Pointer): Item | undefined {
  const value = valueAt(item.value, pointer)
  return isMapping(value) ? { pointer: join(item.pointer, pointer), value } : undefined
}
