import { runGit } from '../programs/git.ts'
import type { Repository } from '../tree/repository.ts'
import { type Text, text } from '../types/text.ts'
import { UserError } from '../types/user-error.ts'
import { commitName } from './opened-trees.ts'

/** What a change is compared with when nobody says so. */
export interface DefaultBase {
  /** Absent where there is no commit yet. */
  readonly commit?: string
  readonly name: string
  readonly note?: Text
}

/**
 * Where the work began: the merge base of HEAD with the default branch (origin/HEAD, origin/main, origin/master, then the local branches
 * `init.defaultBranch`, main, master). On the default branch itself with its upstream, else HEAD.
 */
export async function findDefaultBase(repository: Repository): Promise<DefaultBase> {
  const [branch, originHead, initial] = await Promise.all([
    ask(repository, ['symbolic-ref', '--quiet', 'HEAD']),
    ask(repository, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']),
    ask(repository, ['config', '--get', 'init.defaultBranch']),
  ])
  const local = [initial, 'main', 'master'].flatMap((name) => (name === '' ? [] : [`refs/heads/${name}`]))
  const origin = ['main', 'master', initial].flatMap((name) => (name === '' ? [] : [`refs/remotes/origin/${name}`]))
  const candidates = [...(originHead === '' ? [] : [originHead]), ...origin, ...local]
  const [head, ...found] = await repository.resolve(['HEAD', ...candidates])
  if (head === undefined) {
    return { name: 'nothing', note: text`There is no commit yet: everything is new.` }
  }
  const at = found.findIndex((commit) => commit !== undefined)
  const [ref, tip] = [candidates[at], found[at]]
  if (ref === undefined || tip === undefined) return withoutDefault(repository, head)
  if (branch === ref) {
    const [upstream] = await repository.resolve(['@{upstream}'])
    if (upstream === undefined) return { commit: head, name: commitName('HEAD', head) }
    return mergeBase(repository, '@{upstream}', upstream, head)
  }
  return mergeBase(repository, shortName(ref), tip, head)
}

/** The merge base of two commits, or a {@link UserError} that says how to get it. */
export async function mergeBase(
  repository: Repository,
  name: string,
  one: string,
  other: string,
): Promise<DefaultBase & { readonly commit: string }> {
  const base = await findMergeBase(repository, one, other)
  if (base !== undefined) return { commit: base, name: commitName(name, base) }
  if (repository.shallow)
    throw new UserError(`The history in which ${name} and the change part is missing: this clone is shallow.`, { hint: unshallow })
  throw new UserError(`${name} and the change have no history in common.`, { hint: 'Name both sides: `kubelatch diff BASE HEAD`.' })
}

/** The merge base of two commit ids, undefined where the history here has none. */
export async function findMergeBase(repository: Repository, one: string, other: string): Promise<string | undefined> {
  const base = await ask(repository, ['merge-base', one, other])
  return base === '' ? undefined : base
}

/** What mends a clone without the commits that are asked for. */
export const unshallow = 'Run `git fetch --unshallow`; in a workflow give actions/checkout `fetch-depth: 0`.'

/** Comparing with HEAD would find nothing in a fresh checkout, and look like all was well. */
async function withoutDefault(repository: Repository, head: string): Promise<DefaultBase> {
  const remotes = await ask(repository, ['for-each-ref', '--count=1', '--format=%(refname)', 'refs/remotes'])
  if (remotes !== '' || repository.shallow) {
    throw new UserError('The default branch cannot be told from this clone.', {
      hint: 'Name what to compare with, `kubelatch diff BASE`, or run `git remote set-head origin --auto` once.',
    })
  }
  return { commit: head, name: commitName('HEAD', head), note: text`No default branch was found: only what is not committed is compared.` }
}

function shortName(ref: string): string {
  return ref.replace(/^refs\/(?:heads|remotes)\//, '')
}

/** git's answer, '' for none. */
async function ask(repository: Repository, args: readonly string[]): Promise<string> {
  const answer = await runGit(repository.place, args)
  return answer.status === 0 ? (answer.stdout.toString().split('\n')[0] ?? '') : ''
}
