import { drawnBits } from './drawn-bits.ts'
import { nextRun } from './runs-of.ts'
import type { Stretch } from './stretches.ts'

/** Shorter literals say too little to be told from words. */
const shortest = 12

/** Longer ones are looked at in part: what was drawn is so from the beginning. */
const longest = 512

/** What any judgement asks of a literal at least: by how many bits it has to look drawn. */
const surplus = 4

/** By character code: 0 what parts words, 1 small letters, 2 capitals, 3 digits, 4 signs that names and lists have, 5 all others. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindOf(character: string): number {
  if (/[a-z]/.test(character)) return 1
  if (/[A-Z]/.test(character)) return 2
  if (/[0-9]/.test(character)) return 3
  if (/[-_./:,=()[\]{}\\]/.test(character)) return 4
  return /[!-~]/.test(character) && !/["'`]/.test(character) ? 5 : 0
}

const members = kinds.map((kind) => (kind === 0 ? 0 : 1))

/**
 * Whether anything between white space and quotation marks, or a part of it, may look drawn to whoever judges it: if not, nothing in a text is a literal
 * that does. Most words and names are passed over without a closer look; the others are remembered, as names repeat.
 */
export function holdsDrawnRun(text: string): boolean {
  for (let run = nextRun(text, members, shortest, 0); run !== undefined; run = nextRun(text, members, shortest, run.to)) {
    const { from, to } = run
    if (isVaried(text, bare(text, run)) && isDrawn(text.slice(from, Math.min(to, from + longest)))) return true
  }
  return false
}

/** What opens and closes brackets and ends sentences, which tells nothing where words begin and end. */
const opening = new Set(Buffer.from('([{<*|\\'))
const closing = new Set(Buffer.from(')]}>*|,;.:\\'))

function bare(text: string, { from, to }: Stretch): Stretch {
  let [start, end] = [from, to]
  while (start < end && opening.has(text.charCodeAt(start))) start++
  while (end > start && closing.has(text.charCodeAt(end - 1))) end--
  return { from: start, to: end }
}

/**
 * Whether a run has a sign that names do not have, or many, goes from one kind of character to another as words do not, or on and on in one kind.
 * Neither a capital before a word nor a sign between words tells anything.
 */
function isVaried(text: string, { from, to }: Stretch): boolean {
  let last = 0
  let same = 0
  let signs = 0
  for (let index = from; index < to; index++) {
    const kind = kinds[text.charCodeAt(index)] ?? 0
    if (kind === 5 && !isVariable(text, index)) return true
    if (kind > 3) signs++
    if (kind === last) {
      if (++same === shortest && kind < 4) return true
      continue
    }
    if (last !== 0 && last < 4 && kind < 4 && !(last === 2 && kind === 1)) return true
    same = 1
    last = kind
  }
  return signs * manySigns > to - from
}

/** Words and names have at most one sign for so many characters. */
const manySigns = 4

/** `$(NAME)`, `${NAME}`. */
function isVariable(text: string, index: number): boolean {
  if (text.charCodeAt(index) !== 0x24) return false
  const next = text.charCodeAt(index + 1)
  return next === 0x28 || next === 0x7b
}

const known = new Map<string, boolean>()
const mostKnown = 20_000

/** Digests stand everywhere, and say themselves what they are. */
const digest = /(?:sha(?:1|256|384|512)|md5)[:-][A-Za-z0-9+/]{16,}={0,2}/g

/** What parts the words of addresses, lists and command lines, and the pieces of a literal. */
const separators = [/[,;|&=(){}[\]<>\\]+/, /[,;|&=(){}[\]<>\\:@/#?]+/, /[,;|&=(){}[\]<>\\:@/#?._-]+/]

/** So many signs of a run are tried as the one that gives a value. */
const mostGiven = 16

/** Ids and keys of few different digits may look written. */
const hexadecimal = /(?=[0-9-]*[A-Fa-f])[0-9A-Fa-f-]{16}/

function isDrawn(run: string): boolean {
  const before = known.get(run)
  if (before !== undefined) return before
  const left = run.replace(digest, ' ')
  const parts = new Set([left, ...valuesIn(left), ...separators.flatMap((separator) => left.split(separator))])
  const is = [...parts].some(mayBeDrawn)
  if (known.size >= mostKnown) known.clear()
  // A copy: V8 has a part of a text hold the whole text, and these stay. What looks drawn is not kept.
  if (!is) known.set(Buffer.from(run).toString(), is)
  return is
}

function mayBeDrawn(part: string): boolean {
  if (part.length < shortest || !/[A-Za-z0-9]/.test(part)) return false
  const inner = bare(part, { from: 0, to: part.length })
  return isVaried(part, inner) && (hexadecimal.test(part) || drawnBits(part.slice(inner.from, inner.to)) > surplus)
}

/** What stands behind each sign of a run that can give a value, up to its end. */
function valuesIn(run: string): readonly string[] {
  return Array.from(run.matchAll(/[,;|&=(){}[\]<>\\:@]/g), ({ index }) => run.slice(index + 1)).slice(0, mostGiven)
}
