import type { Gap } from './gap.ts'

/**
 * A content's identity: equal ids mean equal bytes, whatever tree they come from. git's blob id (SHA-1 of `blob LENGTH\0` and the bytes;
 * SHA-256 in repositories that use it). A tree that would have to read a file only to name it says `stat:...` instead: as good inside one
 * run, and nothing to remember a content by afterwards.
 */
export type BlobId = string

/**
 * What lies at a path. A `gitlink` is a submodule; `special` a FIFO, socket or device, which is never opened;
 * `unreadable` a folder that could not be listed, so that what lies beneath it is missing; `absent` nothing, where a person named something.
 */
export type EntryKind = 'file' | 'executable' | 'symlink' | 'gitlink' | 'special' | 'unreadable' | 'absent'

export interface Entry {
  /** From the tree's root, with `/`; any bytes that git allows, decoded as UTF-8 (invalid bytes as U+FFFD). */
  readonly path: string
  readonly kind: EntryKind
  readonly blob: BlobId
  /** In bytes; undefined where the tree cannot tell without reading. */
  readonly size?: number
}

/** The bytes of a blob, or why they are not to be had. */
export type Blob = { readonly id: BlobId; readonly bytes: Uint8Array } | { readonly id: BlobId; readonly missing: MissingBlob }
/** `unanswered`: whoever has it was asked, and gave no answer that could be used. */
export type MissingBlob = 'not-found' | 'unreadable' | 'too-large' | 'changed-while-reading' | 'unanswered'

/** The content at one side of a change, behind one small interface. Nothing of the content is ever executed, no filter, no hook. */
export interface Tree {
  /** Every entry beneath the root, ordered by path by code unit. */
  entries(): Promise<readonly Entry[]>
  /** The asked blobs, each once, in any order; what cannot be had comes as {@link MissingBlob}, never as silence. */
  read(blobs: readonly BlobId[]): AsyncIterable<Blob>
  /** Contents come over a network, by calls that are counted: nothing is read only to offer something. */
  readonly remote?: true
  /** Ends child processes and temporary files. */
  close(): Promise<void>
}

/** A content that a commit brings to a path where no parent of it has it. */
export interface Introduced {
  /** 40 or 64 hex digits. */
  readonly commit: string
  readonly path: string
  readonly blob: BlobId
  /** A forced push took the commit away: no branch has it any more. */
  readonly replaced?: true
}

/** The commits on the way from one side to the other: what they held stays in the history, whatever the last state has. */
export interface CommitsBetween {
  /** What they bring in, oldest first, each path as often as it changes, in batches; and, complete once that has ended, what could not be looked at. */
  list(): Promise<{ readonly introduced: AsyncIterable<readonly Introduced[]>; readonly gaps: readonly Gap[] }>
  /** As {@link Tree.read}. */
  read(blobs: readonly BlobId[]): AsyncIterable<Blob>
}

/** The two sides. Without `before` everything is new: check and audit. */
export interface Trees {
  readonly before?: Tree
  readonly after: Tree
  /** The tree that policy is read from (decision 4), where it is neither `before` nor, without one, `after`. */
  readonly policy?: Tree
  /** Absent where no commit lies between the sides, and for what is no git. */
  readonly between?: CommitsBetween
  /** How each side is called in messages: a commit's short id, `working tree`, a folder. */
  readonly names: { readonly before?: string; readonly after: string }
}
