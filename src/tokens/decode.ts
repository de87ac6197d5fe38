import { constants, gunzipSync } from 'node:zlib'
import { type Base64Run, base64Runs } from './base64-runs.ts'

/** How far decoding goes. Defaults: values of 64 kB, four levels, 8 MB out of one gzip stream. */
export interface DecodeLimits {
  /** Longest text that is looked into, in UTF-16 units, before any step. */
  readonly longest: number
  /** How many encodings may lie one in another; gzip and UTF-16 count with the base64 around them. */
  readonly depth: number
  readonly inflated: number
}

export type DecodeStep = 'base64' | 'gzip' | 'utf-16' | 'percent'

/** A stretch of a text, in UTF-16 units, the end exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A text that another one holds encoded. */
export interface Decoded {
  readonly text: string
  /** How it came out, outermost first. */
  readonly steps: readonly DecodeStep[]
  /** Where a stretch of it stands in the text that was given: exact to a base64 group, all of the encoded run behind gzip. */
  origin(stretch: Stretch): Stretch
}

/** Everything that a text holds encoded, from the outside in, and the limits that stopped it, each once. */
export interface Decodings {
  readonly decoded: readonly Decoded[]
  readonly stopped: readonly (keyof DecodeLimits)[]
}

const defaults: DecodeLimits = { longest: 65_536, depth: 4, inflated: 8_388_608 }

/**
 * Decodes what a text holds as base64 (standard, url-safe, unpadded, folded over lines), behind it gzip and UTF-16, and percent escapes, and
 * so on inside of what comes out. Bytes that are no text are left out; invalid encodings are no error.
 */
export function decodeValue(value: string, limits: Partial<DecodeLimits> = {}): Decodings {
  const { longest, depth, inflated } = { ...defaults, ...limits }
  if (value.length > longest) return { decoded: [], stopped: ['longest'] }
  const stopped = new Set<keyof DecodeLimits>()
  const decoded: Decoded[] = []
  let level: readonly Decoded[] = [{ text: value, steps: [], origin: (stretch) => stretch }]
  for (let deep = 0; level.length > 0; deep++) {
    const next = level.flatMap((outer) =>
      Array.from(
        decodeOnce(outer.text, inflated, () => stopped.add('inflated')),
        (inner) => within(outer, inner),
      ),
    )
    if (deep === depth && next.length > 0) stopped.add('depth')
    level = deep === depth ? [] : next
    decoded.push(...level)
  }
  return { decoded, stopped: [...stopped] }
}

function within(outer: Decoded, inner: Decoded): Decoded {
  return { text: inner.text, steps: [...outer.steps, ...inner.steps], origin: (stretch) => outer.origin(inner.origin(stretch)) }
}

function* decodeOnce(text: string, inflated: number, onBomb: () => void): Generator<Decoded> {
  const percent = decodePercent(text)
  if (percent !== undefined) yield percent
  for (const run of base64Runs(text)) {
    const bytes = run.bytes[0] === 0x1f && run.bytes[1] === 0x8b ? inflate(run.bytes, inflated, onBomb) : undefined
    const read = readText(bytes ?? run.bytes)
    if (read === undefined) continue
    const steps: DecodeStep[] = ['base64', ...(bytes === undefined ? [] : (['gzip'] as const)), ...(read.wide ? (['utf-16'] as const) : [])]
    yield { text: read.text, steps, origin: bytes === undefined ? originIn(run, read) : () => ({ from: run.from, to: run.to }) }
  }
}

/** Unpacks a gzip stream, a cut one as far as it goes; undefined where nothing comes out or more than the limit would. */
function inflate(bytes: Uint8Array, most: number, onBomb: () => void): Uint8Array | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    if (error instanceof RangeError) onBomb()
    return undefined
  }
}

interface Reading {
  readonly text: string
  readonly wide: boolean
  /** Bytes in front of the text: a byte order mark. */
  readonly mark: number
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Controls that no text holds, but tab, line feed and carriage return. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** Bytes as UTF-8, or as UTF-16 where a byte order mark or every second byte says so; undefined where they are no text. */
function readText(bytes: Uint8Array): Reading | undefined {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const little = marked ? bytes[0] === 0xff : bytes[1] === 0
  const big = marked ? bytes[0] === 0xfe : bytes[0] === 0
  if (bytes.length >= 4 && bytes.length % 2 === 0 && (marked || little || big)) {
    const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be', { ignoreBOM: true }).decode(marked ? bytes.subarray(2) : bytes)
    return controls.test(text) || text.includes('\ufffd') ? undefined : { text, wide: true, mark: marked ? 2 : 0 }
  }
  try {
    const text = utf8.decode(bytes)
    return controls.test(text) ? undefined : { text, wide: false, mark: 0 }
  } catch {
    return undefined
  }
}

/** Where characters of what a run holds stand in the run's text: each base64 character carries six bits. */
function originIn(run: Base64Run, read: Reading): (stretch: Stretch) => Stretch {
  const bytesBefore = (end: number) => read.mark + (read.wide ? end * 2 : Buffer.byteLength(read.text.slice(0, end)))
  return ({ from, to }) => ({
    from: run.positionOf(Math.floor((bytesBefore(from) * 8) / 6)),
    to: run.positionOf(Math.ceil((bytesBefore(to) * 8) / 6) - 1) + 1,
  })
}

const escaped = /%[0-9A-Fa-f]{2}/

/** A text with its percent escapes resolved; undefined where it has none or they are no UTF-8. */
function decodePercent(text: string): Decoded | undefined {
  if (!escaped.test(text)) return undefined
  const starts: number[] = []
  let plain = ''
  for (const match of text.matchAll(/(?:%[0-9A-Fa-f]{2})+|[^%]+|%/g)) {
    const [piece] = match
    const resolved = escaped.test(piece) ? unescapePercent(piece) : piece
    if (resolved === undefined) return undefined
    const width = piece.length / Math.max(1, resolved.length)
    for (let index = 0; index < resolved.length; index++) starts.push(match.index + Math.floor(index * width))
    plain += resolved
  }
  starts.push(text.length)
  return { text: plain, steps: ['percent'], origin: ({ from, to }) => ({ from: starts[from] ?? 0, to: starts[to] ?? text.length }) }
}

function unescapePercent(piece: string): string | undefined {
  try {
    const resolved = decodeURIComponent(piece)
    return controls.test(resolved) ? undefined : resolved
  } catch {
    return undefined
  }
}
