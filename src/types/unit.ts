import type { Gap } from './gap.ts'
import type { ObjectIdentity, ObjectKey } from './manifest.ts'
import type { Place } from './place.ts'
import type { Pointer } from './pointer.ts'

/** One object as an apply of its unit would send it. */
export interface Rendered {
  readonly key: ObjectKey
  readonly identity: ObjectIdentity
  readonly apiVersion: string
  /** The name as written in the repository, and as applied (with prefixes and a hash suffix). */
  readonly written: string
  readonly effective: string
  /**
   * Plain data, condensed: the values of ConfigMap and Secret data are {@link import('./facts.ts').Digest}s, `stringData` is folded
   * into `data`. Undefined unless a rule that runs reads values of this kind.
   */
  readonly value: unknown
  /** Where a field was written. */
  origin(at: Pointer, part?: 'key' | 'value'): Place
}

/** What one `apply` would send: a kustomization, a chart, or a folder of plain manifests. */
export interface Unit {
  /** The folder, '' for the repository's root. */
  readonly root: string
  readonly made: 'kustomization' | 'chart' | 'folder'
  readonly objects: readonly Rendered[]
  /** Whether every object of a kind that this unit needs is known to be made inside it. */
  closed(kind: string): boolean
  readonly gaps: readonly Gap[]
}

export interface UnitPair {
  readonly before?: Unit
  readonly after?: Unit
}

/** One object before and after, paired by key. At least one side is there. */
export interface ObjectPair {
  readonly before?: Rendered
  readonly after?: Rendered
}
