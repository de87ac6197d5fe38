import type { SourceCollection, SourceNode } from '../yaml/source-nodes.ts'
import type { Cut } from './cut.ts'
import { indentLines } from './indent-lines.ts'
import { columnOf, endOf, lineEnd, newlineOf, startOf, wholeLines } from './layout.ts'
import { linesOf, takeMapping } from './moved-lines.ts'
import { writeRemoval } from './write-removal.ts'

/** Whether a field is a mapping that holds nothing yet, in one line. */
export function isEmpty(text: string, { key, value, marked }: SourceNode): boolean {
  if (key === undefined || marked) return false
  return value === undefined || /^\{\s*\}$/.test(text.slice(value.from, value.to))
}

/** A field moved into a mapping that holds nothing yet. */
export function fillEmpty(
  text: string,
  field: SourceNode,
  from: SourceCollection,
  object: SourceCollection,
  target: SourceNode,
): readonly Cut[] | undefined {
  if (target.key === undefined) return undefined
  const isAlone = from.entries.length === 1
  const old = { from: target.key.to + 1, to: endOf(target) }
  if (from.node.style === 'flow' || object.node.style === 'flow') {
    const own = text.slice(startOf(field), endOf(field))
    const taken = isAlone ? writeRemoval(text, object, from.node) : writeRemoval(text, from, field)
    return taken === undefined || /[\r\n]/.test(own) ? undefined : [taken, { ...old, text: ` {${own}}` }]
  }
  const lines = linesOf(text, field)
  if (lines === undefined || from.node.style !== 'block') return undefined
  const taken = isAlone ? takeMapping(text, from.node, lines) : { ...wholeLines(text, lines.from, lines.to), text: '' }
  const step = columnOf(text, startOf(field)) - columnOf(text, startOf(from.node))
  const moved = indentLines(text.slice(lines.from, lines.to), columnOf(text, target.key.from) + step - columnOf(text, startOf(field)))
  if (taken === undefined || moved === undefined || lineEnd(text, old.to).rest !== '') return undefined
  return [taken, { ...old, text: `${newlineOf(text)}${moved.replace(/(?:\r\n|\r|\n)$/, '')}` }]
}
