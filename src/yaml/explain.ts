import { type Text, text, untrusted } from '../types/text.ts'
import { reasonFor } from './complaints.ts'
import type { RefusedPart } from './documents.ts'
import type { Fault } from './faults.ts'
import { behindBlanks } from './json-row.ts'

/** Characters that go-yaml refuses anywhere, also in comments. https://github.com/yaml/go-yaml/blob/v2.4.2/readerc.go */
export const controlCharacter =
  /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** What a parser's complaint about `source` at an offset means, in plain words and at the place where a person has to look. */
export function explain(source: string, offset: number, complaint: string): Fault {
  const at = Math.min(offset, source.length)
  const line = lineAround(source, at)
  return (
    conflictFault(source) ??
    controlFault(source, at, complaint) ??
    tabFault(source, line) ??
    (complaint.includes('multiline key') ? lostLine(source, line) : undefined) ??
    (/deficient indentation|end of the (?:stream|document) within/.test(complaint) ? openFault(source, line) : undefined) ??
    lineFault(source, isBlank(source, line) ? (lineAbove(source, line) ?? line) : line, at, complaint)
  )
}

const refusedReasons: Readonly<Record<RefusedPart, Text>> = {
  'behind-row': text`kubectl stops here, as nothing but JSON may follow JSON objects in a row`,
  separator: text`kubectl stops here, as a line that separates documents holds three dashes and at most a comment`,
  'behind-end': text`kubectl passes over what follows a line of dots, up to the next line of three dashes`,
  directive: text`kubectl stops here, as it takes no directives`,
}

/** What YAML takes and kubectl does not, at the line by which it is refused. */
export function explainRefused(source: string, refused: RefusedPart): Fault {
  const { from, to } = contentOf(source, lineAround(source, behindBlanks(source, 0)))
  return syntax(from, to, refusedReasons[refused])
}

/** Whether git's marks of a merge that was not finished stand in the text, at the beginning of their lines as git writes them. */
export function holdsConflict(source: string): boolean {
  return /^(?:<{7}|>{7}) /m.test(source)
}

function conflictFault(source: string): Fault | undefined {
  const mark = holdsConflict(source) ? /^(?:<{7} |={7}\r?$|>{7} )/m.exec(source) : null
  if (mark === null) return undefined
  const { from, to } = contentOf(source, lineAround(source, mark.index))
  return syntax(from, to, text`a merge conflict was left unresolved here: both sides stand in the file`)
}

interface Line {
  readonly start: number
  readonly end: number
}

function lineAround(source: string, at: number): Line {
  let start = at
  while (start > 0 && !isBreak(source.charCodeAt(start - 1))) start--
  let end = at
  while (end < source.length && !isBreak(source.charCodeAt(end))) end++
  return { start, end }
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

function isBlank(source: string, line: Line): boolean {
  return source.slice(line.start, line.end).trim() === ''
}

/** The nearest line above that is neither blank nor a comment. */
function lineAbove(source: string, line: Line): Line | undefined {
  for (let at = line.start - 1; at >= 0; ) {
    const above = lineAround(source, at)
    if (/^[ \t]*[^ \t#]/.test(source.slice(above.start, above.end))) return above
    at = above.start - 1
  }
  return undefined
}

/** How many lines up the beginning of what is still open is looked for. */
const linesUp = 200

/** Longer lines are not looked into: the patterns take the square of their length. */
const longestLine = 2000

const quotes: Readonly<Record<string, Text>> = { '"': text`double quote`, "'": text`single quote` }

/** The last bracket or quote above that opens a value and is not closed on its line. */
function openFault(source: string, line: Line): Fault | undefined {
  let above: Line | undefined = line
  for (let count = 0; above !== undefined && count < linesUp; count++) {
    const found = openingOf(source.slice(above.start, above.end))
    if (found !== undefined) {
      const from = above.start + found
      const character = source.charAt(from)
      const reason = text`the ${quotes[character] ?? untrusted(character)} that opens here is not closed, or the lines that it spans are not indented`
      return syntax(from, from + 1, reason)
    }
    above = lineAbove(source, above)
  }
  return undefined
}

function openingOf(written: string): number | undefined {
  if (written.length > longestLine) return undefined
  const value = /^(?:\s*(?:- +)*)(?:[^\s"'[{#][^#"'[{]*: +)?(?=["'[{])/.exec(written)
  if (value === null) return undefined
  const rest = written.slice(value[0].length)
  const quote = rest.charAt(0)
  if (quote === '"' || quote === "'") return closedQuote(rest, quote) ? undefined : value[0].length
  const bare = rest.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => '_'.repeat(quoted.length))
  const open = bare.match(/[[{]/g)?.length ?? 0
  return open > (bare.match(/[\]}]/g)?.length ?? 0) ? value[0].length : undefined
}

function closedQuote(rest: string, quote: string): boolean {
  return (quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'(?!')/).test(rest)
}

function controlFault(source: string, at: number, complaint: string): Fault | undefined {
  if (!/non-printable|null byte|control/.test(complaint)) return undefined
  const code = (source.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return {
    kind: 'control-character',
    from: at,
    to: at + 1,
    reason: text`the control character ${untrusted(`U+${code}`)} is not allowed in YAML`,
  }
}

function tabFault(source: string, line: Line): Fault | undefined {
  const lead = /^ *(?:- +)*\t/.exec(source.slice(line.start, line.end))
  if (lead === null) return undefined
  const from = line.start + lead[0].length - 1
  return { kind: 'tab', from, to: from + 1, reason: text`a tab stands where spaces indent: YAML takes only spaces` }
}

/** A line without a colon between the fields of a mapping: the parser notices it one line later. */
function lostLine(source: string, line: Line): Fault | undefined {
  const above = lineAbove(source, line)
  if (above === undefined) return undefined
  const { from, to } = contentOf(source, above)
  return syntax(from, to, text`the line is neither a field with a colon nor part of the value above it`)
}

function contentOf(source: string, line: Line): { from: number; to: number } {
  const written = source.slice(line.start, line.end)
  const from = line.start + (written.length - written.trimStart().length)
  return { from, to: Math.max(from, line.start + written.trimEnd().length) }
}

function syntax(from: number, to: number, reason: Text): Fault {
  return { kind: 'syntax', from, to, reason }
}

function lineFault(source: string, line: Line, at: number, complaint: string): Fault {
  const { from: first, to } = contentOf(source, line)
  const from = Math.max(at, first)
  return syntax(from, to, reasonFor({ complaint, character: source.charAt(from), before: source.slice(first, from) }))
}
