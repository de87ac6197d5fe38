import { child, type Pointer } from '../types/pointer.ts'
import type { Refusal } from '../types/refusal.ts'
import { fieldOf } from './plain.ts'
import { timeRefusals } from './time.ts'

/**
 * What the server refuses of `managedFields` on creation: nothing but what it cannot decode. Entries that make no sense
 * are dropped before validation (apimachinery pkg/util/managedfields, UpdateNoErrors).
 */
export function* managedFieldRefusals(entries: readonly unknown[], pointer: Pointer): Generator<Refusal> {
  for (const [index, entry] of entries.entries()) {
    yield* timeRefusals(fieldOf(entry, 'time'), child(child(pointer, index), 'time'))
  }
}
