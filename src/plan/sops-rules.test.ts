import { describe, expect, test } from 'vitest'
import { memoryTree } from '../testing/memory-tree.ts'
import { openContents, openContentsMemory } from '../tree/contents.ts'
import { openSopsRules } from './sops-rules.ts'

async function open(configs: Readonly<Record<string, string>>, ...files: string[]) {
  const tree = memoryTree({ ...configs, ...Object.fromEntries(files.map((path) => [path, 'a: 1\n'])) })
  const rules = await openSopsRules(await tree.entries(), openContents(tree, openContentsMemory(0)), files)
  return { gaps: rules.gaps, told: files.map((path) => rules.ruleFor(path)) }
}

const rules = (...written: string[]) => `creation_rules:\n${written.map((rule) => `  - ${rule}\n`).join('')}`

describe('openSopsRules', () => {
  test('tells nothing without a .sops.yaml', async () => {
    expect(await open({ 'a/.sops.yml': rules('age: a'), 'sops.yaml': rules('age: a') }, 'a/b.yaml')).toEqual({
      gaps: [],
      told: [undefined],
    })
  })

  test('reads the nearest one above a file alone', async () => {
    const { told } = await open(
      { '.sops.yaml': rules('age: a'), 'a/.sops.yaml': rules('encrypted_regex: ^data$'), 'c/.sops.yaml': rules('path_regex: ^no$') },
      'x.yaml',
      'a/x.yaml',
      'a/b/x.yaml',
      'ab/x.yaml',
      'c/x.yaml',
    )
    expect(told.map((rule) => rule?.config)).toEqual(['.sops.yaml', 'a/.sops.yaml', 'a/.sops.yaml', '.sops.yaml', undefined])
  })

  test('gives paths from the folder of the config, and lets the first rule decide', async () => {
    const { told } = await open(
      { 'a/.sops.yaml': rules('path_regex: ^b/x\\.yaml$', 'path_regex: ^a/', 'encrypted_suffix: _last') },
      'a/b/x.yaml',
      'a/b/y.yaml',
    )
    expect(told.map((rule) => rule?.selection.by)).toEqual(['unencrypted_suffix', 'encrypted_suffix'])
  })

  test.each([
    ['age: a', 'everything'],
    ['path_regex: .*', 'everything'],
    ['path_regex: .*\\.yaml$', 'everything'],
    ['path_regex: \\.ya?ml', 'everything'],
    ['path_regex: ^apps/', 'folder'],
    ['path_regex: apps/.*\\.yaml', 'folder'],
    ['path_regex: ^(apps|clusters)/[^/]+\\.yaml$', 'folder'],
    ['path_regex: \\.sops\\.yaml$', 'file'],
    ['path_regex: db', 'file'],
    ['path_regex: apps/db\\.sops\\.yaml', 'file'],
  ])('%s picks %s', async (rule, picks) => {
    const { told } = await open({ '.sops.yaml': rules(rule) }, 'apps/db.sops.yaml')
    expect(told[0]?.picks).toBe(picks)
  })

  test('tells a config that cannot be used, once, and uses the rules before its fault', async () => {
    const { gaps, told } = await open({ '.sops.yaml': rules('path_regex: ^a/', 'path_regex: "("') }, 'a/x.yaml', 'b/x.yaml')
    expect(gaps).toMatchObject([
      { reason: 'encryption-rules-unusable', place: { file: '.sops.yaml', pointer: '/creation_rules/1/path_regex' } },
    ])
    expect(told.map((rule) => rule?.config)).toEqual(['.sops.yaml', undefined])
  })

  test('leaves a config that is checked itself to its rule', async () => {
    const { gaps, told } = await open({ '.sops.yaml': rules('path_regex: "("') }, '.sops.yaml', 'b/x.yaml')
    expect(gaps).toEqual([])
    expect(told).toEqual([undefined, undefined])
  })

  test('tells a config that is no text', async () => {
    const tree = memoryTree({ '.sops.yaml': Uint8Array.from([0xc3, 0x28]), 'x.yaml': 'a: 1\n' })
    const { gaps } = await openSopsRules(await tree.entries(), openContents(tree, openContentsMemory(0)), ['x.yaml'])
    expect(gaps).toMatchObject([{ reason: 'encoding', place: { file: '.sops.yaml' } }])
  })

  test('follows a link inside the tree, and tells one that leads nowhere', async () => {
    const files = { 'shared/sops': rules('encrypted_regex: ^data$'), 'a/.sops.yaml': '../shared/sops', 'b/.sops.yaml': '/etc/sops' }
    const tree = memoryTree(files, { 'a/.sops.yaml': 'symlink', 'b/.sops.yaml': 'symlink' })
    const contents = openContents(tree, openContentsMemory(0))
    const { gaps, ruleFor } = await openSopsRules(await tree.entries(), contents, ['a/x.yaml', 'b/x.yaml'])
    expect(ruleFor('a/x.yaml')).toMatchObject({ config: 'a/.sops.yaml', selection: { pattern: '^data$' } })
    expect(ruleFor('b/x.yaml')).toBeUndefined()
    expect(gaps).toMatchObject([{ reason: 'encryption-rules-unusable', place: { file: 'b/.sops.yaml' } }])
  })
})
