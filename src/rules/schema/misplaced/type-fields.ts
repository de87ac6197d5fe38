import { isMapping } from '../../../facts/shape.ts'
import { at, type Manifest } from '../../../types/manifest.ts'
import { child } from '../../../types/pointer.ts'
import type { Report } from '../../../types/report.ts'
import { text, untrusted } from '../../../types/text.ts'

/** An object without its kind or apiVersion: missing, or misspelt. */
export function* missingType(manifest: Manifest): Iterable<Report> {
  const missing = manifest.kind === '' ? 'kind' : 'apiVersion'
  if (!isMapping(manifest.value)) return
  const known = new Set(['metadata', 'spec', 'data', 'stringData', 'status', 'rules', 'type', 'kind', 'apiVersion'])
  const misspelt = Object.keys(manifest.value).find((key) => !known.has(key) && nearTo(key, missing))
  yield {
    case: 'missing-type',
    place: misspelt === undefined ? at(manifest, '') : at(manifest, child('', misspelt), 'key'),
    message: text`The object has no ${untrusted(missing)}. The API server cannot tell what it is and refuses it.`,
    help: misspelt === undefined ? text`Add ${untrusted(missing)}.` : text`Did you mean ${untrusted(missing)}?`,
    explains: [manifest.place.pointer],
    ...(misspelt === undefined ? {} : { changes: [{ place: at(manifest, child('', misspelt), 'key'), rename: missing }] }),
  }
}

/** One letter lost, added or wrong, or two swapped: enough for the two names that are compared here. */
function nearTo(key: string, wanted: string): boolean {
  const [a, b] = [key.toLowerCase(), wanted.toLowerCase()]
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return (restA.length <= 1 && restB.length <= 1) || (restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0])
}
