import { type Draw, fill } from './draw.ts'

/** What is planted: a value, under the name that such values have, and what has to stand beside it. */
export interface Token {
  readonly value: string
  /** An access key's id beside its secret, and the like. */
  readonly beside?: { readonly name: string; readonly value: string }
}

/** One kind of token, as tokens.md tells it. */
export interface Family {
  readonly id: string
  /** Its row in tokens.md. */
  readonly row: number
  /** What our own words about a finding say of it. */
  readonly says: RegExp
  /** The variable that usually holds it. */
  readonly name: string
  /** Its shape is nobody's own: it is a token only under its name. */
  readonly needsName?: true
  /** Proven offline, hence `confirmed`. */
  readonly proof?: 'checksum' | 'structure'
  /** What makes a proof fail: the characters (from, to) of which one is flipped. Absent: any. */
  readonly flips?: readonly [number, number]
  /** Takes several lines. */
  readonly lines?: true
  /** Graded lower on purpose (encrypted keys): a report of any severity will do. */
  readonly lowered?: true
  readonly make: (draw: Draw) => Token
}

type More = Partial<Omit<Family, 'id' | 'row' | 'says' | 'name' | 'make'>>

/** A family of a template alone. */
export function shape(row: number, id: string, template: string, name: string, says: RegExp, more: More = {}): Family {
  return { row, id, name, says, ...more, make: (draw) => ({ value: fill(template, draw) }) }
}

/** A family of a template that is a token only under its name. */
export function named(row: number, id: string, template: string, name: string, says: RegExp): Family {
  return shape(row, id, template, name, says, { needsName: true })
}

/** A family whose value is computed. */
export function made(row: number, id: string, name: string, says: RegExp, make: (draw: Draw) => string, more: More = {}): Family {
  return { row, id, name, says, ...more, make: (draw) => ({ value: make(draw) }) }
}
