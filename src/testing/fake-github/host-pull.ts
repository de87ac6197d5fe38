import { resolveCommit } from './git.ts'
import { closePull, mergeBaseOfPull, mergePull, refreshMerge, reopenPull, retargetPull } from './pull-state.ts'
import { addIssueComment } from './rest/issue-comments.ts'
import { openIssue, setLabels } from './rest/issues.ts'
import type { Pull, Repository, ReviewComment } from './state.ts'
import { addReviewComment, openReview } from './threads.ts'
import { type PullView, viewPull } from './view.ts'
import { accountOf, nextId, nowOf, type World } from './world.ts'

export interface PullOptions {
  readonly base?: string
  readonly title?: string
  readonly body?: string
  readonly by?: string
  /** Where the head's branch is, if not in the repository itself. */
  readonly from?: { readonly state: Repository }
  readonly draft?: boolean
}

/** A pull request, and what people do with it. */
export interface HostPull {
  readonly state: Pull
  readonly number: number
  readonly headSha: () => string
  readonly baseSha: () => string
  readonly mergeBase: () => string
  /** The test merge as it would be if GitHub were asked now; `undefined` on a conflict. */
  readonly mergeSha: () => string | undefined
  view(): PullView
  comment(body: string, by: string): number
  /** A person's answer in the thread of a comment. */
  reply(comment: number, body: string, by: string): number
  /** Resolves the thread of a comment. */
  resolve(comment: number, by: string): void
  unresolve(comment: number): void
  /** Hides a comment, or its thread's. */
  minimize(comment: number, reason?: string): void
  /** A person removes a comment. */
  remove(comment: number): void
  edit(comment: number, body: string): void
  label(labels: readonly string[], by: string): void
  retarget(branch: string, by?: string): void
  close(by?: string): void
  reopen(by?: string): void
  merge(by?: string): string
  /** Nobody may comment any more, or again. */
  lock(locked?: boolean): void
  /** The fork is deleted. */
  loseFork(): void
}

export function hostPull(world: World, repository: Repository, headBranch: string, options: PullOptions = {}): HostPull {
  const from = options.from?.state ?? repository
  const baseBranch = options.base ?? repository.defaultBranch
  const headSha = resolveCommit(from.bare, `refs/heads/${headBranch}`)
  const baseSha = resolveCommit(repository.bare, `refs/heads/${baseBranch}`)
  if (headSha === undefined || baseSha === undefined) throw new Error(`no branch ${headBranch} or ${baseBranch}`)
  const author = accountOf(world, options.by ?? 'octocat')
  const issue = openIssue(world, repository, author, options.title ?? `Change ${headBranch}`, options.body ?? '', [])
  const pull: Pull = {
    id: nextId(world),
    repository,
    issue,
    threads: [],
    reviews: [],
    headRepository: from,
    headOwner: from.owner,
    headBranch,
    baseBranch,
    baseSha,
    headSha,
    mergeSha: undefined,
    mergeFresh: false,
    merged: undefined,
    draft: options.draft ?? false,
  }
  Object.assign(issue, { pull })
  repository.pulls.set(issue.number, pull)
  repository.bare.git('update-ref', `refs/pull/${issue.number}/head`, headSha)
  refreshMerge(pull)
  return handle(world, pull)
}

function handle(world: World, pull: Pull): HostPull {
  const by = (login = 'octocat') => accountOf(world, login)
  const { issue } = pull
  const reviewComment = (id: number): ReviewComment => {
    const found = pull.threads.flatMap(({ comments }) => comments).find((one) => one.id === id)
    if (found === undefined) throw new Error(`#${issue.number} has no review comment ${id}`)
    return found
  }
  const anyComment = (id: number) => issue.comments.find((one) => one.id === id) ?? reviewComment(id)
  return {
    state: pull,
    number: issue.number,
    headSha: () => pull.headSha,
    baseSha: () => pull.baseSha,
    mergeBase: () => mergeBaseOfPull(pull),
    mergeSha() {
      if (issue.state === 'open') refreshMerge(pull)
      return pull.mergeSha
    },
    view: () => viewPull(pull),
    comment: (body, login) => addIssueComment(world, issue, by(login), body).id,
    reply(id, body, login) {
      const { thread } = reviewComment(id)
      const review = openReview(world, pull, by(login), pull.headSha, '', 'COMMENTED')
      return addReviewComment(world, thread, review, by(login), body, thread.comments[0]).id
    },
    resolve(id, login) {
      reviewComment(id).thread.resolvedBy = by(login)
    },
    unresolve(id) {
      reviewComment(id).thread.resolvedBy = undefined
    },
    minimize(id, reason = 'OUTDATED') {
      anyComment(id).minimized = reason
    },
    remove(id) {
      const at = issue.comments.findIndex((one) => one.id === id)
      if (at >= 0) issue.comments.splice(at, 1)
      else removeReviewComment(reviewComment(id))
    },
    edit(id, body) {
      Object.assign(anyComment(id), { body, updatedAt: nowOf(world) })
    },
    label: (labels, login) => setLabels(world, pull.repository, issue, labels, by(login)),
    retarget: (branch, login) => retargetPull(world, pull, branch, by(login)),
    close: (login) => closePull(world, pull, by(login)),
    reopen: (login) => reopenPull(world, pull, by(login)),
    merge: (login) => mergePull(world, pull, by(login)),
    lock(locked = true) {
      issue.locked = locked
    },
    loseFork() {
      if (pull.headRepository !== null && pull.headRepository !== pull.repository) world.repositories.delete(pull.headRepository.fullName)
      pull.headRepository = null
    },
  }
}

function removeReviewComment({ thread, id }: ReviewComment): void {
  const { comments, pull } = thread
  comments.splice(
    comments.findIndex((one) => one.id === id),
    1,
  )
  if (comments.length === 0) pull.threads.splice(pull.threads.indexOf(thread), 1)
}
