import { commitFiles, type Files } from './commit-files.ts'
import { resolveCommit } from './git.ts'
import { type HostPull, hostPull, type PullOptions } from './host-pull.ts'
import { makeRepository, secondsOf } from './make-repository.ts'
import { settleBranches } from './pull-state.ts'
import { addIssueComment } from './rest/issue-comments.ts'
import { openIssue, setLabels, setState } from './rest/issues.ts'
import type { Repository, WorkflowRun } from './state.ts'
import { type IssueView, viewIssue, viewIssues } from './view.ts'
import { accountOf, nextId, type World } from './world.ts'

export interface HostRepository {
  readonly state: Repository
  readonly fullName: string
  readonly folder: string
  git(...args: readonly string[]): string
  /** The tip of a branch. */
  tip(branch?: string): string
  /** A commit on top of a branch; a branch that is not there begins at the default branch. */
  push(branch: string, files: Files, words?: { readonly message?: string; readonly by?: string }): string
  /** A branch rewritten: a commit on another one, or none at all. */
  forcePush(branch: string, onto: string, files?: Files, words?: { readonly message?: string; readonly by?: string }): string
  deleteBranch(branch: string, by?: string): void
  /** Notices what `git` did to branches. */
  settle(by?: string): void
  /** Another repository of the same network, with the same branches. */
  fork(owner: string): HostRepository
  /** From a branch of this repository, or of a fork. */
  openPull(head: string, options?: PullOptions): HostPull
  /** What the merge queue makes of a pull request: a branch of its own with the merge. */
  enqueue(pull: HostPull): { readonly ref: string; readonly headSha: string; readonly baseSha: string }
  setRole(login: string, role: 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'): void
  addRun(headSha: string, run?: Partial<Pick<WorkflowRun, 'status' | 'conclusion' | 'attempt'>>): WorkflowRun
  openIssue(title: string, body: string, by: string, labels?: readonly string[]): number
  issues(): readonly IssueView[]
  issue(number: number): IssueView
  commentOnIssue(number: number, body: string, by: string): number
  turnIssue(number: number, state: 'open' | 'closed', by: string): void
  labelIssue(number: number, labels: readonly string[], by: string): void
}

/** A repository, and what its people do with it. */
export function hostRepository(world: World, root: string, state: Repository): HostRepository {
  const { bare } = state
  const branches = openBranches(world, state)
  return {
    state,
    fullName: state.fullName,
    folder: bare.folder,
    git: bare.git,
    ...branches,
    ...openIssues(world, state),
    fork(owner) {
      const of = { private: state.private, defaultBranch: state.defaultBranch, parent: state }
      const fork = makeRepository(world, root, `${owner}/${state.name}`, { clone: bare.folder }, of)
      return hostRepository(world, root, fork)
    },
    openPull: (head, options) => hostPull(world, state, head, options),
    enqueue(pull) {
      const baseSha = branches.tip(pull.state.baseBranch)
      const merge = pull.mergeSha()
      if (merge === undefined) throw new Error(`#${pull.number} has conflicts`)
      const message = `Merge pull request #${pull.number}`
      const headSha = bare.git('commit-tree', `${merge}^{tree}`, '-p', baseSha, '-p', pull.state.headSha, '-m', message)
      const branch = `gh-readonly-queue/${pull.state.baseBranch}/pr-${pull.number}-${baseSha}`
      bare.git('update-ref', `refs/heads/${branch}`, headSha)
      branches.settle('github-merge-queue[bot]')
      return { ref: `refs/heads/${branch}`, headSha, baseSha }
    },
    setRole(login, role) {
      accountOf(world, login)
      state.roles.set(login, role)
    },
    addRun(headSha, run = {}) {
      const made: WorkflowRun = { id: nextId(world), headSha, status: 'in_progress', conclusion: null, attempt: 1, ...run }
      state.runs.set(made.id, made)
      return made
    },
  }
}

type Branches = Pick<HostRepository, 'tip' | 'push' | 'forcePush' | 'deleteBranch' | 'settle'>

function openBranches(world: World, state: Repository): Branches {
  const { bare } = state
  const settle = (login = 'octocat') => settleBranches(world, state, accountOf(world, login))
  const tip = (branch = state.defaultBranch) => {
    const commit = resolveCommit(bare, `refs/heads/${branch}`)
    if (commit === undefined) throw new Error(`${state.fullName} has no branch ${branch}`)
    return commit
  }
  const commit = (branch: string, parent: string, files: Files, words: { readonly message?: string; readonly by?: string } = {}) => {
    const author = accountOf(world, words.by ?? 'octocat')
    const sha = commitFiles(bare, branch, parent, files, {
      at: secondsOf(world),
      author: author.login,
      ...(words.message === undefined ? {} : { message: words.message }),
    })
    settleBranches(world, state, author)
    return sha
  }
  return {
    tip,
    settle,
    push: (branch, files, words) => commit(branch, resolveCommit(bare, `refs/heads/${branch}`) ?? tip(), files, words),
    forcePush(branch, onto, files, words) {
      if (files !== undefined) return commit(branch, onto, files, words)
      bare.git('update-ref', `refs/heads/${branch}`, onto)
      settle(words?.by)
      return onto
    },
    deleteBranch(branch, login) {
      bare.git('update-ref', '-d', `refs/heads/${branch}`)
      settle(login)
    },
  }
}

type Issues = Pick<HostRepository, 'openIssue' | 'issues' | 'issue' | 'commentOnIssue' | 'turnIssue' | 'labelIssue'>

function openIssues(world: World, state: Repository): Issues {
  const by = (login: string) => accountOf(world, login)
  const issueAt = (number: number) => {
    const issue = state.issues.get(number)
    if (issue === undefined) throw new Error(`${state.fullName} has no issue ${number}`)
    return issue
  }
  return {
    openIssue: (title, body, login, labels = []) => openIssue(world, state, by(login), title, body, labels).number,
    issues: () => viewIssues(state),
    issue: (number) => viewIssue(issueAt(number)),
    commentOnIssue: (number, body, login) => addIssueComment(world, issueAt(number), by(login), body).id,
    turnIssue: (number, turned, login) => setState(world, issueAt(number), turned, by(login)),
    labelIssue: (number, labels, login) => setLabels(world, state, issueAt(number), labels, by(login)),
  }
}
