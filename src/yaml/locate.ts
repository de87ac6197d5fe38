import type { Span } from '../types/place.ts'
import type { Pointer } from '../types/pointer.ts'
import { DocumentIndex, type Entry } from './document-index.ts'
import { type Part, splitDocuments } from './documents.ts'
import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE } from './event-ids.ts'
import { Lines } from './lines.ts'
import { nodeRange } from './nodes.ts'
import { eventsOf } from './read-yaml.ts'
import { scalarUnits, type Units } from './scalar-offsets.ts'

/** Something to be located in one file. */
export interface Wanted {
  readonly document: number
  readonly pointer: Pointer
  readonly part?: 'key' | 'value'
  readonly within?: { readonly from: number; readonly to: number }
}

interface Range {
  readonly from: number
  readonly to: number
}

/**
 * The spans of fields in a file's text, in the order asked. A scalar's covers its quotes; a block scalar's begins with its first content line; a
 * collection's is its first line alone, from its first key or item; a missing value's is its key's. What an alias or a merge brings is
 * located where it is written. A pointer that is not there gives the nearest above it; a document that cannot be parsed its first line. Never throws.
 */
export function locate(text: string, wanted: readonly Wanted[]): Span[] {
  const lines = new Lines(text)
  return rangesOf(text, wanted, lines).map((range) => (range === undefined ? lines.restOfLine(0) : lines.span(range.from, range.to)))
}

/** As {@link locate}, in offsets of the text. */
export function locateRanges(text: string, wanted: readonly Wanted[]): Range[] {
  const lines = new Lines(text)
  return rangesOf(text, wanted, lines).map((range) => range ?? { from: 0, to: lines.endOfLine(0) })
}

function rangesOf(text: string, wanted: readonly Wanted[], lines: Lines): (Range | undefined)[] {
  const documents = new Map<number, Locator>()
  const asked = new Set(wanted.map(({ document }) => document))
  const last = Math.max(-1, ...asked)
  let number = 0
  for (const part of splitDocuments(text)) {
    if (number > last) break
    if (asked.has(number)) documents.set(number, new Locator(text, part, lines))
    number++
  }
  return wanted.map((one) => documents.get(one.document)?.locate(one))
}

class Locator {
  readonly #lines: Lines
  readonly #part: Part
  readonly #text: string
  readonly #index: DocumentIndex | undefined
  /** Of the scalar that was asked about last: what stands in one scalar is asked for in a row. */
  #units: { readonly at: number; readonly units: Units } | undefined

  constructor(text: string, part: Part, lines: Lines) {
    this.#text = text
    this.#lines = lines
    this.#part = part
    this.#index = indexOf(text.slice(part.start, part.end), part.content - part.start)
  }

  locate(wanted: Wanted): Range {
    if (this.#index === undefined) return this.#firstLine()
    const { entry, exact } = this.#index.find(wanted.pointer)
    const range = exact ? this.#exact(this.#index, entry, wanted) : this.#valueRange(this.#index, entry)
    return range === undefined ? this.#firstLine() : { from: this.#part.start + range.from, to: this.#part.start + range.to }
  }

  #exact(index: DocumentIndex, entry: Entry, wanted: Wanted): Range | undefined {
    const isKey = wanted.part === 'key' && entry.key !== undefined
    const at = isKey && entry.key !== undefined ? entry.key : entry.value
    const inner = wanted.within === undefined ? undefined : this.#innerRange(index, at, wanted.within)
    if (inner !== undefined) return inner
    const event = isKey ? index.events[at] : undefined
    return event === undefined ? this.#valueRange(index, entry) : nodeRange(event)
  }

  #innerRange(index: DocumentIndex, at: number, within: Range): Range | undefined {
    const event = index.events[at]
    if (event?.type !== EVENT_ID.SCALAR) return undefined
    if (this.#units?.at !== at) this.#units = { at, units: scalarUnits(index.source, event) }
    const { units } = this.#units
    const from = units.from[Math.min(within.from, units.from.length - 1)]
    const to = units.to[Math.min(Math.max(within.to, within.from + 1), units.to.length) - 1]
    return from === undefined || to === undefined ? undefined : { from, to: Math.max(from, to) }
  }

  #valueRange(index: DocumentIndex, entry: Entry): Range | undefined {
    const event = index.events[entry.value]
    if (event === undefined) return undefined
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return this.#firstLineOf(index, entry.value)
    const range = nodeRange(event)
    const key = entry.key === undefined ? undefined : index.events[entry.key]
    const instead = key === undefined ? itemDash(index, entry.value) : nodeRange(key)
    if (event.type !== EVENT_ID.SCALAR || range === undefined) return range ?? instead
    if (event.style !== SCALAR_STYLE.LITERAL_BLOCK && event.style !== SCALAR_STYLE.FOLDED_BLOCK) return range
    const written = index.source.slice(range.from, range.to)
    const content = written.trim()
    const from = range.from + written.indexOf(content)
    return content === '' ? (instead ?? range) : { from, to: from + content.length }
  }

  /** A collection's first line, to the end of the last thing of the collection that begins on it. */
  #firstLineOf(index: DocumentIndex, at: number): Range {
    const event = index.events[at]
    const from = event !== undefined && 'start' in event ? event.start : 0
    const lineEnd = this.#lines.endOfLine(this.#part.start + from) - this.#part.start
    let to = from + 1
    let closed = 0
    for (let inner = at + 1; inner <= index.endOf(at); inner++) {
      const child = index.events[inner]
      const range = child === undefined ? undefined : nodeRange(child)
      if (range !== undefined && range.from >= lineEnd) return { from, to: withColon(index.source, Math.min(to, lineEnd)) }
      if (range !== undefined) to = Math.max(to, range.to)
      closed = child?.type === EVENT_ID.POP ? closed + 1 : 0
    }
    const isFlow = event !== undefined && 'style' in event && event.style === COLLECTION_STYLE.FLOW
    return {
      from,
      to: Math.min(isFlow ? behindBrackets(index.source, to, closed) : withColon(index.source, to), Math.max(lineEnd, from + 1)),
    }
  }

  #firstLine(): Range {
    let first = this.#part.content
    while (first < this.#part.end && /\s/.test(this.#text.charAt(first))) first++
    const from = first === this.#part.end ? this.#part.start : first
    return { from, to: this.#lines.endOfLine(from) }
  }
}

function indexOf(source: string, content: number): DocumentIndex | undefined {
  try {
    const events = eventsOf(source, content)
    return events.length < 2 ? undefined : new DocumentIndex(source, events)
  } catch {
    return undefined
  }
}

/** The dash of a list's item that has no value: the first behind what is written before it, one more for each such item between. */
function itemDash(index: DocumentIndex, at: number): Range | undefined {
  let before = at - 1
  let dashes = 1
  for (let event = index.events[before]; event?.type === EVENT_ID.SCALAR && nodeRange(event) === undefined; event = index.events[before]) {
    dashes++
    before--
  }
  const event = index.events[before]
  const range = event === undefined ? undefined : nodeRange(event)
  if (event === undefined || range === undefined) return undefined
  let from = event.type === EVENT_ID.SEQUENCE ? range.from : range.to
  for (let found = 0; from < index.source.length; from++) {
    if (index.source.charAt(from) === '#') while (from < index.source.length && index.source.charAt(from) !== '\n') from++
    if (index.source.charAt(from) === '-' && ++found === dashes) return { from, to: from + 1 }
  }
  return range
}

function withColon(source: string, to: number): number {
  const colon = /^[ \t]*:(?=\s|$)/.exec(source.slice(to, to + 80))
  return to + (colon?.[0].length ?? 0)
}

function behindBrackets(source: string, from: number, count: number): number {
  let to = from
  for (let at = from, found = 0; found < count && /[\s,:\]}]/.test(source.charAt(at)); at++) {
    if (source.charAt(at) !== ']' && source.charAt(at) !== '}') continue
    found++
    to = at + 1
  }
  return to
}
