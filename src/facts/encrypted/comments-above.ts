import type { SopsSelection } from '../../types/facts.ts'
import { type Pointer, parent } from '../../types/pointer.ts'
import { readComments } from '../../yaml/comments.ts'

const none: readonly string[] = []

/**
 * The comments that SOPS counts towards a value: on the lines above it or beside it, and so of each mapping and item that it lies in. They
 * are looked for only where a selection goes by comments.
 */
export function commentsAbove(text: string, document: number, { by }: SopsSelection): (pointer: Pointer) => readonly string[] {
  if (!by.endsWith('comment_regex')) return () => none
  const byField = new Map<Pointer, string[]>()
  for (const comment of readComments(text)) {
    if (comment.document !== document || comment.pointer === undefined) continue
    const beside = byField.get(comment.pointer)
    if (beside === undefined) byField.set(comment.pointer, [comment.text])
    else beside.push(comment.text)
  }
  return (pointer) => {
    const found: string[] = []
    for (let above = pointer; ; above = parent(above)) {
      found.push(...(byField.get(above) ?? none))
      if (above === '') return found
    }
  }
}
