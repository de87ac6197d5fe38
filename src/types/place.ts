import type { Pointer } from './pointer.ts'

/** Lines and columns are 1-based, as in editors and GitHub's API; columns count UTF-16 units. `end` is exclusive. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Where something is, by name. Lines are worked out once, by locate, for what is reported. */
export interface Place {
  /** Path from the tree's root, with `/`. */
  readonly file: string
  /** Index of the document in its file, from 0. */
  readonly document: number
  /** From the document's root (not the object's: a List's item begins at /items/N). */
  readonly pointer: Pointer
  /** The key of the field or its value (the default). */
  readonly part?: 'key' | 'value'
  /** A part of a scalar's text, in UTF-16 units of the value as read. */
  readonly within?: { readonly from: number; readonly to: number }
  /** Set where the lines are known already: what did not parse has no pointers. */
  readonly span?: Span
  /** The pointer is the nearest that could be told, not the exact field. */
  readonly coarse?: true
}
