/** Memory for the contents of one chunk: threads read it without a copy, and once a chunk is done the next one takes it over. */
export interface Slab {
  /** The bytes as they lie in it; the bytes themselves where they do not fit any more. */
  put(bytes: Uint8Array): Uint8Array
  /** Whoever reads what was put into it must have ended. */
  clear(): void
}

export function openSlab(size: number): Slab {
  const memory = new Uint8Array(new SharedArrayBuffer(size))
  let filled = 0
  return {
    put(bytes) {
      if (bytes.byteLength > size - filled) return bytes
      memory.set(bytes, filled)
      const kept = memory.subarray(filled, filled + bytes.byteLength)
      filled += bytes.byteLength
      return kept
    },
    clear() {
      filled = 0
    },
  }
}
