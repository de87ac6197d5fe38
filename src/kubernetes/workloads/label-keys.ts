import type { Pointer } from '../../types/pointer.ts'
import { text } from '../../types/text.ts'
import { whyNotQualifiedName } from '../names.ts'
import type { Mapping } from '../plain.ts'
import { forbidden, invalid } from '../refusal.ts'
import { eachItem, eachText, type Found, lengthOf, structAt, textAt } from './reading.ts'

/**
 * Keys whose values are taken from the Pod: ValidateMatchLabelKeysAndMismatchLabelKeys of core validation, v1.34.1. In a Pod they are
 * first merged into the selector as expressions, so that a key that stands there already stands twice.
 */
export function checkLabelKeys(term: Mapping, at: Pointer, found: Found, podLabels: Mapping | undefined): void {
  const selector = structAt(term, 'labelSelector')
  const match = keysOf(term, 'matchLabelKeys', at, found, selector !== undefined)
  const mismatch = keysOf(term, 'mismatchLabelKeys', at, found, selector !== undefined)
  for (const [key, place] of match) {
    if (mismatch.has(key)) found.push(invalid(place, key, text`it stands in mismatchLabelKeys too`))
  }
  if (selector === undefined || match.size === 0) return
  const labels = structAt(selector, 'matchLabels')
  for (const [key, place] of match) {
    const inLabels = labels !== undefined && Object.hasOwn(labels, key) ? 1 : 0
    const merged = podLabels !== undefined && Object.hasOwn(podLabels, key) ? timesIn(term, key) : 0
    const expressions = merged + expressionsOn(selector, key)
    if (expressions > 0 && inLabels + expressions > 1) found.push(invalid(place, key, text`it stands in the labelSelector too`))
  }
}

/** Before 1.34 no key of a spread constraint may stand in its selector at all: ValidateMatchLabelKeysInTopologySpread. */
export function checkLabelKeysApart(term: Mapping, at: Pointer, found: Found): void {
  const selector = structAt(term, 'labelSelector')
  const labels = selector === undefined ? undefined : structAt(selector, 'matchLabels')
  for (const [key, place] of keysOf(term, 'matchLabelKeys', at, found, selector !== undefined)) {
    const inLabels = labels !== undefined && Object.hasOwn(labels, key)
    if (inLabels || (selector !== undefined && expressionsOn(selector, key) > 0)) {
      found.push(invalid(place, key, text`it stands in the labelSelector too`))
    }
  }
}

function keysOf(term: Mapping, list: string, at: Pointer, found: Found, hasSelector: boolean): ReadonlyMap<string, Pointer> {
  const keys = new Map<string, Pointer>()
  if (lengthOf(term, list) === 0) return keys
  if (!hasSelector) found.push(forbidden(`${at}/${list}`, text`It is taken only along with a labelSelector.`))
  eachText(term, list, at, (key, place) => {
    const why = whyNotQualifiedName(key)
    if (why !== undefined && hasSelector) found.push(invalid(place, key, why))
    keys.set(key, place)
  })
  return keys
}

/** How often a key stands in matchLabelKeys: each time it is merged into the selector. */
function timesIn(term: Mapping, key: string): number {
  let count = 0
  eachText(term, 'matchLabelKeys', '', (item) => {
    if (item === key) count++
  })
  return count
}

function expressionsOn(selector: Mapping, key: string): number {
  let count = 0
  eachItem(selector, 'matchExpressions', '', (expression) => {
    if (textAt(expression, 'key') === key) count++
  })
  return count
}
