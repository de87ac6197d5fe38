import { expect, test } from 'vitest'
import { holdsDrawnRun } from './drawn-runs.ts'
import { alphabets } from './family.ts'
import { judgeLiteral } from './judge-literal.ts'
import { noise, seededRandom } from './testing.ts'

test.each([
  [
    'manifests',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: checkout-worker-12\n  labels:\n    app.kubernetes.io/part-of: shop\n',
  ],
  ['images by their digest', `image: registry.example.com/shop/web@sha256:${'3f9a1c'.repeat(11).slice(0, 64)}\n`],
  ['names of variables and fields', 'name: DB_CONNECTION_POOL_SIZE\nterminationGracePeriodSeconds: 30\n'],
  ['a password as people write them', 'password: correcthorse\n'],
  ['times and versions', 'at: "2026-06-30T12:00:00Z"\nversion: v1.31.4\n'],
  ['nothing', ''],
])('nothing looks drawn in %s', (_, text) => {
  expect(holdsDrawnRun(text)).toBe(false)
})

test.each([
  ['a scalar', 'a: Xq7mZp2LwR9t\n'],
  ['a scalar in quotation marks', "a: 'Xq7mZp2LwR9t'\n"],
  ['what a flag is given', '- --key=m~E9KcfZ1Gb=1:\n'],
  ['a password in an address', 'url: postgres://shop:Xq7mZp2LwR9t@db:5432/shop\n'],
  ['hexadecimal digits', 'a: 99ab99999cc9d9999999999eef9f9999\n'],
  ['an id', 'a: 8d3c7f0e-5b1a-4c2d-9e6f-0a1b2c3d4e5f\n'],
  ['capitals alone', 'a: QZXKVWJPLMTR\n'],
  ['signs of all kinds', 'a: ?g=1<r~-tQfr\n'],
  ['what goes on behind a longer run', `a: /usr/share/ca-certificates:${'Xq7mZp2LwR9t'}\n`],
])('%s looks drawn', (_, text) => {
  expect(holdsDrawnRun(text)).toBe(true)
})

test('what is judged to be drawn is seen, whatever it is drawn from and wherever it stands', () => {
  const random = seededRandom(23)
  const letters = [
    alphabets.base62,
    alphabets.lowerAlnum,
    alphabets.lower,
    alphabets.upperAlnum,
    alphabets.lowerHex,
    `${alphabets.base62}!#$%^&*()-_=+[]{};:,.<>/?~|@`,
  ]
  const forms: readonly ((value: string) => string)[] = [
    (value) => value,
    (value) => `password: ${value}\n`,
    (value) => `DB_PASSWORD=${value}\n`,
    (value) => `["--password=${value}"]`,
    (value) => `{"password":"${value}"}`,
  ]
  let judged = 0
  for (let count = 0; count < 6000; count++) {
    const value = random.draw(letters[count % letters.length] ?? '', 12 + (count % 37))
    if (judgeLiteral(value, { name: 'password', secret: true }) === undefined) continue
    judged++
    expect(holdsDrawnRun(forms[count % forms.length]?.(value) ?? ''), value).toBe(true)
  }
  expect(judged).toBeGreaterThan(4000)
})

test('most of what only looks random to the eye is passed over', () => {
  const random = seededRandom(29)
  for (const kind of ['digests', 'words'] as const)
    expect(Array.from({ length: 200 }, () => holdsDrawnRun(noise[kind]?.(random) ?? '')).filter(Boolean).length, kind).toBeLessThan(20)
})
