export interface TarEntry {
  readonly name: string
  readonly content: string | Uint8Array
  /** As in the header: '0' is a regular file. */
  readonly type?: string
}

/** A tar archive, for tests. */
export function makeTar(entries: readonly TarEntry[]): Uint8Array {
  const parts = entries.flatMap(({ name, content, type = '0' }) => {
    const bytes = Buffer.from(content)
    const header = Buffer.alloc(512)
    header.write(name, 0, 'latin1')
    header.write('0000755\0', 100, 'latin1')
    header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
    header.write(`${type}`, 156, 'latin1')
    header.write('ustar\0', 257, 'latin1')
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
  })
  return Buffer.concat([...parts, Buffer.alloc(1024)])
}
