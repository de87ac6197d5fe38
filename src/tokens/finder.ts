import { holdsCredential } from './credential-name.ts'
import { drawnBits } from './drawn-bits.ts'
import { isEncodedText } from './encoded-text.ts'
import type { TokenFamily } from './family.ts'
import { openGate } from './gate.ts'
import { isInsideBase64 } from './inside-base64.ts'
import { judgeToken, type Tier } from './judge-token.ts'
import { isCut, namesNext, reach, type Stretch, stretchesFor } from './stretches.ts'
import { TokenForm } from './token-form.ts'

/** Where a token stands in a text: offsets in UTF-16 units, the end exclusive. Never its value. */
export interface TokenHit {
  /** The family's id. */
  readonly family: string
  readonly tier: Tier
  readonly from: number
  readonly to: number
}

/** What is known of the place that a text was taken from. */
export interface Surroundings {
  /** The key, variable or flag that holds the text. */
  readonly name?: string
  /** Ids of families whose tokens the same object holds: what they open together with is found under any name then ({@link TokenFamily.pair}). */
  readonly beside?: readonly string[]
}

/** The tokens of a text, from first to last, none overlapping another. */
export type FindTokens = (text: string, surroundings: Surroundings) => readonly TokenHit[]

/** The key, variable or flag whose value begins where a line is cut. */
const nameAtEnd = /([A-Za-z][A-Za-z0-9_.-]{0,100})["']?(?: {0,3}[:=,] {0,3}| )["']?$/

/**
 * A finder for some families. Time is linear in the text: the gate reads it once, and each family that it lets through reads the words around
 * its keywords once more.
 */
export function openFinder(wanted: readonly TokenFamily[]): FindTokens {
  const gate = openGate(wanted)
  const unlettered = wanted.filter((family) => family.keywords.length === 0 && family.run === undefined)
  const yielding = new Set(wanted.filter((family) => family.yields).map((family) => family.id))
  const forms = new Map<TokenFamily, TokenForm>()
  const formOf = (family: TokenFamily): TokenForm => {
    const form = forms.get(family) ?? new TokenForm(family)
    forms.set(family, form)
    return form
  }
  return (text, { name, beside }) => {
    const candidates = gate(text)
    const paired = beside === undefined ? [] : partnersOf(wanted, beside)
    const named = name === undefined ? [] : unlettered.filter((family) => mentions(family, name))
    const asked = paired.length === 0 ? named : [...paired, ...named.filter((family) => !paired.includes(family))]
    if (candidates.size === 0 && asked.length === 0) return []
    const hits: TokenHit[] = []
    const keep = (family: TokenFamily, stretches: Iterable<Stretch>) => {
      for (const { from, to } of stretches) {
        const tier = tierOf(family, { from, to, text, name, paired: paired.includes(family) })
        if (tier !== undefined) hits.push({ family: family.id, tier, from, to })
      }
    }
    for (const family of asked) keep(family, stretchesIn(formOf(family), text, { from: 0, to: text.length }))
    for (const [family, positions] of candidates) {
      if (asked.includes(family)) continue
      const form = formOf(family)
      if (form.leads) keep(family, stretchesAt(form, text, positions))
      else for (const stretch of stretchesFor(family, text, positions)) keep(family, stretchesIn(form, text, stretch))
    }
    return hits.length > 1 ? withoutOverlaps(hits, yielding) : hits
  }
}

/** The families that open something together with those of some ids. */
function partnersOf(wanted: readonly TokenFamily[], beside: readonly string[]): readonly TokenFamily[] {
  const partners = new Set(wanted.filter((family) => beside.includes(family.id)).map((family) => family.pair))
  return wanted.filter((family) => partners.has(family.id))
}

/** What has a form and begins at one of some positions, none within another. */
function stretchesAt(form: TokenForm, text: string, positions: readonly number[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (const position of positions.length > 1 ? positions.toSorted((a, b) => a - b) : positions) {
    const stretch = position < (found.at(-1)?.to ?? 0) ? undefined : form.at(text, position)
    if (stretch !== undefined) found.push(stretch)
  }
  return found
}

/** What has a form in a part of a text, but for what the part's end may have cut. */
function stretchesIn(form: TokenForm, text: string, part: Stretch): readonly Stretch[] {
  const found: Stretch[] = []
  const end = Math.min(text.length, part.to + 1)
  let from = part.from
  for (let stretch = form.firstIn(text, part); stretch !== undefined; stretch = form.firstIn(text, { from, to: part.to })) {
    if (stretch.to < end || !isCut(text, end)) found.push(stretch)
    from = Math.max(stretch.to, stretch.from + 1)
  }
  return found
}

/** A stretch of a text, the name that holds the text, and whether the family's identifier stands in the same object. */
interface Place extends Stretch {
  readonly text: string
  readonly name: string | undefined
  readonly paired: boolean
}

/** How sure it is that what has a family's form is one of its tokens, by itself and by what stands around it; undefined where it is none. */
function tierOf(family: TokenFamily, place: Place): Tier | undefined {
  const { text, from, to } = place
  const tier = judgeToken(family, text.slice(from, to))
  if (tier === 'likely' && family.boundary === undefined && isInsideBase64(text, from, to)) return undefined
  if (tier === 'likely' && family.keywords.length === 0 && isEncodedText(withPadding(text, from, to))) return undefined
  return tier !== undefined && isNamed(family, tier, place) ? tier : undefined
}

/** Base64 has the shape of a token without a literal; the padding behind is no part of the shape. What it holds is looked at by itself. */
function withPadding(text: string, from: number, to: number): string {
  return text.slice(from, text.startsWith('==', to) ? to + 2 : text.startsWith('=', to) ? to + 1 : to)
}

/**
 * Whether a token's surroundings say what its family needs said: one of its words in the name or on the same line. A token that holds no
 * literal and proves nothing must also stand under a name that says credential, as commit ids and digests have its shape. Beside its
 * identifier a token needs no words, but must look drawn.
 */
function isNamed(family: TokenFamily, tier: Tier, { text, name, paired, from, to }: Place): boolean {
  if (family.needs === undefined || tier === 'confirmed') return true
  if (paired) return drawnBits(text.slice(from, to)) > 0
  const left = leftOnLine(text, from)
  if (!mentions(family, `${name ?? ''} ${left} ${rightOnLine(text, to)}`)) return false
  if (family.keywords.length > 0 || family.run !== undefined) return true
  // Ciphertext of SOPS has the shape of many, and stands under their names.
  if (left.lastIndexOf('ENC[') > left.lastIndexOf(']')) return false
  return (
    wordsBefore(left).some((word) => mentions(family, word) && holdsCredential(word)) ||
    holdsCredential(nameAtEnd.exec(left)?.[1] ?? name ?? '')
  )
}

function mentions(family: TokenFamily, around: string): boolean {
  const folded = around.toLowerCase()
  return (family.needs ?? []).some((word) => folded.includes(word.toLowerCase()))
}

/** Keys, variables and flags that a line names. */
function wordsBefore(left: string): readonly string[] {
  return left.match(/[A-Za-z][A-Za-z0-9_.-]{2,100}/g) ?? []
}

/** The line up to a token; where nothing is on it, also the one above, if that only names what follows. */
function leftOnLine(text: string, from: number): string {
  const left = text.slice(Math.max(0, from - reach), from)
  const line = left.slice(left.lastIndexOf('\n') + 1)
  if (line.trim() !== '' || line.length === left.length) return line
  const above = left.slice(0, left.length - line.length - 1)
  return namesNext.test(above) ? above.slice(above.lastIndexOf('\n') + 1) : line
}

function rightOnLine(text: string, to: number): string {
  return text.slice(to, to + reach).split('\n', 1)[0] ?? ''
}

/** Of hits that overlap the one stays that yields to none, then the better proven, of equals the longer, of those the first family's. */
function withoutOverlaps(hits: TokenHit[], yielding: ReadonlySet<string>): readonly TokenHit[] {
  hits.sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: TokenHit[] = []
  for (const hit of hits) {
    const last = kept.at(-1)
    if (last === undefined || hit.from >= last.to) kept.push(hit)
    else if (outranks(hit, last, yielding)) kept[kept.length - 1] = hit
  }
  return kept
}

function outranks(a: TokenHit, b: TokenHit, yielding: ReadonlySet<string>): boolean {
  if (yielding.has(a.family) !== yielding.has(b.family)) return yielding.has(b.family)
  if (a.tier !== b.tier) return a.tier === 'confirmed'
  return a.to - a.from > b.to - b.from
}
