import { behindBlanks, type JsonValue, jsonRow } from './json-row.ts'

/** One document's stretch of a file's text, with the directives that stand before it. */
export interface Part {
  /** Offset of the first character: the directives and comments before `---` belong to it. */
  readonly start: number
  /** Offset of what follows the `---`; equal to `start` without one. */
  readonly content: number
  /** Offset behind the last character: of the next marker, or the text's end. */
  readonly end: number
  /** Holds nothing but blank lines and comments. */
  readonly empty: boolean
  readonly refused?: RefusedPart
}

/**
 * Why kubectl stops at a document, or passes over it, that YAML itself takes: it stands `behind-row`, JSON objects in a row; on the line of its
 * `separator`, or that line has more than three dashes; `behind-end`, a line of dots without dashes after it; behind a `directive`.
 * https://github.com/kubernetes/apimachinery/blob/v0.34.1/pkg/util/yaml/decoder.go (YAMLReader)
 */
export type RefusedPart = 'behind-row' | 'separator' | 'behind-end' | 'directive'

/**
 * The documents of a text, in order. A line that begins with `---` or `...` and a space is a marker wherever it stands: no scalar can hold one
 * (https://yaml.org/spec/1.1/#id868524), so that a broken document never takes its neighbours with it.
 * JSON objects in a row are documents of their own.
 */
export function* splitDocuments(text: string): Generator<Part> {
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const row = rowOf(text, begin)
  if (row.length === 0) yield* splitYaml(text, begin)
  else yield* splitRow(text, begin, row)
}

/** The JSON values in a row, where it takes more than YAML's markers to tell the documents apart. */
function rowOf(text: string, begin: number): readonly JsonValue[] {
  const values = jsonRow(text, begin)
  const first = values.next()
  if (first.done === true) return []
  const { to } = first.value
  const [next = text.length] = markers(text, to)
  return (next === to && to < text.length) || holdsContent(text, to, next) ? [first.value, ...values] : []
}

/** Behind one JSON object kubectl goes over to YAML, behind more it does not. */
function* splitRow(text: string, begin: number, row: readonly JsonValue[]): Generator<Part> {
  let start = begin
  for (const { to } of row) {
    yield { start, content: start, end: to, empty: false }
    start = to
  }
  if (behindBlanks(text, start) === text.length) return
  if (row.length === 1) yield* splitYaml(text, start)
  else yield* refused(text, start)
}

/** What kubectl does not get to is read all the same, so that nothing is passed over. */
function* refused(text: string, start: number): Generator<Part> {
  const [first = { start, content: start, end: text.length, empty: true }, ...rest] = splitYaml(text, start)
  yield { ...first, refused: 'behind-row' }
  yield* rest
}

function* splitYaml(text: string, begin: number): Generator<Part> {
  let start = begin
  let content = begin
  let open = false
  const partTo = (end: number): Part => {
    const empty = !holdsContent(text, content, end)
    const refused = whyRefused(text, { start, content, end, empty }, begin, open)
    return refused === undefined ? { start, content, end, empty } : { start, content, end, empty, refused }
  }
  for (const at of markers(text, begin)) {
    const part = partTo(at)
    const ended = open || !part.empty
    if (ended) yield part
    open = text.charCodeAt(at) === 45
    if (ended || !open) start = open ? at : at + 3
    content = open ? behindDashes(text, at) : at + 3
  }
  const last = partTo(text.length)
  if (open || !last.empty) yield last
}

function whyRefused(text: string, { start, content, empty }: Part, begin: number, open: boolean): RefusedPart | undefined {
  if (open) {
    const dashes = text.lastIndexOf('---', content)
    if (text.charCodeAt(dashes - 1) === 45 || !/[\r\n#]/.test(text.charAt(behindSpaces(text, content)) || '#')) return 'separator'
    return start === begin && /^%/m.test(text.slice(start, dashes)) ? 'directive' : undefined
  }
  return !empty && text.startsWith('...', content - 3) && content - 3 >= begin ? 'behind-end' : undefined
}

function behindSpaces(text: string, at: number): number {
  let to = at
  while (text.charCodeAt(to) === 32 || text.charCodeAt(to) === 9) to++
  return to
}

function behindDashes(text: string, at: number): number {
  let to = at
  while (text.charCodeAt(to) === 45) to++
  return to
}

function* markers(text: string, begin: number): Generator<number> {
  if (isMarker(text, begin)) yield begin
  const searches = ['\n---', '\n...', '\r---', '\r...']
    .map((wanted) => ({ wanted, at: text.indexOf(wanted, begin) }))
    .filter(({ at }) => at !== -1)
  while (searches.length > 0) {
    const next = searches.reduce((least, search) => (search.at < least.at ? search : least))
    if (isMarker(text, next.at + 1)) yield next.at + 1
    next.at = text.indexOf(next.wanted, next.at + 1)
    if (next.at === -1) searches.splice(searches.indexOf(next), 1)
  }
}

/** Whether three dashes or dots, which begin a line at `at`, stand alone; a line of more dashes is meant as one of three. */
function isMarker(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((code !== 45 && code !== 46) || text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code) return false
  const next = text.charCodeAt(at + 3)
  if (code === 45 && next === 35) return true
  if (code === 45 && next === 45) return /[\r\n#]/.test(text.charAt(behindSpaces(text, behindDashes(text, at))) || '\n')
  return next === 10 || next === 13 || next === 32 || next === 9 || Number.isNaN(next)
}

/** Whether a stretch holds more than blank lines, comments and directives. */
function holdsContent(text: string, from: number, to: number): boolean {
  let lineStart = true
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) lineStart = true
    else if (code === 35 || (code === 37 && lineStart)) {
      const lineEnd = text.indexOf('\n', at)
      at = (lineEnd === -1 ? to : lineEnd) - 1
    } else if (code === 32 || code === 9) lineStart = false
    else return true
  }
  return false
}
