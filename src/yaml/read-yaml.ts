import { type Event, parseEvents, YAMLException } from 'js-yaml'
import type { Flaw, Limits, YamlDocument } from '../types/yaml.ts'
import { Builder } from './build.ts'
import { type Part, splitDocuments } from './documents.ts'
import { controlCharacter, explain, explainRefused, holdsConflict } from './explain.ts'
import { type Allowance, type Fault, OverLimit, Unreadable } from './faults.ts'
import { Lines } from './lines.ts'
import { quickEvents, readQuick } from './read-quick.ts'
import { refuseWhatGoRefuses } from './stricter.ts'

/** What a file's text holds. */
export interface ReadYaml {
  /** Every document, in order, up to the limit that stopped the reading. */
  readonly documents: readonly YamlDocument[]
  /** What keeps documents from being read as they are written, in order. */
  readonly flaws: readonly Flaw[]
  /** The limit that was hit, with the document (which is not among `documents`) and the line. */
  readonly stopped?: { readonly limit: keyof Limits; readonly document: number; readonly line: number }
}

/**
 * Reads every document of a text as kubectl does: go-yaml v2 under sigs.k8s.io/yaml. Never throws: what cannot be read is a flaw at its place,
 * and the other documents are read all the same. `limits.fileSize` is the caller's to keep. Values that aliases share are shared, not copied.
 */
export function readYaml(text: string, limits: Limits): ReadYaml {
  const lines = new Lines(text)
  const documents: YamlDocument[] = []
  const flaws: Flaw[] = []
  const allowance: Allowance = { nodes: limits.nodes, aliases: limits.aliases, depth: limits.depth }
  const suspicious = unusual.test(text)
  for (const part of splitDocuments(text)) {
    const index = documents.length
    if (index >= limits.documents)
      return { documents, flaws, stopped: { limit: 'documents', document: index, line: lines.lineOf(part.start) } }
    const read =
      (suspicious ? undefined : readEveryday(text, part, allowance)) ??
      readDocument(text.slice(part.start, part.end), allowance, suspicious)
    if ('limit' in read)
      return { documents, flaws, stopped: { limit: read.limit, document: index, line: lines.lineOf(part.start + read.offset) } }
    documents.push({ index, value: read.value, ...extent(text, lines, part) })
    const faults =
      part.refused === undefined || read.faults.length > 0 ? read.faults : [explainRefused(text.slice(part.start, part.end), part.refused)]
    for (const fault of faults) flaws.push(flawOf(fault, { index, part, source: text, lines, read: read.whole }))
  }
  return { documents, flaws }
}

type Answer = { readonly value: unknown; readonly faults: readonly Fault[]; readonly whole: boolean } | OverLimit

/** The quick way, which nearly every document takes; undefined where it does not go. */
function readEveryday(text: string, part: Part, allowance: Allowance): Answer | undefined {
  if (part.empty) return { value: undefined, faults: [], whole: true }
  if (hasDirectives(text, part.start, part.content)) return undefined
  const quick = readQuick(...withoutReturns(text, part), allowance.depth)
  if (quick === undefined || quick.nodes > allowance.nodes) return undefined
  allowance.nodes -= quick.nodes
  return { value: quick.value, faults: [], whole: true }
}

function withoutReturns(text: string, part: Part): [string, number, number] {
  const found = text.indexOf('\r', part.start)
  if (found === -1 || found >= part.end) return [text, part.content, part.end]
  const source = text.slice(part.start, part.end).replace(/\r\n?/g, '\n')
  return [source, part.content - part.start, source.length]
}

function hasDirectives(text: string, start: number, content: number): boolean {
  return content - start > 3 && /^%/m.test(text.slice(start, content))
}

function readDocument(source: string, allowance: Allowance, suspicious: boolean): Answer {
  try {
    if (suspicious) refuseControls(source)
    const events = parsedEvents(source, allowance.depth)
    refuseWhatGoRefuses(source, events)
    const builder = new Builder(source, events, allowance)
    const value = builder.build()
    return { value, faults: builder.faults, whole: true }
  } catch (error) {
    if (error instanceof OverLimit) return error
    return { value: undefined, faults: [error instanceof Unreadable ? error.fault : explainException(source, error)], whole: false }
  }
}

function refuseControls(source: string): void {
  const found = controlCharacter.exec(source)
  if (found !== null) throw new Unreadable(explain(source, found.index, 'control'))
}

/** What keeps a text from the quick way: controls, the line breaks of YAML 1.1 that are no others, and a byte order mark inside. */
const unusual =
  /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** Deeper than any limit that a document was read under. */
const deepest = 10_000

/**
 * The events of one document with offsets into `source`, whose content begins at `content`. Throws where the document cannot be parsed, or
 * nests too deep.
 */
export function eventsOf(source: string, content: number): Event[] {
  const everyday = !unusual.test(source) && !source.includes('\r') && !hasDirectives(source, 0, content)
  return (everyday ? quickEvents(source, content, source.length, deepest) : undefined) ?? parsedEvents(source, deepest)
}

/** js-yaml's events. Throws {@link OverLimit} where the document nests too deep, also for the stack. */
function parsedEvents(source: string, depth: number): Event[] {
  try {
    // js-yaml counts the document and a collection's first scalar as levels of their own.
    return parseEvents(source, { maxDepth: depth + 2 })
  } catch (error) {
    if (error instanceof RangeError) throw new OverLimit('depth', 0)
    if (error instanceof YAMLException && error.reason.startsWith('nesting exceeded'))
      throw new OverLimit('depth', error.mark?.position ?? 0)
    throw error
  }
}

function explainException(source: string, error: unknown): Fault {
  if (error instanceof YAMLException) return explain(source, error.mark?.position ?? 0, error.reason)
  throw error
}

interface Around {
  readonly index: number
  readonly part: Part
  readonly source: string
  readonly lines: Lines
  readonly read: boolean
}

function flawOf(fault: Fault, { index, part, source, lines, read }: Around): Flaw {
  const span = (range: { from: number; to: number }) => lines.span(part.start + range.from, part.start + range.to)
  const flaw = {
    kind: fault.kind,
    document: index,
    span: span(fault),
    reason: fault.reason,
    read,
    template: !read && holdsTemplate(source, part),
  }
  return fault.first === undefined ? flaw : { ...flaw, first: span(fault.first) }
}

/** Actions of templates, and the marks that scripts replace: `{{ x }}`, `__X__`, `{X_Y}.16`. No template renders a merge conflict away. */
function holdsTemplate(source: string, part: Part): boolean {
  const written = source.slice(part.start, part.end)
  if (holdsConflict(written)) return false
  return /\{\{|\{%|<%|__[A-Z][A-Z0-9_]*[A-Z0-9]__|\{[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\}/.test(written)
}

/** The lines of a document: from its first line behind the marker that is not blank to its last. */
function extent(text: string, lines: Lines, part: Part): { line: number; endLine: number } {
  let from = part.content
  while (from < part.end && isSpace(text.charCodeAt(from))) from++
  let to = part.end
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  const line = lines.lineOf(from === part.end ? part.start : from)
  return { line, endLine: Math.max(line, lines.lineOf(Math.max(part.start, to - 1))) }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}
