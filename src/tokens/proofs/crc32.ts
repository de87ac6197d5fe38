let table: Uint32Array | undefined

/**
 * CRC-32 as zlib has it (IEEE 802.3), unsigned: the checksum inside GitHub's, npm's, GitLab's, Grafana's and others' tokens. A text counts as
 * its UTF-8 bytes. Own code, since `zlib.crc32` came with Node 20.15 and a named import of it would not even load before.
 */
export function crc32(data: string | Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let entry = index
    for (let bit = 0; bit < 8; bit++) entry = entry & 1 ? 0xedb88320 ^ (entry >>> 1) : entry >>> 1
    return entry
  })
  let crc = 0xffffffff
  for (const byte of typeof data === 'string' ? Buffer.from(data) : data) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

/** Eight lower-case hex digits, most significant byte first. */
export function crc32Hex(data: string | Uint8Array): string {
  return crc32(data).toString(16).padStart(8, '0')
}

/** The four bytes, least significant first, as Grafana and Confluent write them. */
export function crc32Bytes(data: string | Uint8Array): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(crc32(data))
  return bytes
}
