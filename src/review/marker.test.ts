import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileStrings } from '../testing/hostile-strings.ts'
import { isNewer, type Marker, readMarker, writeMarker } from './marker.ts'

const marker: Marker = {
  kind: 'finding',
  owner: 'abcdef012345',
  head: 'a'.repeat(40),
  run: { id: 1, attempt: 2 },
  digest: '0'.repeat(16),
  rule: 'plaintext-token',
  fingerprint: 'f'.repeat(32),
  token: true,
}

test('what is written is read, whatever stands in it and behind it', () => {
  for (const hostile of hostileStrings.filter(({ length }) => length < 1000)) {
    const written = writeMarker({ ...marker, rule: hostile, fingerprint: hostile })
    expect(written).toMatch(/^<!-- kubelatch:1 [\w-]+ -->$/)
    expect(readMarker(`${written}\n${hostile}`)).toEqual({ ...marker, rule: hostile, fingerprint: hostile })
  }
})

test('only a marker that opens the body counts', () => {
  const written = writeMarker(marker)
  for (const before of [...hostileStrings, 'x', '\n', '<!-- -->', '<!-- kubelatch:1 e30 -->']) {
    if (before !== '') expect(readMarker(`${before}${written}`)).not.toEqual(marker)
  }
})

test('nothing else is one, and nothing throws', () => {
  fc.assert(fc.property(fc.string(), (text) => readMarker(`<!-- kubelatch:1 ${text} -->`) === undefined))
  fc.assert(fc.property(fc.json(), (json) => readMarker(`<!-- kubelatch:1 ${Buffer.from(json).toString('base64url')} -->`) === undefined))
  expect(readMarker(`<!-- kubelatch:1 ${'A'.repeat(100_000)} -->`)).toBeUndefined()
})

test.each([
  [{ id: 2, attempt: 1 }, { id: 1, attempt: 9 }, true],
  [{ id: 1, attempt: 2 }, { id: 1, attempt: 1 }, true],
  [{ id: 1, attempt: 1 }, { id: 1, attempt: 1 }, false],
  [{ id: 1, attempt: 9 }, { id: 2, attempt: 1 }, false],
])('%j is newer than %j: %s', (one, other, expected) => {
  expect(isNewer(one, other)).toBe(expected)
})
