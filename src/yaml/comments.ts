import type { Event } from 'js-yaml'
import { child, type Pointer } from '../types/pointer.ts'
import type { Comment } from '../types/yaml.ts'
import { DocumentIndex } from './document-index.ts'
import { type Part, splitDocuments } from './documents.ts'
import { EVENT_ID } from './event-ids.ts'
import { Lines } from './lines.ts'
import { nodeRange, nodeStart } from './nodes.ts'
import { eventsOf } from './read-yaml.ts'

/** A field or item by where it begins. */
interface Field {
  readonly from: number
  readonly pointer: Pointer
}

/**
 * The comments of every document, in order, each with the field that it is about. A `#` inside a scalar is none. Of a document that cannot be
 * parsed only the comments before its content are told. Never throws.
 */
export function readComments(text: string): Comment[] {
  const lines = new Lines(text)
  const comments: Comment[] = []
  let document = 0
  for (const part of splitDocuments(text)) {
    const source = text.slice(part.start, part.end)
    const events = eventsOrNone(source, part.content - part.start)
    const fields = events === undefined ? [] : fieldsOf(new DocumentIndex(source, events))
    for (const from of events === undefined ? leading(source, part) : commentStarts(source, events)) {
      comments.push(describe({ source, fields, from, document, at: lines.span(part.start + from, part.start + from) }))
    }
    document++
  }
  return comments
}

interface Found {
  readonly source: string
  readonly fields: readonly Field[]
  readonly from: number
  readonly document: number
  readonly at: { readonly line: number; readonly column: number }
}

function describe({ source, fields, from, document, at }: Found): Comment {
  const lineStart = Math.max(source.lastIndexOf('\n', from - 1), source.lastIndexOf('\r', from - 1)) + 1
  const follows = /[^\s-]/.test(source.slice(lineStart, from).replace(/^(?:---|\.\.\.)(?=\s|$)/, ''))
  const next = firstBehind(fields, from)
  const field = fields[follows ? next - 1 : next]
  const comment = {
    document,
    line: at.line,
    column: at.column,
    text: source.slice(from + 1, lineEnd(source, from)).trim(),
    leads: !follows && next === 0,
  }
  return field === undefined ? comment : { ...comment, pointer: field.pointer }
}

/** The index of the first field that begins behind an offset. */
function firstBehind(fields: readonly Field[], from: number): number {
  let low = 0
  let high = fields.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((fields[middle]?.from ?? 0) > from) high = middle
    else low = middle + 1
  }
  return low
}

function eventsOrNone(source: string, content: number): Event[] | undefined {
  try {
    return eventsOf(source, content)
  } catch {
    return undefined
  }
}

/** Every field and item by where it begins, the outer before the inner. */
function fieldsOf(index: DocumentIndex): Field[] {
  const fields: Field[] = []
  const visit: { readonly node: number; readonly pointer: Pointer }[] = [{ node: 1, pointer: '' }]
  for (let next = visit.pop(); next !== undefined; next = visit.pop()) {
    const { node, pointer } = next
    const event = index.events[node]
    if (event?.type === EVENT_ID.SEQUENCE) {
      index.itemsOf(node).forEach((item, number) => {
        const at = { node: item, pointer: child(pointer, number) }
        fields.push({ from: startOf(index.events[item]), pointer: at.pointer })
        visit.push(at)
      })
    } else if (event?.type === EVENT_ID.MAPPING) {
      const parts = [...index.parts(node)]
      for (let at = 0; at + 1 < parts.length; at += 2) {
        const [key = 0, value = 0] = parts.slice(at, at + 2)
        const name = index.keyOf(key)
        const inner = child(pointer, name ?? '<<')
        fields.push({ from: startOf(index.events[key]), pointer: name === undefined ? pointer : inner })
        if (name !== undefined) visit.push({ node: value, pointer: inner })
      }
    }
  }
  return fields
    .filter((field) => field.from !== -1)
    .sort((one, other) => one.from - other.from || one.pointer.length - other.pointer.length)
}

function startOf(event: Event | undefined): number {
  return event === undefined ? -1 : nodeStart(event)
}

/** Where comments begin: a `#` behind white space, in what lies between the nodes. */
function* commentStarts(source: string, events: readonly Event[]): Generator<number> {
  let end = 0
  for (const event of events) {
    const range = nodeRange(event)
    if (range === undefined) continue
    yield* startsIn(source, end, range.from)
    end = Math.max(end, range.to)
  }
  yield* startsIn(source, end, source.length)
}

function* startsIn(source: string, from: number, to: number): Generator<number> {
  for (let at = source.indexOf('#', from); at !== -1 && at < to; at = source.indexOf('#', at + 1)) {
    if (at > 0 && !/[\s,[\]{}]/.test(source.charAt(at - 1))) continue
    yield at
    at = lineEnd(source, at)
  }
}

function lineEnd(source: string, from: number): number {
  let end = from
  while (end < source.length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++
  return end
}

function* leading(source: string, part: Part): Generator<number> {
  const content = part.content - part.start
  for (const line of source.matchAll(/^[ \t]*(#|[^\s#])/gm)) {
    const at = line.index + line[0].length - 1
    if (line[1] === '#') yield at
    else if (at >= content) return
  }
}
