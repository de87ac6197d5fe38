import { expect, test } from 'vitest'
import { text, untrusted } from '../types/text.ts'
import { coverEchoes } from './cover-echoes.ts'

const hide = (word: string) => word.replace(/TOKEN-\w+/, '***')

test('a quotation that repeats a part of a hidden one, in another case of letters, is hidden whole', () => {
  const texts = [
    text`${untrusted('TOKEN-abcdefgh')} is no name.`,
    text`Did you mean ${untrusted('oken-ABCDEFG')}, or ${untrusted('web')}?`,
  ] as const
  expect(coverEchoes(texts, hide)).toEqual([
    text`${untrusted('***')} is no name.`,
    text`Did you mean ${untrusted('***')}, or ${untrusted('web')}?`,
  ])
})

test('what hides nothing stays the same object', () => {
  const texts = [text`${untrusted('oken-abcdefgh')} is fine.`] as const
  expect(coverEchoes(texts, hide)).toBe(texts)
})
