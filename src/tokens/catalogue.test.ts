import { describe, expect, it } from 'vitest'
import { families, familyById } from './catalogue.ts'
import type { TokenFamily } from './family.ts'
import { findTokens } from './find.ts'
import { openFinder } from './finder.ts'
import { seededRandom } from './testing.ts'

/** A line that holds a token: behind a key of its family's words where it needs one. */
const lineOf = (family: TokenFamily, token: string) =>
  `${family.needs === undefined ? 'value' : `${family.needs[0]}_secret_key`}: ${token}\n`

/** Samples from seeds of the family's own, so that families of one alphabet do not draw the same. */
function samples(family: TokenFamily, count: number): string[] {
  const start = Array.from(family.id).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
  return Array.from({ length: count }, (_, seed) => family.sample(seededRandom(start + seed)))
}

/** Of each family; all families together are some 50,000. */
const drawn = 250

const missed = new Map<string, readonly string[]>()

/** Samples of a family that are not found whole in a text of all of them, or that hold none of its keywords. */
function missedOf(family: TokenFamily): readonly string[] {
  const known = missed.get(family.id)
  if (known !== undefined) return known
  const tokens = samples(family, drawn)
  const text = tokens.map((token) => lineOf(family, token)).join('')
  const hits = openFinder([family])(text, {}).map((hit) => text.slice(hit.from, hit.to))
  expect(hits.length).toBeLessThanOrEqual(drawn)
  const found = new Set(hits)
  const held = (token: string) => family.keywords.length === 0 || family.keywords.some((keyword) => token.includes(keyword))
  const left = tokens.filter((token) => !held(token) || !found.has(token))
  missed.set(family.id, left)
  return left
}

/** Quantifiers of a pattern's source, character classes and escapes left out: `{2,}`, `*`, `+?`. */
function quantifiers(source: string): { plain: string; open: string[] } {
  const plain = source.replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|.)/g, 'e').replace(/\[[^\]]*\]/g, 'c')
  return { plain, open: [...plain.matchAll(/[*+]|\{\d+,\}/g)].map(([one]) => one) }
}

/** What a family's form gets furthest through without holding: its keywords, tokens that lack an end, and long runs of its letters. */
function worstOf(family: TokenFamily, length: number): string {
  const [token = ''] = samples(family, 1)
  const keyword = family.keywords[0] ?? family.needs?.[0] ?? 'a1'
  const half = token.slice(0, token.length >> 1)
  const pieces = [keyword, `${half}.`, `${token.slice(0, -1)}.`, `${token.slice(0, -8)} ${keyword}A`, `${keyword}${'Aa1'.repeat(3000)}`]
  return pieces.map((piece) => piece.repeat(Math.ceil(length / pieces.length / piece.length))).join('\n')
}

/** Other characters than this one that a checksum's alphabet may hold. */
const flipped = (character: string) =>
  character === 'a'
    ? 'b'
    : character === 'A'
      ? 'B'
      : character === '2'
        ? '3'
        : /[a-z]/.test(character)
          ? 'a'
          : /[A-Z]/.test(character)
            ? 'A'
            : '2'

describe('all families together', () => {
  it('are there, with ids of their own', () => {
    expect(families.length).toBeGreaterThanOrEqual(120)
    expect(new Set(families.map((family) => family.id)).size).toBe(families.length)
    for (const family of families) expect(familyById(family.id)).toBe(family)
  })

  it('have 999 of 1,000 samples found', () => {
    expect(families.flatMap(missedOf).length).toBeLessThanOrEqual((families.length * drawn) / 1000)
  })

  it('name pairs that exist', () => {
    const unknown = families.filter((family) => family.pair !== undefined && familyById(family.pair) === undefined)
    expect(unknown.map((family) => family.id)).toEqual([])
  })
})

describe.each(families.map((family) => [family.id, family] as const))('%s', (id, family) => {
  it('says what it is', () => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect(family.name).toMatch(/^(?:a|an|the) .*[^.]$/)
    expect(family.revoke).toMatch(/^https:\/\//)
    for (const keyword of family.keywords) expect(keyword).toMatch(/^[\x20-\x7e]{3,}$/)
    if (family.keywords.length === 0) expect((family.needs?.length ?? 0) + (family.run ?? 0)).toBeGreaterThan(0)
    if (family.refutationSilences) expect(family.prove).toBeDefined()
    expect(family.form.flags).not.toMatch(/[gy]/)
  })

  it(`finds its samples whole, by a keyword that each holds, but for one in ${drawn}`, () => {
    expect(missedOf(family).length, missedOf(family)[0]).toBeLessThanOrEqual(1)
  })

  it('finds its samples among all families, and no other takes them', () => {
    const taken = samples(family, 50).flatMap((token) => findTokens(lineOf(family, token), {}).map((hit) => hit.family))
    expect([...new Set(taken)]).toEqual([id])
    expect(taken.length).toBeGreaterThanOrEqual(49)
  })

  it('loses confirmed by flipped characters, where a checksum or a structure is proven', () => {
    if (family.prove === undefined) return
    const find = openFinder([family])
    for (const token of samples(family, 5)) {
      if (find(lineOf(family, token), {})[0]?.tier !== 'confirmed') continue
      const positions = Array.from({ length: 40 }, (_, index) => Math.floor(((index + 1) * (token.length - 1)) / 40))
      const lost = positions.filter((at) => {
        const changed = token.slice(0, at) + flipped(token.charAt(at)) + token.slice(at + 1)
        return find(lineOf(family, changed), {})[0]?.tier !== 'confirmed'
      })
      expect(lost.length).toBeGreaterThan(0)
    }
  })

  it('stands only between characters that are none of its own', () => {
    if (family.boundary !== undefined) return
    const find = openFinder([family])
    for (const token of samples(family, 10)) {
      for (const around of [`x${token}`, `${token}x`, `a_${token}`, `${token}-b`]) {
        const line = lineOf(family, around)
        expect(find(line, {}).filter((hit) => line.slice(hit.from, hit.to) === token)).toEqual([])
      }
    }
  })

  it('holds neither white space nor quotation marks, where its form says not itself where it ends', () => {
    if (family.boundary !== undefined) return
    expect(samples(family, 50).filter((token) => /[\s"]/.test(token))).toEqual([])
  })

  it('has a form with bounded quantifiers alone, and none within another', () => {
    const { plain, open } = quantifiers(family.form.source)
    expect(open).toEqual([])
    expect(plain).not.toMatch(/\{\d+,\d+\}\??\)\{\d+,\d+\}/)
  })

  it('takes time in proportion to its worst input: a megabyte of it, and a sixteenth', () => {
    const find = openFinder([family])
    const name = `${family.needs?.[0] ?? ''}_secret_key`
    const spent = [62_500, 1_000_000].map((length) => {
      const text = worstOf(family, length)
      const before = process.cpuUsage().user
      expect(find(text, { name }).every((hit) => hit.to > hit.from)).toBe(true)
      return process.cpuUsage().user - before
    })
    // Sixteen times as long takes sixteen times the processor's time; what grows with the square takes 256 times.
    expect(spent[1]).toBeLessThan(400_000 + 50 * (spent[0] ?? 0))
  })
})
