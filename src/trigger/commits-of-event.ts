import type { CommitRange, ListedCommits } from '../programs/git-history.ts'
import { type FoundCommits, findCommits, noCommits, openCommitsBetween } from '../tree/commits-between.ts'
import type { TreeOptions } from '../tree/options.ts'
import type { Repository } from '../tree/repository.ts'
import type { Gap } from '../types/gap.ts'
import { text, untrusted } from '../types/text.ts'
import type { CommitsBetween } from '../types/tree.ts'
import type { CommitSource } from './commit-source.ts'
import type { EventTrigger, PullRequestEvent, PushEvent } from './event.ts'

/** How many commits a range may have: a first guess, and what is known for certain. */
export interface RangeHint {
  readonly hint?: number
  readonly expected?: number
}

/** What a history is looked for with. */
export interface HistorySearch {
  readonly repository: Repository
  readonly source: CommitSource
  /** Lists a range as whole as it can be had. `ids` are the commits that it is told by. */
  list(range: CommitRange, ids: readonly string[], hint: RangeHint): Promise<FoundCommits>
}

/** In the checkout, deepened as far as need be. */
export function searchByGit(repository: Repository, source: CommitSource): HistorySearch {
  return { repository, source, list: (range, ids, hint) => reach(range, ids, hint, repository, source) }
}

/** The commits that are compared. */
interface EventSides {
  readonly before: string
  readonly after: string
}

/** GitHub shows what is about no file there. */
const place = '.github'

/**
 * The commits that an event is about, between its two sides. What is missing of them is fetched once they are asked for: as deep as the
 * event's commit count, and deeper until they meet the history of the base; what `search` does not find whole is looked for by `another`.
 * Undefined where nothing lies between.
 */
export async function commitsOfEvent(
  event: EventTrigger,
  sides: EventSides,
  search: HistorySearch,
  options: TreeOptions,
  another: () => Promise<HistorySearch | undefined> = async () => undefined,
): Promise<CommitsBetween | undefined> {
  const find = await finderFor(event, sides, search)
  if (find === undefined) return undefined
  const findWhole = async (): Promise<FoundCommits> => {
    const found = await find()
    if (isAll(found)) return found
    const other = await another()
    const told = other && (await (await finderFor(event, sides, other))?.())
    return told !== undefined && (isAll(told) || told.commits.count > found.commits.count) ? told : found
  }
  return openCommitsBetween(search.repository, findWhole, { ...options, after: sides.after, place })
}

function isAll({ whole, gaps = [] }: FoundCommits): boolean {
  return whole && gaps.length === 0
}

async function finderFor(
  event: EventTrigger,
  { before, after }: EventSides,
  search: HistorySearch,
): Promise<(() => Promise<FoundCommits>) | undefined> {
  if (event.kind === 'pull-request') {
    const isOne = event.commits === 1 && event.replaced === undefined
    return isOne ? undefined : () => findOfPullRequest(event, before, search)
  }
  const parents = await search.source.parents(after)
  const isForced = event.kind === 'push' && event.forced && event.before === before
  const isLost = event.kind === 'push' && event.forced && event.before !== undefined && !isForced
  if (!isForced && !isLost && parents.length === 1 && parents[0] === before) return undefined
  if (event.kind === 'push') return () => findOfPush(event, before, isForced, search)
  return () => search.list({ tips: [after], without: [before] }, [after, before], {})
}

async function findOfPullRequest(
  { head, commits, replaced }: PullRequestEvent,
  base: string,
  search: HistorySearch,
): Promise<FoundCommits> {
  const hint = commits === undefined ? {} : { hint: commits, expected: commits }
  const now =
    commits === 1
      ? { commits: noCommits, whole: true }
      : await search.list({ tips: [head.commit], without: [base] }, [head.commit, base], hint)
  if (replaced === undefined || replaced === head.commit) return now
  if (!(await search.source.obtain(replaced))) return { ...now, gaps: [...(now.gaps ?? []), missingReplaced(replaced)] }
  const asked = [replaced, head.commit, base]
  return joined(now, await search.list({ tips: [replaced], without: [head.commit, base] }, asked, { hint: commits ?? defaultHint }))
}

/** Before a forced push there were commits that may hold what the new ones do not. Commits of the default branch are its own pushes'. */
async function findOfPush(event: PushEvent, before: string, isForced: boolean, search: HistorySearch): Promise<FoundCommits> {
  const { after, commits, defaultBranch, ref } = event
  const hint = commits === undefined ? {} : { hint: commits }
  const found = await search.list({ tips: [after], without: [before] }, [after, before], hint)
  const isOther = defaultBranch !== undefined && ref !== `refs/heads/${defaultBranch}`
  const main = isOther && (isForced || hasMerge(found.commits)) ? await defaultTip(defaultBranch, search) : undefined
  const known = main === undefined ? [] : [main]
  const asked = [after, before, ...known]
  const now = main === undefined ? found : await search.list({ tips: [after], without: [before, main] }, asked, hint)
  if (isForced) return joined(now, await search.list({ tips: [before], without: [after, ...known] }, asked, hint))
  // Compared with something else, as what was there is out of reach.
  return event.forced && event.before !== undefined ? { ...now, gaps: [missingReplaced(event.before)] } : now
}

async function defaultTip(branch: string, { repository, source }: HistorySearch): Promise<string | undefined> {
  const [known] = await repository.resolve([`refs/remotes/origin/${branch}`])
  if (known !== undefined) return known
  const tip = await source.tip(`refs/heads/${branch}`)
  return tip !== undefined && (await source.obtain(tip)) ? tip : undefined
}

function hasMerge(commits: ListedCommits): boolean {
  for (const ids of commits) if (ids.length > 2) return true
  return false
}

const defaultHint = 20
/** How often a fetch goes deeper, by which factor. */
const rounds = 3
const factor = 10

/** Lists a range, fetching more of the history of some commits until all of the range is here. */
async function reach(
  range: CommitRange,
  ids: readonly string[],
  { hint = defaultHint, expected }: RangeHint,
  repository: Repository,
  source: CommitSource,
): Promise<FoundCommits> {
  let depth = hint + 1
  let found: FoundCommits | undefined
  for (let round = 0; ; round++) {
    const here = (await repository.resolve(ids)).flatMap((id) => id ?? [])
    if (here.length === ids.length) found = await findCommits(repository, range, expected)
    if (found?.whole === true) return found
    // A depth less than what is here would cut the checkout's own history off.
    if (round === 0 && here.length > 0)
      depth = Math.max(depth, 1 + (await findCommits(repository, { tips: here, without: [] })).commits.count)
    if (round === rounds || !(await source.deepen(ids, depth))) break
    depth *= factor
  }
  const { failure } = source
  return { commits: found?.commits ?? noCommits, whole: false, ...(failure === undefined ? {} : { why: failure }) }
}

/** Commits that are there, and those that a forced push took away. */
function joined(now: FoundCommits, then: FoundCommits): FoundCommits {
  const commits: ListedCommits = {
    count: now.commits.count + then.commits.count,
    *[Symbol.iterator]() {
      yield* now.commits
      yield* then.commits
    },
  }
  const replaced = new Set([...then.commits].flatMap(([id]) => id ?? []))
  return { ...now, ...then, commits, replaced, whole: now.whole && then.whole, gaps: [...(now.gaps ?? []), ...(then.gaps ?? [])] }
}

function missingReplaced(commit: string): Gap {
  return {
    reason: 'missing-commit',
    place: { file: place, document: 0, pointer: '', coarse: true },
    message: text`The commit ${untrusted(commit.slice(0, 12))} that was the head before this push is out of reach, so that what it held was not looked at for tokens. If it held one, revoke it; the next push asks for this no more.`,
  }
}
