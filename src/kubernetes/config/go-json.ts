/**
 * Parses bytes as Go's encoding/json does into an interface: invalid UTF-8 and lone surrogates inside strings are replaced, and a
 * number beyond a double is an error. JavaScript's parser agrees on all else.
 */
export function parseGoJson(bytes: Uint8Array): { readonly value: unknown } | { readonly failed: true } {
  let overflow = false
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), (_, item: unknown) => {
      overflow ||= item === Number.POSITIVE_INFINITY || item === Number.NEGATIVE_INFINITY
      return item
    })
    return overflow ? { failed: true } : { value }
  } catch {
    return { failed: true }
  }
}
