import { child, type Pointer, parent } from '../types/pointer.ts'
import type { Change } from '../types/report.ts'
import type { SourceCollection, SourceNode } from '../yaml/source-nodes.ts'
import type { Cut } from './cut.ts'
import { indentLines } from './indent-lines.ts'
import { columnOf, endOf, newlineOf, quotesAt, startOf, wholeLines } from './layout.ts'
import { linesOf, takeMapping } from './moved-lines.ts'
import { writeKey } from './scalar-text.ts'
import type { Source } from './source.ts'
import { anchorOf, asLines, behindInFlow, isOpenText } from './write-insertion.ts'
import { fillEmpty, isEmpty } from './write-move-empty.ts'
import { moveOut } from './write-move-out.ts'
import { writeRemoval } from './write-removal.ts'

/** A field on its way: where it stands, the mapping that holds it and its object, and where it goes. */
interface Move {
  readonly text: string
  readonly field: SourceNode
  readonly from: SourceCollection
  readonly object: SourceCollection
  readonly into: string
  readonly target?: SourceCollection
}

/**
 * A field moved into the mapping beside its own, just as it is written, with the comments above it and on its line. An only field takes its
 * mapping with it: that is renamed, or taken away where the other one is there.
 */
export function writeMove(
  { text, at }: Source,
  { place, moveInto: into }: Extract<Change, { moveInto: string }>,
): readonly Cut[] | undefined {
  const holder = parent(place.pointer)
  const object: Pointer = parent(holder)
  const found = at(place.pointer)
  const [around, beside] = [at(object)?.holds, into === '' ? undefined : at(child(object, into))]
  if (found?.within?.node.key === undefined || around === undefined) return undefined
  if (into === '') return moveOut(text, found.node, found.within, around)
  if (beside !== undefined && isEmpty(text, beside.node)) return fillEmpty(text, found.node, found.within, around, beside.node)
  if (beside !== undefined && (beside.holds === undefined || beside.holds.entries.length === 0 || beside.node.marked)) return undefined
  const move: Move = {
    text,
    field: found.node,
    from: found.within,
    object: around,
    into,
    ...(beside?.holds === undefined ? {} : { target: beside.holds }),
  }
  const isAlone = move.from.entries.length === 1
  if (move.target === undefined && isAlone)
    return [{ ...found.within.node.key, text: writeKey(into, quotesAt(text, found.within.node.key)) }]
  if (move.from.node.style === 'flow') return moveInFlow(move)
  return move.from.node.style === 'block' ? moveLines(move) : undefined
}

function moveInFlow({ text, field, from, object, into, target }: Move): readonly Cut[] | undefined {
  const own = text.slice(startOf(field), endOf(field))
  const taken = from.entries.length === 1 ? writeRemoval(text, object, from.node) : writeRemoval(text, from, field)
  if (taken === undefined || /[\r\n]/.test(own)) return undefined
  if (target !== undefined) {
    const last = anchorOf(text, target)
    return last === undefined || target.node.style !== 'flow' ? undefined : [taken, behindInFlow(text, last, own)]
  }
  const { key } = from.node
  const made = `${writeKey(into, key === undefined ? 'none' : quotesAt(text, key))}: {${own}}`
  if (object.node.style === 'flow') return [taken, behindInFlow(text, from.node, made)]
  return [taken, asLines(text, endOf(from.node), `${' '.repeat(columnOf(text, startOf(from.node)))}${made}`)]
}

function moveLines({ text, field, from, into, target }: Move): readonly Cut[] | undefined {
  const lines = linesOf(text, field)
  if (lines === undefined) return undefined
  const column = columnOf(text, startOf(field))
  if (target === undefined) {
    const head = `${' '.repeat(columnOf(text, startOf(from.node)))}${writeKey(into, 'none')}:${newlineOf(text)}`
    const isLast = from.entries.at(-1) !== undefined && startOf(from.entries.at(-1) ?? field) === startOf(field)
    if (isLast) return [{ from: lines.from, to: lines.from, text: head }]
    const last = from.entries.at(-1)
    if (last === undefined || isOpenText(text, last)) return undefined
    const written = `${head}${text.slice(lines.from, lines.to)}`
    return [{ ...wholeLines(text, lines.from, lines.to), text: '' }, asLines(text, endOf(last), written.replace(/(?:\r\n|\r|\n)$/, ''))]
  }
  const [first, last] = [target.entries[0], anchorOf(text, target)]
  if (target.node.style !== 'block' || first === undefined || last === undefined) return undefined
  const taken = from.entries.length === 1 ? takeMapping(text, from.node, lines) : { ...wholeLines(text, lines.from, lines.to), text: '' }
  const moved = indentLines(text.slice(lines.from, lines.to), columnOf(text, startOf(first)) - column)
  return taken === undefined || moved === undefined ? undefined : [taken, asLines(text, endOf(last), moved.replace(/(?:\r\n|\r|\n)$/, ''))]
}
