import type { SourceCollection, SourceNode } from '../yaml/source-nodes.ts'
import type { Cut } from './cut.ts'
import { beginsLine, columnOf, dashOf, endOf, leadOf, lineEnd, lineStartOf, newlineOf, quotesAt, startOf } from './layout.ts'
import { fieldLines, itemLines, type Layout, writeFlow } from './write-value.ts'

/** A new field or item in a collection that has some. Undefined for an empty collection, and for what is no plain data. */
export function writeInsertion(
  text: string,
  holder: SourceCollection,
  { key, value, after }: { readonly key?: string; readonly value: unknown; readonly after?: string },
  step: number,
): Cut | undefined {
  const first = holder.entries[0]
  if (first === undefined || (key === undefined) !== (holder.kind === 'sequence')) return undefined
  const before = anchorOf(text, holder, after)
  if (before === undefined) return undefined
  const quotes = quotesAt(text, first.key ?? first.value ?? { from: 0, to: 0 })
  if (holder.node.style === 'flow') {
    const written = writeFlow(key === undefined ? value : { [key]: value }, quotes)
    const own = key === undefined ? written : written?.slice(1, -1)
    return own === undefined ? undefined : behindInFlow(text, before, own)
  }
  const layout = { quotes, step, ...listsLike(text, holder, before) }
  const lines = key === undefined ? itemLines(value, layout) : fieldLines(key, value, layout)
  const indent = ' '.repeat(columnOf(text, leadOf(text, holder, first)))
  return lines && asLines(text, endOf(before), lines.map((line) => `${indent}${line}`).join(newlineOf(text)))
}

/** Lists as they are written in what stands before. */
function listsLike(text: string, holder: SourceCollection, before: SourceNode): Pick<Layout, 'dash' | 'flowLists'> {
  const { key, value } = before
  const [first] = holder.entries
  if (holder.kind === 'mapping' && before.style === 'block' && key !== undefined && value !== undefined) {
    const isList = text.charAt(value.from) === '-' && beginsLine(text, value.from)
    return { dash: isList ? columnOf(text, value.from) - columnOf(text, key.from) : 2, flowLists: false }
  }
  const own = text.slice(startOf(before), endOf(before))
  const column = holder.node.key === undefined || first === undefined ? 0 : columnOf(text, dashOf(text, first)) - keyColumn(text, holder)
  return { dash: Math.max(0, column), flowLists: holder.kind === 'mapping' || /:[ \t]*\[/.test(own) }
}

function keyColumn(text: string, { node }: SourceCollection): number {
  return node.key === undefined ? 0 : columnOf(text, node.key.from)
}

/** An entry written behind another one of a flow collection: on a line of its own where that one has one. */
export function behindInFlow(text: string, before: SourceNode, written: string): Cut {
  const [start, end] = [startOf(before), endOf(before)]
  const gap = beginsLine(text, start) && start > 0 ? `${newlineOf(text)}${text.slice(lineStartOf(text, start), start)}` : ' '
  return { from: end, to: end, text: `,${gap}${written}` }
}

/** Whole lines, the last one without its end, behind the line that an offset lies on. */
export function asLines(text: string, offset: number, lines: string): Cut {
  const line = lineEnd(text, offset)
  const newline = newlineOf(text)
  return { from: line.next, to: line.next, text: line.closed ? `${lines}${newline}` : `${newline}${lines}` }
}

/** The entry that a new one is written behind: the one asked for, else `kind` in an object, where people look, else the last. */
export function anchorOf(text: string, { entries }: SourceCollection, after?: string): SourceNode | undefined {
  const asked = after === undefined ? undefined : entries.find(({ name }) => name === after)
  if (asked !== undefined && !isOpenText(text, asked)) return asked
  const kind = entries.find(({ name, style }) => name === 'kind' && style !== 'block' && style !== 'block-scalar')
  const anchor = kind ?? entries.at(-1)
  return anchor === undefined || isOpenText(text, anchor) ? undefined : anchor
}

/** A block scalar at the end of a file that does not close its last line would take a new line for its own. */
export function isOpenText(text: string, { style, value }: SourceNode): boolean {
  return style === 'block-scalar' && value !== undefined && !/[\r\n]/.test(text.charAt(value.to - 1))
}
