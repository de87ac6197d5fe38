import type { Ignore, ReadFile, ReportFact } from './facts.ts'
import type { Manifest } from './manifest.ts'
import type { Policy, PolicyFault } from './policy.ts'
import type { Refusal } from './refusal.ts'
import type { Report } from './report.ts'
import type { Minor, SchemaAnswer } from './schema.ts'
import type { ObjectPair, Unit, UnitPair } from './unit.ts'

/** What a rule needs beside its subject; decides what is loaded. `values`: a unit or pair rule that looks into objects. */
export type Reads = 'schema' | 'refusals' | 'usage' | 'access' | 'values'

interface RuleBase {
  /** Kebab-case and permanent; the file's name. */
  readonly id: string
  /** Kinds that the rule looks at; empty: every kind. */
  readonly kinds: readonly string[]
  /** The rule is skipped for a file whose text holds none of these words; absent: never skipped. */
  readonly words?: readonly string[]
  readonly reads?: readonly Reads[]
  /** The situations that a policy can grade separately, each with what it is. At least one. */
  readonly cases: Readonly<Record<string, string>>
  /** Rules whose report on the same cause wins. */
  readonly yieldsTo?: readonly string[]
  /** Rules whose findings this one speaks of: it says nothing where they do not run. */
  readonly follows?: readonly string[]
  /** JSON Schema of the rule's options in the policy. */
  readonly options?: object
  /** Full sentences. `sources`: the documentation that decides. */
  readonly docs: { readonly what: string; readonly why: string; readonly fix: string; readonly sources: readonly string[] }
}

/** What document rules may ask about a manifest. Answers are computed once, when the first rule asks. */
export interface Known {
  /** The versions in use for this file, oldest first. */
  readonly versions: readonly Minor[]
  schema(manifest: Manifest): SchemaAnswer
  refusals(manifest: Manifest): readonly Refusal[]
}

export type Options = Readonly<Record<string, unknown>>

export interface FileRule extends RuleBase {
  readonly scope: 'file'
  check(file: ReadFile, options: Options): Iterable<Report>
}
export interface DocumentRule extends RuleBase {
  readonly scope: 'document'
  check(manifest: Manifest, known: Known, options: Options): Iterable<Report>
}
export interface UnitRule extends RuleBase {
  readonly scope: 'unit'
  check(unit: Unit, options: Options): Iterable<Report>
}
/** Sees one object before and after, paired by key; `units` are the two sides it lives in. */
export interface PairRule extends RuleBase {
  readonly scope: 'pair'
  check(pair: ObjectPair, units: UnitPair, options: Options): Iterable<Report>
}
/** Kubelatch's own findings: about the policy, its exemptions and ignores. */
export interface RunRule extends RuleBase {
  readonly scope: 'run'
  check(run: RunFacts, options: Options): Iterable<Report>
}
export type Rule = FileRule | DocumentRule | UnitRule | PairRule | RunRule

/** A tool by which Secrets are made from what is safe to commit. */
export interface SecretTool {
  readonly tool: 'external-secrets' | 'sealed-secrets' | 'sops' | 'secrets-store'
  /** How many objects of it there are; of SOPS, encrypted documents, none where only its configuration is there. */
  readonly objects: number
  /** The stores that ExternalSecrets read from, most used first. */
  readonly stores: readonly SecretStore[]
}

export interface SecretStore {
  readonly kind: 'SecretStore' | 'ClusterSecretStore'
  readonly name: string
  /** Where the ExternalSecrets lie that read from a SecretStore, if they say so. */
  readonly namespace?: string
}

/** What is known once everything else is settled. */
export interface RunFacts {
  /** The policy that decides. */
  readonly policy: Policy
  /** The policy as the change would have it; absent where it does not touch it. */
  readonly proposed?: Policy
  /** Why the policy as the change would have it cannot be used. */
  readonly proposedFaults?: readonly PolicyFault[]
  /** Set where only what a change touches was checked: that an exemption excused nothing says nothing then. */
  readonly partial?: true
  /** How many findings each exemption of `policy` excused, in its order. */
  readonly exemptionUses: readonly number[]
  /** Ignores of the after tree; `active` ones also stand in the tree that policy is read from. */
  readonly ignores: readonly { readonly ignore: Ignore; readonly active: boolean; readonly uses: number }[]
  /** Ignores of the before tree that the change takes away. */
  readonly ignoresRemoved: readonly Ignore[]
  /** Reports of the before tree about live credentials that the after tree does not hold any more, those that were excused left out. */
  readonly credentialsRemoved: readonly ReportFact[]
  /** Reports of the after tree about credentials that it brings and nobody excused, in order of place. */
  readonly credentialsFound: readonly ReportFact[]
  /** What the after tree makes Secrets with, most used first: looked for only where a credential was found. */
  readonly secretTools?: readonly SecretTool[]
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** Declares a rule. It does no I/O, keeps no state, and is silent on what it does not understand. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule
}
