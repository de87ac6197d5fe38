import { Buffer } from 'node:buffer'
import { isStillToCome } from '../tokens/still-to-come.ts'
import type { Manifest } from '../types/manifest.ts'
import { child, type Pointer } from '../types/pointer.ts'
import { field, isMapping } from './shape.ts'

/** One value of a Secret as a container would get it. Never to be quoted. */
export interface SecretValue {
  /** From the object's root. */
  readonly pointer: Pointer
  readonly key: string
  readonly bytes: Uint8Array
  /** It stands under `data`, as base64. */
  readonly encoded: boolean
}

/** Longer values are files: no line that somebody typed. */
const longest = 65_536

const canonical = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** The values of a Secret that somebody may have typed, in the order written: what is no base64 under `data` is somebody else's finding. */
export function* secretValues({ value }: Pick<Manifest, 'value'>): Generator<SecretValue> {
  for (const name of ['data', 'stringData'] as const) {
    const entries = field(value, name)
    if (!isMapping(entries)) continue
    for (const [key, written] of Object.entries(entries)) {
      if (typeof written !== 'string' || written.length > longest) continue
      const pointer = child(`/${name}`, key)
      if (name === 'stringData') yield { pointer, key, bytes: Buffer.from(written), encoded: false }
      else if (canonical.test(written.replace(/[\r\n]/g, ''))) yield { pointer, key, bytes: Buffer.from(written, 'base64'), encoded: true }
    }
  }
}

/** Words that ask for a value, or stand where one was taken out. */
const asksForValue =
  /^(?:change[-_. ]?(?:me|it|this).{0,20}|(?:please[-_. ])?replace[-_. ]?(?:me|this|with).{0,60}|(?:put|insert|enter|add|set)[-_. ](?:your|the|a)[-_. ].{0,60}|your[-_. ].{0,60}|.{0,40}(?:placeholder|redacted|your[-_]token|[-_]?here)|.{0,12}x{5,}|\*{3,}|dummy(?:[-_. ].{0,40})?|example(?:[-_. ].{0,40})?|to[-_ ]?do|tbd|fill[-_. ]?me.{0,20}|<[A-Za-z][^<>:]{0,80}>|\.{3})$/i

/** Where a Secret holds what only asks for a value: `changeme`, `<your-token>`, `hf_xxxxxxxx`. What a tool replaces is none. */
export function placeholdersOf(manifest: Manifest): readonly Pointer[] {
  if (manifest.kind !== 'Secret') return []
  const filledIn = Object.keys(mappingAt(mappingAt(manifest.value, 'metadata'), 'annotations')).some((name) =>
    name.startsWith('avp.kubernetes.io/'),
  )
  if (filledIn) return []
  return [...secretValues(manifest)]
    .filter(({ bytes }) => bytes.length <= 120 && isAsked(textOf(bytes).trim(), Buffer.from(bytes).toString('utf8')))
    .map(({ pointer }) => pointer)
}

function isAsked(text: string, read: string): boolean {
  return asksForValue.test(text) || isStillToCome(read)
}

export type Artifact = 'newline' | 'double-encoded' | 'byte-marks'

/** Keys whose values are files, where a line end belongs. */
const files =
  /\.[A-Za-z][A-Za-z0-9]{1,9}$|^\.|^id_(?:rsa|dsa|ecdsa|ed25519)|known_hosts|authorized_keys|(?:^|[-_])(?:config|cert|certificate|ca|crt|pem|htpasswd|auth|users|netrc|credentials|script|values|settings|privatekey)$/i

/**
 * What went wrong while a value was written: a line end behind a single line, base64 of base64, a byte order mark or UTF-16. Files, random bytes
 * and keys whose own form is base64 are none of these.
 */
export function artifactOf({ key, bytes, encoded }: SecretValue): Artifact | undefined {
  if (!encoded || bytes.length === 0) return undefined
  if (isMarked(bytes)) return 'byte-marks'
  const text = textOf(bytes)
  const line = text.replace(/[\r\n]+$/, '')
  if (!isPrintable(line)) return undefined
  if (isDoubleEncoded(line)) return 'double-encoded'
  return line !== '' && line !== text && line.length <= 4096 && !files.test(key) && !/^[[{]|^-----/.test(line) ? 'newline' : undefined
}

/** A byte order mark in front, or a text of which every second byte is nothing, as Windows' shell writes it. */
function isMarked(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return true
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const wide =
    bytes.length >= 8 && bytes.length % 2 === 0 && [0, 1].some((from) => bytes.every((byte, index) => index % 2 === from || byte === 0))
  return wide || (marked && bytes.length % 2 === 0 && bytes.subarray(2).filter((byte) => byte === 0).length >= (bytes.length - 2) / 2)
}

/** Shorter words read as base64 of something by chance. */
const shortestEncoded = 12

function isDoubleEncoded(line: string): boolean {
  if (line.length < shortestEncoded || !canonical.test(line)) return false
  const inner = Buffer.from(line, 'base64')
  return isPrintable(textOf(inner).replace(/[\r\n]+$/, ''))
}

/** One line of letters, digits and signs. */
function isPrintable(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text)
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function mappingAt(value: unknown, key: string): Record<string, unknown> {
  const found = field(value, key)
  return isMapping(found) ? found : {}
}
