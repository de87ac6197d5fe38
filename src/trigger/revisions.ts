import type { Repository } from '../tree/repository.ts'
import { UserError } from '../types/user-error.ts'
import { unshallow } from './default-base.ts'

/** Those of some names that stand for a commit, with its id. */
export async function revisionsAmong(
  given: readonly (string | undefined)[],
  repository: Repository | undefined,
): Promise<ReadonlyMap<string, string>> {
  const names = given.filter((name) => name !== undefined)
  if (names.length === 0 || repository === undefined) return new Map()
  const commits = await repository.resolve(names)
  return new Map(names.flatMap((name, index) => (commits[index] === undefined ? [] : [[name, commits[index]]])))
}

/** The commit of a name that was asked for; a {@link UserError} where there is none. */
export function known(revision: string, revisions: ReadonlyMap<string, string>, repository: Repository): string {
  const commit = revisions.get(revision)
  if (commit !== undefined) return commit
  throw new UserError(`There is no commit ${JSON.stringify(revision)} here${repository.shallow ? ', and this clone is shallow' : ''}.`, {
    hint: repository.shallow
      ? unshallow
      : 'See `git log --oneline` and `git branch --all` for commits and branches; fetch those of a remote with `git fetch`.',
    status: repository.shallow ? 2 : 3,
  })
}

/** Asked together with the revision itself. A third parent is of no interest: two are one too many. */
export function parentsOf(revision: string): readonly string[] {
  return [`${revision}^1`, `${revision}^2`]
}

/** The commits that {@link parentsOf} stands for, as far as they are here. */
export function knownParents(revision: string, revisions: ReadonlyMap<string, string>): readonly string[] {
  return parentsOf(revision).flatMap((parent) => revisions.get(parent) ?? [])
}
