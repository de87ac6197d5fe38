import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  type Content,
  contentsOf,
  gitTestEnvironment,
  repositoryIn,
  type ThrowawayRepository,
  throwawayFolder,
  throwawayRepository,
  withoutPrivileges,
  writeFiles,
} from '../testing/throwaway-repository.ts'
import { changedEntries } from './changes.ts'
import { openGitTree } from './git-tree.ts'
import { openIndexTree } from './index-tree.ts'
import { isLfsPointer, lfsPointerOf } from './large-file.ts'
import { blobIdOf } from './object-id.ts'
import { type Repository, requireRepository } from './repository.ts'
import { openWorkingTree } from './working-tree.ts'

async function open(made: ThrowawayRepository): Promise<Repository> {
  const repository = await requireRepository(made.folder, gitTestEnvironment)
  onTestFinished(() => repository.close())
  return repository
}

/** The paths that differ from HEAD, as the working tree lies. */
async function changedPaths(made: ThrowawayRepository): Promise<string[]> {
  const repository = await open(made)
  const changes = await changedEntries(openGitTree(repository, made.git('rev-parse', 'HEAD')), openWorkingTree(repository))
  return changes.map(({ path }) => path)
}

/** Puts files into the past, where no racy timestamp is, and has git take note. */
function age(made: ThrowawayRepository, ...paths: readonly string[]): void {
  for (const path of paths) utimesSync(join(made.folder, path), 1_600_000_000, 1_600_000_000)
  made.git('update-index', '--refresh')
}

const base: Record<string, Content> = {
  'changed.yaml': 'old',
  'deleted.yaml': 'gone',
  'file-to-link.yaml': 'text',
  'mode.sh': 'x',
  'same.yaml': 'same',
  'with space/new\nline "q" ü.yaml': 'odd',
}

describe('a checkout', () => {
  test.each(['sha1', 'sha256'] as const)('shows what lies on disk, uncommitted and untracked included (%s)', async (format) => {
    const made = throwawayRepository(`--object-format=${format}`)
    made.commit({ ...base, '.gitignore': 'ignored*\n' })
    writeFiles(made.folder, {
      'changed.yaml': 'new',
      'deleted.yaml': null,
      'file-to-link.yaml': { link: '/etc/passwd' },
      'mode.sh': { executable: 'x' },
      'untracked/ü "n\new".yaml': 'fresh',
      'ignored.yaml': 'never',
    })
    const repository = await open(made)
    expect(await contentsOf(openWorkingTree(repository))).toEqual({
      '.gitignore': 'file ignored*\n',
      'changed.yaml': 'file new',
      'file-to-link.yaml': 'symlink /etc/passwd',
      'mode.sh': 'executable x',
      'same.yaml': 'file same',
      'untracked/ü "n\new".yaml': 'file fresh',
      'with space/new\nline "q" ü.yaml': 'file odd',
    })
    expect(await changedPaths(made)).toEqual(['changed.yaml', 'deleted.yaml', 'file-to-link.yaml', 'mode.sh', 'untracked/ü "n\new".yaml'])
  })

  test('is clean after a commit, also with racy timestamps and after a touch', async () => {
    const made = throwawayRepository()
    made.commit(base)
    expect(await changedPaths(made)).toEqual([])
    utimesSync(join(made.folder, 'same.yaml'), 1, 1)
    expect(await changedPaths(made)).toEqual([])
  })

  test('sees a change that keeps the size and was made in the moment of the commit', async () => {
    const made = throwawayRepository()
    made.commit({ 'a.yaml': 'one' })
    writeFileSync(join(made.folder, 'a.yaml'), 'two')
    expect(await changedPaths(made)).toEqual(['a.yaml'])
  })

  test('reads a file whose name is no UTF-8, changed and untracked', async () => {
    const made = throwawayRepository()
    const name = (last: number) => Buffer.concat([Buffer.from(`${made.folder}/a`), Buffer.from([last])])
    writeFileSync(name(0xff), 'tracked')
    made.commit({})
    writeFileSync(name(0xff), 'changed')
    writeFileSync(name(0xfe), 'untracked')
    expect(Object.values(await contentsOf(openWorkingTree(await open(made)))).sort()).toEqual(['file changed', 'file untracked'])
  })

  test('may be a linked one, beside another branch', async () => {
    const made = throwawayRepository()
    made.commit(base)
    const linked = join(throwawayFolder(), 'linked')
    made.git('worktree', 'add', '-q', '-b', 'other', linked)
    writeFiles(linked, { 'changed.yaml': 'new' })
    writeFiles(made.folder, { 'same.yaml': 'edited elsewhere' })
    expect(await changedPaths(repositoryIn(linked))).toEqual(['changed.yaml'])
  })

  test('takes files behind a linked folder for gone', async () => {
    const made = throwawayRepository()
    made.commit({ 'apps/a.yaml': 'a', 'apps/b.yaml': 'b' })
    age(made, 'apps/a.yaml')
    renameSync(join(made.folder, 'apps'), join(made.folder, 'moved'))
    symlinkSync('moved', join(made.folder, 'apps'))
    expect(await contentsOf(openWorkingTree(await open(made)))).toEqual({
      apps: 'symlink moved',
      'moved/a.yaml': 'file a',
      'moved/b.yaml': 'file b',
    })
  })

  test('tells what may not be read, and takes none of it for deleted', async () => {
    const made = throwawayRepository()
    made.commit({ 'a.yaml': 'a', 'closed/deep/b.yaml': 'b' })
    writeFiles(made.folder, { 'closed/new.yaml': 'n', 'other/secret.yaml': 's' })
    chmodSync(made.folder, 0o755)
    chmodSync(join(made.folder, 'closed'), 0)
    chmodSync(join(made.folder, 'other/secret.yaml'), 0)
    onTestFinished(() => chmodSync(join(made.folder, 'closed'), 0o700))
    withoutPrivileges()
    expect(await contentsOf(openWorkingTree(await open(made)))).toEqual({
      'a.yaml': 'file a',
      closed: 'unreadable missing: unreadable',
      'closed/deep/b.yaml': 'unreadable missing: unreadable',
      'other/secret.yaml': 'file missing: unreadable',
    })
  })

  test('never opens a FIFO that took the place of a file', async () => {
    const made = throwawayRepository()
    made.commit({ 'a.yaml': 'x' })
    rmSync(join(made.folder, 'a.yaml'))
    execFileSync('mkfifo', [join(made.folder, 'a.yaml')])
    expect(await contentsOf(openWorkingTree(await open(made)))).toEqual({ 'a.yaml': 'special missing: unreadable' })
  })

  test('knows submodules, and repositories that are nobody’s module, as such', async () => {
    const made = throwawayRepository()
    made.commit({ 'a.yaml': 'x' })
    made.git('clone', '-q', '.', 'inner')
    expect(await openWorkingTree(await open(made)).entries()).toContainEqual(expect.objectContaining({ path: 'inner', kind: 'gitlink' }))
    made.git('add', 'inner')
    made.git('commit', '-q', '-m', 'module')
    expect(await changedPaths(made)).toEqual([])
    rmSync(join(made.folder, 'inner'), { recursive: true })
    expect(await changedPaths(made)).toEqual(['inner'])
  })

  test('keeps what a sparse checkout leaves out, and what git is told to take for unchanged', async () => {
    const made = throwawayRepository()
    made.commit({ 'in/a.yaml': 'a', 'out/b.yaml': 'b', 'assumed.yaml': 'c' })
    made.git('sparse-checkout', 'set', 'in')
    made.git('update-index', '--assume-unchanged', 'assumed.yaml')
    writeFiles(made.folder, { 'assumed.yaml': 'mine' })
    expect(existsSync(join(made.folder, 'out/b.yaml'))).toBe(false)
    expect(await contentsOf(openWorkingTree(await open(made)))).toEqual({
      'assumed.yaml': 'file c',
      'in/a.yaml': 'file a',
      'out/b.yaml': 'file b',
    })
  })

  test.each([
    ['splits its index', 'update-index', '--split-index'],
    ['has an index of version 4', 'update-index', '--index-version=4'],
  ])('may be one that %s', async (_, ...command) => {
    const made = throwawayRepository()
    made.commit(base)
    made.git(...command)
    writeFiles(made.folder, { 'changed.yaml': 'new' })
    expect(await changedPaths(made)).toEqual(['changed.yaml'])
  })

  test('shows a conflict as it lies on disk, once, and ours when staged', async () => {
    const made = throwawayRepository()
    const first = made.commit({ 'a.yaml': 'base' })
    made.git('checkout', '-q', '-b', 'theirs')
    made.commit({ 'a.yaml': 'theirs' })
    made.git('checkout', '-q', '-B', 'main', first)
    made.commit({ 'a.yaml': 'ours' })
    expect(() => made.git('merge', 'theirs')).toThrow()
    const repository = await open(made)
    expect((await contentsOf(openWorkingTree(repository)))['a.yaml']).toContain('<<<<<<<')
    expect(await contentsOf(openIndexTree(repository))).toEqual({ 'a.yaml': 'file ours' })
  })
})

describe('what filters do', () => {
  const canary = 'sh -c "touch canary; cat"'

  test('is never done: no filter, textconv, hook or monitor is run', async () => {
    const made = throwawayRepository()
    made.commit({ 'a.yaml': 'one', 'b.yaml': 'two', '.gitattributes': '*.yaml filter=evil diff=evil\n' })
    for (const key of [
      'filter.evil.clean',
      'filter.evil.smudge',
      'diff.evil.textconv',
      'diff.external',
      'core.fsmonitor',
      'core.pager',
      'core.alternateRefsCommand',
    ])
      made.git('config', key, canary)
    made.git('config', 'filter.evil.required', 'true')
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction'])
      writeFiles(made.folder, { [`.git/hooks/${hook}`]: { executable: `#!/bin/sh\ntouch "${made.folder}/canary"\n` } })
    writeFiles(made.folder, { 'a.yaml': 'ONE', 'c.yaml': 'three' })
    utimesSync(join(made.folder, 'b.yaml'), 1, 1)
    const repository = await open(made)
    expect(await changedPaths(made)).toEqual(['a.yaml', 'c.yaml'])
    expect(await contentsOf(openWorkingTree(repository))).toMatchObject({
      'a.yaml': 'file ONE',
      'b.yaml': 'file two',
      'c.yaml': 'file three',
    })
    expect(await contentsOf(openIndexTree(repository))).toMatchObject({ 'a.yaml': 'file one' })
    expect(existsSync(join(made.folder, 'canary'))).toBe(false)
  })

  test('makes no change of a large file that Git LFS put in place of its pointer', async () => {
    const made = throwawayRepository()
    const large = Buffer.from('a large file\n'.repeat(100))
    const pointer = lfsPointerOf(large)
    made.commit({ 'big.yaml': pointer, 'other.yaml': lfsPointerOf(Buffer.from('another')) })
    writeFiles(made.folder, { 'big.yaml': large, 'other.yaml': 'edited, and not what the pointer is about' })
    expect(await changedPaths(made)).toEqual(['other.yaml'])
    expect(await contentsOf(openWorkingTree(await open(made)))).toMatchObject({ 'big.yaml': `file ${Buffer.from(pointer)}` })
  })

  test.each([
    ['core.autocrlf', ['core.autocrlf', 'true'], '', []],
    ['core.autocrlf=input', ['core.autocrlf', 'input'], '', []],
    ['text=auto', ['core.autocrlf', 'false'], '*.yaml text=auto\n', []],
    ['eol=crlf', ['core.autocrlf', 'false'], '*.yaml eol=crlf\n', []],
    ['nothing', ['core.autocrlf', 'false'], '', ['a.yaml']],
    ['-text', ['core.autocrlf', 'true'], '*.yaml -text\n', ['a.yaml']],
  ])('makes no change of line ends that git converts, and only of those: %s', async (_, config, attributes, expected) => {
    const made = throwawayRepository()
    made.commit({ 'a.yaml': 'a: 1\nb: 2\n', '.gitattributes': attributes })
    made.git('config', ...config)
    writeFiles(made.folder, { 'a.yaml': 'a: 1\r\nb: 2\r\n' })
    expect(await changedPaths(made)).toEqual(expected)
  })

  test('gives the stored bytes of a file that git knows unchanged on disk', async () => {
    const made = throwawayRepository()
    made.commit({ 'a.yaml': 'a: 1\n' })
    made.git('config', 'core.autocrlf', 'true')
    rmSync(join(made.folder, 'a.yaml'))
    made.git('checkout', '--', 'a.yaml')
    age(made, 'a.yaml')
    expect(readFileSync(join(made.folder, 'a.yaml')).includes('\r\n')).toBe(true)
    expect(await contentsOf(openWorkingTree(await open(made)))).toMatchObject({ 'a.yaml': 'file a: 1\n' })
    expect(await changedPaths(made)).toEqual([])
  })

  test.each(['true', 'false'])('minds modes as core.fileMode=%s says', async (fileMode) => {
    const made = throwawayRepository()
    made.commit({ 'a.sh': 'x' })
    made.git('config', 'core.fileMode', fileMode)
    writeFiles(made.folder, { 'a.sh': { executable: 'x' } })
    expect(await changedPaths(made)).toEqual(fileMode === 'true' ? ['a.sh'] : [])
  })
})

describe('what is staged', () => {
  test('is neither what lies on disk nor what is only promised', async () => {
    const made = throwawayRepository()
    made.commit({ 'a.yaml': 'committed' })
    writeFiles(made.folder, { 'a.yaml': 'staged', 'new.yaml': 'staged too', 'promised.yaml': 'later' })
    made.git('add', 'a.yaml', 'new.yaml')
    made.git('add', '--intent-to-add', 'promised.yaml')
    writeFiles(made.folder, { 'a.yaml': 'edited again', 'untracked.yaml': 'no' })
    const repository = await open(made)
    expect(await contentsOf(openIndexTree(repository))).toEqual({ 'a.yaml': 'file staged', 'new.yaml': 'file staged too' })
    expect(await contentsOf(openWorkingTree(repository))).toMatchObject({ 'a.yaml': 'file edited again', 'promised.yaml': 'file later' })
  })

  test('is read from the index that a hook of git names, from any folder', async () => {
    const made = throwawayRepository()
    made.commit({ 'deep/a.yaml': 'committed' })
    writeFiles(made.folder, { 'deep/a.yaml': 'staged' })
    execFileSync('git', ['add', '--all'], { cwd: made.folder, env: { ...gitTestEnvironment, GIT_INDEX_FILE: '.git/other-index' } })
    const repository = await requireRepository(join(made.folder, 'deep'), { ...gitTestEnvironment, GIT_INDEX_FILE: '../.git/other-index' })
    onTestFinished(() => repository.close())
    expect(await contentsOf(openIndexTree(repository))).toEqual({ 'deep/a.yaml': 'file staged' })
  })
})

describe('a Git LFS pointer', () => {
  const pointer = Buffer.from(lfsPointerOf(Buffer.from('x')))
  test.each([
    ['as committed', pointer, true],
    ['cut', pointer.subarray(0, 60), false],
    ['of too many bytes', Buffer.concat([pointer, Buffer.alloc(1_024, 'x')]), false],
    ['inside YAML', Buffer.from(`a: |\n  ${pointer}`), false],
    ['of nothing', Buffer.alloc(0), false],
  ])('%s', (_, bytes, expected) => expect(isLfsPointer(bytes)).toBe(expected))
})

test('ids are git’s', () => {
  expect(blobIdOf(Buffer.alloc(0))).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391')
})
