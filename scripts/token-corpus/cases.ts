// The corpus of tokens and placeholders by which `npm test` measures what is found: every family of tokens.md in every place of a
// repository of manifests, in every style of YAML; and what people write where a token would stand, in the same places. Written from
// tokens.md and what it names, with nothing of src/tokens. Values exist in memory alone. One run draws a sample of the product:
//
//   SEED=... npx vitest run scripts/token-corpus.test.ts      the run that printed this seed, again
//   CORPUS=all npx vitest run scripts/token-corpus.test.ts    the whole product and a million lines without a token
import { type Draw, openDraw } from './draw.ts'
import { families } from './families/all.ts'
import type { Family, Token } from './family.ts'
import { mark, markedLines, unmarked } from './marks.ts'
import type { Place, PlantedFile, Planting } from './place.ts'
import { type Placeholder, placeholders } from './placeholders.ts'
import { places } from './places/all.ts'
import { situations } from './situations.ts'
import { drawStyle, type Style, styleName } from './yaml.ts'

/** One planted value, in files of a folder of its own. */
export interface Case {
  readonly family: Family
  /** Set where it is no token. */
  readonly placeholder?: string
  readonly place: string
  readonly style: string
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** Where a finding has to be. Values of keys and names have it in the path. */
  readonly expected: { readonly path: string; readonly from: number; readonly to: number; readonly inPath?: true }
  /** What was planted, for whoever looks at a miss in a debugger: never printed. */
  readonly value: string
}

/** Names that say nothing: for families that need none. */
const neutral = ['VALUE', 'SETTING_7', 'X', 'DATA', 'PARAM']

/** `count` pairs of family and place, each family and each place about equally often, all of them where there are fewer; and every situation. */
export function drawCases(seed: string, count: number): readonly Case[] {
  const draw = openDraw(`${seed}/tokens`)
  const pairs = families.flatMap((family) => places.filter((place) => place.fits?.(family) ?? true).map((place) => ({ family, place })))
  const drawn = sample(draw, pairs, count).map(({ family, place }, index) => tokenCase(openDraw(`${seed}/token/${index}`), family, place))
  // Each situation in several styles, however small the sample.
  const styled = Array.from({ length: 8 }, () => situations).flat()
  return [...drawn, ...styled.map(({ family, place }, index) => tokenCase(openDraw(`${seed}/situation/${index}`), family, place))]
}

/** The same with placeholders, each of which imitates a family. */
export function drawPlaceholderCases(seed: string, count: number): readonly Case[] {
  const draw = openDraw(`${seed}/placeholders`)
  const imitated = families.filter((family) => family.lines !== true && family.id !== 'tink' && family.id !== 'fly')
  const pairs = placeholders.flatMap((placeholder) => places.map((place) => ({ placeholder, place })))
  return sample(draw, pairs, count).flatMap(({ placeholder, place }, index) => {
    const own = openDraw(`${seed}/placeholder/${index}`)
    const family = own.pick(imitated.filter((each) => place.fits?.(each) ?? true))
    const made = placeholderCase(own, placeholder, family, place)
    return made === undefined ? [] : [made]
  })
}

function sample<T>(draw: Draw, list: readonly T[], count: number): readonly T[] {
  const rest = [...list]
  for (let index = rest.length - 1; index > 0; index -= 1) {
    const other = draw.below(index + 1)
    const [one, two] = [rest[index], rest[other]]
    if (one !== undefined && two !== undefined) {
      rest[index] = two
      rest[other] = one
    }
  }
  return rest.slice(0, count)
}

/** A given token at a given place. */
export function plantIn(draw: Draw, family: Family, token: Token, id: string): Case {
  const place = places.find((each) => each.id === id)
  if (place === undefined) throw new Error(`${id} is no place`)
  return tokenCase(draw, family, place, token)
}

function tokenCase(draw: Draw, family: Family, place: Place, token = family.make(draw)): Case {
  const style = drawStyle(draw)
  const name = family.needsName || draw.chance(0.5) ? family.name : draw.pick(['TOKEN', ...neutral])
  const planting = { family, draw, style, name, value: mark(token.value), ...(token.beside === undefined ? {} : { beside: token.beside }) }
  return finished(planting, place, style, token.value)
}

/** Nothing where the place cannot hold such a text. */
function placeholderCase(draw: Draw, placeholder: Placeholder, family: Family, place: Place): Case | undefined {
  const text = placeholder.make(draw, family)
  const style = drawStyle(draw)
  if (/name$/.test(place.id) && /[/\s<>*:]|^\.+$/.test(text)) return undefined
  const name = draw.chance(0.7) ? family.name : draw.pick(['TOKEN', 'PASSWORD', 'API_KEY', ...neutral])
  return {
    ...finished({ family, draw, style, name, value: mark(text), placeholder: true }, place, style, text),
    placeholder: placeholder.id,
  }
}

function finished(planting: Planting, place: Place, style: Style, value: string): Case {
  const files = place.write(planting)
  const expected = expectedIn(files, place)
  const contents = Object.fromEntries(files.map((file) => [unmarked(file.path), contentOf(file)]))
  return { family: planting.family, place: place.id, style: styleName(style), files: contents, expected, value }
}

function contentOf({ text, utf16 }: PlantedFile): string | Uint8Array {
  const plain = unmarked(text)
  if (utf16 === undefined) return plain
  const bytes = Buffer.from(`\uFEFF${plain.replace(/^\uFEFF/, '')}`, 'utf16le')
  return utf16 === 'le' ? bytes : bytes.swap16()
}

function expectedIn(files: readonly PlantedFile[], place: Place): Case['expected'] {
  for (const file of files) {
    const path = unmarked(file.path)
    if (path !== file.path) return { path, from: 1, to: 1, inPath: true }
    const found = markedLines(file.text)
    if (found === undefined) continue
    // A value that can be read begins on its first line; of what is spread over lines, any of the scalar's own will do.
    return file.coarse === true ? { path, from: found.from - 1, to: found.to } : { path, from: found.from, to: found.from }
  }
  throw new Error(`${place.id} plants nothing`)
}
