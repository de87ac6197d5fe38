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
    if (members[bytes[index] ?? 0] !== 1) {
      end = index
      continue
    }
    let from = index
    while (from > end && members[bytes[from - 1] ?? 0] === 1) from--
    end = index + 1
    while (end < length && members[bytes[end] ?? 0] === 1) end++
    if (end - from >= shortest) return { from, to: end }
  }
  return undefined
}
