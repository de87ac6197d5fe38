import type { Pointer } from '../types/pointer.ts'
import type { SourceNodeAt } from '../yaml/source-nodes.ts'

/** A document's text, what it means, and how its nodes are written. */
export interface Source {
  readonly text: string
  readonly value: unknown
  at(pointer: Pointer): SourceNodeAt | undefined
}
