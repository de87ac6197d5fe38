/**
 * The bytes of a base64 or base64url text, padded or not. Undefined when a character is none of the alphabet, the length is impossible or the
 * last character holds bits that no encoder writes: an edited token mostly shows there.
 */
export function decodeBase64(text: string): Buffer | undefined {
  const body = text
    .replace(/={1,2}$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
  if (body.length % 4 === 1 || !/^[A-Za-z0-9+/]*$/.test(body)) return undefined
  const bytes = Buffer.from(body, 'base64')
  return bytes.toString('base64').replace(/=+$/, '') === body ? bytes : undefined
}

/** The UTF-8 text inside a base64 text; undefined when it is not base64 or not UTF-8. */
export function decodeBase64Text(text: string): string | undefined {
  const bytes = decodeBase64(text)
  if (bytes === undefined) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The JSON object inside a base64 text; undefined when there is none. */
export function decodeBase64Object(text: string): Readonly<Record<string, unknown>> | undefined {
  const json = decodeBase64Text(text)
  return json === undefined ? undefined : readObject(json)
}

/** The object that a JSON text holds; undefined when it is not JSON or something else than an object. */
export function readObject(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return asObject(JSON.parse(json))
  } catch {
    return undefined
  }
}

/** The value as an object with string keys; undefined for anything else, lists included. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}

/** A value's JSON as base64url without padding. */
export function encodeObject(value: Readonly<Record<string, unknown>>): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
