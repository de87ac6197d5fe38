import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  gitTestEnvironment,
  repositoryIn,
  type ThrowawayRepository,
  throwawayFolder,
  throwawayRepository,
  writeFiles,
} from '../testing/throwaway-repository.ts'
import { changedEntries } from '../tree/changes.ts'
import type { OpenedTrees } from './opened-trees.ts'
import { type DiffRequest, resolveDiff } from './resolve-diff.ts'

async function open(made: { readonly folder: string }, request: Partial<DiffRequest> = {}): Promise<OpenedTrees> {
  const opened = await resolveDiff({ staged: false, directory: made.folder, environment: gitTestEnvironment, ...request })
  onTestFinished(() => opened.close())
  return opened
}

/** Names of the sides and the paths that differ. */
async function compared(made: { readonly folder: string }, request: Partial<DiffRequest> = {}): Promise<string> {
  const { trees } = await open(made, request)
  const changes = await changedEntries(trees.before, trees.after)
  const names = [trees.names.before, trees.names.after].map((name) => name?.replaceAll(/[0-9a-f]{7}/g, 'ID'))
  return `${names.join(' -> ')}: ${changes.map(({ path }) => path).join(' ')}`
}

/** main has `base` and then `main`; the branch `work` began at `base` and has `work`; `edit` is not committed. */
function branched(): ThrowawayRepository {
  const made = throwawayRepository()
  made.commit({ base: 'x' })
  made.git('checkout', '-q', '-b', 'work')
  made.commit({ work: 'work' })
  made.git('checkout', '-q', 'main')
  made.commit({ main: 'main' })
  made.git('checkout', '-q', 'work')
  writeFiles(made.folder, { edit: 'edit' })
  return made
}

describe('without a base', () => {
  test('a branch is compared from where it left the default branch', async () => {
    const made = branched()
    expect(await compared(made)).toBe('main (ID) -> working tree: edit work')
    mkdirSync(join(made.folder, 'deep'))
    expect(await compared({ folder: join(made.folder, 'deep') })).toBe('main (ID) -> working tree: edit work')
  })

  test('init.defaultBranch, origin and its HEAD decide what the default branch is, in this order of weight', async () => {
    const made = branched()
    made.git('branch', 'trunk', 'work')
    made.git('config', 'init.defaultBranch', 'trunk')
    expect(await compared(made)).toBe('trunk (ID) -> working tree: edit')
    made.git('update-ref', 'refs/remotes/origin/master', 'main')
    expect(await compared(made)).toBe('origin/master (ID) -> working tree: edit work')
    made.git('update-ref', 'refs/remotes/origin/develop', 'work')
    made.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop')
    expect(await compared(made)).toBe('origin/develop (ID) -> working tree: edit')
  })

  test('the default branch itself is compared with its upstream, else with HEAD', async () => {
    const made = throwawayRepository()
    const first = made.commit({ a: 'x' })
    made.commit({ b: 'x' })
    writeFiles(made.folder, { edit: 'edit' })
    expect(await compared(made)).toBe('HEAD (ID) -> working tree: edit')
    made.git('remote', 'add', 'upstream', 'https://example.invalid/x')
    made.git('update-ref', 'refs/remotes/upstream/main', first)
    made.git('branch', '--set-upstream-to', 'upstream/main')
    expect(await compared(made)).toBe('@{upstream} (ID) -> working tree: b edit')
  })

  test('without any commit everything is new, and that is said', async () => {
    const made = throwawayRepository()
    writeFiles(made.folder, { a: 'x' })
    made.git('add', 'a')
    expect(await compared(made)).toBe('nothing -> working tree: a')
    expect(await compared(made, { staged: true })).toBe('nothing -> staged changes: a')
    expect((await open(made)).notes).toEqual([['There is no commit yet: everything is new.']])
  })

  test('a clone in which no default branch can be told is an error, a lone repository is compared with HEAD', async () => {
    const made = throwawayRepository()
    made.commit({ a: 'x' })
    made.git('branch', '-m', 'odd')
    expect(await compared(made)).toBe('HEAD (ID) -> working tree: ')
    expect((await open(made)).notes).toHaveLength(1)
    made.git('update-ref', 'refs/remotes/origin/odd', 'HEAD')
    await expect(open(made)).rejects.toMatchObject({
      name: 'UserError',
      hint: expect.stringContaining('git remote set-head origin --auto'),
    })
  })
})

describe('with commits', () => {
  test.each<[string, Partial<DiffRequest>, string]>([
    ['BASE', { base: 'main' }, 'main (ID) -> working tree: edit main work'],
    ['BASE HEAD', { base: 'main', head: 'work' }, 'main (ID) -> work (ID): main work'],
    ['A..B', { base: 'main..work' }, 'main (ID) -> work (ID): main work'],
    ['A...B', { base: 'main...work' }, 'main (ID) -> work (ID): work'],
    ['A...', { base: 'main...' }, 'main (ID) -> HEAD (ID): work'],
    ['..B', { base: '..main' }, 'HEAD (ID) -> main (ID): main work'],
    ['HEAD^', { base: 'HEAD^' }, 'HEAD^ (ID) -> working tree: edit work'],
    ['--staged', { staged: true }, 'HEAD (ID) -> staged changes: '],
    ['--staged BASE', { staged: true, base: 'main' }, 'main (ID) -> staged changes: main work'],
  ])('%s', async (_, request, expected) => {
    expect(await compared(branched(), request)).toBe(expected)
  })

  test('a bare repository can compare commits, and says that it can nothing else', async () => {
    const made = branched()
    made.git('clone', '-q', '--bare', '.', 'bare.git')
    const bare = { folder: join(made.folder, 'bare.git') }
    expect(await compared(bare, { base: 'main...work' })).toBe('main (ID) -> work (ID): work')
    await expect(open(bare, { base: 'main' })).rejects.toThrow('A bare repository has no working tree')
    await expect(open(bare)).rejects.toThrow('A bare repository has no working tree')
  })

  test.each<[string, Partial<DiffRequest>, string]>([
    ['an unknown revision', { base: 'nothing' }, 'There is no commit "nothing" here.'],
    ['an unknown head', { base: 'main', head: 'nothing' }, 'There is no commit "nothing" here.'],
    ['an unknown end of a range', { base: 'main..nothing' }, 'There is no commit "nothing" here.'],
    ['an option', { base: '--output=x' }, 'none begins with a dash'],
    ['two questions', { base: 'main\nmain' }, 'There is no commit'],
    ['a range and a head', { base: 'main..work', head: 'main' }, 'names both sides already'],
    ['a staged range', { base: 'main..work', staged: true }, 'What is staged is compared with one commit'],
    ['a staged head', { base: 'main', head: 'work', staged: true }, 'What is staged is compared with one commit'],
    ['one folder', { base: 'folder' }, 'A folder is compared with another folder'],
    ['a folder and a commit', { base: 'folder', head: 'work' }, 'A folder is compared with another folder'],
    ['a folder that is called like a branch', { base: 'both', head: 'folder' }, '"both" is both a folder and a revision'],
    ['unrelated commits', { base: 'main...orphan' }, 'have no history in common'],
  ])('%s is refused with what to do', async (_, request, message) => {
    const made = branched()
    made.git('branch', 'both')
    made.git('update-ref', 'refs/heads/orphan', made.git('commit-tree', '-m', 'x', 'HEAD^{tree}'))
    writeFiles(made.folder, { 'folder/a': 'x', 'both/a': 'x' })
    await expect(open(made, request)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(message),
      hint: expect.stringMatching(/./),
    })
  })

  test('a shallow clone says the one line that mends it', async () => {
    const made = branched()
    made.git('checkout', '-q', 'main')
    made.git('clone', '-q', '--depth=1', '--no-single-branch', '--branch=work', `file://${made.folder}`, 'shallow')
    const shallow = { folder: join(made.folder, 'shallow') }
    const mends = { name: 'UserError', hint: expect.stringMatching(/git fetch --unshallow.*fetch-depth: 0/) }
    await expect(open(shallow)).rejects.toMatchObject(mends)
    await expect(open(shallow, { base: 'HEAD^' })).rejects.toMatchObject(mends)
    await expect(open(shallow, { base: 'origin/main...HEAD' })).rejects.toMatchObject(mends)
  })

  test('a shallow clone of one branch, which git takes for the default branch, says that nothing committed is compared', async () => {
    const made = branched()
    made.git('clone', '-q', '--depth=1', '--branch=work', `file://${made.folder}`, 'shallow')
    const { notes } = await open({ folder: join(made.folder, 'shallow') })
    expect(notes.map((note) => JSON.stringify(note))).toEqual([expect.stringMatching(/shallow.*origin\/work.*Name another base/)])
  })
})

describe('two folders', () => {
  test('are compared inside and outside a repository', async () => {
    const folder = throwawayFolder()
    writeFiles(folder, { 'one/a.yaml': 'a', 'one/b.yaml': 'b', 'two/b.yaml': 'b', 'two/c.yaml': 'c' })
    expect(await compared({ folder }, { base: 'one', head: 'two' })).toBe('one -> two: a.yaml c.yaml')
    repositoryIn(folder).commit({})
    expect(await compared({ folder }, { base: './one', head: join(folder, 'two') })).toBe(`./one -> ${join(folder, 'two')}: a.yaml c.yaml`)
    repositoryIn(folder).git('branch', 'one')
    expect(await compared({ folder }, { base: 'one/', head: './two' })).toBe('one/ -> ./two: a.yaml c.yaml')
  })

  test('outside a repository nothing else can be compared', async () => {
    const folder = throwawayFolder()
    await expect(open({ folder }, { base: 'main' })).rejects.toThrow('is not in a git repository')
    await expect(open({ folder })).rejects.toThrow('is not in a git repository')
  })
})
