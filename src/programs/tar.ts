const block = 512

/**
 * The content of one regular file of a tar archive, or undefined where the archive is broken or has none of that name.
 *
 * Own code instead of a library or a program `tar`: one file is taken out of an archive whose SHA-256 is known already, so that nothing of what
 * makes unpacking dangerous or long (links, paths, sparse files, extended headers) is needed. https://www.gnu.org/software/tar/manual/html_node/Standard.html
 */
export function readTarFile(archive: Uint8Array, name: string): Uint8Array | undefined {
  let at = 0
  while (at + block <= archive.length) {
    const header = archive.subarray(at, at + block)
    const size = Number.parseInt(field(header, 124, 12), 8)
    if (!Number.isSafeInteger(size) || size < 0) return undefined
    const content = at + block
    const isRegular = header[156] === 0x30 || header[156] === 0
    if (isRegular && field(header, 0, 100) === name) {
      return content + size <= archive.length ? archive.subarray(content, content + size) : undefined
    }
    at = content + Math.ceil(size / block) * block
  }
  return undefined
}

/** A header's field up to its NUL, without the spaces around. */
function field(header: Uint8Array, from: number, length: number): string {
  const bytes = header.subarray(from, from + length)
  const end = bytes.indexOf(0)
  return Buffer.from(end === -1 ? bytes : bytes.subarray(0, end))
    .toString('latin1')
    .trim()
}
