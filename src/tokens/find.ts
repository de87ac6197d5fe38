import { families } from './catalogue.ts'
import { holdsCredential } from './credential-name.ts'
import { drawnBits } from './drawn-bits.ts'
import type { TokenFamily } from './family.ts'
import { openGate } from './gate.ts'
import { isInsideBase64 } from './inside-base64.ts'
import { judgeToken, type Tier } from './judge-token.ts'
import { isCut, namesNext, reach, type Stretch, stretchesFor } from './stretches.ts'

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

/** What may stand before a token although it ends in a letter or a digit: an escape of JSON, YAML, a shell or a URL. */
const escapes = String.raw`\\[abefnrtv0]|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2}`
const before = `(?:(?<![A-Za-z0-9_-])|(?<=${escapes}))`
const after = '(?![A-Za-z0-9_-])'

/** How much of what stands before a stretch its boundary looks at: the longest escape. */
const context = 6

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
  const forms = new Map<TokenFamily, RegExp>()
  return (text, { name, beside }) => {
    const candidates = gate(text)
    const paired = beside === undefined ? [] : partnersOf(wanted, beside)
    const named = name === undefined ? [] : unlettered.filter((family) => mentions(family, name))
    const asked = paired.length === 0 ? named : [...paired, ...named.filter((family) => !paired.includes(family))]
    if (candidates.size === 0 && asked.length === 0) return []
    const hits: TokenHit[] = []
    const search = (family: TokenFamily, stretch: Stretch) => {
      const form = forms.get(family) ?? boundedForm(family)
      forms.set(family, form)
      const place = { ...stretch, text, name, paired: paired.includes(family) }
      for (const hit of searchStretch(family, form, place)) hits.push(hit)
    }
    for (const family of asked) search(family, { from: 0, to: text.length })
    for (const [family, positions] of candidates) {
      if (!asked.includes(family)) for (const stretch of stretchesFor(family, text, positions)) search(family, stretch)
    }
    return hits.length > 1 ? withoutOverlaps(hits, yielding) : hits
  }
}

/** The families that open something together with those of some ids. */
function partnersOf(wanted: readonly TokenFamily[], beside: readonly string[]): readonly TokenFamily[] {
  const partners = new Set(wanted.filter((family) => beside.includes(family.id)).map((family) => family.pair))
  return wanted.filter((family) => partners.has(family.id))
}

let shipped: FindTokens | undefined

/** The tokens of a text, of whatever family is in the catalogue. The first call builds the gate (a few milliseconds). */
export const findTokens: FindTokens = (text, surroundings) => {
  shipped ??= openFinder(families)
  return shipped(text, surroundings)
}

function boundedForm(family: TokenFamily): RegExp {
  const flags = `${family.form.flags.replace(/[gy]/g, '')}g`
  return new RegExp(family.boundary ? family.form.source : `${before}(?:${family.form.source})${after}`, flags)
}

/** A stretch of a text, the name that holds the text, and whether the family's identifier stands in the same object. */
interface Place extends Stretch {
  readonly text: string
  readonly name: string | undefined
  readonly paired: boolean
}

function* searchStretch(family: TokenFamily, form: RegExp, place: Place): Generator<TokenHit> {
  const { text } = place
  const start = Math.max(0, place.from - context)
  const end = Math.min(text.length, place.to + 1)
  const stretch = text.slice(start, end)
  form.lastIndex = place.from - start
  for (let match = form.exec(stretch); match !== null; match = form.exec(stretch)) {
    const [token] = match
    const from = start + match.index
    const to = from + token.length
    if (token === '') form.lastIndex++
    if (to === end && isCut(text, end)) continue
    const tier = judgeToken(family, token)
    if (tier === 'likely' && family.boundary === undefined && isInsideBase64(text, from, to)) continue
    if (tier !== undefined && isNamed(family, tier, { ...place, from, to })) yield { family: family.id, tier, from, to }
  }
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
