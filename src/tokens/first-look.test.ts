import { expect, test } from 'vitest'
import { families } from './catalogue.ts'
import { openFinder } from './finder.ts'
import { isFirstLookClear } from './first-look.ts'
import { openGate } from './gate.ts'
import { seededRandom } from './testing.ts'

/** As the gate looks for a family: by its keywords, its run, or the words that it needs. */
function looksFor() {
  const sorted = (words: readonly string[]) => [...new Set(words.map((word) => word.toLowerCase()))].sort()
  return {
    literals: sorted(
      families.flatMap(({ keywords, run, needs }) => (keywords.length > 0 ? keywords : run === undefined ? (needs ?? []) : [])),
    ),
    needed: sorted(families.flatMap(({ needs }) => needs ?? [])),
    run: Math.min(...families.flatMap(({ run }) => run ?? [])),
  }
}

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

test('what is clear at the first look is nothing to the gate, but an address without a user', () => {
  const gate = openGate(families.filter(({ id }) => id !== 'url-with-password'))
  const find = openFinder(families)
  const random = seededRandom(11)
  const words = [
    'name: web\n',
    'image: registry.example/shop/web:1.10.8\n',
    'A3',
    '-',
    's',
    'k_',
    '://',
    'shop.example',
    'x'.repeat(23),
    '\u0173\u016b',
    ' @ ',
  ]
  let clear = 0
  for (let count = 0; count < 1000; count++) {
    const text = [...random.bytes(1 + (count % 9))].map((byte) => words[byte % words.length]).join('')
    if (!isFirstLookClear(text)) continue
    clear += 1
    expect(gate(text).size).toBe(0)
    expect(find(text, {})).toEqual([])
  }
  expect(clear).toBeGreaterThan(100)
}, 120_000)

test.each([
  ['an address', 'a: https://shop.example/cart\n', true],
  ['an address behind a sign of one', 'a: me@shop.example https://shop.example\n', true],
  ['an address with a user', 'a: https://me:you@shop.example/cart\n', false],
  ['a literal in other letters', 'a: GHP_\n', false],
  ['the half of a literal', 'a: gh\n', true],
  ['nothing', '', true],
  ['much', ' '.repeat(100_001), false],
])('%s', (_, text, isClear) => {
  expect(isFirstLookClear(text)).toBe(isClear)
})
