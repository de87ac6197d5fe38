import type { DiffSide } from './patch.ts'

/** A comment as GitHub has it now. */
export interface PostedComment {
  /** What the REST API calls it by. */
  readonly id: number
  /** What the GraphQL API calls it by. */
  readonly node: string
  readonly body: string
  /** Written by the identity that this run has (GraphQL's `viewerDidAuthor`). */
  readonly own: boolean
  /** Somebody has minimised it. */
  readonly hidden: boolean
}

/** A conversation on a line or file of the diff. */
export interface PostedThread {
  readonly path: string
  /** Where it stands in the diff of today; absent for a whole file, and once the line is gone. */
  readonly line?: number
  /** The first line, where it covers several. */
  readonly startLine?: number
  readonly side: DiffSide
  readonly wholeFile: boolean
  readonly resolved: boolean
  readonly outdated: boolean
  readonly first: PostedComment
  /** The review (GraphQL node) that its first comment came with. */
  readonly review?: string
  /** Somebody else has written in it, or it holds more than could be read. */
  readonly answered: boolean
}

/** A pull request at the moment of looking, right before anything is written. */
export interface Posted {
  readonly open: boolean
  readonly head: string
  readonly threads: readonly PostedThread[]
  /** Comments of the conversation, oldest first. */
  readonly comments: readonly PostedComment[]
  /** What reviews say of their own, the latest of them, with how many of their comments are left. */
  readonly reviews: readonly (Omit<PostedComment, 'id'> & { readonly left: number })[]
}
