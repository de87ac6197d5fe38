import type { Credential } from './credential.ts'
import type { Manifest, ObjectIdentity } from './manifest.ts'
import type { Place } from './place.ts'
import type { Pointer } from './pointer.ts'
import type { Text } from './text.ts'

/** One proposed edit, by name: laid over the tree and scanned again before anybody sees it. */
export type Change =
  | { readonly place: Place; readonly set: string | number | boolean | null }
  /** Makes a string of the scalar at `place`, just as it is written. */
  | { readonly place: Place; readonly quote: true }
  | { readonly place: Place; readonly remove: true }
  /** Puts a field into the mapping, or an item at the end of the sequence, at `place`: a field behind the one named `after`, where that is there. */
  | { readonly place: Place; readonly insert: { readonly key?: string; readonly value: unknown; readonly after?: string } }
  /** Puts another field where the one at `place` stands. */
  | { readonly place: Place; readonly become: { readonly key: string; readonly value: unknown } }
  /** Renames the key at `place`. */
  | { readonly place: Place; readonly rename: string }
  /** Writes the base64 at `place` anew: its bytes in the standard form, or without the line ends behind them. The value itself is told nowhere. */
  | { readonly place: Place; readonly encode: 'standard' | 'without-line-end' }
  /**
   * Moves the field at `place`, just as it is written, into the mapping beside its own that has this name, which is made where it is missing;
   * with an empty name into the one around its own. A mapping that is left empty goes.
   */
  | { readonly place: Place; readonly moveInto: string }
  /** Gives an object another name, at `place` and wherever its unit refers to it. */
  | { readonly place: Place; readonly renameObject: { readonly kind: string; readonly from: string; readonly to: string } }
  /** Takes the value at `place`, which an entry of `env` with that name holds, from a Secret: from one that has it already, else from one to be made. */
  | { readonly place: Place; readonly fromSecret: { readonly env: string } }
  /** Narrows the rule of a role at `place` to those Secrets that the Pods it is granted to use. */
  | { readonly place: Place; readonly nameSecrets: true }
  /** Gives fields of the mapping at `place` the indentation back that they lost: where each belongs, from that mapping, one after the other. */
  | { readonly place: Place; readonly nest: readonly { readonly field: string; readonly under: Pointer }[] }

/** What no document can tell by itself, and what must hold in the whole tree before changes are offered. */
export interface Corroboration {
  readonly kind: string
  readonly name: string
  /** `referred`: another object of the same unit refers to an object of that kind and name. `unnamed`: no patch and no kustomization speaks of it. */
  readonly is: 'referred' | 'unnamed'
}

/** What a rule yields. It has no severity, no path beside its place and no id of the finding: a rule cannot get them wrong. */
export interface Report {
  /** One of the rule's `cases`. */
  readonly case: string
  readonly place: Place
  /** What is wrong and why it matters. */
  readonly message: Text
  /** What to do. */
  readonly help: Text
  /** Tells reports apart that share rule, object and place. Part of the fingerprint: never a value that could be guessed from it. */
  readonly distinct?: string
  /** The object that a file rule's report is about. Document rules have theirs. */
  readonly about?: Manifest
  /** Stands in the fingerprint instead of the place's pointer, where another spelling of the same place must not make it new. */
  readonly stable?: string
  /** Where else to look; `side: 'base'` where it lies in the before tree although the report does not. */
  readonly related?: readonly { readonly place: Place; readonly message: Text; readonly side?: 'base' }[]
  /** Pointers from the document's root that this cause explains, besides its own place: reports there by rules that yield to this one fall away. */
  readonly explains?: readonly Pointer[]
  /** The same for the values at these pointers as wholes: what lies beneath them has a cause of its own. */
  readonly explainsWhole?: readonly Pointer[]
  readonly changes?: readonly Change[]
  /** Without it `changes` are not offered. */
  readonly corroboration?: Corroboration
  /** The Kubernetes versions in which it holds; absent: in all that are in use. */
  readonly versions?: readonly string[]
  /** The live credential that it is about: what has to be known of it once it is gone. */
  readonly credential?: Pick<Credential, 'called' | 'revoke'> & { readonly hash: string }
  /** The object that a run rule's report is about. */
  readonly object?: ObjectIdentity & { readonly apiVersion: string }
  /** Set where the place lies in the before tree although the report is about the change: what the change takes away. */
  readonly side?: 'base'
}
