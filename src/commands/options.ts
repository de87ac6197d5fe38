import type { PolicyFlags } from '../policy/flags.ts'

/** What the command line says besides paths and revisions. Names are those of the flags. */
export interface CheckFlags {
  readonly kubernetesVersions?: string
  readonly schemaEngine?: string
  readonly failOn?: string
  readonly scope?: string
  readonly onIncomplete?: string
  readonly rule?: readonly string[]
  readonly config?: string
  readonly kubeconform?: string
  readonly format?: string
  readonly output?: readonly string[]
  /** undefined: as the terminal wants. */
  readonly color?: boolean
}

/** Those of `tokens` besides. */
export interface TokensFlags extends CheckFlags {
  readonly history?: boolean
  readonly all?: boolean
  readonly state?: string
}

/** The flags that have a config key of the same name. */
export function policyFlags(flags: CheckFlags): PolicyFlags {
  return {
    'kubernetes-versions': flags.kubernetesVersions,
    'schema-engine': flags.schemaEngine,
    'fail-on': flags.failOn,
    scope: flags.scope,
    'on-incomplete': flags.onIncomplete,
    rule: flags.rule,
  }
}
