import { describe, expect, test } from 'vitest'
import { families } from './catalogue.ts'
import type { TokenFamily } from './family.ts'
import { leastOf } from './least-of.ts'
import { TokenForm } from './token-form.ts'

const formOf = (form: RegExp, keywords: readonly string[], boundary?: 'own') =>
  new TokenForm({
    id: 'x',
    name: 'a key',
    keywords,
    form,
    revoke: '',
    sample: () => '',
    ...(boundary && { boundary }),
  } satisfies TokenFamily)

describe('all tokens begin with a keyword', () => {
  test.each<[string, boolean, TokenForm]>([
    ['a literal in front', true, formOf(/ab\.c_[a-z]{4}/, ['ab.c_'])],
    ['a choice behind it', true, formOf(/abc_(?:[a-z]{4}|[|(]{4})/, ['abc_'])],
    ['another literal in front', false, formOf(/x_abc_[a-z]{4}/, ['abc_'])],
    ['a choice of several forms', false, formOf(/abc_[a-z]{4}|[a-z]{4}_abc_/, ['abc_'])],
    ['an optional end of the literal', false, formOf(/abc_?[a-z]{4}/, ['abc_'])],
    ['one keyword of two', false, formOf(/abc_[a-z]{4}/, ['abc_', 'abd_'])],
    ['any case', false, formOf(/abc_[a-z]{4}/i, ['abc_'])],
    ['boundaries of its own', false, formOf(/abc_[a-z]{4}/, ['abc_'], 'own')],
    ['no keyword', false, formOf(/[a-z]{24}/, [])],
  ])('%s: %s', (_, leads, form) => {
    expect(form.leads).toBe(leads)
  })
})

describe('a token begins', () => {
  const form = formOf(/abc_[a-z]{14}/, ['abc_'])
  test.each([
    ['at the start', '', true],
    ['behind a letter', 'a', false],
    ['behind a hyphen', ' -', false],
    ['behind a sign', 'a=', true],
    ['behind an escape', 'a\\n', true],
    ['behind a line of another', 'a\\\nn', false],
    ['behind a code', '\\x3d', true],
    ['behind a long code', 'a\\u003d', true],
    ['behind half a code', '\\u03d', false],
    ['behind an escape of an address', 'a%3D', true],
    ['behind a percentage', '%3', false],
  ])('%s: %j', (_, before, begins) => {
    const text = `${before}abc_stuvwxyzstuvwx`
    expect(form.at(text, before.length) !== undefined).toBe(begins)
    expect(form.firstIn(text, { from: 0, to: text.length }) !== undefined).toBe(begins)
  })
})

const closed = families.filter(({ boundary }) => boundary === undefined).map((family) => [family.id, family] as const)

test.each(closed)('no token of %s is shorter than words that are passed over', (_, { form }) => {
  expect(leastOf(form).length).toBeGreaterThanOrEqual(16)
})
