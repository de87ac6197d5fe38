import { holdsCredential } from '../../tokens/credential-name.ts'
import type { Assignment } from './assignments.ts'
import { mentionsCredential } from './first-sight/sight.ts'

/** What parts the cells of a table. CSV has its headings first; those of Markdown stand over a line of hyphens. */
const separators = [',', ';', '\t'] as const
const ruled = /^[\s|:-]{5,400}$/

/** What columns are called. */
const heading = /^["'`*]{0,2}[A-Za-z_][\w .-]{0,40}["'`*]{0,2}$/

/** Longer lines are no headings. */
const longestHeading = 400

interface Table {
  readonly separator: string
  readonly columns: number
  /** By index of the column. */
  readonly named: ReadonlyMap<number, string>
}

/** The cells of columns whose heading says credential, in tables of CSV and of Markdown. Each line is read once. */
export function* tableCells(text: string): Generator<Assignment> {
  let table: Table | undefined
  let isFirst = true
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    const line = text.slice(start, end)
    if (table !== undefined && line.split(table.separator).length === table.columns) yield* cellsOf(line, start, table)
    else table = tableUnder(line, ruled.test(lineAt(text, end + 1)) ? ['|'] : isFirst ? separators : [])
    isFirst &&= /^\s*(?:#.*)?$/.test(line)
    start = end + 1
  }
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? start + longestHeading : end)
}

function tableUnder(line: string, parts: readonly string[]): Table | undefined {
  if (parts.length === 0 || line.length > longestHeading || !mentionsCredential(line)) return undefined
  for (const separator of parts) {
    const cells = line.trimEnd().split(separator)
    const inner = cells.map((cell) => cell.trim()).filter((cell, index) => cell !== '' || (index > 0 && index < cells.length - 1))
    if (inner.length < 2 || !inner.every((cell) => heading.test(cell))) continue
    const named = new Map(cells.flatMap((cell, index) => (holdsCredential(bare(cell)) ? [[index, bare(cell)] as const] : [])))
    if (named.size > 0) return { separator, columns: cells.length, named }
  }
  return undefined
}

function bare(cell: string): string {
  return cell.trim().replace(/^["'`*]+|["'`*]+$/g, '')
}

function* cellsOf(line: string, start: number, { separator, named }: Table): Generator<Assignment> {
  let from = start
  for (const [index, cell] of line.split(separator).entries()) {
    const name = named.get(index)
    const value = bare(cell)
    if (name !== undefined && value.length >= shortest) {
      const at = from + cell.indexOf(value)
      yield { name, from: at, to: at + value.length }
    }
    from += cell.length + separator.length
  }
}

/** Shorter cells hold no credential that could be told from a word. */
const shortest = 8
