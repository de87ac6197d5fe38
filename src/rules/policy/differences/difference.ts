import { child, type Pointer } from '../../../types/pointer.ts'
import type { Policy } from '../../../types/policy.ts'
import { type Text, text, untrusted } from '../../../types/text.ts'

/** One way in which a change alters the policy. */
export interface Difference {
  /** Where the proposed config says so, if it says so itself. */
  readonly pointer: Pointer
  /** Whether less is asked afterwards. */
  readonly relaxes: boolean
  /** A sentence part without an end: `fail-on becomes never, it was error`. */
  readonly what: Text
  /** Tells it apart from others at its place. */
  readonly distinct: string
}

/** A key of the config by its place in an order from strict to lax. */
export function gradedDifference<Value extends string>(
  key: string,
  was: Value,
  becomes: Value,
  strictness: readonly Value[],
): readonly Difference[] {
  if (was === becomes) return []
  const pointer = child('', key)
  const relaxes = strictness.indexOf(becomes) > strictness.indexOf(was)
  const what = text`${untrusted(key)} becomes ${untrusted(becomes)}, it was ${untrusted(was)}`
  return [{ pointer, relaxes, what, distinct: `${pointer}=${becomes}` }]
}

/** Items that come into a list and items that leave it. */
export function listDifference(
  was: readonly string[],
  becomes: readonly string[],
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  return { added: becomes.filter((item) => !was.includes(item)), removed: was.filter((item) => !becomes.includes(item)) }
}

/** The place of a difference: where the proposed config says it; the policy that it extends, where that decides; else the whole of it. */
export function statedAt(proposed: Policy, pointer: Pointer): Pointer {
  const stated = proposed.stated ?? []
  const top = topOf(pointer)
  // Rules are stated one by one; a list is stated with all of its items.
  if (stated.includes(pointer) || (stated.includes(top) && top !== '/rules')) return pointer
  return (['/extends', top] as const).find((candidate) => stated.includes(candidate)) ?? ''
}

function topOf(pointer: Pointer): Pointer {
  const end = pointer.indexOf('/', 1)
  return end === -1 ? pointer : `/${pointer.slice(1, end)}`
}
