import { child, type Pointer, parent, tokens } from '../types/pointer.ts'
import type { Change } from '../types/report.ts'
import type { SourceCollection, SourceNode } from '../yaml/source-nodes.ts'
import type { Cut } from './cut.ts'
import { beginsLine, columnOf, endOf, lineEnd, lineStartOf, startOf } from './layout.ts'
import type { Source } from './source.ts'

/** How much deeper a field stands than what it belongs under, where nothing of the text shows it. */
const step = 2

/**
 * Fields with the indentation that they lost: each of their lines, with the comments above, moves to the right, and nothing else changes.
 * Undefined where the text does not follow what it belongs under, or is no block.
 */
export function writeNesting(source: Source, { place, nest }: Extract<Change, { nest: unknown }>): readonly Cut[] | undefined {
  const holder = source.at(place.pointer)?.holds
  const first = holder?.entries[0]
  if (holder?.node.style !== 'block' || first === undefined) return undefined
  const base = columnOf(source.text, startOf(first))
  const homes = new Map(nest.map(({ field, under }) => [field, under]))
  const columns = new Map<string, number>()
  const cuts: Cut[] = []
  let from = startOf(first)
  for (const entry of holder.entries) {
    const under = homes.get(entry.name ?? '')
    if (under !== undefined) {
      const column = columnUnder(source, place.pointer, under, columns, base)
      if (column === undefined || !beginsLine(source.text, startOf(entry))) return undefined
      columns.set(entry.name ?? '', column)
      cuts.push(...indentEntry(source.text, from, entry, column - base))
    }
    from = lineEnd(source.text, endOf(entry)).next
  }
  return columns.size === homes.size && cuts.length > 0 ? cuts : undefined
}

/** The column that fields under a pointer have once all of it is written; only what holds nothing yet gets one of ours. */
function columnUnder(
  source: Source,
  root: Pointer,
  under: Pointer,
  columns: ReadonlyMap<string, number>,
  base: number,
): number | undefined {
  const name = tokens(under).at(-1) ?? ''
  const moved = columns.get(name)
  const found = source.at(moved === undefined ? (`${root}${under}` as Pointer) : child(root, name))
  if (found === undefined) return undefined
  const held = firstOf(found.holds)
  if (held !== undefined) return columnOf(source.text, startOf(held)) + (moved === undefined ? 0 : moved - base)
  if (found.node.value !== undefined) return undefined
  return (moved ?? (parent(under) === '' ? base : undefined) ?? Number.NaN) + step
}

function firstOf(holder: SourceCollection | undefined): SourceNode | undefined {
  return holder?.kind === 'mapping' ? holder.entries[0] : undefined
}

/** One cut for each line from an offset to the end of a field; empty lines between fields stay empty. */
function indentEntry(text: string, from: number, entry: SourceNode, by: number): Cut[] {
  const cuts: Cut[] = []
  const start = lineStartOf(text, startOf(entry))
  for (const { index, 0: words } of text.slice(0, endOf(entry)).matchAll(/^[^\r\n]+/gm)) {
    const isOurs = index >= lineStartOf(text, from) && (index >= start || words.trim() !== '')
    if (isOurs) cuts.push({ from: index, to: index, text: ' '.repeat(by) })
  }
  return cuts
}
