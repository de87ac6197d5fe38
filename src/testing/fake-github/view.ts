import type { Account, Issue, Pull, Repository, Review, Thread, Words } from './state.ts'

/** A comment as a person reads it. */
export interface CommentView {
  readonly id: number
  readonly author: string
  readonly body: string
  readonly edited: boolean
  /** Why it is hidden: `outdated`, `resolved` ... */
  readonly minimized?: string
}

/** A thread as it stands beside the diff. */
export interface ThreadView {
  readonly path: string
  readonly side: 'LEFT' | 'RIGHT'
  /** `null` where it is outdated, or about the whole file. */
  readonly line: number | null
  readonly startLine: number | null
  readonly originalLine: number | null
  readonly originalStartLine: number | null
  readonly about: 'line' | 'file'
  /** What stands above it: the hunk's header and its lines up to the commented one. */
  readonly hunk: string
  readonly outdated: boolean
  readonly resolvedBy?: string
  readonly comments: readonly CommentView[]
}

export interface PullView {
  readonly number: number
  readonly title: string
  readonly state: 'open' | 'closed' | 'merged'
  readonly labels: readonly string[]
  /** In the order of the diff, then of their lines; outdated ones where they were. */
  readonly threads: readonly ThreadView[]
  /** Comments below the pull request, oldest first. */
  readonly comments: readonly CommentView[]
  /** Reviews that say something of their own, or brought threads that are still there. */
  readonly reviews: readonly (CommentView & { readonly state: string; readonly threads: number })[]
  /** What the page shows from top to bottom, in words. */
  readonly timeline: readonly string[]
}

export interface IssueView {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly author: string
  readonly state: 'open' | 'closed'
  readonly labels: readonly string[]
  readonly comments: readonly CommentView[]
  readonly timeline: readonly string[]
}

function viewWords(words: Words): CommentView {
  return {
    id: words.id,
    author: words.author.login,
    body: words.body,
    edited: words.updatedAt !== words.createdAt,
    ...(words.minimized === undefined ? {} : { minimized: words.minimized.toLowerCase() }),
  }
}

function viewThread(thread: Thread): ThreadView {
  const { anchor } = thread
  return {
    path: anchor.path,
    side: anchor.side,
    line: thread.line,
    startLine: thread.startLine,
    originalLine: anchor.line ?? null,
    originalStartLine: anchor.startLine ?? null,
    hunk: thread.diffHunk,
    about: anchor.line === undefined ? 'file' : 'line',
    outdated: thread.outdated,
    ...(thread.resolvedBy === undefined ? {} : { resolvedBy: thread.resolvedBy.login }),
    comments: submitted(thread).map(viewWords),
  }
}

const submitted = ({ comments }: Thread) => comments.filter(({ review }) => review.state !== 'PENDING')

/** What a person sees of a pull request: nothing that is pending, and nothing that GitHub took and never shows. */
export function viewPull(pull: Pull): PullView {
  const { issue } = pull
  const threads = pull.threads.filter((thread) => thread.shown && submitted(thread).length > 0)
  const byPlace = threads.toSorted((a, b) =>
    a.anchor.path === b.anchor.path ? lineOf(a) - lineOf(b) || a.id - b.id : a.anchor.path < b.anchor.path ? -1 : 1,
  )
  const threadsOf = (review: Review) => threads.filter(({ comments }) => comments[0]?.review === review).length
  const reviews = pull.reviews.filter((review) => review.state !== 'PENDING' && (review.body !== '' || threadsOf(review) > 0))
  return {
    number: issue.number,
    title: issue.title,
    state: pull.merged === undefined ? issue.state : 'merged',
    labels: issue.labels,
    threads: byPlace.map(viewThread),
    comments: issue.comments.map(viewWords),
    reviews: reviews.map((review) => ({
      ...viewWords({ ...review, createdAt: review.submittedAt ?? '' }),
      state: review.state,
      threads: threadsOf(review),
    })),
    timeline: timelineOf(issue, reviews),
  }
}

function lineOf({ line, anchor }: Thread): number {
  return line ?? anchor.line ?? 0
}

export function viewIssue(issue: Issue): IssueView {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    author: issue.author.login,
    state: issue.state,
    labels: issue.labels,
    comments: issue.comments.map(viewWords),
    timeline: timelineOf(issue, []),
  }
}

/** The list of issues, newest first; pull requests have a list of their own. */
export function viewIssues(repository: Repository): readonly IssueView[] {
  return [...repository.issues.values()]
    .filter(({ pull }) => pull === undefined)
    .reverse()
    .map(viewIssue)
}

function timelineOf(issue: Issue, reviews: readonly Review[]): readonly string[] {
  const said = (verb: string) => (one: { id: number; author: Account }) => ({ id: one.id, words: `${one.author.login} ${verb}` })
  const events = issue.timeline.map(({ id, actor, event, label, to }) => ({
    id,
    words: [actor.login, event.replaceAll('_', ' '), label ?? (event === 'base_ref_changed' ? to : undefined)]
      .filter((part) => part !== undefined)
      .join(' '),
  }))
  return [...events, ...issue.comments.map(said('commented')), ...reviews.map(said('reviewed'))]
    .sort((a, b) => a.id - b.id)
    .map(({ words }) => words)
}
