import { alphabets } from '../src/tokens/family.ts'
import { longestMeasured, measure } from '../src/tokens/floors.ts'

/** Lengths of bodies that the table has rows for, up to the longest that is measured. */
const lengths = [8, 10, 12, 14, 16, 18, 20, 22, 24, 28, 32, 34, 36, 40, 48, 52, 56, 64, 80, 96, 128, 192, longestMeasured]

/** One in so many random bodies may fall short of each floor. */
const oneIn = 100_000

/** A row of the table: length, entropy, distinct characters, longest run of one character, longest run of steps. */
export type Row = [length: number, entropy: number, distinct: number, sameRun: number, stepRun: number]

/** Measures `samples` random bodies of each alphabet and length, and yields the alphabet's rows. */
export function* calibrateFloors(samples: number): Generator<{ alphabet: string; rows: Row[] }> {
  for (const [alphabet, characters] of Object.entries(alphabets)) {
    yield { alphabet, rows: lengths.map((length) => row(characters, length, samples)) }
  }
}

function row(characters: string, length: number, samples: number): Row {
  const draw = drawer(characters, length)
  const entropies = new Float64Array(samples)
  const distincts = new Uint32Array(length + 2)
  const sames = new Uint32Array(length + 2)
  const steps = new Uint32Array(length + 2)
  for (let index = 0; index < samples; index++) {
    const { entropy, distinct, sameRun, stepRun } = measure(draw())
    entropies[index] = entropy
    tally(distincts, distinct)
    tally(sames, sameRun)
    tally(steps, stepRun)
  }
  const lost = Math.floor(samples / oneIn)
  const entropy = entropies.sort()[lost] ?? 0
  return [
    length,
    Math.floor(entropy * 100) / 100,
    quantile(distincts, lost),
    quantile(sames, samples - lost - 1),
    quantile(steps, samples - lost - 1),
  ]
}

function tally(histogram: Uint32Array, value: number) {
  histogram[value] = (histogram[value] ?? 0) + 1
}

/** The value that stands at `rank` when all that a histogram counts are put in order. */
function quantile(histogram: Uint32Array, rank: number): number {
  let passed = 0
  return histogram.findIndex((count) => {
    passed += count
    return passed > rank
  })
}

/** Random bodies from one 32-bit xorshift state, the same at every run: a table is reproduced, not drawn anew. */
function drawer(characters: string, length: number): () => string {
  let state = 0x9e3779b9 ^ (length * 2654435761)
  const codes = Buffer.alloc(length)
  const alphabet = Buffer.from(characters, 'latin1')
  return () => {
    for (let index = 0; index < length; index++) {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      codes[index] = alphabet[Math.floor(((state >>> 0) / 2 ** 32) * alphabet.length)] ?? 0
    }
    return codes.toString('latin1')
  }
}
