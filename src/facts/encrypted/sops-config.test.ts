import { beforeAll, describe, expect, test } from 'vitest'
import { mayHoldCredentials } from '../credentials/first-sight/may-hold.ts'
import { loadKeyPatterns } from './key-patterns.ts'
import { readSopsConfig, unusableConfig } from './sops-config.ts'

beforeAll(loadKeyPatterns)

const rule = (lines: string) => `creation_rules:\n  - ${lines.replaceAll('\n', '\n    ')}\n`

describe('readSopsConfig', () => {
  test('reads rules in their order, with what each selects', () => {
    const { rules, fault } = readSopsConfig(`${rule('path_regex: ^a/\nencrypted_regex: ^data$')}  - unencrypted_suffix: _plain\n`)
    expect(fault).toBeUndefined()
    expect(rules.map(({ path, selection }) => [path?.source, selection])).toEqual([
      ['^a/', { by: 'encrypted_regex', pattern: '^data$' }],
      [undefined, { by: 'unencrypted_suffix', pattern: '_plain' }],
    ])
    expect(rules[0]?.path?.test('a/b.yaml')).toBe(true)
    expect(rules[0]?.path?.test('b/a/b.yaml')).toBe(false)
  })

  test('takes what SOPS takes without a setting', () => {
    expect(readSopsConfig(rule('age: age1q')).rules[0]?.selection).toEqual({ by: 'unencrypted_suffix', pattern: '_unencrypted' })
  })

  test.each([
    ['an empty file', ''],
    ['no creation rules', 'destination_rules: []\n'],
    ['creation rules of null', 'creation_rules:\n'],
    ['an empty list', 'creation_rules: []\n'],
    ['empty settings', rule('path_regex: ""\nencrypted_regex: ""')],
  ])('asks no path of %s', (_, source) => {
    const { rules, fault } = readSopsConfig(source)
    expect(fault).toBeUndefined()
    expect(rules.every(({ path }) => path === undefined)).toBe(true)
  })

  test.each([
    ['a lookahead', rule('path_regex: ^(?!base).*$'), '/creation_rules/0/path_regex'],
    ['a back-reference', rule('path_regex: (a)\\1'), '/creation_rules/0/path_regex'],
    ['a bracket left open', rule('path_regex: "[a"'), '/creation_rules/0/path_regex'],
    ['a pattern of keys that is none', rule('encrypted_regex: ^(data'), '/creation_rules/0/encrypted_regex'],
    ['a pattern of comments that is none', rule('unencrypted_comment_regex: "*"'), '/creation_rules/0/unencrypted_comment_regex'],
    ['a path that is a number', rule('path_regex: 5'), '/creation_rules/0/path_regex'],
    ['two selectors', rule('encrypted_regex: a\nencrypted_suffix: b'), '/creation_rules/0'],
    ['a rule that is a word', 'creation_rules:\n  - a\n', '/creation_rules/0'],
    ['rules that are no list', 'creation_rules: {}\n', '/creation_rules'],
    ['a list', '- a\n', ''],
    ['a text', 'words\n', ''],
    ['broken YAML', 'creation_rules: [\n', ''],
    ['a key twice', 'creation_rules: []\ncreation_rules: []\n', ''],
  ])('refuses %s', (_, source, pointer) => {
    expect(readSopsConfig(source).fault?.pointer).toBe(pointer)
  })

  test('keeps the rules before the one that SOPS stops at', () => {
    const { rules, fault } = readSopsConfig(`${rule('path_regex: ^a/')}  - path_regex: "("\n  - path_regex: ^c/\n`)
    expect(rules.map(({ path }) => path?.source)).toEqual(['^a/'])
    expect(fault?.pointer).toBe('/creation_rules/1/path_regex')
  })

  test('runs a pattern made to backtrack in no time', () => {
    const pattern = readSopsConfig(rule('path_regex: ^(a|a|aa)*(a*)*$')).rules[0]?.path
    expect(pattern?.test(`${'a'.repeat(2000)}!`)).toBe(false)
  })
})

test('a .sops.yml is passed over by SOPS, whatever it says', () => {
  expect(unusableConfig('a/.sops.yml', rule('age: age1q'))?.pointer).toBe('')
  expect(unusableConfig('a/.sops.yml', 'other: true\n')).toBeUndefined()
  expect(unusableConfig('a/.sops.yaml', rule('age: age1q'))).toBeUndefined()
})

test('a .sops.yaml is read whatever else it holds', () => {
  expect(mayHoldCredentials('.sops.yaml', rule('path_regex: ^a/'))).toBe(true)
})
