import { runGit } from '../programs/git.ts'
import type { Repository } from '../tree/repository.ts'
import { type Text, text, untrusted } from '../types/text.ts'
import { UserError } from '../types/user-error.ts'
import { commitName } from './opened-trees.ts'

/** What a change is compared with when nobody says so. */
export interface DefaultBase {
  /** Absent where there is no commit yet. */
  readonly commit?: string
  readonly name: string
  /** It is HEAD itself. */
  readonly isHead?: true
  readonly note?: Text
}

/**
 * Where the work began: the merge base of HEAD with the default branch (origin/HEAD, origin/main, origin/master, then the local branches
 * `init.defaultBranch`, main, master). On the default branch itself with its upstream, else HEAD.
 */
export async function findDefaultBase(repository: Repository): Promise<DefaultBase> {
  const branch = await findDefaultBranch(repository)
  if (branch !== undefined && !branch.current) {
    const base = await findMergeBase(repository, 'HEAD', branch.commit)
    if (base !== undefined) return { commit: base, name: commitName(branch.name, base), ...(await onlyBranch(repository, branch, base)) }
  }
  const [head, upstream] = await repository.resolve(branch?.current === true ? ['HEAD', '@{upstream}'] : ['HEAD'])
  if (head === undefined) return { name: 'nothing', note: text`There is no commit yet: everything is new.` }
  if (branch === undefined) return withoutDefault(repository, head)
  if (!branch.current) return mergeBase(repository, branch.name, branch.commit, head)
  return upstream === undefined
    ? { commit: head, name: commitName('HEAD', head), isHead: true }
    : mergeBase(repository, '@{upstream}', upstream, head)
}

/** A clone of one branch calls that one origin/HEAD: then nothing that is committed would be compared, and all would look well. */
async function onlyBranch(repository: Repository, { name }: Branch, base: string): Promise<Pick<DefaultBase, 'note'>> {
  if (!repository.shallow) return {}
  const [head] = await repository.resolve(['HEAD'])
  if (head !== base) return {}
  return {
    note: text`This clone is shallow, and ${untrusted(name)} is where it stands: only what is not committed is compared. Name another base.`,
  }
}

interface Branch {
  readonly name: string
  readonly commit: string
  /** HEAD is on it. */
  readonly current: boolean
}

async function findDefaultBranch(repository: Repository): Promise<Branch | undefined> {
  const found = await readRefs(repository, [
    'remotes/origin/HEAD',
    'remotes/origin/main',
    'remotes/origin/master',
    'heads/main',
    'heads/master',
  ])
  const origin = found.find(({ name }) => name.startsWith('origin/'))
  if (origin !== undefined) return origin
  const initial = await ask(repository, ['config', '--get', 'init.defaultBranch'])
  const configured = initial === '' ? [] : await readRefs(repository, [`remotes/origin/${initial}`, `heads/${initial}`])
  return configured[0] ?? found[0]
}

/** Branches in the order asked, those that are there. `origin/HEAD` goes by the name of the branch that it stands for. */
async function readRefs(repository: Repository, names: readonly string[]): Promise<Branch[]> {
  const format = '%(refname)%00%(objectname)%00%(HEAD)%00%(symref)'
  const answer = await runGit(repository.place, ['for-each-ref', `--format=${format}`, ...names.map((name) => `refs/${name}`)])
  const lines = answer.status === 0 ? answer.stdout.toString().split('\n') : []
  const refs = new Map(lines.map((line) => [line.slice(0, line.indexOf('\0')), line.split('\0')]))
  return names.flatMap((name) => {
    const [ref, commit, head, target] = refs.get(`refs/${name}`) ?? []
    if (ref === undefined || commit === undefined) return []
    return [{ name: shortName(target === undefined || target === '' ? ref : target), commit, current: head === '*' }]
  })
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

/** The merge base of two commits (ids, or HEAD), undefined where the history here has none. */
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
  return {
    commit: head,
    name: commitName('HEAD', head),
    isHead: true,
    note: text`No default branch was found: only what is not committed is compared.`,
  }
}

function shortName(ref: string): string {
  return ref.replace(/^refs\/(?:heads|remotes)\//, '')
}

/** git's answer, '' for none. */
async function ask(repository: Repository, args: readonly string[]): Promise<string> {
  const answer = await runGit(repository.place, args)
  return answer.status === 0 ? (answer.stdout.toString().split('\n')[0] ?? '') : ''
}
