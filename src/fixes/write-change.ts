import { valueAt } from '../types/pointer.ts'
import type { Change } from '../types/report.ts'
import type { SourceNode } from '../yaml/source-nodes.ts'
import { encodeAnew } from './base64.ts'
import type { Cut } from './cut.ts'
import { columnOf, quotesAt } from './layout.ts'
import { writeKey, writeScalar } from './scalar-text.ts'
import type { Source } from './source.ts'
import { writeInsertion } from './write-insertion.ts'
import { writeMove } from './write-move.ts'
import { writeNesting } from './write-nesting.ts'
import { writeRemoval } from './write-removal.ts'
import { writeReplacement } from './write-replacement.ts'

/**
 * A change as written on the source text: every other byte, comments, quotes and layout stay. What stands at an anchor changes for all that
 * share it, what an alias stands for in its place alone. Undefined where it cannot be written so: an only entry, a tag, a comment that would be lost.
 */
export function writeChange(source: Source, change: Change): readonly Cut[] | undefined {
  const found = source.at(change.place.pointer)
  if (found === undefined) return undefined
  if ('rename' in change) return only(writeRename(source, found.node, change.rename))
  if (found.node.style === 'alias') return only(writeForAlias(source, found.node, change))
  if ('insert' in change) return found.holds && only(writeInsertion(source.text, found.holds, change.insert, stepOf(source)))
  if ('nest' in change) return writeNesting(source, change)
  if ('moveInto' in change) return writeMove(source, change)
  const node = behindAnchor(found.node)
  if (node === undefined) return undefined
  if ('quote' in change) return only(writeQuotes(source, node))
  if ('encode' in change) return only(writeBase64(source, node, change))
  if ('set' in change) return only(writeValue(source, node, change.set))
  if (found.node.marked) return undefined
  if ('become' in change)
    return found.within && writeReplacement(source.text, found.node, found.within.node.style, change.become, stepOf(source))
  if ('renameObject' in change || 'fromSecret' in change || 'nameSecrets' in change) return undefined
  return found.within && only(writeRemoval(source.text, found.within, found.node))
}

/** How much deeper this document writes a mapping than its key. */
function stepOf({ text, at }: Source): number {
  for (const { key, value, style } of at('')?.holds?.entries ?? []) {
    if (style !== 'block' || key === undefined || value === undefined || text.charAt(value.from) === '-') continue
    const step = columnOf(text, value.from) - columnOf(text, key.from)
    if (step > 0) return step
  }
  return 2
}

/** A node without its anchor, which stays as it is. Undefined for one with a tag, and for a collection that has been named. */
function behindAnchor(node: SourceNode): SourceNode | undefined {
  if (!node.marked) return node
  return node.scalar && { ...node, value: node.scalar }
}

/** A scalar in place of the alias that stood for one. */
function writeForAlias({ text }: Source, { value, scalar }: SourceNode, change: Change): Cut | undefined {
  if (value === undefined || scalar === undefined) return undefined
  if ('set' in change) return { ...value, text: writeScalar(change.set, 'none') }
  return 'quote' in change ? { ...value, text: JSON.stringify(text.slice(scalar.from, scalar.to)) } : undefined
}

function only(cut: Cut | undefined): readonly Cut[] | undefined {
  return cut && [cut]
}

function writeRename({ text }: Source, { key }: SourceNode, name: string): Cut | undefined {
  return key === undefined ? undefined : { ...key, text: writeKey(name, quotesAt(text, key)) }
}

function writeQuotes({ text }: Source, { value, style }: SourceNode): Cut | undefined {
  if (style !== 'plain' || value === undefined) return undefined
  const written = text.slice(value.from, value.to)
  return /[\r\n]/.test(written) ? undefined : { ...value, text: JSON.stringify(written) }
}

function writeBase64({ text, value: document }: Source, node: SourceNode, { place, encode }: Extract<Change, { encode: unknown }>) {
  const { value, style } = node
  const written = valueAt(document, place.pointer)
  const anew = typeof written === 'string' ? encodeAnew(written, encode) : undefined
  if (value === undefined || anew === undefined || typeof written !== 'string') return undefined
  if (style !== 'block-scalar') return { ...value, text: writeScalar(anew, quotesAt(text, value)) }
  // Of a block text the one line that holds it.
  const from = text.indexOf(written.trim(), value.from)
  return from === -1 || from >= value.to ? undefined : { from, to: from + written.trim().length, text: anew.trim() }
}

function writeValue({ text }: Source, { key, value, style }: SourceNode, set: string | number | boolean | null): Cut | undefined {
  if (style === 'block' || style === 'block-scalar') return undefined
  if (value !== undefined) return { ...value, text: writeScalar(set, style === 'flow' ? 'none' : quotesAt(text, value)) }
  const colon = key === undefined ? -1 : text.indexOf(':', key.to)
  return colon === -1 ? undefined : { from: colon + 1, to: colon + 1, text: ` ${writeScalar(set, 'none')}` }
}
