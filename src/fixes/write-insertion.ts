import type { SourceCollection, SourceNode } from '../yaml/source-nodes.ts'
import type { Cut } from './cut.ts'
import { beginsLine, columnOf, endOf, leadOf, lineEnd, lineStartOf, newlineOf, quotesAt, startOf } from './layout.ts'
import { writeKey, writeScalar } from './scalar-text.ts'

/** A new field or item in a collection that has some. Undefined for what is no scalar, and for an empty collection. */
export function writeInsertion(
  text: string,
  holder: SourceCollection,
  { key, value }: { readonly key?: string; readonly value: unknown },
): Cut | undefined {
  const scalar = scalarOf(value)
  const first = holder.entries[0]
  if (scalar === undefined || first === undefined || (key === undefined) !== (holder.kind === 'sequence')) return undefined
  const before = anchorOf(text, holder)
  if (before === undefined) return undefined
  const quotes = quotesAt(text, first.key ?? first.value ?? { from: 0, to: 0 })
  const written =
    key === undefined
      ? writeScalar(scalar.value, quotes)
      : `${writeKey(key, quotes)}: ${writeScalar(scalar.value, quotes === 'double' ? 'double' : 'none')}`
  if (holder.node.style === 'flow') return behindInFlow(text, before, written)
  const indent = ' '.repeat(columnOf(text, leadOf(text, holder, first)))
  return asLines(text, endOf(before), `${indent}${holder.kind === 'sequence' ? '- ' : ''}${written}`)
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

function scalarOf(value: unknown): { readonly value: string | number | boolean | null } | undefined {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? { value } : undefined
}

/** The entry that a new one is written behind: `kind` in an object, where people look, else the last. */
export function anchorOf(text: string, { entries }: SourceCollection): SourceNode | undefined {
  const kind = entries.find(({ name, style }) => name === 'kind' && style !== 'block' && style !== 'block-scalar')
  const anchor = kind ?? entries.at(-1)
  return anchor === undefined || isOpenText(text, anchor) ? undefined : anchor
}

/** A block scalar at the end of a file that does not close its last line would take a new line for its own. */
export function isOpenText(text: string, { style, value }: SourceNode): boolean {
  return style === 'block-scalar' && value !== undefined && !/[\r\n]/.test(text.charAt(value.to - 1))
}
