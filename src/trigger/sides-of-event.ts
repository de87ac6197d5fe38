import type { Repository } from '../tree/repository.ts'
import { type Text, text } from '../types/text.ts'
import type { CommitSource } from './commit-source.ts'
import { findMergeBase } from './default-base.ts'
import type { EventTrigger, PullRequestEvent, PushEvent } from './event.ts'
import { commitName } from './opened-trees.ts'

/** Commit ids of the sides. `policy` is absent where policy is read from `before`, or without one from `after`. */
export interface Sides {
  readonly before?: { readonly commit: string; readonly name: string }
  readonly after: { readonly commit: string; readonly name: string }
  readonly policy?: string
  readonly notes?: readonly Text[]
}

export interface Missing {
  readonly missing: string
  /** How deep a checkout has to be to have it; 0 for the whole history. */
  readonly depth: number
}

/** What the sides are found with. */
export interface Search {
  readonly repository: Repository
  readonly source: CommitSource
  /** The merge base as GitHub's API tells it, for a checkout without the history. */
  readonly mergeBase: ((base: string, head: string) => Promise<string | undefined>) | undefined
}

/** The commits that an event is compared by (design.md, decisions 3 and 4), obtained; or the one that cannot be had. */
export function findSides(event: Exclude<EventTrigger, { kind: 'deletion' }>, search: Search): Promise<Sides | Missing> {
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
