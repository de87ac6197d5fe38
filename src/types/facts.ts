import type { Credential } from './credential.ts'
import type { Digest } from './digest.ts'
import type { Gap } from './gap.ts'
import type { Manifest, ObjectIdentity } from './manifest.ts'
import type { Place } from './place.ts'
import type { Report } from './report.ts'
import type { Minor, SchemaAnswer, SchemaEngine } from './schema.ts'
import type { BlobId } from './tree.ts'
import type { Flaw, Limits, YamlDocument } from './yaml.ts'

/** What a file is. `other`: nothing of Kubernetes. */
export type FileRole = 'manifest' | 'list' | 'kustomization' | 'chart' | 'values' | 'crd' | 'policy' | 'patch' | 'template' | 'other'

/**
 * Which values of a file SOPS encrypts: of the six settings that a creation rule or a file's own `sops` block knows, the one that is set.
 * Suffixes and patterns (RE2) speak of the keys on the way to a value, those of comments of the comments above it.
 */
export interface SopsSelection {
  readonly by: `${'' | 'un'}encrypted_${'suffix' | 'regex' | 'comment_regex'}`
  readonly pattern: string
}

/** What the nearest `.sops.yaml` above a file asks of it: its first creation rule whose pattern matches the path. */
export interface EncryptionRule {
  /** Path of that `.sops.yaml`. */
  readonly config: string
  /** Whether the rule's pattern singles the file out by its name, or takes whatever lies in some folders, or in all. */
  readonly picks: 'file' | 'folder' | 'everything'
  readonly selection: SopsSelection
}

/** What a kustomization's generator makes of a file: one entry of an object, or one of each of its lines. */
export interface GeneratedFrom {
  readonly kind: 'Secret' | 'ConfigMap'
  readonly as: 'file' | 'env'
  /** Under which the whole content stands there, for a `file`. */
  readonly key?: string
}

/** A content with its path: what inspect is asked about. */
export interface SourceFile {
  readonly path: string
  readonly blob: BlobId
  readonly bytes: Uint8Array
  /** What plan knows of the file from elsewhere: a kustomization lists it as a patch, it lies in a chart's templates. */
  readonly known?: FileRole
  /** What a kustomization adds may be missing as written: an incomplete object is a declared gap, not a mistake. */
  readonly completed?: true
  /** What a `.sops.yaml` of the same tree says of the file. */
  readonly encryption?: EncryptionRule
  /** A kustomization's generator makes a Secret or a ConfigMap of it. */
  readonly generates?: GeneratedFrom
  /**
   * `objects`: only its objects are wanted, no reports: an unchanged file beside a changed one. `tokens`: only its credentials are: a file
   * that is no manifest by its name, or what a commit between the two sides held.
   */
  readonly only?: 'objects' | 'tokens'
  /** What kubeconform said of this file's manifests, by `${document}${pointer}`. Absent with the embedded engine. */
  readonly answers?: Readonly<Record<string, SchemaAnswer>>
}

/** A file as read: what file rules see. */
export interface ReadFile {
  readonly path: string
  readonly role: FileRole
  readonly text: string
  /** What could not be read as YAML. */
  readonly flaws: readonly Flaw[]
  readonly documents: readonly YamlDocument[]
  readonly manifests: readonly Manifest[]
  readonly encryption?: EncryptionRule
  readonly generates?: GeneratedFrom
  /** The credentials of the file, in order of place; looked for when the first rule asks. */
  credentials(): readonly Credential[]
}

/** A report of one file, told so that it can be matched, graded and located without the file. */
export interface ReportFact extends Report {
  readonly rule: string
  /** The object it is about; absent for a file's own reports. */
  readonly object?: ObjectIdentity & { readonly apiVersion: string }
  /** The place's pointer from the object's root with list items named by merge key, else by content: the fingerprint's part. */
  readonly stable: string
}

/** An inline ignore: `# kubelatch: ignore[rule, rule] reason`. */
export interface Ignore {
  readonly rules: readonly string[]
  /** Those of `rules` that are narrowed to one finding, as `rule@fingerprint`: for tokens the only way. */
  readonly fingerprints: readonly string[]
  /** Empty where none is given, which is a flaw. */
  readonly reason: string
  /** What it covers: a field and all beneath it, or ('' with the document's index) the whole document. */
  readonly covers: Place
  /** What it covers, told so that it survives moved lines: object key and stable pointer. Equal in two trees: the same ignore. */
  readonly about: string
  /** Where the comment stands. */
  readonly place: Place
  /** Why it excuses nothing: it is reported instead. */
  readonly flaw?: 'malformed' | 'no-rule' | 'no-reason' | 'no-fingerprint' | 'covers-nothing'
}

/** An object without its content: what units are made of. */
export interface ManifestFact {
  readonly place: Place
  readonly apiVersion: string
  readonly identity: ObjectIdentity
  /** Condensed (see {@link import('./unit.ts').Rendered.value}), kept only for kinds in {@link Asks.values}. */
  readonly value?: unknown
  /** Digest of the object without its name and namespace, kept only where two sides are compared: what tells a renamed object. */
  readonly content?: Digest
}

/** Everything that is known of one content at one path. Plain data: the only thing that crosses a thread, and that a store remembers. */
export interface FileFacts {
  readonly path: string
  readonly blob: BlobId
  readonly role: FileRole
  readonly documents: number
  readonly manifests: readonly ManifestFact[]
  readonly reports: readonly ReportFact[]
  readonly ignores: readonly Ignore[]
  readonly gaps: readonly Gap[]
  /** Nothing of it was looked at, and nothing had to be: a picture, an archive. */
  readonly passedOver?: true
}

/** A custom kind's schema, from a CRD of the repository or a catalogue. */
export interface CustomSchema {
  readonly group: string
  readonly version: string
  readonly kind: string
  readonly schema: object
  /** Where it comes from, for messages: a path. */
  readonly source: string
}

/** What is asked of every file of a run: with the content, all that inspect's answer depends on. */
export interface Asks {
  /** Rules that run, by id, with their options. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Versions in use; the first pattern that matches a path decides. The last has the pattern `**`. */
  readonly versions: readonly { readonly paths: string; readonly minors: readonly Minor[] }[]
  readonly engine: SchemaEngine
  readonly customSchemas: readonly CustomSchema[]
  /** Kinds whose condensed values are kept, because a unit or pair rule reads them. */
  readonly values: readonly string[]
  readonly limits: Limits
  /** Two sides are compared. */
  readonly compares: boolean
  /** Key of the {@link Digest}s of this process. */
  readonly digestKey: string
  /** `YYYY-MM-DD`: what a token's own expiry is held against. */
  readonly today: string
}
