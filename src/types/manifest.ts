import type { Place } from './place.ts'
import { join, type Pointer } from './pointer.ts'

/** One object as written in one document of one file. A List's items are manifests of their own. */
export interface Manifest {
  /** Of the object's root. */
  readonly place: Place
  readonly apiVersion: string
  readonly kind: string
  readonly namespace?: string
  /** Empty where the object has none (or only a generateName). */
  readonly name: string
  /** Plain data, as Kubernetes would read it. */
  readonly value: unknown
}

/** The place of one field of a manifest, by a pointer from the object's root. */
export function at(manifest: { readonly place: Place }, pointer: Pointer, part?: 'key' | 'value'): Place {
  const { file, document } = manifest.place
  const place = { file, document, pointer: join(manifest.place.pointer, pointer) }
  return part === undefined ? place : { ...place, part }
}

/** The API group of an apiVersion; the core group is ''. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/')
  return slash === -1 ? '' : apiVersion.slice(0, slash)
}

/** What an object is called in a cluster. */
export interface ObjectIdentity {
  readonly group: string
  readonly kind: string
  readonly namespace: string
  readonly name: string
}

/** unit root + group/kind + effective namespace + name before any hash suffix: what pairs an object before and after. */
export type ObjectKey = string

/** The key of an object inside a unit; a unit root of '' gives the key that document rules use. */
export function objectKey(unitRoot: string, identity: ObjectIdentity): ObjectKey {
  return [unitRoot, identity.group, identity.kind, identity.namespace, identity.name].join('\u0000')
}
