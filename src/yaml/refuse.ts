import type { Event } from 'js-yaml'
import type { Text } from '../types/text.ts'
import { Unreadable } from './faults.ts'
import { nodeRange, nodeStart } from './nodes.ts'

/** Where a node stands; of nothing, where it would begin. */
export function placeOf(event: Event): { from: number; to: number } {
  const start = Math.max(0, nodeStart(event))
  return nodeRange(event) ?? { from: start, to: start }
}

/** Gives the document up, for what go-yaml does not take of a node. */
export function refuse(event: Event, reason: Text): never {
  throw new Unreadable({ kind: 'syntax', ...placeOf(event), reason })
}
