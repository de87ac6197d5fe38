import { type Cut, cutText } from './cut.ts'
import type { Fix } from './write-fixes.ts'

/** What some fixes leave of one file, and which of them. */
export interface MendedFile {
  readonly path: string
  readonly text: string
  readonly fixed: string
  readonly fixes: readonly Fix[]
}

/**
 * Fixes together, as far as they do not overlap, each with all of its files; at most `most` of each file. Each is proven alone: together they
 * still have to be.
 */
export function combineFixes(fixes: readonly Fix[], most = Number.POSITIVE_INFINITY): readonly MendedFile[] {
  const files = new Map<string, { readonly text: string; readonly fixes: readonly Fix[]; readonly cuts: readonly Cut[] }>()
  for (const fix of fixes) {
    const next = fix.files.map(({ path, text, cuts }) => {
      const before = files.get(path)
      return { path, text, fixes: [...(before?.fixes ?? []), fix], cuts: [...(before?.cuts ?? []), ...cuts] }
    })
    const fits = next.every(({ text, fixes: ofFile, cuts }) => ofFile.length <= most && cutText(text, cuts) !== undefined)
    if (fits) for (const { path, ...file } of next) files.set(path, file)
  }
  return [...files].flatMap(([path, { text, fixes: ofFile, cuts }]) => {
    const fixed = cutText(text, cuts)
    return fixed === undefined ? [] : [{ path, text, fixed, fixes: ofFile }]
  })
}
