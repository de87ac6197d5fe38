import type { CommitsBetween } from '../types/tree.ts'
import { UserError } from '../types/user-error.ts'
import { findCommits, isCutOff, openCommitsBetween } from './commits-between.ts'
import type { Repository } from './repository.ts'

/** Commits whose whole history is looked at. */
export interface HistoryTips {
  /** Ids, each once. */
  readonly tips: readonly string[]
  /** Those of them whose trees are a last state: not what only a tag has. */
  readonly heads: readonly string[]
  /** As people know them. */
  readonly name: string
}

/** What some refs name; HEAD without any, all that the repository has with `all`. A {@link UserError} names a ref that is not here. */
export async function findTips(repository: Repository, refs: readonly string[], all: boolean): Promise<HistoryTips> {
  if (all) {
    const ids = async (...which: readonly string[]) =>
      (await repository.git(['rev-list', '--no-walk=unsorted', ...which]))
        .toString()
        .split('\n')
        .filter((id) => id !== '')
    const head = (await repository.resolve(['HEAD'])).flatMap((id) => id ?? [])
    const heads = [...new Set([...head, ...(await ids('--branches', '--remotes'))])]
    const tips = [...new Set([...heads, ...(await ids('--all'))])]
    if (tips.length === 0) throw noSuchCommit('HEAD', repository)
    return { tips, heads: heads.length === 0 ? tips : heads, name: 'all refs' }
  }
  const names = refs.length === 0 ? ['HEAD'] : refs
  const found = await repository.resolve(names)
  const missing = names.find((_, index) => found[index] === undefined)
  if (missing !== undefined) throw noSuchCommit(missing, repository)
  const tips = [...new Set(found.flatMap((id) => id ?? []))]
  return { tips, heads: tips, name: names.map((name, index) => `${name} (${(found[index] ?? '').slice(0, 7)})`).join(', ') }
}

function noSuchCommit(name: string, repository: Repository): UserError {
  if (name === 'HEAD') return new UserError('There is no commit yet.', { hint: 'Check files as they are: kubelatch tokens PATH.' })
  const hint = repository.shallow ? 'This clone is shallow: run git fetch --unshallow.' : 'See git branch --all and git tag.'
  return new UserError(`There is no commit ${JSON.stringify(name)} here.`, { hint, status: 3 })
}

/** A history, oldest commit first, and how many commits it has. */
export interface OpenHistory {
  readonly count: number
  readonly commits: CommitsBetween
}

/** All that can be reached from some commits and not from others. */
export async function openHistory(repository: Repository, tips: readonly string[], without: readonly string[]): Promise<OpenHistory> {
  const found = await findCommits(repository, { tips, without })
  const whole = !repository.shallow || !(await isCutOff(repository, found.commits))
  const commits = openCommitsBetween(repository, async () => ({ commits: found.commits, whole }), { place: '.', takesStart: true })
  return { count: found.commits.count, commits }
}

/** The days of some commits in UTC, `YYYY-MM-DD`, by id. */
export async function datesOf(repository: Repository, commits: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(commits)]
  if (ids.length === 0) return new Map()
  const listing = await repository.git(['rev-list', '--no-walk=unsorted', '--stdin', '--format=%H %ct'], `${ids.join('\n')}\n`)
  const lines = listing
    .toString()
    .split('\n')
    .filter((line) => !line.startsWith('commit '))
  return new Map(
    lines.flatMap((line) => {
      const [id = '', seconds = ''] = line.split(' ')
      return seconds === '' ? [] : [[id, new Date(Number(seconds) * 1000).toISOString().slice(0, 10)]]
    }),
  )
}
