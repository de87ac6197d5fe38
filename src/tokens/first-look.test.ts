import { expect, test } from 'vitest'
import { families } from './catalogue.ts'
import { openFinder } from './finder.ts'
import { isFirstLookClear } from './first-look.ts'
import { leastOf } from './least-of.ts'
import { seededRandom } from './testing.ts'
import { TokenForm } from './token-form.ts'

/**
 * What a family's tokens are known by in a text. None of those that hold so many letters and digits in a row as the first look asks for: by that it sees
 * them. Of keywords that tokens begin with, how many characters follow at least.
 */
function looksFor() {
  const run = Math.min(...families.flatMap(({ run }) => run ?? []))
  const keywords = new Map<string, number>()
  const words = new Set<string>()
  for (const family of families) {
    const { length, word } = leastOf(family.form)
    if (word >= run || family.run !== undefined) continue
    const isLeading = new TokenForm(family).leads
    for (const keyword of family.keywords) {
      const behind = isLeading ? length - keyword.length : 0
      keywords.set(keyword, Math.min(keywords.get(keyword) ?? behind, behind))
    }
    if (family.keywords.length === 0) for (const word of family.needs ?? []) words.add(word.toLowerCase())
  }
  const needed = new Set(families.flatMap(({ needs }) => needs ?? []).map((word) => word.toLowerCase()))
  return { keywords: Object.fromEntries([...keywords].sort()), words: [...words].sort(), needed: [...needed].sort(), run }
}

test.each(families.filter(({ run }) => run !== undefined).map((family) => [family.id, family] as const))('%s has its run', (_, family) => {
  expect(leastOf(family.form).word).toBeGreaterThanOrEqual(family.run ?? 0)
})

test('the first look knows what the families of the catalogue are looked for by (vitest run src/tokens/first-look.test.ts -u writes it)', async () => {
  await expect(`${JSON.stringify(looksFor(), undefined, 2)}\n`).toMatchFileSnapshot('./first-look.json')
})

test.each(families.map((family) => [family.id, family] as const))('a token of %s does not pass the first look', (_, family) => {
  const random = seededRandom(7)
  for (let count = 0; count < 5; count++) {
    const text = `a: b\n${family.needs?.[0] ?? 'c'}: ${family.sample(random)}\n`
    expect(isFirstLookClear(text)).toBe(false)
  }
})

/** What may stand before a token and behind it: some of it leaves it one. */
const around = [
  '',
  ' ',
  '\n',
  '"',
  "'",
  '=',
  '/',
  '.',
  '-',
  '_',
  'x',
  '7',
  '\\n',
  '\\x3d',
  '%3D',
  '\u00e9',
  '\u0142',
  '\u{1f600}',
  '\r\n',
  '\0',
]

test('in what is clear at the first look the finder finds nothing', () => {
  const find = openFinder(families)
  const random = seededRandom(11)
  const pick = (items: readonly string[]) => items[(random.bytes(1)[0] ?? 0) % items.length] ?? ''
  let [clear, found] = [0, 0]
  for (const family of families) {
    for (let count = 0; count < 40; count++) {
      const token = family.sample(random)
      const [from, to] =
        count % 4 === 0 ? [(random.bytes(1)[0] ?? 0) % 3, token.length - ((random.bytes(1)[0] ?? 0) % 3)] : [0, token.length]
      const text = `${pick([family.needs?.[0] ?? 'a', 'a', ''])}${pick(around)}${pick(around)}${token.slice(from, to)}${pick(around)}b`
      const isFound = find(text, {}).length > 0
      if (isFound) found += 1
      if (!isFirstLookClear(text)) continue
      clear += 1
      expect([text, isFound]).toEqual([text, false])
    }
  }
  expect(clear).toBeGreaterThan(500)
  expect(found).toBeGreaterThan(2000)
}, 120_000)

test.each([
  ['an address', 'a: https://shop.example/cart\n', true],
  ['an address behind a sign of one', 'a: me@shop.example https://shop.example\n', true],
  ['an address with a user', 'a: https://me:you@shop.example/cart\n', false],
  ['a keyword that begins a token', `a: AIza${'x'.repeat(35)}\n`, false],
  ['the same behind an escape', `a: "\\nAIza${'x'.repeat(35)}"\n`, false],
  ['the same, cut', `a: AIza${'x-'.repeat(17)}\n`, true],
  ['the same in other letters', `a: aiza${'x-'.repeat(18)}\n`, true],
  ['the same within a word', `a: xAIza${'x-'.repeat(18)}\n`, true],
  ['a keyword within tokens', 'a: x8Q~x\n', false],
  ['the half of a keyword', 'a: 8Q\n', true],
  ['a word that a family needs', 'OKTA: x\n', false],
  ['nothing', '', true],
  ['much', ' '.repeat(100_001), false],
])('%s', (_, text, isClear) => {
  expect(isFirstLookClear(text)).toBe(isClear)
})
