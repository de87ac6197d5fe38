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

/** How many strings a JSON text may lie in, one in another, its quotation marks escaped as often. */
const deepest = 3

/**
 * The object that a JSON text holds, also where it stands as it would inside of a string (`{\\"a\\": 1}`); undefined when it is not JSON or
 * something else than an object.
 */
export function readObject(json: string): Readonly<Record<string, unknown>> | undefined {
  let text: string | undefined = json
  for (let level = 0; level <= deepest && text !== undefined; level++) {
    const value = parse(text)
    if (value !== undefined) return asObject(value)
    text = text.includes('\\"') ? unescaped(text) : undefined
  }
  return undefined
}

function unescaped(text: string): string | undefined {
  const inner = parse(`"${text.replaceAll(/[\r\n]/g, ' ')}"`)
  return typeof inner === 'string' ? inner : undefined
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
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
