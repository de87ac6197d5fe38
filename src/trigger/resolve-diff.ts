import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { findCommits, openCommitsBetween } from '../tree/commits-between.ts'
import { openFolder } from '../tree/folder.ts'
import { openEmptyTree, openGitTree } from '../tree/git-tree.ts'
import { openIndexTree } from '../tree/index-tree.ts'
import type { TreeOptions } from '../tree/options.ts'
import { openRepository, type Repository, requireRepository } from '../tree/repository.ts'
import { openWorkingTree } from '../tree/working-tree.ts'
import type { Text } from '../types/text.ts'
import type { CommitsBetween, Tree, Trees } from '../types/tree.ts'
import { UserError } from '../types/user-error.ts'
import { findDefaultBase, mergeBase } from './default-base.ts'
import { closeTrees, commitName, type OpenedTrees } from './opened-trees.ts'
import { known, knownParents, parentsOf, revisionsAmong } from './revisions.ts'

export interface DiffRequest extends TreeOptions {
  /** A revision, a range (`A..B`, `A...B`) or a folder. */
  readonly base?: string | undefined
  readonly head?: string | undefined
  /** The index instead of the working tree. */
  readonly staged: boolean
  /** Where the person is. */
  readonly directory: string
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/**
 * Opens what `diff` compares: without `base` the merge base with the default branch against the working tree, else commits, a range, what is
 * staged, or two folders. Policy is the before tree's. Every mistake is a {@link UserError} that says what to do.
 */
export async function resolveDiff(request: DiffRequest): Promise<OpenedTrees> {
  const { base, head, directory } = request
  for (const given of [base, head]) {
    if (given?.startsWith('-'))
      throw wrongUse(`${JSON.stringify(given)} is no revision: none begins with a dash.`, 'Name a commit, a branch or a folder.')
  }
  const folders = [base, head].filter((given) => given !== undefined && isFolder(directory, given))
  const repository =
    folders.length === 0 ? await requireRepository(directory, request.environment) : await openRepository(directory, request.environment)
  try {
    const revisions = await revisionsAmong([base, head, ...(head === undefined ? [] : parentsOf(head))], repository)
    const kinds = [base, head].map((given) =>
      given === undefined ? undefined : kindOf(given, folders.includes(given), revisions.has(given)),
    )
    if (kinds.includes('folder')) return await openFolders(request, kinds, repository)
    return await openSides(request, repository ?? (await requireRepository(directory, request.environment)), revisions)
  } catch (error) {
    await repository?.close()
    throw error
  }
}

interface Side {
  readonly tree: Tree
  readonly name: string
  readonly commit?: string
  /** Of `commit`, as far as they are here. */
  readonly parents?: readonly string[]
  /** It is HEAD, and the change is what is not committed. */
  readonly isHead?: true
  readonly note?: Text
}

async function openSides(request: DiffRequest, repository: Repository, revisions: ReadonlyMap<string, string>): Promise<OpenedTrees> {
  const { base, head, staged } = request
  const range = base === undefined || revisions.has(base) ? null : /^(.*?)(\.{2,3})(?!\.)(.*)$/.exec(base)
  if (staged && (head !== undefined || range !== null))
    throw wrongUse('What is staged is compared with one commit.', 'Leave out HEAD: `kubelatch diff --staged [BASE]`.')
  if (range !== null && head !== undefined) throw wrongUse(`${JSON.stringify(base)} names both sides already.`, 'Leave out HEAD.')
  const [before, after] = range === null ? await plainSides(request, repository, revisions) : await rangeSides(range, repository, request)
  const between = betweenSides(before, after, repository, request)
  const trees: Trees = {
    before: before.tree,
    after: after.tree,
    ...(between === undefined ? {} : { between }),
    names: { before: before.name, after: after.name },
  }
  return {
    trees,
    ...(repository.root === undefined ? {} : { root: repository.root }),
    repository,
    commits: {
      ...(before.commit === undefined ? {} : { before: before.commit }),
      ...(after.commit === undefined ? {} : { after: after.commit }),
    },
    notes: before.note === undefined ? [] : [before.note],
    close: () => closeTrees(trees, repository),
  }
}

async function plainSides(request: DiffRequest, repository: Repository, revisions: ReadonlyMap<string, string>): Promise<[Side, Side]> {
  const { head, staged } = request
  if (head !== undefined) {
    const before = await beforeSide(request, repository, revisions)
    const after = commitSide(head, known(head, revisions, repository), repository, request)
    return [before, { ...after, parents: knownParents(head, revisions) }]
  }
  if (repository.root === undefined)
    throw wrongUse('A bare repository has no working tree.', 'Name both commits: `kubelatch diff BASE HEAD`.')
  const tree = staged ? openIndexTree(repository, request) : openWorkingTree(repository, request)
  // Listed while the other side is looked for. Whoever asks for the entries gets what went wrong.
  tree.entries().catch(() => {})
  return [await beforeSide(request, repository, revisions), { tree, name: staged ? 'staged changes' : 'working tree' }]
}

/** The commits that the change went through. One whose only commit is the after side has none, which needs no look at the history. */
function betweenSides(before: Side, after: Side, repository: Repository, options: TreeOptions): CommitsBetween | undefined {
  const { commit: base } = before
  const isOne = after.parents?.length === 1 && after.parents[0] === base
  if (base === undefined || base === after.commit || before.isHead === true || isOne) return undefined
  const range = { tips: [after.commit ?? 'HEAD'], without: [base] }
  return openCommitsBetween(repository, () => findCommits(repository, range), {
    ...options,
    ...(after.commit === undefined ? {} : { after: after.commit }),
    place: '.',
  })
}

async function beforeSide(request: DiffRequest, repository: Repository, revisions: ReadonlyMap<string, string>): Promise<Side> {
  const { base, staged } = request
  if (base !== undefined) return commitSide(base, known(base, revisions, repository), repository, request)
  if (staged) {
    const [head] = await repository.resolve(['HEAD'])
    if (head !== undefined) return { ...commitSide('HEAD', head, repository, request), isHead: true }
  }
  const { commit, ...found } = await findDefaultBase(repository)
  if (commit === undefined) return { tree: openEmptyTree(), ...found }
  return { tree: openGitTree(repository, commit, request), commit, ...found }
}

async function rangeSides(
  [, from = '', dots, to = '']: RegExpExecArray,
  repository: Repository,
  options: TreeOptions,
): Promise<[Side, Side]> {
  const [one, other] = [from === '' ? 'HEAD' : from, to === '' ? 'HEAD' : to]
  const ends = await revisionsAmong([one, other, ...parentsOf(other)], repository)
  const after = { ...commitSide(other, known(other, ends, repository), repository, options), parents: knownParents(other, ends) }
  const start = known(one, ends, repository)
  if (dots === '..') return [commitSide(one, start, repository, options), after]
  const base = await mergeBase(repository, one, start, known(other, ends, repository))
  return [{ tree: openGitTree(repository, base.commit, options), name: base.name, commit: base.commit }, after]
}

function commitSide(revision: string, commit: string, repository: Repository, options: TreeOptions): Side {
  return { tree: openGitTree(repository, commit, options), name: commitName(revision, commit), commit }
}

function kindOf(given: string, isFolderHere: boolean, isRevision: boolean): 'folder' | 'revision' {
  if (!isFolderHere) return 'revision'
  if (isRevision && !/^\.{0,2}\/|^\.{1,2}$|\/$/.test(given)) {
    throw wrongUse(
      `${JSON.stringify(given)} is both a folder and a revision.`,
      'Write `./NAME` for the folder, `refs/heads/NAME` for the branch.',
    )
  }
  return 'folder'
}

async function openFolders(
  { base, head, staged, directory, ...options }: DiffRequest,
  kinds: readonly (string | undefined)[],
  repository: Repository | undefined,
): Promise<OpenedTrees> {
  if (base === undefined || head === undefined || kinds.some((kind) => kind !== 'folder')) {
    throw wrongUse('A folder is compared with another folder.', 'Name two folders of manifests: `kubelatch diff BEFORE AFTER`.')
  }
  if (staged) throw wrongUse('Nothing is staged in plain folders.', 'Leave out `--staged`.')
  await repository?.close()
  const [before, after] = [base, head].map((given) => openFolder(resolve(directory, given), options))
  if (before === undefined || after === undefined) throw new Error('two folders were asked for')
  const trees: Trees = { before, after, names: { before: base, after: head } }
  return { trees, root: resolve(directory, head), commits: {}, notes: [], close: () => closeTrees(trees) }
}

function isFolder(directory: string, given: string): boolean {
  try {
    return statSync(resolve(directory, given)).isDirectory()
  } catch {
    return false
  }
}

function wrongUse(message: string, hint: string): UserError {
  return new UserError(message, { hint, status: 3 })
}
