import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { contentsOf, gitTestEnvironment, repositoryIn, throwawayFolder, throwawayRepository } from '../testing/throwaway-repository.ts'
import { openEmptyTree, openGitTree } from './git-tree.ts'
import { blobIdOf } from './object-id.ts'
import { openRepository, type Repository, requireRepository } from './repository.ts'

async function open(folder: string): Promise<Repository> {
  const repository = await requireRepository(folder, gitTestEnvironment)
  onTestFinished(() => repository.close())
  return repository
}

const oddNames = [
  'plain.yaml',
  'with space.yaml',
  'qu"ote\'s.yaml',
  'new\nline.yaml',
  'tab\there.yaml',
  'ünïcödé/日本.yaml',
  '😀.yaml',
  '-dash.yaml',
  ':(top)x.yaml',
  'a\\b.yaml',
  '*.yaml',
]

describe('a commit', () => {
  test.each(['sha1', 'sha256'] as const)('lists every odd name in a %s repository, ordered by code unit, and reads it', async (format) => {
    const made = throwawayRepository(`--object-format=${format}`)
    const commit = made.commit(Object.fromEntries(oddNames.map((name) => [name, `of ${name}`])))
    const repository = await open(made.folder)
    const tree = openGitTree(repository, commit)
    expect((await tree.entries()).map(({ path }) => path)).toEqual([...oddNames].sort())
    expect(await contentsOf(tree)).toEqual(Object.fromEntries([...oddNames].sort().map((name) => [name, `file of ${name}`])))
    expect((await tree.entries())[0]?.blob).toBe(blobIdOf(Buffer.from(`of ${[...oddNames].sort()[0]}`), format))
  })

  test('orders by code unit where git orders by byte', async () => {
    const made = throwawayRepository()
    const commit = made.commit({ '\uffee.yaml': 'a', '😀.yaml': 'b' })
    const entries = await openGitTree(await open(made.folder), commit).entries()
    expect(entries.map(({ path }) => path)).toEqual(['😀.yaml', '\uffee.yaml'])
  })

  test('keeps names apart that are no UTF-8 and read the same', async () => {
    const made = throwawayRepository()
    const blob = blobIdOf(Buffer.from('x'))
    const commit = commitOfRawNames(made.folder, [Buffer.from([0x61, 0xff]), Buffer.from([0x61, 0xfe])])
    const entries = await openGitTree(await open(made.folder), commit).entries()
    expect(entries).toEqual([
      { path: 'a\uFFFD', kind: 'file', blob },
      { path: 'a\uFFFD~2', kind: 'file', blob },
    ])
  })

  test('tells links, programs and submodules apart', async () => {
    const made = throwawayRepository()
    made.commit({ 'run.sh': { executable: 'x' }, link: { link: '../../etc/passwd' }, file: 'y' })
    made.git('update-index', '--add', '--cacheinfo', `160000,${made.git('rev-parse', 'HEAD')},module`)
    made.git('commit', '-q', '-m', 'module')
    const repository = await open(made.folder)
    expect(await contentsOf(openGitTree(repository, made.git('rev-parse', 'HEAD')))).toEqual({
      file: 'file y',
      link: 'symlink ../../etc/passwd',
      module: 'gitlink missing: not-found',
      'run.sh': 'executable x',
    })
  })

  test('reads through replaced objects and in a folder beneath the root', async () => {
    const made = throwawayRepository()
    const commit = made.commit({ 'deep/down/a.yaml': 'right' })
    made.commit({ 'b.yaml': 'wrong' })
    made.git('replace', made.git('rev-parse', `${commit}:deep/down/a.yaml`), made.git('rev-parse', 'HEAD:b.yaml'))
    expect(await contentsOf(openGitTree(await open(`${made.folder}/deep/down`), commit))).toEqual({ 'deep/down/a.yaml': 'file right' })
  })

  test('works in a bare repository', async () => {
    const made = throwawayRepository()
    const commit = made.commit({ 'a.yaml': 'x' })
    made.git('clone', '-q', '--bare', '.', 'bare.git')
    const repository = await open(`${made.folder}/bare.git`)
    expect(repository.root).toBeUndefined()
    expect(await contentsOf(openGitTree(repository, commit))).toEqual({ 'a.yaml': 'file x' })
  })
})

describe('a repository', () => {
  test('is not there in a plain folder', async () => {
    const folder = throwawayFolder()
    expect(await openRepository(folder, { ...gitTestEnvironment, GIT_CEILING_DIRECTORIES: folder })).toBeUndefined()
    await expect(requireRepository(folder, gitTestEnvironment)).rejects.toThrow('is not in a git repository')
  })

  test('may lie in a folder with an odd name, and knows its shape', async () => {
    const folder = `${throwawayFolder()}/a "b"\nfalse\nc`
    mkdirSync(folder)
    const made = repositoryIn(folder)
    made.commit({ 'a.yaml': 'x' })
    const repository = await open(folder)
    expect(repository).toMatchObject({
      root: folder,
      gitDirectory: `${folder}/.git`,
      indexFile: `${folder}/.git/index`,
      format: 'sha1',
      shallow: false,
    })
  })

  test('is missed with a hint when git is', async () => {
    const folder = throwawayFolder()
    await expect(requireRepository(folder, { PATH: folder })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('git could not be started'),
    })
  })

  test('resolves revisions and takes none for an option or a second question', async () => {
    const made = throwawayRepository()
    const commit = made.commit({ a: 'x' })
    made.git('tag', '-a', 'v1', '-m', 'tag')
    const repository = await open(made.folder)
    expect(await repository.resolve(['HEAD', 'v1', 'main~0', 'none', '', '--all', 'HEAD\nHEAD', 'HEAD:a', commit.slice(0, 8)])).toEqual([
      commit,
      commit,
      commit,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      commit,
    ])
  })
})

test('the empty tree has nothing', async () => {
  expect(await contentsOf(openEmptyTree())).toEqual({})
})

function commitOfRawNames(folder: string, names: readonly Buffer[]): string {
  const git = (input: Buffer, ...args: string[]) =>
    execFileSync('git', args, { cwd: folder, env: gitTestEnvironment, input }).toString().trim()
  const blob = git(Buffer.from('x'), 'hash-object', '-w', '--stdin')
  const tree = git(
    Buffer.concat(names.map((name) => Buffer.concat([Buffer.from(`100644 blob ${blob}\t`), name, Buffer.from([0])]))),
    'mktree',
    '-z',
  )
  return git(Buffer.alloc(0), 'commit-tree', '-m', 'odd', tree)
}
