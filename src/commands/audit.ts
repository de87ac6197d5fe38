import { loadPolicy } from '../policy/load-policy.ts'
import { catalogue } from '../rules/catalogue.ts'
import type { Tree } from '../types/tree.ts'
import { UserError } from '../types/user-error.ts'
import { closing } from './closing.ts'
import { execute } from './execute.ts'
import type { CheckFlags } from './options.ts'
import { diskReader, fileReader } from './read-policy.ts'
import type { Surroundings } from './surroundings.ts'

/** `audit [COMMIT]`: everything, as it lies (outside a repository too) or at a commit. The same line without a before. */
export async function audit(commit: string | undefined, flags: CheckFlags, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { tree, name } = await openWhole(commit, surroundings)
  const read = flags.config === undefined ? fileReader(tree) : diskReader(surroundings.directory, flags, surroundings)
  const policy = await loadPolicy({ rules: catalogue, read })
  return closing(tree, () => execute({ trees: { after: tree, names: { after: name } }, policy }, flags, surroundings))
}

async function openWhole(
  commit: string | undefined,
  { directory, environment }: Surroundings,
): Promise<{ readonly tree: Tree; readonly name: string }> {
  const { openRepository } = await import('../tree/repository.ts')
  const repository = await openRepository(directory, environment)
  if (repository === undefined) {
    if (commit !== undefined)
      throw new UserError(`${directory} is not in a git repository, so there is no commit ${JSON.stringify(commit)}.`, {
        hint: 'Run it in a repository, or without a commit.',
        status: 3,
      })
    const { openFolder } = await import('../tree/folder.ts')
    return { tree: openFolder(directory), name: 'files' }
  }
  if (commit === undefined) {
    const { openWorkingTree } = await import('../tree/working-tree.ts')
    return { tree: openWorkingTree(repository), name: 'working tree' }
  }
  const [found] = await repository.resolve([commit])
  if (found === undefined)
    throw new UserError(`There is no commit ${JSON.stringify(commit)} here.`, {
      hint: 'Name a commit, branch or tag of this repository; a shallow clone lacks older ones.',
      status: repository.shallow ? 2 : 3,
    })
  const { openGitTree } = await import('../tree/git-tree.ts')
  return { tree: openGitTree(repository, found), name: found.slice(0, 7) }
}
