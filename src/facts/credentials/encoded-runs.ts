import { hasUnnamedRunIn } from '../../tokens/long-runs.ts'
import { membersOf, nextRun } from '../../tokens/runs-of.ts'
import type { Range } from './found.ts'

/** Twelve bytes: less than any token. */
const shortestRun = 16

/** By character code: the six bits that it stands for in base64 of either alphabet, else 255. */
const sixBits = new Uint8Array(128).fill(255)
for (const alphabet of [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
]) {
  for (let bits = 0; bits < 64; bits++) sixBits[alphabet.charCodeAt(bits)] = bits
}

const alphabets = membersOf(/[A-Za-z0-9+/_-]/)

/**
 * The stretches of a text that are base64 of a text, of UTF-16 or of gzip by their first bytes. Everything else that has its alphabet (words, paths,
 * digests) is passed over, fast enough for whole files.
 */
export function* encodedRuns(text: string): Generator<Range> {
  for (let run = nextEncoded(text, 0); run !== undefined; run = nextEncoded(text, run.to)) yield run
}

/** What the stretches of that alphabet in a text say. */
export interface RunsSay {
  /** One of them holds so many letters and digits in a row, and these are no name in camel case. */
  readonly long: boolean
  /** One of them is base64 of something. */
  readonly encoded: boolean
}

/** Looks at all stretches of a text at once. @param long {@link RunsSay.long}, of no less than twelve bytes of base64 */
export function sayRuns(text: string, long: number): RunsSay {
  let isLong = false
  let isEncoded = false
  for (let run = nextRun(text, alphabets, shortestRun, 0); run !== undefined; run = nextRun(text, alphabets, shortestRun, run.to)) {
    isLong ||= run.to - run.from >= long && hasUnnamedRunIn(text, run, long)
    isEncoded ||= isEncodedRun(text, run)
    if (isLong && isEncoded) break
  }
  return { long: isLong, encoded: isEncoded }
}

/** Whether a text has such a stretch. */
export function hasEncodedRun(text: string): boolean {
  return nextEncoded(text, 0) !== undefined
}

function nextEncoded(text: string, begin: number): Range | undefined {
  for (let run = nextRun(text, alphabets, shortestRun, begin); run !== undefined; run = nextRun(text, alphabets, shortestRun, run.to)) {
    if (isEncodedRun(text, run)) return { from: behindEscape(text, run.from), to: behindPadding(text, run.to) }
  }
  return undefined
}

function isEncodedRun(text: string, run: Range): boolean {
  const from = behindEscape(text, run.from)
  return run.to - from >= shortestRun && opensEncoded(text, from)
}

/** The letter behind a backslash belongs to the escape. */
function behindEscape(text: string, start: number): number {
  return start > 0 && text.charCodeAt(start - 1) === 92 && /[bfnrt]/.test(text.charAt(start)) ? start + 1 : start
}

function behindPadding(text: string, at: number): number {
  let end = at
  while (end < at + 2 && text.charCodeAt(end) === 61) end++
  return end
}

const sample = new Uint8Array(12)

/** Whether the first twelve bytes of what starts at an offset are text, or what gzip and UTF-16 begin with. */
function opensEncoded(text: string, from: number): boolean {
  for (let group = 0; group < 4; group++) {
    const at = from + group * 4
    const bits =
      ((sixBits[text.charCodeAt(at)] ?? 0) << 18) |
      ((sixBits[text.charCodeAt(at + 1)] ?? 0) << 12) |
      ((sixBits[text.charCodeAt(at + 2)] ?? 0) << 6) |
      (sixBits[text.charCodeAt(at + 3)] ?? 0)
    sample[group * 3] = bits >> 16
    sample[group * 3 + 1] = (bits >> 8) & 255
    sample[group * 3 + 2] = bits & 255
    if (group === 0 && !mayOpen(sample[0] ?? 0, sample[1] ?? 0, sample[2] ?? 0)) return false
  }
  const [first, second] = sample
  if (first === 0x1f && second === 0x8b) return true
  const marks = first === 0xef ? 3 : first === 0xff || first === 0xfe ? 2 : 0
  return isWide(marks) || sample.subarray(marks).every(isTextByte)
}

function mayOpen(first: number, second: number, third: number): boolean {
  if (isTextByte(first)) return second === 0 || (isTextByte(second) && (isTextByte(third) || third >= 0x80))
  return first === 0 || (first === 0x1f && second === 0x8b) || (first === 0xef && second === 0xbb) || first >= 0xfe
}

/** Every second byte is zero, from some offset on: UTF-16 of what ASCII can say. */
function isWide(marks: number): boolean {
  const zeroes = [0, 1].map((odd) => sample.subarray(marks).every((byte, index) => (index % 2 === odd ? byte === 0 : isTextByte(byte))))
  return zeroes.includes(true)
}

function isTextByte(byte: number): boolean {
  return (byte >= 0x20 && byte <= 0x7e) || byte === 9 || byte === 10 || byte === 13
}
