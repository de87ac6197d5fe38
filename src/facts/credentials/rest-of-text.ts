import type { Holder } from '../../types/credential.ts'
import { Lines } from '../../yaml/lines.ts'
import { locateRanges, type Wanted } from '../../yaml/locate.ts'
import type { LookedThrough } from './collect.ts'
import type { Collected } from './credentials-from.ts'
import { type Found, overlap, type Range, type Search } from './found.ts'
import { mentionsCredential } from './mentions.ts'
import { examineText, type Glance, tokensOfText } from './raw-text.ts'
import { pointerOf, type Spot } from './walk.ts'

/**
 * What the text of a file holds beside its fields: all of it where it was not read as YAML, else comments, values of repeated keys and
 * documents that could not be read. A token in the text that no field accounts for is one of these.
 */
export function restOfText(file: LookedThrough, seen: Glance, structured: readonly Collected[], search: Search): readonly Collected[] {
  const { text } = file
  const whole = tokensOfText(text, seen, search)
  const broken = unreadParts(file).flatMap(({ from, to }) => {
    const part = text.slice(from, to)
    if (!mentionsCredential(part)) return []
    const found = examineText(part, holderOf(file, part), search, /\.(?:ya?ml|json|tpl)$/i.test(file.path))
    return found.map((one) => ({ ...one, from: from + one.from, to: from + one.to }))
  })
  const named = broken.filter((one) => one.tier !== 'confirmed' || one.key !== undefined)
  const others = whole.filter((one) => !named.some((other) => other.value === one.value && other.from <= one.from && one.to <= other.to))
  const extra = unaccounted([...named, ...others], structured, text)
  if (extra.length === 0) return []
  const lines = new Lines(text)
  return extra.map((found) => ({ found, span: lines.span(found.from, found.to) }))
}

/** Texts that were not read as YAML, or not wholly. */
function unreadParts({ documents, flaws, text, path }: LookedThrough): readonly Range[] {
  const whole = { from: 0, to: text.length }
  if (documents.length === 0) return isCode(path) ? [] : [whole]
  return flaws.some(({ read }) => !read) ? [whole] : []
}

/** Source code and what tools write: names there say little, and only tokens count. */
function isCode(path: string): boolean {
  return /\.(?:go|[cm]?[jt]sx?|py|rb|rs|java|kt|scala|c|cc|cpp|h|hpp|cs|swift|php|lua|proto|graphql|css|scss|less|html?|svg|xml|sum|lock|mod|patch|diff|map|min\.js|csv|tsv|ipynb|sql|pl|r|jl|ex|exs|erl|hs|ml|clj|vue|svelte|dart)$/i.test(
    path,
  )
}

function holderOf({ role }: LookedThrough, text: string): Holder {
  if (role === 'values') return 'values'
  if (/^["']?kind["']?:\s*["']?Secret\b/m.test(text)) return 'secret'
  return /^["']?kind["']?:\s*["']?ConfigMap\b/m.test(text) ? 'config' : 'other'
}

/** Finds of the text that no field accounts for: where a value stands more often than in fields, those that lie in none. */
function unaccounted(found: readonly Found[], structured: readonly Collected[], text: string): readonly Found[] {
  const counted = new Map<string, Collected[]>()
  for (const one of structured) counted.set(one.found.value, [...(counted.get(one.found.value) ?? []), one])
  const inText = new Map<string, number>()
  for (const { value } of found) inText.set(value, (inText.get(value) ?? 0) + 1)
  const fields = [...inText].flatMap(([value, count]) => (count > (counted.get(value)?.length ?? 0) ? (counted.get(value) ?? []) : []))
  const wanted = fields.flatMap((one) => ('spot' in one ? [{ ...placeIn(one), document: one.document }] : []))
  const covered = wanted.length === 0 ? [] : locateRanges(text, wanted)
  return found.filter((one) => {
    const most = counted.get(one.value)?.length ?? 0
    if ((inText.get(one.value) ?? 0) <= most) return false
    return !covered.some((range) => overlap(range, one))
  })
}

function placeIn({ spot, found }: Extract<Collected, { readonly spot: Spot }>): Omit<Wanted, 'document'> {
  return { pointer: pointerOf(spot.path), part: spot.part, within: { from: found.from, to: found.to } }
}
