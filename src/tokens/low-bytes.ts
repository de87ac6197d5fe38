/** So much is kept for the next text. */
const kept = 1 << 20

/** What stands behind the last character: loops look a little further than a text goes. */
const margin = 8

let scratch = Buffer.alloc(64 * 1024)
let last: { readonly text: string; readonly bytes: Uint8Array } | undefined

/**
 * The lower eight bits of each character of a text, and some zeroes behind the last. A loop over bytes takes half the time of one over the characters of
 * a string, and the copy next to none. What is ASCII is what it is; of all other characters some look like it. Good until another text is asked for.
 */
export function lowBytes(text: string): Uint8Array {
  if (last?.text === text) return last.bytes
  const needed = text.length + margin
  if (needed > scratch.length && needed <= kept) scratch = Buffer.alloc(Math.min(kept, 2 * needed))
  const bytes = needed > kept ? Buffer.alloc(needed) : scratch
  bytes.write(text, 'latin1')
  for (let index = text.length; index < needed; index++) bytes[index] = 0
  last = { text, bytes }
  return bytes
}
