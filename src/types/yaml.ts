import type { Span } from './place.ts'
import type { Text } from './text.ts'

/** How much of a file is read. Hitting one is a failed gap. Sizes in bytes. */
export interface Limits {
  readonly fileSize: number
  readonly documents: number
  readonly depth: number
  readonly aliases: number
  readonly nodes: number
}

/** One document of a file as read. */
export interface YamlDocument {
  /** Counts every document of the file, also empty and broken ones, from 0. */
  readonly index: number
  /** Plain data as sigs.k8s.io/yaml would give it; undefined for an empty document and one that could not be read. */
  readonly value: unknown
  /** 1-based lines of the first and last line that belong to it. */
  readonly line: number
  readonly endLine: number
}

/** One thing that keeps a document, or a part of it, from being read as it is written. */
export interface Flaw {
  readonly kind: 'syntax' | 'duplicate-key' | 'tab' | 'unknown-alias' | 'control-character'
  readonly document: number
  readonly span: Span
  /** The reason, ours or the parser's, as a sentence part: "a mapping value is not allowed here". */
  readonly reason: Text
  /** The first of two equal keys. */
  readonly first?: Span
  /** Whether the document's other content was still read. */
  readonly read: boolean
  /** The text around holds template syntax, so that the document may be a template. */
  readonly template: boolean
}

/** A comment, for inline ignores. */
export interface Comment {
  readonly document: number
  /** Of the `#`. */
  readonly line: number
  readonly column: number
  /** Without the `#` and the spaces around. */
  readonly text: string
  /** The field it is about: of its own line if something stands before it, else the next that follows in the document. Absent: nothing follows. */
  readonly pointer?: import('./pointer.ts').Pointer
  /** Stands before the document's first field. */
  readonly leads: boolean
}
