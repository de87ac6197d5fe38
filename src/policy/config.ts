import type { Exemption, Scope } from '../types/policy.ts'
import type { SchemaEngine } from '../types/schema.ts'
import type { Severity } from '../types/severity.ts'

export const configFile = '.github/kubelatch.yml'
/** Read as well, but not beside the other one. */
export const otherConfigFile = '.github/kubelatch.yaml'

export const grades = ['error', 'warning', 'notice', 'off'] as const
export type Grade = Severity | 'off'
export const failOns = ['error', 'warning', 'notice', 'never'] as const
export const scopes = ['new', 'changed-files', 'all'] as const
export const engines = ['embedded', 'kubeconform', 'both'] as const
export const incompletes = ['fail', 'warn'] as const
export const shippedNames = ['default', 'strict'] as const
export type ShippedName = (typeof shippedNames)[number]

/** A config as written, once its schema has let it pass: the same for the shipped policies and for a repository's own. */
export interface Config {
  readonly extends?: string
  readonly 'kubernetes-versions'?: Versions | Readonly<Record<string, Versions>>
  readonly paths?: readonly string[]
  readonly 'schema-engine'?: SchemaEngine
  readonly 'schema-locations'?: readonly string[]
  readonly crds?: readonly string[]
  readonly rules?: Readonly<Record<string, RuleEntry>>
  readonly 'fail-on'?: Severity | 'never'
  readonly scope?: Scope
  readonly 'on-incomplete'?: 'fail' | 'warn'
  readonly exemptions?: readonly ExemptionEntry[]
  readonly external?: readonly string[]
  readonly 'trusted-controllers'?: readonly string[]
}

export type Versions = string | readonly string[]

/** A grade for all cases, or grades and options. */
export type RuleEntry =
  | Grade
  | { readonly severity?: Grade | Readonly<Record<string, Grade>>; readonly options?: Readonly<Record<string, unknown>> }

/** As it is written: all but its line. */
export type ExemptionEntry = Omit<Exemption, 'line'>
