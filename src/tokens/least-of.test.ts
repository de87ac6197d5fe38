import { expect, it } from 'vitest'
import { leastOf } from './least-of.ts'

it.each([
  [/ghp_[A-Za-z0-9]{36}/, { length: 40, word: 36 }],
  [/[0-9a-f]{32}-us[1-9][0-9]?/, { length: 36, word: 32 }],
  [/ab(?:cd|[a-z]{4})ef/, { length: 6, word: 6 }],
  [/a(?:-|b)c/, { length: 3, word: 1 }],
  [/ab(?:c-){0,3}d/, { length: 3, word: 2 }],
  [/ab(?:c-){2,3}d/, { length: 7, word: 3 }],
  [/[a-z]{3,9}[0-9]{2}/, { length: 5, word: 5 }],
  [/[a-z_]{24}/, { length: 24, word: 0 }],
  [/[a-z\u0142]{24}/, { length: 24, word: 0 }],
  [/\u0142{24}/, { length: 24, word: 0 }],
  [/(?<![a-z])ab(?=cdef)/, { length: 2, word: 2 }],
])('what matches %s has at least %j', (pattern, least) => {
  expect(leastOf(pattern)).toEqual(least)
})

it('measures no pattern with flags', () => {
  expect(() => leastOf(/a/i)).toThrow('not measured with flags')
})
