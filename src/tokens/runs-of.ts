import { lowBytes } from './low-bytes.ts'
import type { Stretch } from './stretches.ts'

/** By character code, 1 for what runs are made of. */
export type Members = Uint8Array

const codes = 256

/** The ASCII characters that a pattern matches. */
export function membersOf(pattern: RegExp): Members {
  return Uint8Array.from({ length: codes }, (_, code) => (code < 128 && pattern.test(String.fromCharCode(code)) ? 1 : 0))
}

/**
 * The first run of at least `shortest` characters of a set that begins at an offset or behind it, whole; undefined where there is none. Looks at every
 * `shortest`-th character and around those that are of the set: in ordinary text at a third of all characters.
 */
export function nextRun(text: string, members: Members, shortest: number, begin: number): Stretch | undefined {
  const bytes = lowBytes(text)
  const { length } = text
  let end = begin
  for (let index = begin + shortest - 1; index < length; index = end + shortest) {
    if (members[bytes[index] ?? 0] !== 1 || !isOf(members, text, index)) {
      end = index
      continue
    }
    let from = index
    while (from > end && isOf(members, text, from - 1)) from--
    end = index + 1
    while (end < length && isOf(members, text, end)) end++
    if (end - from >= shortest) return { from, to: end }
  }
  return undefined
}

/** Whether the character itself is of the set, and not only the lower half of one that takes two bytes. */
function isOf(members: Members, text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code < codes && members[code] === 1
}
