import { isDeepStrictEqual } from 'node:util'
import { groupBy } from '../types/group.ts'
import type { Pointer } from '../types/pointer.ts'
import type { Change } from '../types/report.ts'
import type { Limits } from '../types/yaml.ts'
import { splitDocuments } from '../yaml/documents.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { openSource } from '../yaml/source-nodes.ts'
import { applyChange } from './apply-change.ts'
import { type Cut, composeCuts, cutText } from './cut.ts'
import type { Source } from './source.ts'
import { writeChange } from './write-change.ts'

/**
 * All changes of one fix on the text of their file. Undefined where one of them cannot be written, or where a document would not read back as
 * just what they mean: then there is no such fix.
 */
export function writeChanges(text: string, changes: readonly Change[], limits: Limits): readonly Cut[] | undefined {
  const parts = [...splitDocuments(text)]
  const cuts: Cut[] = []
  for (const [document, ofDocument] of groupBy(changes, ({ place }) => place.document)) {
    const part = parts[document]
    const written = part && writeInDocument(text.slice(part.start, part.end), ofDocument, limits)
    if (part === undefined || written === undefined) return undefined
    cuts.push(...written.map(({ from, to, text: by }) => ({ from: from + part.start, to: to + part.start, text: by })))
  }
  return cuts.length > 0 ? cuts : undefined
}

/** In a text that holds one document, with what stands before it: one change after the other, each on what the last one left. */
function writeInDocument(text: string, changes: readonly Change[], limits: Limits): readonly Cut[] | undefined {
  let [now, cuts]: [string, readonly Cut[]] = [text, []]
  for (const change of changes) {
    const written = writeOne(now, change, limits)
    const next = written === undefined ? undefined : cutText(now, written)
    if (written === undefined || next === undefined) return undefined
    cuts = composeCuts(cuts, written)
    now = next
  }
  return cuts
}

function writeOne(text: string, change: Change, limits: Limits): readonly Cut[] | undefined {
  const at = openSource(text, 0)
  const read = readYaml(text, limits)
  if (at === undefined) return undefined
  const source = { text, at, value: read.documents[0]?.value }
  const cuts = writeChange(source, change)
  const written = cuts === undefined ? undefined : cutText(text, cuts)
  return written !== undefined && readsAs(written, source, read, change, limits) ? cuts : undefined
}

function readsAs(
  written: string,
  { text, at, value }: Source,
  before: ReturnType<typeof readYaml>,
  change: Change,
  limits: Limits,
): boolean {
  const after = readYaml(written, limits)
  if (before.flaws.length !== after.flaws.length || before.documents.length !== 1 || after.documents.length !== 1) return false
  const source = (pointer: Pointer) => {
    const range = at(pointer)?.node.value
    return range === undefined ? undefined : text.slice(range.from, range.to)
  }
  const wanted = applyChange(value, change, source)
  return wanted !== undefined && isDeepStrictEqual(wanted, after.documents[0]?.value)
}
