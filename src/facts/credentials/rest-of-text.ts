import { lacksPartner } from '../../tokens/pairs.ts'
import type { Holder } from '../../types/credential.ts'
import { groupBy } from '../../types/group.ts'
import { splitDocuments } from '../../yaml/documents.ts'
import { Lines } from '../../yaml/lines.ts'
import { locateRanges, type Wanted } from '../../yaml/locate.ts'
import { commented } from './comments.ts'
import type { Collected } from './credentials-from.ts'
import { writtenInCode, writtenLoosely } from './examine.ts'
import { mentionsCredential } from './first-sight/sight.ts'
import { type Found, openOverlaps, overlap, type Range, type Search, type Site } from './found.ts'
import { type Glance, isClear } from './glance.ts'
import type { LookedThrough } from './looked-through.ts'
import { merge } from './merge.ts'
import { examineText, glanceBeside, tokensOfText } from './raw-text.ts'
import { repeatedKeys } from './repeated-keys.ts'
import { pointerOf, type Spot } from './walk.ts'

/**
 * What the text of a file holds beside its fields: all of it where it was not read as YAML, else comments, values of repeated keys and
 * documents that could not be read. A token in the text that no field accounts for is one of these.
 */
export function restOfText(file: LookedThrough, seen: Glance, structured: readonly Collected[], search: Search): readonly Collected[] {
  let rest = restIn(file, seen, structured, search)
  if (lacksPartner(rest)) {
    const beside = rest.flatMap(({ family }) => family ?? [])
    rest = restIn(file, glanceBeside(file.text, seen, beside), structured, { ...search, beside })
  }
  if (rest.length === 0) return []
  const lines = new Lines(file.text)
  return rest.map((found) => ({ found, span: lines.span(found.from, found.to) }))
}

function restIn(file: LookedThrough, seen: Glance, structured: readonly Collected[], search: Search): readonly Found[] {
  const { text } = file
  const broken = unreadParts(file).flatMap(({ from, to }) => {
    const part = text.slice(from, to)
    if (file.generates === undefined && isClear(seen) && !mentionsCredential(part)) return []
    const deep = file.documents.length === 0 && readable.test(part) ? search : { ...search, nesting: 0 }
    const found = examineText(part, siteOf(file, part), deep, part === text ? seen.tokens : undefined)
    return (isProse(file.path) && file.generates?.kind !== 'Secret' ? asProse(found, part) : found).map((one) => ({
      ...one,
      from: from + one.from,
      to: from + one.to,
    }))
  })
  // Neither comments nor code nor rows say more than what looks drawn.
  const notes = file.documents.length > 0 && !search.dull ? commented(text, { ...search, nesting: 0 }) : []
  const site = siteOf(file, text)
  const code = file.documents.length === 0 && !search.dull && isSource(file.path) ? writtenInCode(text, site, search) : []
  const rows = file.documents.length === 0 && !search.dull && isData(file.path) ? writtenLoosely(text, site, search) : []
  const named = merge(broken, notes, code, rows, repeatedKeys(file, site, search))
  const byValue = groupBy(named, ({ value }) => value)
  const others = tokensOfText(text, seen, search).filter((one) => {
    // What fields hold encoded was judged where it was whole, by its name: lines of it prove nothing.
    if (file.documents.length > 0 && one.family === undefined) return false
    return !byValue.get(one.value)?.some((other) => overlap(one, other))
  })
  return unaccounted([...named, ...others], structured, text)
}

/** How YAML and JSON of Kubernetes and of registries' logins begin that have another name: `admin.kubeconfig`, `.docker/config`. */
const readable = /^(?:["']?(?:apiVersion|kind|users|auths)["']?[ \t]*:|\{)/m

/** Texts that were not read as YAML: the whole, or the documents that could not be read. */
function unreadParts({ documents, flaws, text, path }: LookedThrough): readonly Range[] {
  if (documents.length === 0) return isCode(path) ? [] : [{ from: 0, to: text.length }]
  const broken = new Set(flaws.filter(({ read }) => !read).map(({ document }) => document))
  if (broken.size === 0) return []
  return [...splitDocuments(text)].filter((_, index) => broken.has(index)).map(({ start, end }) => ({ from: start, to: end }))
}

/** Source code and what tools write: names there say little, and only tokens count. */
function isCode(path: string): boolean {
  return /\.(?:go|[cm]?[jt]sx?|py|rb|rs|java|kt|scala|c|cc|cpp|h|hpp|cs|swift|php|lua|proto|graphql|css|scss|less|html?|svg|xml|sum|lock|mod|patch|diff|map|min\.js|csv|tsv|ipynb|sql|pl|r|jl|ex|exs|erl|hs|ml|clj|vue|svelte|dart)$/i.test(
    path,
  )
}

/** Source code that people write: not what tools make of it. */
function isSource(path: string): boolean {
  return isCode(path) && !/(?:\.(?:sum|lock|mod|map|csv|tsv|svg|patch|diff|css|scss|less)|\.min\.[cm]?js)$/i.test(path)
}

/** Rows and statements: neither settings nor source code. */
function isData(path: string): boolean {
  return /\.(?:csv|tsv|sql)$/i.test(path)
}

/** What people write to be read. */
function isProse(path: string): boolean {
  return /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|org|html?)$/i.test(path)
}

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * What prose holds of credentials. It is full of examples: what has no form of its own is no more than possible there; invitations with a
 * password in their address and ids of sessions long gone are none.
 */
function asProse(found: readonly Found[], text: string): readonly Found[] {
  return found
    .filter((one) => one.family !== undefined || !(id.test(one.value) || isInAddress(one, text)))
    .map((one): Found => (one.family === undefined && one.tier === 'likely' ? { ...one, tier: 'possible' } : one))
}

/** Whether a stretch stands behind the `?` of an address. */
function isInAddress({ from }: Range, text: string): boolean {
  return /https?:\/\/[^\s?]{1,500}\?\S{0,500}$/.test(text.slice(Math.max(0, from - 1000), from))
}

/** What the text of a file that is no YAML, or of a document that could not be read, is. */
function siteOf({ role, generates, path }: LookedThrough, text: string): Pick<Site, 'holder' | 'belongs' | 'weak' | 'name'> {
  if (generates !== undefined) {
    const isSecret = generates.kind === 'Secret'
    const isValue = generates.key !== undefined && !text.trim().includes('\n')
    return { holder: isSecret ? 'secret' : 'config', belongs: isSecret, weak: true, ...(isValue ? { name: generates.key } : {}) }
  }
  if (role === 'values') return { holder: 'values', belongs: false, weak: true }
  const isManifest = /\.(?:ya?ml|json|tpl|tmpl|gotmpl|j2)$/i.test(path)
  const kind = isManifest ? /^["']?kind["']?:\s*["']?(Secret|ConfigMap)\b/m.exec(text)?.[1] : undefined
  const holder: Holder = kind === 'Secret' ? 'secret' : kind === 'ConfigMap' ? 'config' : 'other'
  return { holder, belongs: false, weak: kind !== undefined }
}

/** Finds of the text that no field accounts for: where a value stands more often than in fields, those that lie in no find of a field. */
function unaccounted(found: readonly Found[], structured: readonly Collected[], text: string): readonly Found[] {
  if (structured.length === 0) return found
  const counted = countValues(structured.map((one) => one.found))
  const inText = countValues(found)
  const left = found.filter(({ value }) => (inText.get(value) ?? 0) > (counted.get(value) ?? 0))
  if (left.length === 0) return left
  const wanted = structured.flatMap((one) => ('spot' in one ? [{ ...placeIn(one), document: one.document }] : []))
  const isCovered = openOverlaps(locateRanges(text, wanted))
  return left.filter((one) => !isCovered(one))
}

function countValues(found: readonly Found[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { value } of found) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function placeIn({ spot, found }: Extract<Collected, { readonly spot: Spot }>): Omit<Wanted, 'document'> {
  return { pointer: pointerOf(spot.path), part: spot.part, within: { from: found.from, to: found.to } }
}
