/** Rows that fingers and counting follow: each letter's or digit's neighbours, the ends joined. */
const tracks = [
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  '1234567890qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '0123456789abcdef',
]

interface Tables {
  /** By character code, the code that follows: on each track both ways, and each character after itself. */
  readonly followers: readonly Uint8Array[]
  /** By two character codes, whether the second follows the first on any track: most texts have too few such pairs for a run. */
  readonly pairs: Uint8Array
}

let built: Tables | undefined

function tables(): Tables {
  if (built !== undefined) return built
  const followers = [
    Uint8Array.from({ length: 128 }, (_, code) => code),
    ...tracks.flatMap((track) => [follow(track), follow(Array.from(track).reverse().join(''))]),
  ]
  const pairs = new Uint8Array(128 * 128)
  for (const next of followers) for (let code = 33; code < 128; code++) if (next[code] !== 0) pairs[code * 128 + (next[code] ?? 0)] = 1
  built = { followers, pairs }
  return built
}

function follow(track: string): Uint8Array {
  const next = new Uint8Array(128)
  for (let index = 0; index < track.length; index++) next[track.charCodeAt(index)] = track.charCodeAt((index + 1) % track.length)
  return next
}

/**
 * Whether runs of at least `shortest` characters that follow one another make up a share of an ASCII text: `aaaa`, `4321`, `abcd`, `qwerty`,
 * `1qaz2wsx`, in any case. A character in two runs counts once.
 */
export function isSequential(text: string, shortest: number, share: number): boolean {
  const codes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) codes[index] = small(text.charCodeAt(index) & 127)
  const wanted = codes.length * share
  return pairsIn(codes) >= wanted * (1 - 1 / shortest) && coveredByRuns(codes, shortest) >= wanted
}

function small(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

function pairsIn(codes: Uint8Array): number {
  const { pairs } = tables()
  let found = 0
  for (let index = 1; index < codes.length; index++) found += pairs[(codes[index - 1] ?? 0) * 128 + (codes[index] ?? 0)] ?? 0
  return found
}

function coveredByRuns(codes: Uint8Array, shortest: number): number {
  const covered = new Uint8Array(codes.length)
  for (const next of tables().followers) {
    let start = 0
    for (let index = 1; index <= codes.length; index++) {
      if (index < codes.length && next[codes[index - 1] ?? 0] === codes[index]) continue
      if (index - start >= shortest) covered.fill(1, start, index)
      start = index
    }
  }
  return covered.reduce((sum, one) => sum + one, 0)
}

/** Whether a text of eight characters or more is one piece of at most half its length, over and over: `deaddeaddead`. */
export function isPeriodic(text: string): boolean {
  if (text.length < 8) return false
  for (let period = 1; period <= text.length / 2; period++) {
    let index = period
    while (index < text.length && text.charCodeAt(index) === text.charCodeAt(index - period)) index++
    if (index === text.length) return true
  }
  return false
}
