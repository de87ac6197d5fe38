import type { Place } from './place.ts'
import type { Pointer } from './pointer.ts'
import type { Minor, SchemaEngine } from './schema.ts'
import type { Severity } from './severity.ts'
import type { Text } from './text.ts'

/** How much we care about one rule: a severity for all cases or per case, and the rule's options. */
export interface PolicyEntry {
  /** By case; `off` silences one. Every case of the rule has an entry once the policy is loaded. */
  readonly cases: Readonly<Record<string, Severity | 'off'>>
  readonly options: Readonly<Record<string, unknown>>
}

/** A reasoned, expiring exception. At least one of rule, object, path, key or fingerprint says what it is about. */
export interface Exemption {
  readonly rule?: string
  /** `Kind/name` or `Kind/namespace/name`. */
  readonly object?: string
  /** A path pattern. */
  readonly path?: string
  readonly key?: string
  readonly fingerprint?: string
  readonly reason: string
  /** The last day it holds, `YYYY-MM-DD`. */
  readonly until?: string
  /** Landed before its cause: not reported as unused. */
  readonly ahead?: boolean
  /** Where it is written. */
  readonly line: number
}

export type Scope = 'new' | 'changed-files' | 'all'

/** The loaded policy: a shipped one, the repository's config over it, inputs and flags over that. */
export interface Policy {
  /** Path of the config in its tree; absent where there is none. */
  readonly file?: string
  /** What the config itself says, as pointers: `/fail-on`, `/rules/rbac-wildcard`. The rest comes from the policy it extends. */
  readonly stated?: readonly Pointer[]
  readonly versions: readonly { readonly paths: string; readonly minors: readonly Minor[] }[]
  /** Path patterns in scope; a leading `!` excludes. Empty: everything. */
  readonly paths: readonly string[]
  /** Patterns that a path has to be in scope by as well: the action's input `paths`. */
  readonly narrowed?: readonly string[]
  readonly schemaEngine: SchemaEngine
  /** Folders in kubeconform's schema-location layout, relative to the tree. */
  readonly schemaLocations: readonly string[]
  /** Path patterns of CRDs to use; empty: every CRD of the tree. */
  readonly crds: readonly string[]
  readonly rules: Readonly<Record<string, PolicyEntry>>
  readonly failOn: Severity | 'never'
  readonly scope: Scope
  readonly onIncomplete: 'fail' | 'warn'
  readonly exemptions: readonly Exemption[]
  readonly external: readonly string[]
  readonly trustedControllers: readonly string[]
}

/** One thing that keeps a config from being used: where it is, and what to do. */
export interface PolicyFault {
  readonly place: Place
  /** 1-based. */
  readonly line: number
  readonly column: number
  readonly message: Text
  readonly help: Text
}
