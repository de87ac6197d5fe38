import { child, type Pointer } from '../../types/pointer.ts'

/** A scalar of a document that SOPS would encrypt if it is selected: not null, and no empty string. */
export interface Leaf {
  readonly pointer: Pointer
  /** On the way to it; items of lists have none. */
  readonly keys: readonly string[]
  readonly value: string | number | boolean
}

/**
 * The scalars of a document in the order written, but for the block that SOPS adds; of a part of it, where that lies at a pointer and under
 * keys.
 */
export function* leavesOf(value: unknown, pointer: Pointer = '', keys: readonly string[] = []): Generator<Leaf> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    if (value !== '') yield { pointer, keys, value }
    return
  }
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leavesOf(item, child(pointer, index), keys)
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    if (pointer !== '' || key !== 'sops') yield* leavesOf(inner, child(pointer, key), [...keys, key])
  }
}
