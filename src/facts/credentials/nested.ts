import type { Limits, YamlDocument } from '../../types/yaml.ts'
import { locateRanges, type Wanted } from '../../yaml/locate.ts'
import { readYaml } from '../../yaml/read-yaml.ts'
import { isMapping } from '../shape.ts'
import { hasEncodedRun } from './encoded-runs.ts'
import { examineSpot } from './examine-spot.ts'
import { mentionsCredential } from './first-sight/sight.ts'
import { type Found, placed, type Search, type Site } from './found.ts'
import { concerns, glanceWith, isClear } from './glance.ts'
import { stretchInJson } from './json-range.ts'
import { stableOf } from './stable.ts'
import { type Look, pointerOf, type Spot, walk } from './walk.ts'
import { worthIfDull, worthIn } from './worth-looking.ts'
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
  readonly spot: Spot
  readonly found: Found
}

/**
 * The credentials in the fields of a text that is JSON or YAML of its own; undefined where it is none, or holds nothing that a reading
 * of its lines would not find as well.
 * @param tokens that stand in it as they are
 */
export function examineNested(text: string, site: Site, search: Search, tokens: readonly Found[]): readonly Found[] | undefined {
  const isJson = json.test(text)
  if (!isJson && !(text.includes('\n') && yaml.test(text))) return undefined
  if (!mentionsCredential(text) && !hidesLetters(text) && !hasEncodedRun(text)) return undefined
  const plain = isJson ? readJson(text) : undefined
  const documents = plain ?? readDocuments(text)
  if (documents === undefined) return undefined
  const isWanted = search.dull ? worthIfDull : wantedIn(text, tokens)
  const found = fieldsOf(text, documents, nestedZone(site), { ...search, nesting: search.nesting - 1 }, { isWanted }, plain !== undefined)
  const { name } = site
  return found.map((one) => ({
    ...one,
    ...(one.key === undefined && name !== undefined ? { key: name } : {}),
    encodings: [isJson ? 'json' : 'yaml', ...one.encodings],
  }))
}

function wantedIn(text: string, tokens: readonly Found[]): NonNullable<Look['isWanted']> {
  const seen = glanceWith(tokens, text)
  const isWorth = worthIn(text)
  return isClear(seen) ? isWorth : (...about) => isWorth(...about) || concerns(seen, about[0])
}

type Document = Pick<YamlDocument, 'index' | 'value'>

/** What is plain JSON, which is read ten times as fast as YAML. Undefined where it is none, or could not be read as YAML as well. */
function readJson(text: string): readonly Document[] | undefined {
  if (beyondYaml.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isDeeper(value, limits.depth) ? undefined : [{ index: 0, value }]
  } catch {
    return undefined
  }
}

/** What YAML has no place for, or not everywhere. */
const beyondYaml = /[\t\x7f-\x9f\u2028\u2029\ufeff]/

/** Whether more than so many mappings and lists lie one in another. */
function isDeeper(value: unknown, most: number): boolean {
  if (value === null || typeof value !== 'object') return false
  return most === 0 || Object.values(value).some((inner) => isDeeper(inner, most - 1))
}

function readDocuments(text: string): readonly Document[] | undefined {
  const { documents, flaws, stopped } = readYaml(text, limits)
  if (stopped !== undefined || flaws.some(({ read }) => !read)) return undefined
  return documents.some(({ value }) => isMapping(value) || Array.isArray(value)) ? documents : undefined
}

/**
 * The credentials in the fields of the documents that a text was read as, by where they stand in it.
 * @param isJson the text is well-formed JSON
 */
export function fieldsOf(
  text: string,
  documents: readonly Document[],
  zone: Zone,
  search: Search,
  look: Look = {},
  isJson = false,
): readonly Found[] {
  const inner: Inner[] = []
  for (const { index, value } of documents) {
    const visit = (spot: Spot) => {
      for (const found of examineSpot(spot, search)) {
        const own = { ...found, inner: `>${headed(value)}${stableOf(value, spot)}${found.inner}` }
        inner.push({ document: index, spot: { ...spot, path: [...spot.path] }, found: own })
      }
    }
    walk(value, zone, visit, look)
  }
  return inner.length === 0 ? [] : inRanges(text, inner, isJson && inner.length <= fewFinds)
}

/** So many finds are placed one by one; more of them by reading the text once more, with all places. */
const fewFinds = 20

/** Documents of one text are told apart by what they are. */
function headed(value: unknown): string {
  const header = isMapping(value) ? headerOf(value) : undefined
  return header === undefined ? '' : `${header.kind}/${header.name}`
}

function nestedZone({ holder, belongs, weak }: Site): Zone {
  return { ...rootZone(undefined), holder, belongs: belongs && holder === 'encryption', weak }
}

function inRanges(text: string, inner: readonly Inner[], byPath: boolean): readonly Found[] {
  const quick = inner.map(({ spot, found }) => (byPath ? stretchInJson(text, spot, found) : undefined))
  const rest = inner.filter((_, index) => quick[index] === undefined)
  const located = rest.length === 0 ? [] : locateRanges(text, rest.map(wantedOf))
  const ranges = new Map(rest.map((one, index) => [one, located[index]]))
  return inner.map((one, index) => placed(one.found, (range) => quick[index] ?? ranges.get(one) ?? range))
}

function wantedOf({ document, spot: { path, part }, found: { from, to } }: Inner): Wanted {
  return { document, pointer: pointerOf(path), part, within: { from, to } }
}
