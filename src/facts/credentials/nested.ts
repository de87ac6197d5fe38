import type { Pointer } from '../../types/pointer.ts'
import type { Limits, YamlDocument } from '../../types/yaml.ts'
import { locateRanges, type Wanted } from '../../yaml/locate.ts'
import { readYaml } from '../../yaml/read-yaml.ts'
import { isMapping } from '../shape.ts'
import { encodedRuns } from './encoded-runs.ts'
import { examineSpot } from './examine-spot.ts'
import { type Found, placed, type Range, type Search, type Site } from './found.ts'
import { concerns, glanceWith, isClear } from './glance.ts'
import { mentionsCredential } from './mentions.ts'
import { stableOf } from './stable.ts'
import { type Look, pointerOf, type Spot, walk } from './walk.ts'
import { isWorthLooking } from './worth-looking.ts'
import { headerOf, rootZone, type Zone } from './zones.ts'

/** How much of a text inside of a text is read as YAML. What goes beyond is looked at line by line. */
export const limits: Limits = { fileSize: Number.POSITIVE_INFINITY, documents: 10_000, depth: 200, aliases: 10_000, nodes: 2_000_000 }

/** Escapes of JSON and YAML that stand for letters. */
function hidesLetters(text: string): boolean {
  return text.includes('\\') && /\\(?:[xuU][0-9A-Fa-f]|\/)/.test(text)
}

/** How JSON and YAML that is worth reading begin. */
const json = /^\s*[{[]/
const yaml = /^(?:---|[ \t]*(?:-[ \t]+)?["']?[\w./-]{1,100}["']?:(?:[ \t]|$))/m

interface Inner {
  readonly document: number
  readonly pointer: Pointer
  readonly part: 'key' | 'value'
  readonly found: Found
  /** Where it stands in the text, if that is known already. */
  readonly range?: Range
}

/**
 * The credentials in the fields of a text that is JSON or YAML of its own; undefined where it is none, or holds nothing that a reading
 * of its lines would not find as well.
 * @param tokens that stand in it as they are
 */
export function examineNested(text: string, site: Site, search: Search, tokens: readonly Found[]): readonly Found[] | undefined {
  const isJson = json.test(text)
  if (!isJson && !(text.includes('\n') && yaml.test(text))) return undefined
  if (!mentionsCredential(text) && !hidesLetters(text) && encodedRuns(text).next().done) return undefined
  const seen = glanceWith(tokens, text)
  const documents = (isJson ? readJson(text) : undefined) ?? readDocuments(text)
  if (documents === undefined) return undefined
  const isWanted: Look['isWanted'] = (inner, about) => isWorthLooking(inner, about) || (!isClear(seen) && concerns(seen, inner))
  const found = fieldsOf(
    text,
    documents,
    nestedZone(site),
    { ...search, nesting: search.nesting - 1 },
    { isWanted },
    isJson && !seen.escaped,
  )
  const { name } = site
  return found.map((one) => ({
    ...one,
    ...(one.key === undefined && name !== undefined ? { key: name } : {}),
    encodings: [isJson ? 'json' : 'yaml', ...one.encodings],
  }))
}

type Document = Pick<YamlDocument, 'index' | 'value'>

/** What is plain JSON, which is read ten times as fast as YAML. Undefined where it is none, or could not be read as YAML as well. */
function readJson(text: string): readonly Document[] | undefined {
  if (beyondYaml.test(text) || deepestIn(text) > limits.depth) return undefined
  try {
    return [{ index: 0, value: JSON.parse(text) }]
  } catch {
    return undefined
  }
}

/** What YAML has no place for, or not everywhere. */
const beyondYaml = /[\t\x7f-\x9f\u2028\u2029\ufeff]/

/** How deep brackets lie in each other, those in strings counted too. */
function deepestIn(text: string): number {
  let depth = 0
  let most = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 0x20
    if (code === 0x7b && ++depth > most) most = depth
    else if (code === 0x7d) depth--
  }
  return most
}

function readDocuments(text: string): readonly Document[] | undefined {
  const { documents, flaws, stopped } = readYaml(text, limits)
  if (stopped !== undefined || flaws.some(({ read }) => !read)) return undefined
  return documents.some(({ value }) => isMapping(value) || Array.isArray(value)) ? documents : undefined
}

/** The credentials in the fields of the documents that a text was read as, by where they stand in it. */
export function fieldsOf(
  text: string,
  documents: readonly Document[],
  zone: Zone,
  search: Search,
  look: Look = {},
  plain = false,
): readonly Found[] {
  const inner: Inner[] = []
  for (const { index, value } of documents) {
    const visit = (spot: Spot) => {
      for (const found of examineSpot(spot, search)) {
        const own = { ...found, inner: `>${headed(value)}${stableOf(value, spot)}${found.inner}` }
        const range = plain ? rangeInJson(text, spot, found) : undefined
        inner.push({
          document: index,
          pointer: pointerOf(spot.path),
          part: spot.part,
          found: own,
          ...(range === undefined ? {} : { range }),
        })
      }
    }
    walk(value, zone, visit, look)
  }
  return inner.length === 0 ? [] : inRanges(text, inner)
}

/** Documents of one text are told apart by what they are. */
function headed(value: unknown): string {
  const header = isMapping(value) ? headerOf(value) : undefined
  return header === undefined ? '' : `${header.kind}/${header.name}`
}

function nestedZone({ holder, belongs, weak }: Site): Zone {
  return { ...rootZone(undefined), holder, belongs: belongs && holder === 'encryption', weak }
}

function inRanges(text: string, inner: readonly Inner[]): readonly Found[] {
  const unknown = inner.filter(({ range }) => range === undefined)
  const ranges = unknown.length === 0 ? [] : locateRanges(text, unknown.map(wantedOf))
  const located = new Map(unknown.map((one, index) => [one, ranges[index]]))
  return inner.map((one) => placed(one.found, (range) => one.range ?? located.get(one) ?? range))
}

function wantedOf({ document, pointer, part, found: { from, to } }: Inner): Wanted {
  return { document, pointer, part, within: { from, to } }
}

/** Where a stretch of a value stands in JSON that hides no letters. Undefined where that takes a reading: the value is written with escapes, or again. */
function rangeInJson(text: string, { text: value, part, path }: Spot, { from, to }: Range): Range | undefined {
  const quoted = JSON.stringify(value)
  if (part === 'key' || quoted.length !== value.length + 2) return undefined
  const key = path.at(-1)
  const name = typeof key === 'string' ? JSON.stringify(key) : undefined
  let only: number | undefined
  for (let at = text.indexOf(quoted); at !== -1; at = text.indexOf(quoted, at + 1)) {
    if (name !== undefined && !isNamed(text, at, name)) continue
    if (only !== undefined) return undefined
    only = at
  }
  return only === undefined ? undefined : { from: only + 1 + from, to: only + 1 + to }
}

function isNamed(text: string, at: number, name: string): boolean {
  const before = text.slice(Math.max(0, at - name.length - 100), at).trimEnd()
  return before.endsWith(':') && before.slice(0, -1).trimEnd().endsWith(name)
}
