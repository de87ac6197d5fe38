import type { Pointer } from '../types/pointer.ts'
import type { Change } from '../types/report.ts'
import type { SourceCollection, SourceNode, SourceNodeAt, SourceRange } from '../yaml/source-nodes.ts'
import type { Cut } from './cut.ts'
import { writeKey, writeScalar } from './scalar-text.ts'

/** A document's text, and how its nodes are written. */
export interface Source {
  readonly text: string
  at(pointer: Pointer): SourceNodeAt | undefined
}

/**
 * A change as written on the source text: every other byte, comments, quotes and layout stay. Undefined where it cannot be written so: what an
 * alias brings, what has an anchor, an only entry, a comment that would be lost.
 */
export function writeChange(source: Source, change: Change): Cut | undefined {
  const found = source.at(change.place.pointer)
  if (found === undefined || found.node.style === 'alias' || found.node.marked) return undefined
  if ('rename' in change) return writeRename(source, found.node, change.rename)
  if ('quote' in change) return writeQuotes(source, found.node)
  if ('set' in change) return writeValue(source, found.node, change.set)
  if ('insert' in change) return found.holds === undefined ? undefined : writeInsert(source, found.holds, change.insert)
  return found.within === undefined ? undefined : writeRemoval(source, found.within, found.node)
}

type Quotes = 'none' | 'single' | 'double'

function quotesAt(text: string, { from }: SourceRange): Quotes {
  const first = text.charAt(from)
  if (first === '"') return 'double'
  return first === "'" ? 'single' : 'none'
}

function writeRename({ text }: Source, { key }: SourceNode, name: string): Cut | undefined {
  return key === undefined ? undefined : { ...key, text: writeKey(name, quotesAt(text, key)) }
}

function writeQuotes({ text }: Source, { value, style }: SourceNode): Cut | undefined {
  if (style !== 'plain' || value === undefined) return undefined
  const written = text.slice(value.from, value.to)
  return /[\r\n]/.test(written) ? undefined : { ...value, text: JSON.stringify(written) }
}

function writeValue({ text }: Source, { key, value, style }: SourceNode, set: string | number | boolean | null): Cut | undefined {
  if (style === 'block' || style === 'block-scalar') return undefined
  if (value !== undefined) return { ...value, text: writeScalar(set, style === 'flow' ? 'none' : quotesAt(text, value)) }
  const colon = key === undefined ? -1 : text.indexOf(':', key.to)
  return colon === -1 ? undefined : { from: colon + 1, to: colon + 1, text: ` ${writeScalar(set, 'none')}` }
}

function writeInsert(
  source: Source,
  holder: SourceCollection,
  { key, value }: { readonly key?: string; readonly value: unknown },
): Cut | undefined {
  const scalar = scalarOf(value)
  const first = holder.entries[0]
  if (scalar === undefined || first === undefined || (key === undefined) !== (holder.kind === 'sequence')) return undefined
  const before = anchorOf(source, holder)
  if (before === undefined) return undefined
  const quotes = quotesAt(source.text, first.key ?? first.value ?? { from: 0, to: 0 })
  const written =
    key === undefined
      ? writeScalar(scalar.value, quotes)
      : `${writeKey(key, quotes)}: ${writeScalar(scalar.value, quotes === 'double' ? 'double' : 'none')}`
  const end = endOf(before)
  if (holder.node.style === 'flow') return { from: end, to: end, text: `, ${written}` }
  const line = lineEnd(source.text, end)
  const indent = ' '.repeat(columnOf(source.text, holder.kind === 'sequence' ? dashOf(source.text, first) : startOf(first)))
  const newline = source.text.includes('\r\n') ? '\r\n' : '\n'
  const lead = line.closed ? '' : newline
  return {
    from: line.next,
    to: line.next,
    text: `${lead}${indent}${holder.kind === 'sequence' ? '- ' : ''}${written}${line.closed ? newline : ''}`,
  }
}

function scalarOf(value: unknown): { readonly value: string | number | boolean | null } | undefined {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? { value } : undefined
}

/** The entry that a new one is written behind: `kind` in an object, where people look, else the last. */
function anchorOf({ text }: Source, { entries }: SourceCollection): SourceNode | undefined {
  const kind = entries.find(({ name, style }) => name === 'kind' && style !== 'block' && style !== 'block-scalar')
  const anchor = kind ?? entries.at(-1)
  // A block scalar that keeps its line ends would take the new line for its own where it is not closed.
  return anchor === undefined ||
    (anchor.style === 'block-scalar' && anchor.value !== undefined && !/[\r\n]/.test(text.charAt(anchor.value.to - 1)))
    ? undefined
    : anchor
}

function writeRemoval({ text }: Source, holder: SourceCollection, node: SourceNode): Cut | undefined {
  const index = holder.entries.findIndex((entry) => startOf(entry) === startOf(node))
  const [own, next, previous] = [holder.entries[index], holder.entries[index + 1], holder.entries[index - 1]]
  if (own === undefined || holder.entries.length === 1) return undefined
  if (holder.node.style === 'flow') {
    if (next !== undefined) return { from: startOf(own), to: startOf(next), text: '' }
    return previous === undefined ? undefined : { from: endOf(previous), to: endOf(own), text: '' }
  }
  const start = holder.kind === 'sequence' ? dashOf(text, own) : startOf(own)
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const end = endOf(own)
  const isClosed = own.style === 'block-scalar' && /[\r\n]/.test(text.charAt(end - 1))
  const line = isClosed ? { next: end, rest: '' } : lineEnd(text, end)
  if (line.rest.includes('#')) return undefined
  if (text.slice(lineStart, start).trim() === '') return { from: lineStart, to: line.next, text: '' }
  // The first field of an item stands behind its dash: the second moves up to it.
  if (next === undefined || text.slice(end, startOf(next)).includes('#')) return undefined
  return { from: start, to: holder.kind === 'sequence' ? dashOf(text, next) : startOf(next), text: '' }
}

function startOf({ key, value }: SourceNode): number {
  return key?.from ?? value?.from ?? 0
}

function endOf({ key, value }: SourceNode): number {
  return value?.to ?? (key?.to ?? 0) + 1
}

/** The dash of a list's item. */
function dashOf(text: string, item: SourceNode): number {
  return text.lastIndexOf('-', startOf(item))
}

function columnOf(text: string, offset: number): number {
  return offset - (Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1)
}

/** The rest of the line that an offset lies on, and where the next one begins. */
function lineEnd(text: string, offset: number): { readonly next: number; readonly rest: string; readonly closed: boolean } {
  if (offset > 0 && /[\r\n]/.test(text.charAt(offset - 1))) return { next: offset, rest: '', closed: true }
  const [end = ''] = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(text.slice(offset)) ?? []
  return { next: offset + end.length, rest: end.trim(), closed: /[\r\n]$/.test(end) }
}
