import type { Pointer } from './pointer.ts'

/** A Kubernetes minor version: `1.34`. */
export type Minor = `1.${number}`

/** What a schema refuses, told the same way whichever engine found it: from the path and the schema, never from an engine's text. */
export type SchemaCause =
  | 'unknown-field'
  | 'wrong-type'
  | 'missing-field'
  | 'not-in-enum'
  | 'bad-pattern'
  | 'bad-format'
  | 'out-of-range'
  | 'wrong-length'
  | 'not-unique'
  | 'wrong-combination'

export interface SchemaError {
  /** From the object's root. An unknown field: the field. A missing field: the object that lacks it. */
  readonly pointer: Pointer
  readonly part: 'key' | 'value'
  readonly cause: SchemaCause
  /** The unknown or missing field's name. */
  readonly field?: string
  /** What the schema takes here: JSON type names, enum members, a pattern, a format or a limit. Ours or a CRD's: shown as untrusted. */
  readonly expected: readonly string[]
  /** The JSON type found, where the type is what is wrong. */
  readonly found?: string
  /** The nearest valid field name or enum member, where one is near. */
  readonly nearest?: string
  /** Another one is as near as `nearest`. */
  readonly rivalled?: true
  /** Where a misplaced field of that name would be valid, from the object's root: unknown fields only. */
  readonly belongs?: Pointer
  /** The versions asked for in which this holds. Empty for a custom resource, whose schema knows no Kubernetes version. */
  readonly versions: readonly Minor[]
}

/** What the versions in use say of an apiVersion and kind. */
export type KindStanding =
  /** Served by the versions listed, and missing from the others. A removed one names the version that dropped it and what to use. */
  | {
      readonly is: 'built-in'
      readonly served: readonly Minor[]
      readonly unserved: readonly Minor[]
      readonly removed?: RemovedKind
      readonly nearest?: NearestKind
    }
  /** A custom kind with a schema from the repository or a catalogue. */
  | { readonly is: 'custom'; readonly source: string }
  /** A custom kind without a schema here: a declared gap. */
  | { readonly is: 'unknown-custom'; readonly nearest?: NearestKind }

export interface RemovedKind {
  readonly since: Minor
  /** The apiVersion that serves the kind today, where there is one. */
  readonly replacement?: string
}
export interface NearestKind {
  readonly apiVersion: string
  readonly kind: string
}

/** What the schemas say of one object. */
export interface SchemaAnswer {
  readonly standing: KindStanding
  readonly errors: readonly SchemaError[]
  /** Set when an engine could not answer: the reason, for a failed gap. With `both` the other engine's answer stands. */
  readonly failed?: string
  /** With `both`: errors that only one engine found. */
  readonly differences?: readonly { readonly only: 'embedded' | 'kubeconform'; readonly error: SchemaError }[]
}

export type SchemaEngine = 'embedded' | 'kubeconform' | 'both'
