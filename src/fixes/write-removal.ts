import type { SourceCollection, SourceNode } from '../yaml/source-nodes.ts'
import type { Cut } from './cut.ts'
import { endOf, leadOf, lineEnd, lineStartOf, startOf, wholeLines } from './layout.ts'

/**
 * An entry taken out of the collection that holds it, with its line. Undefined for an only entry, and where a comment would be lost or would
 * stand at something else then.
 */
export function writeRemoval(text: string, holder: SourceCollection, node: SourceNode): Cut | undefined {
  const index = holder.entries.findIndex((entry) => startOf(entry) === startOf(node))
  const [own, next, previous] = [holder.entries[index], holder.entries[index + 1], holder.entries[index - 1]]
  if (own === undefined || holder.entries.length === 1) return undefined
  if (holder.node.style === 'flow') return removeFromFlow(text, own, previous, next)
  const start = leadOf(text, holder, own)
  const lineStart = lineStartOf(text, start)
  const end = endOf(own)
  const isClosed = own.style === 'block-scalar' && /[\r\n]/.test(text.charAt(end - 1))
  const line = isClosed ? { next: end, rest: '' } : lineEnd(text, end)
  if (line.rest.includes('#')) return undefined
  if (text.slice(lineStart, start).trim() === '') return { ...wholeLines(text, lineStart, line.next), text: '' }
  // The first field of an item stands behind its dash: the second moves up to it.
  if (next === undefined || text.slice(end, startOf(next)).includes('#')) return undefined
  return { from: start, to: leadOf(text, holder, next), text: '' }
}

function removeFromFlow(text: string, own: SourceNode, previous?: SourceNode, next?: SourceNode): Cut | undefined {
  const cut =
    next !== undefined
      ? { from: startOf(own), to: startOf(next) }
      : previous === undefined
        ? undefined
        : { from: endOf(previous), to: endOf(own) }
  if (cut === undefined) return undefined
  const beside = next === undefined ? text.slice(cut.from, startOf(own)) : text.slice(endOf(own), cut.to)
  return beside.includes('#') ? undefined : { ...cut, text: '' }
}
