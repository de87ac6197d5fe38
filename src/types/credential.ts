import type { Digest } from './digest.ts'
import type { Manifest } from './manifest.ts'
import type { Place } from './place.ts'

/**
 * How sure it is that a value is a live credential. `confirmed`: a checksum or a decoded structure holds. `likely`: an exact shape and
 * randomness, or a random-looking literal where credentials belong. `possible`: a credential's name and a literal, no more.
 */
export type Tier = 'confirmed' | 'likely' | 'possible'

/**
 * What holds a credential: decides which rule speaks of it. `secret`: data or stringData of a Secret, or what a secretGenerator makes one of.
 * `config`: a ConfigMap or what a configMapGenerator makes one of. `container`: env, args, command, lifecycle, probes. `values`: a Helm
 * values file. `encryption`: a key of an EncryptionConfiguration. `other`: any other scalar, comment, script or text, or a file's name.
 */
export type Holder = 'secret' | 'config' | 'container' | 'values' | 'encryption' | 'other'

/** How a value was encoded where it was found, outermost first. */
export type Encoding = 'base64' | 'gzip' | 'utf-16' | 'percent' | 'json' | 'yaml'

/** One thing that a token tells of itself: `{ what: 'account', value: '123456789012' }`. Never a part of the secret itself. */
export interface Opens {
  readonly what: string
  readonly value: string
}

/** A credential as found: where, what, how sure, what it opens. There is no field for its text. */
export interface Credential {
  /** The value itself, or the part of a scalar (`within`) that it is; of what is no YAML, its `span`. */
  readonly place: Place
  readonly holder: Holder
  readonly tier: Tier
  /** Id of its token family; absent for a literal that has no shape of its own. */
  readonly family?: string
  /** As it stands in a sentence: `a GitHub personal access token`, `a random-looking value`. Our words. */
  readonly called: string
  /** What its tier rests on. */
  readonly proof: 'checksum' | 'structure' | 'shape' | 'randomness' | 'name'
  /** An access key's id without its secret and the like: names an account, opens nothing. A notice at most. */
  readonly identifier?: true
  /** Expired by its own words: what it opened, it opens no more. */
  readonly expired?: true
  /** The key, variable, flag or file name that it stands under, as written. */
  readonly key?: string
  readonly encodings: readonly Encoding[]
  readonly opens: readonly Opens[]
  /** Where it is revoked: a URL or a sentence of ours; empty where nobody knows. */
  readonly revoke: string
  /** SHA-256 of the value as the provider would see it, hex: only where it is confirmed or likely, as weaker values could be guessed from it. */
  readonly hash?: string
  /** Of the value, under the key of the process: equal values are told as one. */
  readonly digest: Digest
  /** The object that it is in; absent outside of objects. */
  readonly object?: Manifest
  /**
   * Where in its object or file it is, told so that re-encoding, re-indenting and moving between `data` and `stringData` change nothing:
   * the fingerprint's part. Names list items by merge key, the keys of nested texts by name.
   */
  readonly stable: string
  /** The same value again within its own field or object: plain beside encoded, in `last-applied-configuration`. */
  readonly also: readonly Place[]
}
