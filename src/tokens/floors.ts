import type { AlphabetName } from './family.ts'
import table from './floor-table.json'

/** How random a text looks: entropy in bits a character, different characters, the longest run of one character and of neighbours up or down. */
export interface Measures {
  readonly entropy: number
  readonly distinct: number
  readonly sameRun: number
  readonly stepRun: number
}

/** What is measured of a body: the table goes no further, and what is random at the start is random. */
export const longestMeasured = 256

/** By length of body, ascending: entropy and distinct characters at least, runs of one character and of steps at most. */
type Row = readonly [length: number, entropy: number, distinct: number, sameRun: number, stepRun: number]

const rowsByAlphabet = new Map<AlphabetName, readonly Row[]>()

function rowsOf(alphabet: AlphabetName): readonly Row[] {
  const known = rowsByAlphabet.get(alphabet)
  if (known !== undefined) return known
  const rows = table[alphabet].map(([length = 0, ...rest]): Row => [length, ...tuple(rest)])
  rowsByAlphabet.set(alphabet, rows)
  return rows
}

/**
 * Whether a body passes the floors that 99,999 of 100,000 random strings of this alphabet and length pass, each of the four
 * (`scripts/calibrate-floors.mjs`): between two lengths of the table the laxer bounds count. Bodies too short for the table pass.
 */
export function passesFloors(body: string, alphabet: AlphabetName): boolean {
  const measured = body.slice(0, longestMeasured)
  const rows = rowsOf(alphabet)
  const below = rows.findLast(([length]) => length <= measured.length)
  const above = rows.find(([length]) => length >= measured.length) ?? below
  if (below === undefined || above === undefined) return true
  const [, leastEntropy, leastDistinct] = below
  const [, , , longestSame, longestStep] = above
  const { entropy, distinct, sameRun, stepRun } = measure(measured)
  return entropy >= leastEntropy && distinct >= leastDistinct && sameRun <= longestSame && stepRun <= longestStep
}

const counts = new Int32Array(128)

/** `n log2 n`, which entropy is summed from. */
const weights = Float64Array.from({ length: longestMeasured + 1 }, (_, count) => (count === 0 ? 0 : count * Math.log2(count)))

/** Measures a body of at most {@link longestMeasured} characters, ASCII being meant. */
export function measure(body: string): Measures {
  counts.fill(0)
  let distinct = 0
  let weighted = 0
  let sameRun = 0
  let stepRun = 0
  let same = 0
  let steps = 0
  let direction = 0
  let previous = -2
  for (let index = 0; index < body.length; index++) {
    const code = body.charCodeAt(index) & 127
    const seen = counts[code] ?? 0
    counts[code] = seen + 1
    if (seen === 0) distinct++
    weighted += (weights[seen + 1] ?? 0) - (weights[seen] ?? 0)
    const step = code - previous
    same = step === 0 ? same + 1 : 1
    if (step !== 1 && step !== -1) steps = 1
    else steps = step === direction ? steps + 1 : 2
    direction = step
    if (same > sameRun) sameRun = same
    if (steps > stepRun) stepRun = steps
    previous = code
  }
  return { entropy: body.length === 0 ? 0 : Math.log2(body.length) - weighted / body.length, distinct, sameRun, stepRun }
}

function tuple([entropy = 0, distinct = 0, sameRun = 0, stepRun = 0]: readonly number[]): [number, number, number, number] {
  return [entropy, distinct, sameRun, stepRun]
}
