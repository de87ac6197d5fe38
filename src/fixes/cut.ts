/** One stretch of a text, in UTF-16 units, and what stands there instead. */
export interface Cut {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The text after all cuts; undefined where two of them overlap. */
export function cutText(text: string, cuts: readonly Cut[]): string | undefined {
  let [done, at] = ['', 0]
  for (const cut of [...cuts].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (cut.from < at || cut.to < cut.from) return undefined
    done += text.slice(at, cut.from) + cut.text
    at = cut.to
  }
  return done + text.slice(at)
}
