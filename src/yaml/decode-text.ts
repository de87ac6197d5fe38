import { isUtf8 } from 'node:buffer'
import { type Text, text } from '../types/text.ts'

/**
 * The text of a file as go-yaml takes it: UTF-8, or UTF-16 with a byte order mark; the mark is not part of the text. `failed` is a sentence part that
 * names the first line which cannot be decoded.
 * https://github.com/yaml/go-yaml/blob/v2.4.2/readerc.go (yaml_parser_determine_encoding)
 */
export function decodeText(bytes: Uint8Array): { text: string } | { failed: Text } {
  const wide = utf16Label(bytes)
  if (wide !== undefined) return decodeUtf16(bytes, wide)
  if (!isUtf8(bytes)) {
    return {
      failed: text`line ${firstInvalidLine(bytes)} holds bytes that are not UTF-8, and the file has no byte order mark that would name another encoding`,
    }
  }
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  return { text: Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString('utf8') }
}

/** Whether bytes are of a program or an image rather than text: a NUL among the first 8,000, as git decides it. */
export function looksBinary(bytes: Uint8Array): boolean {
  return utf16Label(bytes) === undefined && bytes.subarray(0, 8000).includes(0)
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function decodeUtf16(bytes: Uint8Array, label: string): { text: string } | { failed: Text } {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes) }
  } catch {
    return { failed: text`the byte order mark says UTF-16, but the bytes that follow are not UTF-16` }
  }
}

function firstInvalidLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start)
    const end = found === -1 ? bytes.length : found
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
  return line
}
