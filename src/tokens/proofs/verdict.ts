import type { Proof } from '../family.ts'

/** `confirmed` where what a token says of itself holds, else `refuted`. */
export function provenIf(holds: boolean): Proof {
  return holds ? 'confirmed' : 'refuted'
}
