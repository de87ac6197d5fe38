import type { ScalarEvent } from 'js-yaml'
import { SCALAR_STYLE } from './event-ids.ts'
import { absent } from './nodes.ts'

/** Where each UTF-16 unit of a scalar's value was written: offsets into the source, `to` exclusive. */
export interface Units {
  readonly value: string
  readonly from: Int32Array
  readonly to: Int32Array
}

/** Decodes a scalar once more, this time keeping where each unit comes from. */
export function scalarUnits(source: string, event: ScalarEvent): Units {
  const units = new Recorder(source, event)
  if (event.valueStart === absent) return units.recorded()
  if (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) readBlock(units, source, event)
  else readFlow(units, source, event)
  return units.recorded()
}

class Recorder {
  #value = ''
  #count = 0
  readonly #from: Int32Array
  readonly #to: Int32Array
  readonly #source: string

  constructor(source: string, { valueStart, valueEnd }: ScalarEvent) {
    this.#source = source
    // No unit is written shorter than itself, but for a last line break that the end of the file stands for.
    const most = valueEnd - valueStart + 1
    this.#from = new Int32Array(most)
    this.#to = new Int32Array(most)
  }

  recorded(): Units {
    return { value: this.#value, from: this.#from.subarray(0, this.#count), to: this.#to.subarray(0, this.#count) }
  }

  /** Units that stand in the source as they are. */
  copy(from: number, to: number): void {
    this.#value += this.#source.slice(from, to)
    for (let at = from; at < to; at++) this.#note(at, at + 1)
  }

  /** Units that something else in the source makes. */
  add(units: string, from: number, to: number): void {
    this.#value += units
    for (let at = 0; at < units.length; at++) this.#note(from, to)
  }

  #note(from: number, to: number): void {
    this.#from[this.#count] = from
    this.#to[this.#count] = to
    this.#count++
  }
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}
const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** Plain and quoted scalars: line breaks fold, and white space around them goes. */
function readFlow(units: Recorder, source: string, event: ScalarEvent): void {
  const double = event.style === SCALAR_STYLE.DOUBLE_QUOTED
  const single = event.style === SCALAR_STYLE.SINGLE_QUOTED
  let at = event.valueStart
  while (at < event.valueEnd) {
    const character = source.charAt(at)
    if (isSpace(character)) at = readSpace(units, source, at, event.valueEnd)
    else if (double && character === '\\') at = readEscape(units, source, at, event.valueEnd)
    else {
      const length = single && character === "'" ? 2 : 1
      units.add(character, at, at + length)
      at += length
    }
  }
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}

/** A stretch of white space, once for all of it: it folds where it holds a line break, else it stays. */
function readSpace(units: Recorder, source: string, at: number, stop: number): number {
  let end = at
  while (end < stop && isSpace(source.charAt(end))) end++
  const blank = source.slice(at, end)
  if (/[\r\n]/.test(blank)) fold(units, blank, at)
  else units.copy(at, end)
  return end
}

function fold(units: Recorder, blank: string, at: number): void {
  const breaks = [...blank.matchAll(/\r\n?|\n/g)]
  const kept = breaks.length === 1 ? breaks : breaks.slice(1)
  for (const found of kept) units.add(breaks.length === 1 ? ' ' : '\n', at + found.index, at + found.index + found[0].length)
}

function readEscape(units: Recorder, source: string, at: number, end: number): number {
  const kind = source.charAt(at + 1)
  const digits = hexDigits[kind]
  if (digits !== undefined) {
    const to = at + 2 + digits
    const code = Number.parseInt(source.slice(at + 2, to), 16)
    units.add(code <= 0x10ffff ? String.fromCodePoint(code) : '', at, to)
    return to
  }
  const joined = /^(?:\r\n?|\n)[ \t\r\n]*/.exec(source.slice(at + 1, end))
  if (joined !== null) return at + 1 + joined[0].length
  units.add(escapes[kind] ?? '', at, at + 2)
  return at + 2
}

/** Literal and folded blocks: each content line stands at its own place in the file. */
function readBlock(units: Recorder, source: string, event: ScalarEvent): void {
  const indent = Math.max(0, event.indent)
  const folded = event.style === SCALAR_STYLE.FOLDED_BLOCK
  let blanks: { from: number; to: number }[] = []
  let begun = false
  let deeper = false
  for (const line of linesOf(source, event.valueStart, event.valueEnd)) {
    const content = source.slice(line.from, line.end)
    if (event.indent < 0 || (/^ *$/.test(content.slice(0, indent + 1)) && content.trimStart() === '' && content.length <= indent)) {
      blanks.push({ from: line.end, to: line.to })
      continue
    }
    const isDeeper = folded && /^[ \t]/.test(content.charAt(indent))
    const joins = begun && folded && !isDeeper && !deeper
    const breaks = joins ? blanks.slice(0, -1) : blanks
    if (joins && blanks.length === 1) for (const gap of blanks) units.add(' ', gap.from, gap.to)
    else for (const gap of joins ? blanks.slice(1) : breaks) units.add('\n', gap.from, gap.to)
    units.copy(line.from + indent, line.end)
    begun = true
    deeper = isDeeper
    blanks = [{ from: line.end, to: line.to }]
  }
  for (const gap of chomp(blanks, event, begun)) units.add('\n', gap.from, gap.to)
}

/** The line breaks behind the last content line that stay: none, one or all. */
function chomp<Gap extends { from: number; to: number }>(gaps: readonly Gap[], event: ScalarEvent, begun: boolean): readonly Gap[] {
  const there = gaps.filter((gap) => gap.to > gap.from)
  if (event.chomping === 2) return []
  if (event.chomping === 3) return there
  return begun ? there.slice(0, 1) : []
}

function* linesOf(source: string, start: number, stop: number): Generator<{ from: number; end: number; to: number }> {
  for (let from = start; from < stop; ) {
    let end = from
    while (end < stop && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++
    const crlf = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10
    const to = Math.min(stop, end + (crlf ? 2 : 1))
    yield { from, end, to }
    from = to
  }
}
