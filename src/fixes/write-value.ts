import { isMapping } from '../facts/shape.ts'
import type { Quotes } from './layout.ts'
import { writeKey, writeScalar } from './scalar-text.ts'

/** How what is new is laid out: as what stands beside it is. */
export interface Layout {
  /** Of the keys beside: JSON keeps being JSON. */
  readonly quotes: Quotes
  /** Columns that a mapping stands deeper than its key, and the dashes of a list. */
  readonly step: number
  readonly dash: number
  /** Lists in brackets. */
  readonly flowLists: boolean
}

/** A value in one line. Undefined for what is no plain data. */
export function writeFlow(value: unknown, quotes: Quotes): string | undefined {
  if (Array.isArray(value)) {
    const items = value.map((item) => writeFlow(item, quotes))
    return items.every((item) => item !== undefined) ? `[${items.join(', ')}]` : undefined
  }
  if (!isMapping(value)) return isScalar(value) ? writeScalar(value, quotes === 'double' ? 'double' : 'none') : undefined
  const fields = Object.entries(value).map(([key, inner]) => {
    const written = writeFlow(inner, quotes)
    return written === undefined ? undefined : `${writeKey(key, quotes)}: ${written}`
  })
  return fields.every((one) => one !== undefined) ? `{${fields.join(', ')}}` : undefined
}

/** A field in block style, line by line: the first begins with its key and has no indentation, which stands before it already. */
export function fieldLines(key: string, value: unknown, layout: Layout): readonly string[] | undefined {
  const name = `${writeKey(key, layout.quotes)}:`
  if (isMapping(value) && Object.keys(value).length > 0) {
    const below = mappingLines(value, layout)
    return below && [name, ...indented(below, layout.step)]
  }
  if (Array.isArray(value) && value.length > 0 && !layout.flowLists) {
    const items = value.map((item) => itemLines(item, layout))
    return items.every((item) => item !== undefined) ? [name, ...indented(items.flat(), layout.dash)] : undefined
  }
  const written = writeFlow(value, layout.quotes)
  return written === undefined ? undefined : [`${name} ${written}`]
}

/** An item of a list in block style, line by line, from its dash on. */
export function itemLines(value: unknown, layout: Layout): readonly string[] | undefined {
  if (isMapping(value) && Object.keys(value).length > 0)
    return mappingLines(value, layout)?.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
  const written = writeFlow(value, layout.quotes)
  return written === undefined ? undefined : [`- ${written}`]
}

function mappingLines(value: Readonly<Record<string, unknown>>, layout: Layout): readonly string[] | undefined {
  const fields = Object.entries(value).map(([key, inner]) => fieldLines(key, inner, layout))
  return fields.every((lines) => lines !== undefined) ? fields.flat() : undefined
}

function indented(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => `${' '.repeat(by)}${line}`)
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
