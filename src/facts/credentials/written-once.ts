import { locateRanges } from '../../yaml/locate.ts'
import type { Collected } from './credentials-from.ts'
import { pointerOf } from './walk.ts'

/** An anchor and an alias, as far as can be told without reading. */
const anchor = /(?:^|[\s[{,:-])&[\w.-]/m
const alias = /(?:^|[\s[{,:-])\*[\w.-]/m

/**
 * The finds of fields without those that an alias or a merge of YAML only repeats: what is written once is told once, at the first field that has
 * it. Costs a second reading only where a text has aliases and a value is found twice.
 */
export function writtenOnce(text: string, found: readonly Collected[]): readonly Collected[] {
  if (found.length < 2 || !anchor.test(text) || !alias.test(text)) return found
  const values = new Set<string>()
  const repeated = new Set(found.filter(({ found: { value } }) => values.size === values.add(value).size).map((one) => one.found.value))
  const asked = found.filter((one) => repeated.has(one.found.value) && 'spot' in one)
  const ranges = locateRanges(
    text,
    asked.flatMap((one) =>
      'spot' in one
        ? [
            {
              document: one.document,
              pointer: pointerOf(one.spot.path),
              part: one.spot.part,
              within: { from: one.found.from, to: one.found.to },
            },
          ]
        : [],
    ),
  )
  const taken = new Set<string>()
  const again = new Set<Collected>()
  asked.forEach((one, index) => {
    const range = ranges[index]
    const place = `${range?.from}:${range?.to}`
    if (taken.has(place)) again.add(one)
    taken.add(place)
  })
  return again.size === 0 ? found : found.filter((one) => !again.has(one))
}
