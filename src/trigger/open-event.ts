import { openGitTree } from '../tree/git-tree.ts'
import type { TreeOptions } from '../tree/options.ts'
import type { Repository } from '../tree/repository.ts'
import { listed, type Text, text, untrusted } from '../types/text.ts'
import type { CommitsBetween, Trees } from '../types/tree.ts'
import { type CommitSource, openCommitSource } from './commit-source.ts'
import { commitsOfEvent, type HistorySearch, searchByGit } from './commits-of-event.ts'
import { findMergeBase } from './default-base.ts'
import type { EventTrigger, PullRequestEvent, PushEvent } from './event.ts'
import type { ObjectsElsewhere } from './objects-elsewhere.ts'
import { closeTrees, commitName, type OpenedTrees } from './opened-trees.ts'

export interface EventTreesOptions extends TreeOptions {
  /** For the server that the event comes from, and no other. */
  readonly token?: string
  /** Whether missing commits may be fetched; they are unless this is false. */
  readonly fetch?: boolean
  /** In milliseconds, for each git that uses the network. */
  readonly timeout?: number
  /** The merge base as GitHub's API tells it, for a checkout without the history. */
  readonly mergeBase?: (base: string, head: string) => Promise<string | undefined>
  /** GitHub's API, for commits that git cannot get. Opened when the first is missing. */
  readonly elsewhere?: () => Promise<ObjectsElsewhere>
}

/** The sides of an event; or why there is nothing to compare; or what is missing, with the one line that mends the workflow. */
export type EventTrees =
  | ({ readonly result: 'trees' } & OpenedTrees)
  | { readonly result: 'nothing'; readonly why: Text }
  | { readonly result: 'missing-commit'; readonly message: Text; readonly mend: string }

/** Commit ids of the sides. `policy` is absent where policy is read from `before`, or without one from `after`. */
interface Sides {
  readonly before?: { readonly commit: string; readonly name: string }
  readonly after: { readonly commit: string; readonly name: string }
  readonly policy?: string
  readonly notes?: readonly Text[]
}

interface Missing {
  readonly missing: string
  /** How deep a checkout has to be to have it; 0 for the whole history. */
  readonly depth: number
}

/**
 * Opens what an event is about (design.md, decisions 3 and 4): on a pull request GitHub's merge commit against its first parent, without one
 * the head against the merge base, with policy from the tip of the base branch; on a merge group or push its two commits; else the whole
 * repository at GITHUB_SHA. Contents are git objects; missing commits are fetched. The repository stays its owner's to close.
 */
export async function openEventTrees(event: EventTrigger, repository: Repository, options: EventTreesOptions = {}): Promise<EventTrees> {
  if (event.kind === 'deletion') return { result: 'nothing', why: text`${untrusted(event.ref)} was deleted.` }
  const { token, timeout } = options
  const remote = {
    url: `${event.serverUrl}/${event.repository}`,
    ...(token === undefined ? {} : { token }),
    ...(timeout === undefined ? {} : { timeout }),
  }
  const source = openCommitSource(repository, options.fetch === false ? undefined : remote)
  const sides = await findSides(event, { repository, source, mergeBase: options.mergeBase })
  if ('missing' in sides) {
    const elsewhere = await options.elsewhere?.()
    const opened = elsewhere && (await openElsewhere(event, repository, elsewhere, options))
    return opened ?? missingCommit(sides, source.failure, elsewhere?.source.failure)
  }
  const { before, after } = sides
  let objects: ObjectsElsewhere | undefined
  const another = async () => {
    objects = await options.elsewhere?.()
    return objects && searchElsewhere(repository, objects)
  }
  const search = searchByGit(repository, source)
  const between = before && (await commitsOfEvent(event, before.commit, after.commit, search, options, another))
  const opened = openSides(sides, between, repository, options)
  return {
    ...opened,
    get notes() {
      return objects === undefined ? opened.notes : [...opened.notes, tellCalls(text`the commits in between`, objects)]
    },
  }
}

function searchElsewhere(repository: Repository, { source, commits }: ObjectsElsewhere): HistorySearch {
  return { repository, source, list: (range) => commits(range) }
}

/** Told afterwards: only then is it known how many calls it took. */
function tellCalls(what: Text, objects: ObjectsElsewhere): Text {
  const [calls, refused] = [objects.calls(), objects.refused()]
  const without = refused === undefined ? text`` : text` It did not give all: ${refused}.`
  return text`git could not get ${what}: GitHub's API was asked instead, in ${calls} ${[calls === 1 ? 'call' : 'calls']}.${without}`
}

/** All sides over the API, where it has them: a side that is here is read from there as well, for a single kind of gaps. */
async function openElsewhere(
  event: Exclude<EventTrigger, { kind: 'deletion' }>,
  repository: Repository,
  objects: ObjectsElsewhere,
  options: EventTreesOptions,
): Promise<EventTrees | undefined> {
  const { source } = objects
  const sides = await findSides(event, { repository, source, mergeBase: objects.mergeBase })
  if ('missing' in sides) return undefined
  const { before, after, policy } = sides
  const between = before && (await commitsOfEvent(event, before.commit, after.commit, searchElsewhere(repository, objects), options))
  const open = (commit: string) => objects.open(commit, options)
  const trees: Trees = {
    ...(before === undefined ? {} : { before: await open(before.commit) }),
    after: await open(after.commit),
    ...(policy === undefined ? {} : { policy: await open(policy) }),
    ...(between === undefined ? {} : { between }),
    names: { ...(before === undefined ? {} : { before: before.name }), after: after.name },
  }
  const opened = openedTrees(sides, trees, repository)
  return {
    ...opened,
    get notes() {
      return [...opened.notes, tellCalls(text`what the checkout lacks`, objects)]
    },
  }
}

interface Search {
  readonly repository: Repository
  readonly source: CommitSource
  readonly mergeBase: EventTreesOptions['mergeBase']
}

function findSides(event: Exclude<EventTrigger, { kind: 'deletion' }>, search: Search): Promise<Sides | Missing> {
  if (event.kind === 'pull-request') return pullRequestSides(event, event.commit, search)
  if (event.kind === 'push') return pushSides(event, search)
  if (event.kind === 'merge-group') return twoCommits(event.before, event.after, search.source)
  return wholeSides(event.commit, search.source)
}

async function pullRequestSides(event: PullRequestEvent, runCommit: string, search: Search): Promise<Sides | Missing> {
  const { source } = search
  // Asked while the merge commit and its parent are fetched.
  const asked = source.tip(`refs/heads/${event.base.ref}`)
  const merge = await findMerge(event, runCommit, source)
  const sides = merge === undefined ? await headAgainstMergeBase(event, search) : await mergeAgainstParent(event, merge, source)
  const tip = await asked
  if ('missing' in sides || tip === undefined || tip === sides.before?.commit || !(await source.obtain(tip))) return sides
  return { ...sides, policy: tip }
}

/** GitHub's test merge of just this head: a commit with two parents, the second the head. What the payload names may be older. */
async function findMerge(
  event: PullRequestEvent,
  runCommit: string,
  source: CommitSource,
): Promise<{ commit: string; parent: string } | undefined> {
  const ref = `refs/pull/${event.number}/merge`
  const candidates = [() => (event.event === 'pull_request' ? runCommit : event.mergeCommit), () => source.tip(ref)]
  for (const candidate of candidates) {
    const commit = await candidate()
    if (commit === undefined || !(await source.obtain(commit))) continue
    const [parent, head, ...more] = await source.parents(commit)
    if (parent !== undefined && head === event.head.commit && more.length === 0) return { commit, parent }
  }
  return undefined
}

async function mergeAgainstParent(
  event: PullRequestEvent,
  merge: { commit: string; parent: string },
  source: CommitSource,
): Promise<Sides | Missing> {
  if (!(await source.obtain(merge.parent))) return { missing: merge.parent, depth: 2 }
  return {
    before: { commit: merge.parent, name: commitName(event.base.ref, merge.parent) },
    after: { commit: merge.commit, name: `merge of #${event.number} (${merge.commit.slice(0, 7)})` },
  }
}

async function headAgainstMergeBase(event: PullRequestEvent, search: Search): Promise<Sides | Missing> {
  const head = event.head.commit
  if (!(await search.source.obtain(head))) return { missing: head, depth: 0 }
  const base = await obtainMergeBase(event.base.commit, head, search)
  if (base === undefined) return { missing: event.base.commit, depth: 0 }
  return {
    before: { commit: base, name: commitName(event.base.ref, base) },
    after: { commit: head, name: `#${event.number} (${head.slice(0, 7)})` },
    notes: [text`GitHub has no merge commit for this pull request: its head is compared with the merge base.`],
  }
}

/** GitHub's API knows it for certain; a shallow clone may hide a nearer one, or any. */
async function obtainMergeBase(one: string, other: string, { repository, source, mergeBase }: Search): Promise<string | undefined> {
  const told = repository.shallow ? await mergeBase?.(one, other) : undefined
  const base = told ?? (await findMergeBase(repository, one, other)) ?? (repository.shallow ? undefined : await mergeBase?.(one, other))
  return base !== undefined && (await source.obtain(base)) ? base : undefined
}

async function pushSides(event: PushEvent, search: Search): Promise<Sides | Missing> {
  const { source } = search
  const { after, before, ref } = event
  if (!(await source.obtain(after))) return { missing: after, depth: 1 }
  const now = { commit: after, name: commitName(ref.replace(/^refs\/(?:heads|tags)\//, ''), after) }
  if (before !== undefined && (await source.obtain(before))) return { before: { commit: before, name: before.slice(0, 7) }, after: now }
  // Only a forced push may leave the old commit out of reach for good.
  if (before !== undefined && !event.forced) return { missing: before, depth: 0 }
  const { defaultBranch } = event
  const tip = defaultBranch === undefined || ref === `refs/heads/${defaultBranch}` ? undefined : await defaultTip(defaultBranch, search)
  const base = tip === undefined ? undefined : await obtainMergeBase(tip, after, search)
  if (base !== undefined && defaultBranch !== undefined)
    return { before: { commit: base, name: commitName(defaultBranch, base) }, after: now }
  const why = before === undefined ? text`The push made a new ref` : text`The commit before the forced push is out of reach`
  return { after: now, notes: [text`${why} and no merge base was found: the whole repository is checked, and everything counts as new.`] }
}

async function defaultTip(branch: string, { repository, source }: Search): Promise<string | undefined> {
  const [known] = await repository.resolve([`refs/remotes/origin/${branch}`])
  if (known !== undefined && !repository.shallow) return known
  const tip = await source.tip(`refs/heads/${branch}`)
  return tip !== undefined && (await source.obtain(tip)) ? tip : known
}

async function twoCommits(before: string, after: string, source: CommitSource): Promise<Sides | Missing> {
  for (const [commit, depth] of [
    [after, 1],
    [before, 0],
  ] as const) {
    if (!(await source.obtain(commit))) return { missing: commit, depth }
  }
  return { before: { commit: before, name: before.slice(0, 7) }, after: { commit: after, name: after.slice(0, 7) } }
}

async function wholeSides(commit: string, source: CommitSource): Promise<Sides | Missing> {
  return (await source.obtain(commit)) ? { after: { commit, name: commit.slice(0, 7) } } : { missing: commit, depth: 1 }
}

function missingCommit({ missing, depth }: Missing, failure: Text | undefined, elsewhere: Text | undefined): EventTrees {
  const reasons = [failure ?? [], elsewhere ?? []].filter(({ length }) => length > 0)
  const why = reasons.length === 0 ? text`` : text` (${listed(reasons)})`
  return {
    result: 'missing-commit',
    message: text`The commit ${untrusted(missing.slice(0, 12))} is not in the checkout and could not be fetched${why}.`,
    mend:
      depth === 1
        ? '- uses: actions/checkout@v6 # before Kubelatch, without `ref:`'
        : `fetch-depth: ${depth} # under \`with:\` of actions/checkout`,
  }
}

function openSides(
  sides: Sides,
  between: CommitsBetween | undefined,
  repository: Repository,
  options: TreeOptions,
): { readonly result: 'trees' } & OpenedTrees {
  const { before, after, policy } = sides
  const open = (commit: string) => openGitTree(repository, commit, options)
  const trees: Trees = {
    ...(before === undefined ? {} : { before: open(before.commit) }),
    after: open(after.commit),
    ...(policy === undefined ? {} : { policy: open(policy) }),
    ...(between === undefined ? {} : { between }),
    names: { ...(before === undefined ? {} : { before: before.name }), after: after.name },
  }
  return openedTrees(sides, trees, repository)
}

function openedTrees(
  { before, after, notes = [] }: Sides,
  trees: Trees,
  repository: Repository,
): { readonly result: 'trees' } & OpenedTrees {
  return {
    result: 'trees',
    trees,
    ...(repository.root === undefined ? {} : { root: repository.root }),
    repository,
    commits: { ...(before === undefined ? {} : { before: before.commit }), after: after.commit },
    notes,
    close: () => closeTrees(trees),
  }
}
