import { type Decoded, decodeValue } from '../../tokens/decode.ts'
import { encodedRuns } from './encoded-runs.ts'
import type { Range, Search } from './found.ts'
import { percentWords } from './percent-words.ts'

/** What no line of base64 has. A loop over what it has would run out of stack on ten megabytes. */
const foreign = /[^A-Za-z0-9+/_=\s-]/

/** Whether a text is base64 folded over lines. Armour (certificates, keys) has its alphabet too, and holds no text. */
export function isFolded(text: string): boolean {
  return text.length >= 32 && !foreign.test(text) && /\s/.test(text.trim()) && !text.includes('-----')
}

/** What a text holds encoded, one encoding deep: base64 (folded too) with what lies under it, and percent escapes. */
export function* decodingsOf(text: string, search: Search): Generator<Decoded> {
  if (isFolded(text)) {
    yield* decodeOnce(text, search)
    return
  }
  for (const run of encodedRuns(text)) yield* decodeRun(text, run, search)
  for (const word of percentWords(text)) {
    for (const decoded of decodeRun(text, word, search)) if (decoded.steps[0] === 'percent') yield decoded
  }
}

function* decodeRun(text: string, run: Range, search: Search): Generator<Decoded> {
  for (const inner of decodeOnce(text.slice(run.from, run.to), search)) {
    const origin: Decoded['origin'] = (stretch) => {
      const { from, to } = inner.origin(stretch)
      return { from: run.from + from, to: run.from + to }
    }
    yield { ...inner, origin }
  }
}

/** Shorter base64 is passed over by {@link decodeValue}, since words look like it. */
const longestShort = 20

/** What all of a text is base64 of, as in `data` of a Secret; undefined where it is none, or none of a text. */
export function decodeWhole(text: string, search: Search): Decoded | undefined {
  const trimmed = text.trim()
  const whole = decodeOnce(text, search).find(({ steps }) => steps[0] === 'base64')
  const covered = whole?.origin({ from: 0, to: whole.text.length })
  // Padding, and what a byte order mark takes, hold nothing of the text.
  const around = whole?.steps.includes('utf-16') ? 6 : 3
  if (covered !== undefined && covered.to - covered.from >= trimmed.length - around) return whole
  if (trimmed.length > longestShort || !/^[A-Za-z0-9+/]*={0,2}$/.test(trimmed) || trimmed.length % 4 !== 0) return undefined
  const decoded = Buffer.from(trimmed, 'base64').toString('utf8')
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/.test(decoded)) return undefined
  const start = text.indexOf(trimmed)
  return { text: decoded, steps: ['base64'], origin: () => ({ from: start, to: start + trimmed.length }) }
}

function decodeOnce(text: string, search: Search): readonly Decoded[] {
  const { decoded, stopped } = decodeValue(text, { depth: search.depth > 0 ? 1 : 0, longest: Number.POSITIVE_INFINITY })
  if (stopped.includes('inflated')) search.stop('inflates-too-far')
  if (search.depth <= 0 && stopped.includes('depth')) search.stop('too-deeply-encoded')
  return decoded
}
