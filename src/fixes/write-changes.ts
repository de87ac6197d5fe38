import { isDeepStrictEqual } from 'node:util'
import { groupBy } from '../types/group.ts'
import type { Pointer } from '../types/pointer.ts'
import type { Change } from '../types/report.ts'
import type { Limits } from '../types/yaml.ts'
import { splitDocuments } from '../yaml/documents.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { sharedPointers } from '../yaml/shared-nodes.ts'
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
  const shared = new Set<Pointer>()
  for (const change of changes) {
    // An anchor brought it along.
    if ('become' in change && shared.has(change.place.pointer)) continue
    const written = writeOne(now, change, limits)
    const next = written === undefined ? undefined : cutText(now, written.cuts)
    if (written === undefined || next === undefined) return undefined
    for (const pointer of written.places) shared.add(pointer)
    cuts = composeCuts(cuts, written.cuts)
    now = next
  }
  return cuts
}

/** The cuts of one change, and all the places whose value they change. */
function writeOne(
  text: string,
  change: Change,
  limits: Limits,
): { readonly cuts: readonly Cut[]; readonly places: readonly Pointer[] } | undefined {
  const at = openSource(text, 0)
  const read = readYaml(text, limits)
  if (at === undefined) return undefined
  const source = { text, at, value: read.documents[0]?.value }
  const cuts = writeChange(source, change)
  const written = cuts === undefined ? undefined : cutText(text, cuts)
  if (cuts === undefined || written === undefined) return undefined
  const places = placesOf(source, change)
  return readsAs(written, source, read, change, places, limits) ? { cuts, places } : undefined
}

/** What is written once is read wherever an alias or a merge brings it. */
function placesOf({ text, at, value }: Source, change: Change): readonly Pointer[] {
  const { pointer } = change.place
  return at(pointer)?.node.style === 'alias' ? [pointer] : sharedPointers(text, value, pointer, !isOfValue(change))
}

/** Whether a change leaves the key alone, which an alias does not share. */
function isOfValue(change: Change): boolean {
  return 'set' in change || 'quote' in change || 'encode' in change || 'insert' in change || 'nest' in change
}

function readsAs(
  written: string,
  { text, at, value }: Source,
  before: ReturnType<typeof readYaml>,
  change: Change,
  places: readonly Pointer[],
  limits: Limits,
): boolean {
  const after = readYaml(written, limits)
  if (before.flaws.length !== after.flaws.length || before.documents.length !== 1 || after.documents.length !== 1) return false
  const source = (pointer: Pointer) => {
    const { scalar, value: whole } = at(pointer)?.node ?? {}
    const range = scalar ?? whole
    return range === undefined ? undefined : text.slice(range.from, range.to)
  }
  const wanted = places.reduce(
    (done, shared) =>
      done === undefined ? undefined : applyChange(done, { ...change, place: { ...change.place, pointer: shared } }, source),
    value,
  )
  return wanted !== undefined && isDeepStrictEqual(wanted, after.documents[0]?.value)
}
