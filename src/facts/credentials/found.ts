import type { Encoding, Holder, Opens, Tier } from '../../types/credential.ts'
import type { GapReason } from '../../types/gap.ts'

/** A stretch of a text, in UTF-16 units, the end exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** One credential in a text that was looked at. It never leaves this folder: what does has no value. */
export interface Found extends Range {
  /** As a provider would see it: decoded, without white space around. */
  readonly value: string
  readonly tier: Tier
  /** Absent for a literal that has no shape of its own. */
  readonly family?: string
  readonly key?: string
  readonly holder: Holder
  /** Outermost first. */
  readonly encodings: readonly Encoding[]
  /** Where inside of the text it is, by names; '' where the text has no names of its own. */
  readonly inner: string
  /** What its surroundings tell that it opens. */
  readonly opens?: readonly Opens[]
}

/** Where a text was taken from. */
export interface Site {
  /** The key, variable or flag that it stands under. */
  readonly name?: string
  /** The key above, where families ask for what it says. */
  readonly around?: string
  readonly holder: Holder
  /** Nothing but credentials belongs here: what looks random is one, whatever it is called. */
  readonly belongs: boolean
  /** A credential's name and a literal are told, without any sign of randomness. */
  readonly weak: boolean
  /** By its field's type the text is base64. */
  readonly encoded?: boolean
  /** The text is a list of words for a program: flags and assignments. */
  readonly command?: boolean
}

/** What goes through a whole look at one text, however deep. */
export interface Search {
  /** How many more encodings may lie one in another. */
  readonly depth: number
  /** How many more texts that have names of their own (JSON, YAML) may lie one in another. */
  readonly nesting: number
  /** Ids of families whose tokens stand in the same object. */
  readonly beside?: readonly string[]
  /**
   * In the whole that the text was taken from nothing has a token's form, is encoded or looks drawn: no more than passwords as people write them
   * are left to be found.
   */
  readonly dull?: true
  stop(reason: Extract<GapReason, 'too-deeply-encoded' | 'inflates-too-far'>): void
}

/** The look at what something in a text decodes to, of which the look at the whole tells nothing. */
export function ofDecoded({ dull: _, ...search }: Search): Search {
  return { ...search, depth: search.depth - 1 }
}

/** A find in a part of a text, told for the whole: `place` gives the stretch of the whole that a stretch of the part was made of. */
export function placed(found: Found, place: (range: Range) => Range): Found {
  const { from, to } = place(found)
  return { ...found, from, to }
}

export function overlap(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to
}

/** Whether a stretch overlaps one of some others, which do not overlap each other. */
export function openOverlaps(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = ranges.toSorted((a, b) => a.from - b.from)
  return (range) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.to ?? 0) > range.from) high = middle
      else low = middle + 1
    }
    const next = sorted[low]
    return next !== undefined && overlap(next, range)
  }
}
