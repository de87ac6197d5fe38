import { expect, test } from 'vitest'
import { literals } from '../../../tokens/first-look.ts'
import { Starts } from '../../../tokens/starts.ts'
import { mentions } from './mentions.ts'
import { sightOf } from './sight.ts'
import { logins, stems } from './stems.ts'

// Who is visited relies on it: references skip what stands on their line, and names what stands within them.
test('words that overlap are visited in their order, too', () => {
  const words = new Set([...literals(), ...mentions, ...logins].map(([word]) => word).concat(stems))
  const starts = new Starts(Array.from(words, (word) => [word, word] as const))
  let overlaps = 0
  for (const first of words) {
    for (const second of words) {
      for (let shared = 1; shared < Math.min(first.length, second.length + 1); shared++) {
        if (!second.startsWith(first.slice(-shared))) continue
        overlaps++
        for (const before of ['', ' ', '  ', '   ']) {
          const visited: number[] = []
          starts.some(`${before}${first}${second.slice(shared)}`, (at) => {
            visited.push(at)
            return false
          })
          expect(visited).toEqual(visited.toSorted((a, b) => a - b))
        }
      }
    }
  }
  expect(overlaps).toBeGreaterThan(500)
})

test.each([
  ['a: b', { literal: false, mention: false, encryption: false, login: false, stems: [] }],
  ['path: pattern', { literal: false, mention: false, encryption: false, login: false, stems: [] }],
  ['dbPw: a', { literal: false, mention: true, encryption: false, login: false, stems: [2] }],
  ['x: ENC[a] "kty" token\npassword: curl -u a:b', { literal: true, mention: true, encryption: true, login: true, stems: [16, 22] }],
])('of %j', (text, { stems, ...sight }) => {
  expect(sightOf(text)).toMatchObject(sight)
  expect(sightOf(text).stems).toEqual(stems)
})
