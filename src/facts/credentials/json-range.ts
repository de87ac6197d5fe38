import type { Range } from './found.ts'
import type { Spot } from './walk.ts'

/**
 * Where a stretch of a value stands in well-formed JSON, with the escapes that it is written with. Undefined where {@link stringInJson} does not
 * lead to that value.
 */
export function stretchInJson(
  text: string,
  { path, part, text: value }: Pick<Spot, 'path' | 'part' | 'text'>,
  stretch: Range,
): Range | undefined {
  const start = part === 'value' ? stringInJson(text, path) : undefined
  if (start === undefined || JSON.parse(text.slice(start, endOfString(text, start))) !== value) return undefined
  const from = behindUnits(text, start + 1, stretch.from)
  return { from, to: behindUnits(text, from, stretch.to - stretch.from) }
}

/** Where so many UTF-16 units of a string's value end. */
function behindUnits(text: string, start: number, units: number): number {
  let at = start
  for (let passed = 0; passed < units; passed++) at += text.charCodeAt(at) !== backslash ? 1 : text.charAt(at + 1) === 'u' ? 6 : 2
  return at
}

/**
 * Where a string of well-formed JSON begins, its quotation mark, by keys and indices. Of equal keys the last counts. Undefined where no string
 * stands there, or a key is written with escapes. Each character is passed no more than twice.
 */
export function stringInJson(text: string, path: readonly (string | number)[]): number | undefined {
  let at = behindSpace(text, 0)
  for (const step of path) {
    const next = typeof step === 'string' ? memberOf(text, at, JSON.stringify(step)) : itemOf(text, at, step)
    if (next === undefined) return undefined
    at = next
  }
  return text.charCodeAt(at) === quote ? at : undefined
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c

function memberOf(text: string, object: number, key: string): number | undefined {
  if (text.charAt(object) !== '{') return undefined
  let found: number | undefined
  for (let at = behindSpace(text, object + 1); text.charCodeAt(at) === quote; at = behindComma(text, at)) {
    const end = endOfString(text, at)
    const isWanted = end - at === key.length && text.startsWith(key, at)
    at = behindSpace(text, behindSpace(text, end) + 1)
    if (isWanted) found = at
    at = endOfValue(text, at)
  }
  return found
}

function itemOf(text: string, list: number, index: number): number | undefined {
  if (text.charAt(list) !== '[') return undefined
  let at = behindSpace(text, list + 1)
  for (let passed = 0; passed < index && at < text.length; passed++) at = behindComma(text, endOfValue(text, at))
  return at
}

function endOfValue(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      at = endOfString(text, at) - 1
      if (depth === 0) return at + 1
    } else if (opens(code)) depth++
    else if (closes(code) && --depth <= 0) return depth === 0 ? at + 1 : at
    else if (code === comma && depth === 0) return at
  }
  return text.length
}

function opens(code: number): boolean {
  return code === 0x7b || code === 0x5b
}

function closes(code: number): boolean {
  return code === 0x7d || code === 0x5d
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end + 1
}

function isEscaped(text: string, at: number): boolean {
  let before = at
  while (text.charCodeAt(before - 1) === backslash) before--
  return (at - before) % 2 === 1
}

function behindSpace(text: string, start: number): number {
  let at = start
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++
  return at
}

function behindComma(text: string, start: number): number {
  const at = behindSpace(text, start)
  return text.charCodeAt(at) === comma ? behindSpace(text, at + 1) : at
}
