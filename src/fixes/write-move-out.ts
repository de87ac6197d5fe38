import type { SourceCollection, SourceNode } from '../yaml/source-nodes.ts'
import type { Cut } from './cut.ts'
import { indentLines } from './indent-lines.ts'
import { columnOf, endOf, startOf, wholeLines } from './layout.ts'
import { linesOf, takeMapping } from './moved-lines.ts'
import { asLines, behindInFlow, isOpenText } from './write-insertion.ts'
import { writeRemoval } from './write-removal.ts'

/** A field moved out of its mapping, right behind it; an only one takes its place. */
export function moveOut(text: string, field: SourceNode, from: SourceCollection, object: SourceCollection): readonly Cut[] | undefined {
  const isAlone = from.entries.length === 1
  const column = columnOf(text, startOf(from.node))
  if (from.node.style === 'flow') {
    const own = text.slice(startOf(field), endOf(field))
    if (/[\r\n]/.test(own)) return undefined
    if (isAlone)
      return text.slice(startOf(from.node), endOf(from.node)).includes('#')
        ? undefined
        : [{ from: startOf(from.node), to: endOf(from.node), text: own }]
    const taken = writeRemoval(text, from, field)
    const put =
      object.node.style === 'flow' ? behindInFlow(text, from.node, own) : asLines(text, endOf(from.node), `${' '.repeat(column)}${own}`)
    return taken && [taken, put]
  }
  const [lines, last] = [linesOf(text, field), from.entries.at(-1)]
  if (from.node.style !== 'block' || lines === undefined || last === undefined || isOpenText(text, last)) return undefined
  const taken = isAlone ? takeMapping(text, from.node, lines) : { ...wholeLines(text, lines.from, lines.to), text: '' }
  const moved = indentLines(text.slice(lines.from, lines.to), column - columnOf(text, startOf(field)))
  return taken === undefined || moved === undefined ? undefined : [taken, asLines(text, endOf(last), moved.replace(/(?:\r\n|\r|\n)$/, ''))]
}
