import type { Event } from 'js-yaml'

/** A collection that is open. */
export interface Open {
  readonly flow: boolean
  readonly mapping: boolean
  /** The next node is a key. */
  atKey: boolean
  /** Where a block collection's lines begin. */
  readonly column: number
}

/** The node before, with what it stands in. */
export interface Before {
  readonly event: Event
  readonly inside: Open | undefined
}
