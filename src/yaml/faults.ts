import type { Text } from '../types/text.ts'
import type { Flaw, Limits } from '../types/yaml.ts'

/** Something found in one document, by offsets into its source. */
export interface Fault {
  readonly kind: Flaw['kind']
  readonly from: number
  readonly to: number
  readonly reason: Text
  readonly first?: { readonly from: number; readonly to: number }
}

/** Why a document has no value. */
export class Unreadable extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super('unreadable')
    this.fault = fault
  }
}

/** A limit was hit at an offset. */
export class OverLimit extends Error {
  readonly limit: keyof Limits
  readonly offset: number
  constructor(limit: keyof Limits, offset: number) {
    super('over limit')
    this.limit = limit
    this.offset = offset
  }
}

/** What is left of the limits that count over a whole file. */
export interface Allowance {
  nodes: number
  aliases: number
  readonly depth: number
}
