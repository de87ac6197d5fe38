import { describe, expect, test } from 'vitest'
import { stablePointer } from '../facts/stable-pointer.ts'
import type { Manifest } from '../types/manifest.ts'
import type { Pointer } from '../types/pointer.ts'
import type { Comment } from '../types/yaml.ts'
import { ignoreMatches, ignoresRemoved, judgeIgnores, parseIgnores } from './ignores.ts'

const print = '0123456789abcdef0123456789abcdef'
const comment = (text: string, more: Partial<Comment> = {}): Comment => ({
  document: 0,
  line: 3,
  column: 5,
  text,
  pointer: '/data/a',
  leads: false,
  ...more,
})
const parse = (text: string, more: Partial<Comment> = {}) => parseIgnores([comment(text, more)], 'a.yaml')

describe('parseIgnores', () => {
  test.each([
    ['kubelatch: ignore[rbac-wildcard] vendored', ['rbac-wildcard'], [], 'vendored'],
    ['kubelatch:ignore[a-b,c-d] two of them', ['a-b', 'c-d'], [], 'two of them'],
    ['Kubelatch: ignore [ a-b , c-d ] - dashed', ['a-b', 'c-d'], [], 'dashed'],
    [`kubelatch: ignore[plaintext-token@${print}] revoked`, ['plaintext-token'], [`plaintext-token@${print}`], 'revoked'],
  ])('%s', (text, rules, fingerprints, reason) => {
    const [ignore] = parse(text)
    expect(ignore).toMatchObject({ rules, fingerprints, reason, covers: { file: 'a.yaml', document: 0, pointer: '/data/a' } })
    expect(ignore?.flaw).toBeUndefined()
    expect(ignore?.place.span).toEqual({ line: 3, column: 5, endLine: 3, endColumn: 5 + text.length + 2 })
  })

  test.each([
    ['kubelatch: ignore[rbac-wildcard]', 'no-reason'],
    ['kubelatch: ignore[rbac-wildcard]   -  ', 'no-reason'],
    ['kubelatch: ignore[] why', 'no-rule'],
    ['kubelatch: ignore rbac-wildcard why', 'malformed'],
    ['kubelatch: ignore[rbac_wildcard] why', 'malformed'],
    ['kubelatch: ignore[rbac-wildcard@123] why', 'malformed'],
    ['kubelatch: disable[rbac-wildcard] why', 'malformed'],
    ['kubelatch: ignore[plaintext-token] why', 'no-fingerprint'],
    ['kubelatch: ignore[rbac-wildcard, plaintext-token] why', 'no-fingerprint'],
  ])('%s is %s', (text, flaw) => expect(parse(text)[0]?.flaw).toBe(flaw))

  test('one that nothing follows covers nothing', () => {
    const { pointer: _, ...last } = comment('kubelatch: ignore[a-b] why')
    expect(parseIgnores([last], 'a.yaml')[0]?.flaw).toBe('covers-nothing')
  })

  test.each(['kubelatch: see the handbook', 'see kubelatch: ignore[a] b', 'ignore[a] b', 'expect: kubelatch'])('%s is prose', (text) => {
    expect(parse(text)).toEqual([])
  })

  test('one before the first field covers the whole document', () => {
    expect(parse('kubelatch: ignore[a-b] why', { leads: true, pointer: '/apiVersion' })[0]?.covers).toEqual({
      file: 'a.yaml',
      document: 0,
      pointer: '',
    })
  })
})

describe('what an ignore is about survives moved lines and inserted items', () => {
  const pod = (containers: string[]): Manifest => ({
    place: { file: 'a.yaml', document: 0, pointer: '' },
    apiVersion: 'v1',
    kind: 'Pod',
    name: 'p',
    value: { spec: { containers: containers.map((name) => ({ name, image: 'x' })) } },
  })
  const about = (containers: string[], pointer: Pointer, document = 0) => {
    const manifest = pod(containers)
    const place = { ...manifest.place, document }
    return parseIgnores(
      [comment('kubelatch: ignore[a-b] why', { pointer, document, line: document * 40 })],
      'a.yaml',
      [{ ...manifest, place }],
      stablePointer,
    )
  }

  test('equal', () => {
    const was = about(['web'], '/spec/containers/0/image')
    const now = about(['proxy', 'web'], '/spec/containers/1/image', 2)
    expect(judgeIgnores(now, was)[0]?.active).toBe(true)
    expect(ignoresRemoved(was, now)).toEqual([])
  })

  test('another container is another ignore', () => {
    const was = about(['web', 'proxy'], '/spec/containers/0/image')
    const now = about(['web', 'proxy'], '/spec/containers/1/image')
    expect(judgeIgnores(now, was)[0]?.active).toBe(false)
    expect(ignoresRemoved(was, now)).toEqual(was)
  })
})

describe('judgeIgnores', () => {
  test('a rule that the change adds to a list does not count, the rest does', () => {
    const [judged] = judgeIgnores(parse('kubelatch: ignore[a-b, c-d] why'), parse('kubelatch: ignore[a-b] why'))
    expect(judged?.active).toBe(false)
    expect([...(judged?.rules ?? [])]).toEqual(['a-b'])
  })

  test('another reason is the same ignore; another fingerprint is not; a flawed one never counts', () => {
    expect(judgeIgnores(parse('kubelatch: ignore[a-b] new words'), parse('kubelatch: ignore[a-b] why'))[0]?.active).toBe(true)
    expect(judgeIgnores(parse(`kubelatch: ignore[a-b@${print}] why`), parse('kubelatch: ignore[a-b] why'))[0]?.active).toBe(false)
    expect(judgeIgnores(parse('kubelatch: ignore[a-b] why'), parse('kubelatch: ignore[a-b]'))[0]?.active).toBe(false)
    expect(judgeIgnores(parse('kubelatch: ignore[a-b]'), parse('kubelatch: ignore[a-b] why'))[0]?.active).toBe(false)
  })
})

describe('ignoreMatches', () => {
  const matches = (text: string, rule: string, pointer: Pointer, more: { document?: number; file?: string; fingerprint?: string } = {}) => {
    const [judged] = judgeIgnores(parse(text), parse(text))
    const place = { file: more.file ?? 'a.yaml', document: more.document ?? 0, pointer }
    return judged !== undefined && ignoreMatches(judged, { rule, place }, more.fingerprint ?? print)
  }

  test('the field and all beneath it, for its rules', () => {
    expect(matches('kubelatch: ignore[a-b] why', 'a-b', '/data/a')).toBe(true)
    expect(matches('kubelatch: ignore[a-b] why', 'a-b', '/data/a/0')).toBe(true)
    expect(matches('kubelatch: ignore[a-b] why', 'a-b', '/data/ab')).toBe(false)
    expect(matches('kubelatch: ignore[a-b] why', 'a-b', '/data')).toBe(false)
    expect(matches('kubelatch: ignore[a-b] why', 'c-d', '/data/a')).toBe(false)
    expect(matches('kubelatch: ignore[a-b] why', 'a-b', '/data/a', { document: 1 })).toBe(false)
    expect(matches('kubelatch: ignore[a-b] why', 'a-b', '/data/a', { file: 'b.yaml' })).toBe(false)
  })

  test('a token only by its fingerprint', () => {
    expect(matches(`kubelatch: ignore[plaintext-token@${print}] why`, 'plaintext-token', '/data/a')).toBe(true)
    expect(matches(`kubelatch: ignore[plaintext-token@${print}] why`, 'plaintext-token', '/data/a', { fingerprint: 'f'.repeat(32) })).toBe(
      false,
    )
    expect(matches(`kubelatch: ignore[a-b@${print}] why`, 'a-b', '/data/a', { fingerprint: 'f'.repeat(32) })).toBe(false)
  })
})
