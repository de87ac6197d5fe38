import { groupBy } from '../types/group.ts'
import { type Cut, cutText } from './cut.ts'
import type { Fix } from './prove-fixes.ts'

/** What some fixes leave of one file, and which of them. */
export interface MendedFile {
  readonly path: string
  readonly text: string
  readonly fixed: string
  readonly fixes: readonly Fix[]
}

/** The fixes of each file together, as far as they do not overlap; at most `most` of each. Each is proven alone: together they still have to be. */
export function combineFixes(fixes: readonly Fix[], most = Number.POSITIVE_INFINITY): readonly MendedFile[] {
  return [...groupBy(fixes, ({ path }) => path)].flatMap(([path, ofFile]) => {
    const text = ofFile[0]?.text ?? ''
    const chosen: Fix[] = []
    let cuts: readonly Cut[] = []
    for (const fix of ofFile) {
      if (chosen.length >= most || cutText(text, [...cuts, ...fix.cuts]) === undefined) continue
      cuts = [...cuts, ...fix.cuts]
      chosen.push(fix)
    }
    const fixed = cutText(text, cuts)
    return fixed === undefined || chosen.length === 0 ? [] : [{ path, text, fixed, fixes: chosen }]
  })
}
