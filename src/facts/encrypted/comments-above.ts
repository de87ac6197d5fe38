import type { SopsSelection } from '../../types/facts.ts'
import { type Pointer, within } from '../../types/pointer.ts'
import { readComments } from '../../yaml/comments.ts'

const none: readonly string[] = []

/**
 * The comments that SOPS counts towards a value: on the lines above it or beside it, and so of each mapping and item that it lies in. They
 * are looked for only where a selection goes by comments.
 */
export function commentsAbove(text: string, document: number, { by }: SopsSelection): (pointer: Pointer) => readonly string[] {
  if (!by.endsWith('comment_regex')) return () => none
  const comments = readComments(text).filter((comment) => comment.document === document)
  return (pointer) =>
    comments.flatMap((comment) => (comment.pointer !== undefined && within(pointer, comment.pointer) ? [comment.text] : []))
}
