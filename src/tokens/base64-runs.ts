/** A stretch of a text that base64 can be read from. */
export interface Base64Run {
  readonly from: number
  readonly to: number
  readonly bytes: Uint8Array
  /** Where the run's n-th base64 character stands in the text, line breaks passed over. */
  positionOf(character: number): number
}

/** Fewest characters that are looked at: twelve bytes, less than any token. */
const shortest = 16

/** Runs of one line. `{16,}` would count, and run out of stack on ten megabytes. */
const oneLine = /[A-Za-z0-9+/_-]{16}[A-Za-z0-9+/_-]*={0,2}/g

/** One line of what is folded. The last may be short and padded. */
const foldedLine = /^[A-Za-z0-9+/_-]+={0,2}$/

/** The base64 of a text, standard or url-safe, padded or not: all of it where it is base64 folded over lines, else run by run. */
export function* base64Runs(text: string): Generator<Base64Run> {
  const whole = foldedRun(text)
  if (whole !== undefined) {
    yield whole
    return
  }
  for (const match of text.matchAll(oneLine)) {
    const from = match.index
    const bytes = decodeBase64(match[0])
    if (bytes !== undefined) yield { from, to: from + match[0].length, bytes, positionOf: (character) => from + character }
  }
}

/** Folded base64 has lines of one length, but for the last: two words in a row are none. */
function foldedRun(text: string): Base64Run | undefined {
  if (!/\S\s+\S/.test(text)) return undefined
  const lines = text.split(/\s+/).filter((line) => line !== '')
  const [first = ''] = lines
  const last = lines.pop() ?? ''
  if (first.length < shortest || last.length > first.length || !foldedLine.test(last)) return undefined
  if (lines.some((line) => line.length !== first.length || !foldedLine.test(line))) return undefined
  lines.push(last)
  const bytes = decodeBase64(lines.join(''))
  if (bytes === undefined) return undefined
  const positions: number[] = []
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x20) positions.push(index)
  const end = positions.at(-1) ?? 0
  return { from: positions[0] ?? 0, to: end + 1, bytes, positionOf: (character) => positions[character] ?? end }
}

/** Base64 of either alphabet, padded or not; undefined where it is too short, of an impossible length, or of both alphabets. */
function decodeBase64(run: string): Uint8Array | undefined {
  const characters = run.replace(/=+$/, '')
  if (characters.length < shortest || characters.length % 4 === 1) return undefined
  if (/[+/]/.test(characters) && /[-_]/.test(characters)) return undefined
  return Buffer.from(characters, 'base64')
}
