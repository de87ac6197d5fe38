import { matchesAt } from '../../../tokens/matches-at.ts'

/** A word of a name as people give them to objects, keys and files, and a short number behind it. */
const word = '(?:[a-z]{1,16}(?:[A-Z][a-z]{1,15}){0,3}|[A-Z]{1,16}|[A-Z][a-z]{1,15}(?:[A-Z][a-z]{1,15}){0,3})[0-9]{0,3}'

/** Such a name, which nothing takes for a credential but under a field that says so. */
const name = `(?:\\.{1,2}/){0,6}${word}(?:[-_./](?:${word}|[0-9]{1,4})){0,9}`
const quoted = `(?:${name}|"${name}"|'${name}')`
const names = new RegExp(`^(?:${quoted}|\\[ ?${quoted}(?:, ?${quoted}){0,19} ?\\]),?$`)
const item = new RegExp(`^(?:- ${quoted}|"${name}",?)$`)

/** A field on a line of its own: what stands before it, the field, and what stands behind. */
const field = /^([ ]*(?:- )?)["']?([\w./-]{1,80})["']?:(?:[ ]+(\S.*))?$/

/** Longer lines are no names. */
const longest = 240

/** Fields whose values say where a credential is, although their own names speak of one. */
const pointing: ReadonlySet<string> = new Set(['key', 'secretName', 'topologyKey'])

const isSwitch = /^(?:true|false|null),?$/

/** Fields that decide what the fields beside and below them are. */
const deciding: ReadonlySet<string> = new Set(['kind', 'path', 'type'])

/** Fields that hold nothing but a reference, and how it begins. */
const referring: ReadonlySet<string> = new Set(['secretKeyRef', 'secretRef', 'secret', 'imagePullSecrets', 'serviceAccountToken'])
const reference = /[ ]+(?:- )?["']?(?:name|key|optional|secretName|items|defaultMode|path|audience|expirationSeconds)["']?:[ \r\n]/y

/**
 * Where the line ends on which a text mentions a credential at an offset, if it says no more there than the name of an object, a key or a file,
 * as most manifests do that mention one; undefined where a credential may stand on that line, or be one by what that line says.
 */
export function endOfReference(text: string, at: number): number | undefined {
  const start = text.lastIndexOf('\n', at) + 1
  const end = text.indexOf('\n', at)
  if (end === -1 || end - start > longest) return undefined
  const line = text.slice(start, end).trimEnd()
  return isReference(line, at - start, { text, start, end: end + 1 }) ? end + 1 : undefined
}

/** A line of a text: its offsets, the line's end included. */
interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
}

function isReference(line: string, at: number, place: Place): boolean {
  const match = field.exec(line)
  if (match === null) return item.test(line.trimStart()) && endsThere(place, line.length - line.trimStart().length)
  const [, before = '', key = '', value] = match
  if (value === undefined) return referring.has(key) && beginsReference(place)
  if (isSwitch.test(value)) return endsThere(place, before.length)
  if (!names.test(value) || deciding.has(key) || !endsThere(place, before.length)) return false
  const isInKey = at < line.length - value.length
  if (isInKey && !pointing.has(key)) return false
  return (key !== 'name' && key !== 'key') || !hasValueBeside(place, before)
}

function beginsReference({ text, end }: Place): boolean {
  return matchesAt(reference, text, end)
}

/** Whether a value ends with its line: lines that are indented further would go on with it. */
function endsThere({ text, end }: Place, column: number): boolean {
  let from = end
  // No regular expression: a file may be nothing but empty lines from here.
  for (let at = end; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) from = at + 1
    else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return at - from <= column
  }
  return true
}

/** So many lines above and below a name are asked for the value that it may name. */
const nearby = 40

/** Whether a `value` stands in the mapping of a name, or one may. */
function hasValueBeside({ text, start, end }: Place, before: string): boolean {
  return (
    hasValueOn(linesBelow(text, end), text, before.length) ||
    (!before.endsWith('- ') && hasValueOn(linesAbove(text, start), text, before.length))
  )
}

/** Whether one of the lines at some offsets gives the mapping whose fields begin in a column a `value`, before one that ends it. */
function hasValueOn(lines: Iterable<number>, text: string, column: number): boolean {
  let count = 0
  for (const from of lines) {
    const indent = firstSign(text, from) - from
    const isEmpty = text.charCodeAt(from + indent) === 0x0a || from + indent === text.length
    if (++count > nearby) return true
    if (isEmpty) continue
    if (fieldColumn(text, from) === column && matchesAt(value, text, from + column)) return true
    if (indent < column) return false
  }
  return false
}

function* linesBelow(text: string, end: number): Generator<number> {
  for (let from = end; from < text.length; from = text.indexOf('\n', from) + 1 || text.length) yield from
}

function* linesAbove(text: string, start: number): Generator<number> {
  for (let to = start; to > 0; ) {
    to = to === 1 ? 0 : text.lastIndexOf('\n', to - 2) + 1
    yield to
  }
}

const value = /["']?value["']?:/y

/** The column of a line's first field, which in an item stands behind its dashes. */
function fieldColumn(text: string, from: number): number {
  let at = firstSign(text, from)
  while (text.charCodeAt(at) === 0x2d && firstSign(text, at + 1) > at + 1) at = firstSign(text, at + 1)
  return at - from
}

function firstSign(text: string, from: number): number {
  let at = from
  while (at < text.length && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09 || text.charCodeAt(at) === 0x0d)) at++
  return at
}
