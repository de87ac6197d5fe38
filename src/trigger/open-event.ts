import { openGitTree } from '../tree/git-tree.ts'
import type { TreeOptions } from '../tree/options.ts'
import type { Repository } from '../tree/repository.ts'
import { listed, type Text, text, untrusted } from '../types/text.ts'
import type { CommitsBetween, Trees } from '../types/tree.ts'
import { openCommitSource } from './commit-source.ts'
import { commitsOfEvent, type HistorySearch, searchByGit } from './commits-of-event.ts'
import type { EventTrigger } from './event.ts'
import type { ObjectsElsewhere } from './objects-elsewhere.ts'
import { closeTrees, type OpenedTrees } from './opened-trees.ts'
import { findSides, type Missing, type Sides } from './sides-of-event.ts'

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
  repository.objects.fetchPromised((ids) => source.contents(ids))
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
  const between = before && (await commitsOfEvent(event, { before: before.commit, after: after.commit }, search, options, another))
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
  const between =
    before && (await commitsOfEvent(event, { before: before.commit, after: after.commit }, searchElsewhere(repository, objects), options))
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
