/** So much is kept for the next text. */
const kept = 1 << 20

/** What stands behind the last character: loops look a little further than a text goes. */
const margin = 8

/** The same memory twice. */
interface Views {
  readonly bytes: Uint8Array
  /** Four bytes each, the first in the lowest bits: all processors that Node is built for but one have them so, and this one is refused. */
  readonly fours: Int32Array
}

let scratch = memoryOf(64 * 1024)
let last: (Views & { text: string }) | undefined

/**
 * The characters of a text, a byte each, and some zeroes behind the last; zero also for those that take more than a byte. A loop over bytes takes half
 * the time of one over the characters of a string, and the copy next to none. Good until another text is asked for.
 */
export function lowBytes(text: string): Uint8Array {
  return viewsOf(text).bytes
}

/** The same by fours, for loops that look at several at once. */
export function lowFours(text: string): Int32Array {
  return viewsOf(text).fours
}

function viewsOf(text: string): Views {
  if (last?.text === text) {
    // The same characters in another place: comparing them again for each call takes time with the square of them.
    last.text = text
    return last
  }
  const needed = text.length + margin
  if (needed > scratch.bytes.length && needed <= kept) scratch = memoryOf(Math.min(kept, 2 * needed))
  const { bytes, fours } = needed > kept ? memoryOf(needed) : scratch
  bytes.write(text, 'latin1')
  // What writes more bytes has characters that are cut.
  if (Buffer.byteLength(text) !== text.length) clearCut(bytes, text)
  for (let index = text.length; index < needed; index++) bytes[index] = 0
  last = { text, bytes, fours }
  return last
}

function clearCut(bytes: Uint8Array, text: string): void {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0xff) bytes[index] = 0
}

function memoryOf(size: number): Views & { readonly bytes: Buffer } {
  const memory = new ArrayBuffer(size + (-size & 3))
  const fours = new Int32Array(memory, 0, memory.byteLength >> 2)
  const bytes = Buffer.from(memory)
  bytes[0] = 1
  if (fours[0] !== 1) throw new Error('Kubelatch does not run on processors that store the highest byte first')
  return { bytes, fours }
}
