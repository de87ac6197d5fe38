/** Standard, padded base64 as Go's base64.StdEncoding reads it, but for line breaks; undefined for anything else, `''` included. */
export function readPlainBase64(text: string): Uint8Array | undefined {
  if (text.length === 0 || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined
  return Buffer.from(text, 'base64')
}
