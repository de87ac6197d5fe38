import type { Readable } from 'node:stream'
import type { Blob, BlobId } from '../types/tree.ts'

/** The next objects of a `git cat-file --batch`, in the order asked. Ends early when the output does. */
export type ObjectStream = (ids: readonly BlobId[], fileSize: number) => AsyncGenerator<Blob>

/** Reads the output of one `git cat-file --batch`: https://git-scm.com/docs/git-cat-file#_batch_output */
export function streamObjects(output: Readable): ObjectStream {
  const source = new Source(output)

  async function readObject(id: BlobId, fileSize: number): Promise<Blob | undefined> {
    const header = await source.line()
    if (header === undefined) return undefined
    const [, type, length] = header.split(' ')
    if (type === 'missing' || type === 'ambiguous') return { id, missing: 'not-found' }
    const size = Number(length)
    if (!header.startsWith(id) || !Number.isSafeInteger(size)) throw wrongAnswer(header)
    if (type !== 'blob' || size > fileSize) {
      if (!(await source.skip(size + 1))) return undefined
      return { id, missing: type === 'blob' ? 'too-large' : 'not-found' }
    }
    const bytes = await source.bytes(size)
    return bytes !== undefined && (await source.skip(1)) ? { id, bytes } : undefined
  }

  return async function* objects(ids, fileSize) {
    for (const id of ids) {
      const bytes = source.blobAtHand(id, fileSize)
      const blob = bytes === undefined ? await readObject(id, fileSize) : { id, bytes }
      if (blob === undefined) return
      yield blob
    }
  }
}

const lineFeed = 10
const zero = 48
/** A header line is an id, a type and a length; more than this is not from git. */
const longestHeader = 1_000

/** Takes lines and counted bytes off a stream, never holding more than a chunk beside what is asked for. */
class Source {
  readonly #chunks: AsyncIterator<Buffer>
  #chunk: Buffer = Buffer.alloc(0)
  #from = 0

  constructor(output: Readable) {
    this.#chunks = output.iterator({ destroyOnReturn: false })
  }

  /** A whole line; undefined at the end. */
  async line(): Promise<string | undefined> {
    let line = ''
    while (await this.#fill()) {
      const end = this.#chunk.indexOf(lineFeed, this.#from)
      line += this.#chunk.toString('latin1', this.#from, end === -1 ? this.#chunk.length : end)
      this.#from = end === -1 ? this.#chunk.length : end + 1
      if (end !== -1) return line
      if (line.length > longestHeader) throw wrongAnswer(line)
    }
    return undefined
  }

  async bytes(length: number): Promise<Uint8Array | undefined> {
    const bytes = Buffer.allocUnsafeSlow(length)
    for (let filled = 0; filled < length; ) {
      if (!(await this.#fill())) return undefined
      const end = Math.min(this.#chunk.length, this.#from + length - filled)
      bytes.set(this.#chunk.subarray(this.#from, end), filled)
      filled += end - this.#from
      this.#from = end
    }
    return bytes
  }

  /** Whether that much was there to skip. */
  async skip(length: number): Promise<boolean> {
    for (let left = length; left > 0; ) {
      if (!(await this.#fill())) return false
      const taken = Math.min(left, this.#chunk.length - this.#from)
      left -= taken
      this.#from += taken
    }
    return true
  }

  /** The bytes of a blob that lies whole in what was read already: nearly every one does, and waiting is what costs most. */
  blobAtHand(id: BlobId, fileSize: number): Uint8Array | undefined {
    const chunk = this.#chunk
    const length = this.#from + id.length + ' blob '.length
    if (chunk.toString('latin1', this.#from, length) !== `${id} blob `) return undefined
    let size = 0
    let at = length
    for (let digit = (chunk[at] ?? 0) - zero; digit >= 0 && digit <= 9; digit = (chunk[++at] ?? 0) - zero) size = size * 10 + digit
    const end = at + 1 + size
    if (chunk[at] !== lineFeed || size > fileSize || end >= chunk.length) return undefined
    // Memory of its own: a view of the chunk would take the whole chunk along to another thread.
    const bytes = Buffer.allocUnsafeSlow(size)
    chunk.copy(bytes, 0, at + 1, end)
    this.#from = end + 1
    return bytes
  }

  /** Reads on where nothing is left; false at the end. */
  async #fill(): Promise<boolean> {
    while (this.#from === this.#chunk.length) {
      const next = await this.#chunks.next()
      if (next.done === true) return false
      this.#chunk = next.value
      this.#from = 0
    }
    return true
  }
}

function wrongAnswer(line: string): Error {
  return new Error(`git cat-file answered ${JSON.stringify(line.slice(0, 100))}`)
}
