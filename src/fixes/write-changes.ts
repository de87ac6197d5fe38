import { isDeepStrictEqual } from 'node:util'
import type { Change } from '../types/report.ts'
import type { Limits } from '../types/yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { openSource } from '../yaml/source-nodes.ts'
import { applyChange } from './apply-change.ts'
import { type Cut, cutText } from './cut.ts'
import { writeChange } from './write-change.ts'

/**
 * All changes of one fix on the text of their file. Undefined where one of them cannot be written, or where the text would not read back as
 * just what they mean: then there is no such fix.
 */
export function writeChanges(text: string, changes: readonly Change[], limits: Limits): readonly Cut[] | undefined {
  const cuts: Cut[] = []
  for (const change of changes) {
    const at = openSource(text, change.place.document)
    const cut = at === undefined ? undefined : writeChange({ text, at }, change)
    if (cut === undefined) return undefined
    cuts.push(cut)
  }
  const written = cutText(text, cuts)
  return cuts.length > 0 && written !== undefined && readsAs(written, text, changes, limits) ? cuts : undefined
}

function readsAs(written: string, text: string, changes: readonly Change[], limits: Limits): boolean {
  const [before, after] = [readYaml(text, limits), readYaml(written, limits)]
  if (before.flaws.length !== after.flaws.length || before.documents.length !== after.documents.length) return false
  return before.documents.every(({ index, value }, at) => {
    const at2 = openSource(text, index)
    const source = (pointer: Change['place']['pointer']) => {
      const range = at2?.(pointer)?.node.value
      return range === undefined ? undefined : text.slice(range.from, range.to)
    }
    const wanted = changes
      .filter((change) => change.place.document === index)
      .reduce((done, change) => applyChange(done, change, source), value)
    return isDeepStrictEqual(wanted, after.documents[at]?.value)
  })
}
