import { child, type Pointer } from '../../types/pointer.ts'
import type { Refusal, RefusalTopic } from '../../types/refusal.ts'
import { type Text, text, untrusted } from '../../types/text.ts'
import { isMapping, typeName } from '../plain.ts'
import { undecodable } from '../refusal.ts'

const alphabet = /^[A-Za-z0-9+/]*={0,2}$/

/**
 * The bytes that Go's decoder makes of a value of type `[]byte`: standard base64 with padding, line breaks ignored (encoding/base64),
 * null as no bytes, a list of numbers from 0 to 255 as such (encoding/json). Else why it cannot, in words that follow its name and do not tell
 * the value.
 */
function decodeBytes(value: unknown): { readonly bytes: Uint8Array } | { readonly why: Text } {
  if (value === null) return { bytes: new Uint8Array() }
  if (typeof value === 'string') return decodeBase64(value)
  if (Array.isArray(value)) {
    // Go fills the slice item by item; null leaves a zero.
    const bytes = value.map((item: unknown) => (item === null ? 0 : item))
    const fits = (item: unknown): item is number => typeof item === 'number' && Number.isInteger(item) && item >= 0 && item <= 255
    return bytes.every(fits) ? { bytes: Uint8Array.from(bytes) } : { why: text`is a list, and only base64 text is taken.` }
  }
  return { why: text`is a ${[typeName(value)]}, and only base64 text is taken.` }
}

function decodeBase64(value: string): { readonly bytes: Uint8Array } | { readonly why: Text } {
  const packed = value.replaceAll(/[\r\n]/g, '')
  if (alphabet.test(packed) && packed.length % 4 === 0) return { bytes: Buffer.from(packed, 'base64') }
  return { why: whyNotBase64(packed) }
}

function whyNotBase64(packed: string): Text {
  const unpadded = packed.replace(/=+$/, '')
  if (/^[A-Za-z0-9_-]*$/.test(unpadded) && /[-_]/.test(unpadded)) {
    return text`is not standard base64: - and _ belong to the URL alphabet, where + and / are taken.`
  }
  if (/^[A-Za-z0-9+/]*$/.test(unpadded)) {
    return text`is not base64: its length (${packed.length} characters) is not a multiple of four, as padding with = would make it.`
  }
  return text`is not base64: it holds characters that are not of its alphabet.`
}

/** Every value of a mapping of bytes that cannot be decoded, and how many bytes the others have. */
export function decodeAll(
  data: unknown,
  pointer: Pointer,
  topic: RefusalTopic,
): { readonly refusals: readonly Refusal[]; readonly bytes: ReadonlyMap<string, Uint8Array> } {
  const refusals: Refusal[] = []
  const bytes = new Map<string, Uint8Array>()
  if (!isMapping(data)) return { refusals, bytes }
  for (const [key, value] of Object.entries(data)) {
    const decoded = decodeBytes(value)
    if ('bytes' in decoded) bytes.set(key, decoded.bytes)
    else refusals.push(undecodable(child(pointer, key), text`${untrusted(key)} ${decoded.why}`, { topic }))
  }
  return { refusals, bytes }
}
