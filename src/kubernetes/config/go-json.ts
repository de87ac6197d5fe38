/**
 * Parses bytes as Go's encoding/json does: invalid UTF-8 and lone surrogates inside strings are replaced, and only
 * the four white-space characters of JSON are skipped. JavaScript's parser agrees on all else.
 */
export function parseGoJson(bytes: Uint8Array): { readonly value: unknown } | { readonly failed: true } {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) }
  } catch {
    return { failed: true }
  }
}
