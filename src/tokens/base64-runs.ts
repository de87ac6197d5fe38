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

/** Where a run begins, and where it ends: a loop over what is between them would run out of stack on ten megabytes. */
const beginning = /[A-Za-z0-9+/_-]{16}/g
const foreign = /[^A-Za-z0-9+/_-]/g

/** The base64 of a text, standard or url-safe, padded or not: all of it where it is base64 folded over lines, else run by run. */
export function* base64Runs(text: string): Generator<Base64Run> {
  const whole = foldedRun(text)
  if (whole !== undefined) {
    yield whole
    return
  }
  for (const { from, to } of oneLineRuns(text)) {
    const bytes = decodeBase64(text.slice(from, to))
    if (bytes !== undefined) yield { from, to, bytes, positionOf: (character) => from + character }
  }
}

/** Runs that stand on one line, with what pads them. */
function* oneLineRuns(text: string): Generator<Pick<Base64Run, 'from' | 'to'>> {
  for (let at = 0; at < text.length; ) {
    const from = searchFrom(text, beginning, at)
    if (from === text.length) return
    at = behindPadding(text, searchFrom(text, foreign, from + shortest))
    yield { from, to: at }
  }
}

/** Where a global expression matches next, or the end of the text. */
function searchFrom(text: string, expression: RegExp, from: number): number {
  expression.lastIndex = from
  return expression.exec(text)?.index ?? text.length
}

function behindPadding(text: string, end: number): number {
  if (text.charAt(end) !== '=') return end
  return text.charAt(end + 1) === '=' ? end + 2 : end + 1
}

/** Whether a line is nothing but base64. The last may be short and padded. */
function isBase64Line(line: string): boolean {
  const end = searchFrom(line, foreign, 0)
  return end > 0 && behindPadding(line, end) === line.length
}

/** Folded base64 has lines of one length, but for the last: two words in a row are none. */
function foldedRun(text: string): Base64Run | undefined {
  if (!/\s/.test(text.trim())) return undefined
  const lines = text.split(/\s{1,1000}/).filter((line) => line !== '')
  const [first = ''] = lines
  const last = lines.pop() ?? ''
  if (first.length < shortest || last.length > first.length || !isBase64Line(last)) return undefined
  if (lines.some((line) => line.length !== first.length || !isBase64Line(line))) return undefined
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
