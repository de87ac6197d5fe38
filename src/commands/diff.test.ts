import { chmodSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { configMap } from '../testing/manifests.ts'
import { runCli } from '../testing/run-cli.ts'
import { diffIn, type Files, repositoryOf } from '../testing/run-diff.ts'
import { gitIn, type ThrowawayRepository, throwawayFolder, writeFiles } from '../testing/throwaway-repository.ts'

/** Every one with an entry of its own, so that none is taken for another one renamed. */
const wrong = (name: string) => configMap(name, 'data:', `  ${name}: 1`)
const more = (name: string) => configMap(name, 'data:', `  ${name}: 1`, '  added: 2')

describe('what is compared', () => {
  /** main: a; feature, from there: a and b; main goes on with c. */
  function branches(): ThrowawayRepository {
    const made = repositoryOf({ 'a.yaml': wrong('a') })
    made.git('checkout', '-q', '-b', 'feature')
    made.commit({ 'b.yaml': wrong('b') })
    made.git('checkout', '-q', 'main')
    made.commit({ 'c.yaml': wrong('c') })
    made.git('checkout', '-q', 'feature')
    writeFiles(made.folder, { 'staged.yaml': wrong('staged') })
    made.git('add', '--all')
    writeFiles(made.folder, { 'untracked.yaml': wrong('untracked'), 'a.yaml': more('a') })
    return made
  }
  const at = (path: string, line = 6) => `new invalid-data-entry ${path}:${line}`
  const fixed = (path: string) => `fixed invalid-data-entry ${path}:6`
  const inHead = 'existing invalid-data-entry a.yaml:6'

  test.each<[string[], string[]]>([
    [[], [inHead, at('a.yaml', 7), at('b.yaml'), at('staged.yaml'), at('untracked.yaml')]],
    [['HEAD'], [inHead, at('a.yaml', 7), at('staged.yaml'), at('untracked.yaml')]],
    [['--staged'], [at('staged.yaml')]],
    [
      ['main', '--staged'],
      [at('b.yaml'), fixed('c.yaml'), at('staged.yaml')],
    ],
    [
      ['main', 'feature'],
      [at('b.yaml'), fixed('c.yaml')],
    ],
    [['main..feature'], [at('b.yaml'), fixed('c.yaml')]],
    [['main...feature'], [at('b.yaml')]],
    [['feature^..feature'], [at('b.yaml')]],
    [['HEAD', 'HEAD'], []],
  ])('%j', async (args, findings) => {
    const told = await diffIn(branches().folder, ...args)
    expect(told.findings).toEqual(findings)
    expect(told.status).toBe(findings.some((finding) => finding.startsWith('new')) ? 1 : 0)
  })

  test('in a folder of the repository, paths are told from its root', async () => {
    const made = repositoryOf({ 'apps/a.yaml': configMap('a') })
    writeFiles(made.folder, { 'apps/a.yaml': wrong('a'), 'b.yaml': wrong('b') })
    expect((await diffIn(join(made.folder, 'apps'), 'HEAD')).findings).toEqual([at('apps/a.yaml'), at('b.yaml')])
  })

  test('two folders, also outside a repository', async () => {
    const folder = throwawayFolder()
    writeFiles(folder, { 'before/a.yaml': wrong('a'), 'before/gone.yaml': wrong('gone'), 'after/moved/a.yaml': more('a') })
    const told = await diffIn(folder, 'before', 'after')
    expect(told.findings).toEqual([fixed('gone.yaml'), 'existing invalid-data-entry moved/a.yaml:6', at('moved/a.yaml', 7)])
    expect(told.status).toBe(1)
  })

  test('a revision that is not there is told', async () => {
    const { status, stderr, stdout } = await runCli(repositoryOf({ 'a.yaml': configMap('a') }).folder, ['diff', 'nowhere'])
    expect([status, stdout]).toEqual([3, ''])
    expect(stderr).toContain('nowhere')
  })

  test('a shallow clone that lacks the base says what to do', async () => {
    const origin = repositoryOf({ 'a.yaml': configMap('a') })
    origin.git('checkout', '-q', '-b', 'feature')
    origin.commit({ 'b.yaml': wrong('b') })
    const folder = throwawayFolder()
    gitIn(folder)('clone', '-q', '--depth=1', '--branch=feature', `file://${origin.folder}`, 'clone')
    const { status, stderr } = await runCli(join(folder, 'clone'), ['diff', 'main'])
    expect(status).toBeGreaterThan(1)
    expect(stderr).toMatch(/fetch/)
  })
})

describe('what happens to files', () => {
  test.each<[string, Files, Files, string[]]>([
    ['a file renamed', { 'a.yaml': wrong('a') }, { 'a.yaml': null, 'b/c.yaml': wrong('a') }, ['existing invalid-data-entry b/c.yaml:6']],
    ['a file deleted', { 'a.yaml': wrong('a') }, { 'a.yaml': null }, ['fixed invalid-data-entry a.yaml:6']],
    [
      'an object moved into another file',
      { 'a.yaml': `${configMap('x')}---\n${wrong('a')}`, 'b.yaml': configMap('b') },
      { 'a.yaml': configMap('x'), 'b.yaml': `${wrong('a')}---\n${configMap('b')}` },
      ['existing invalid-data-entry b.yaml:6'],
    ],
    [
      'a file that becomes executable',
      { 'a.yaml': wrong('a') },
      { 'a.yaml': { executable: wrong('a') } },
      ['existing invalid-data-entry a.yaml:6'],
    ],
    ['nothing of Kubernetes', { 'a.yaml': wrong('a') }, { 'README.md': 'kind: none', 'src/main.go': 'package main' }, []],
    ['a workflow', { 'a.yaml': wrong('a') }, { '.github/workflows/ci.yml': 'on: push\njobs: {}\n' }, []],
  ])('%s', async (_, before, after, findings) => {
    const made = repositoryOf(before)
    writeFiles(made.folder, after)
    expect((await diffIn(made.folder, 'HEAD')).findings).toEqual(findings)
    made.commit(after)
    const told = await diffIn(made.folder, 'HEAD^', 'HEAD')
    expect(told.findings).toEqual(findings)
    expect([told.status, told.outcome, told.gaps]).toEqual([0, 'passed', []])
  })

  test('a mode that changes alone, on disk', async () => {
    const made = repositoryOf({ 'a.yaml': wrong('a') })
    chmodSync(join(made.folder, 'a.yaml'), 0o755)
    expect((await diffIn(made.folder, 'HEAD')).findings).toEqual(['existing invalid-data-entry a.yaml:6'])
  })

  test.each([
    'with space.yaml',
    'quo"te\'s.yaml',
    'new\nline.yaml',
    'tab\t.yaml',
    'Größe 日本.yaml',
    '-dash.yaml',
    'a*b[c].yaml',
    'back\\slash.yaml',
  ])('a name like %j is read, told and kept apart', async (name) => {
    const made = repositoryOf({ [name]: configMap('a'), 'other.yaml': wrong('other') })
    writeFiles(made.folder, { [name]: wrong('a') })
    const expected = [`new invalid-data-entry ${name}:6`]
    expect((await diffIn(made.folder, 'HEAD')).findings).toEqual(expected)
    made.commit({})
    expect((await diffIn(made.folder, 'HEAD^', 'HEAD')).findings).toEqual(expected)
  })

  test('bytes that are no UTF-8 in a name', async () => {
    const made = repositoryOf({ 'a.yaml': configMap('a') })
    writeFileSync(Buffer.concat([Buffer.from(`${made.folder}/caf`), Buffer.from([0xe9]), Buffer.from('.yaml')]), wrong('b'))
    expect((await diffIn(made.folder, 'HEAD')).findings).toEqual(['new invalid-data-entry caf\ufffd.yaml:6'])
    made.commit({})
    expect((await diffIn(made.folder, 'HEAD^', 'HEAD')).findings).toEqual(['new invalid-data-entry caf\ufffd.yaml:6'])
  })

  test('a folder renamed on disk keeps what was known', async () => {
    const made = repositoryOf({ 'old/a.yaml': wrong('a'), 'old/b.yaml': wrong('b') })
    renameSync(join(made.folder, 'old'), join(made.folder, 'new'))
    expect((await diffIn(made.folder, 'HEAD')).findings).toEqual([
      'existing invalid-data-entry new/a.yaml:6',
      'existing invalid-data-entry new/b.yaml:6',
    ])
  })

  test('submodules, symbolic links and LFS pointers are counted, and leave the outcome alone', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`
    const made = repositoryOf({ 'a.yaml': configMap('a'), 'old.yaml': pointer })
    made.git('update-index', '--add', '--cacheinfo', `160000,${made.git('rev-parse', 'HEAD')},vendor/sub`)
    writeFiles(made.folder, { 'link.yaml': { link: 'a.yaml' }, 'large.yaml': pointer })
    made.git('add', 'link.yaml', 'large.yaml')
    made.git('commit', '-q', '-m', 'x')
    const told = await diffIn(made.folder, 'HEAD^', 'HEAD')
    expect(told.gaps).toEqual(['new lfs-pointer large.yaml', 'new symlink link.yaml', 'new submodule vendor/sub'])
    expect([told.status, told.outcome, told.findings]).toEqual([0, 'passed', []])
  })

  test('a link in place of a file is not followed, and what the file had is fixed', async () => {
    const made = repositoryOf({ 'a.yaml': wrong('a'), 'b.yaml': configMap('b') })
    made.commit({ 'a.yaml': { link: 'b.yaml' } })
    const told = await diffIn(made.folder, 'HEAD^', 'HEAD')
    expect([told.findings, told.gaps]).toEqual([['fixed invalid-data-entry a.yaml:6'], ['new symlink a.yaml']])
  })

  test('a repository of SHA-256 ids', async () => {
    const made = repositoryOf({ 'a.yaml': configMap('a') }, '--object-format=sha256')
    made.commit({ 'a.yaml': wrong('a') })
    expect((await diffIn(made.folder, 'HEAD^', 'HEAD')).findings).toEqual(['new invalid-data-entry a.yaml:6'])
  })
})
