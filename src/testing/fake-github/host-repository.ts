import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commitFiles, type Files } from './commit-files.ts'
import { bareRepository, resolveCommit } from './git.ts'
import { type HostPull, hostPull, type PullOptions } from './host-pull.ts'
import { readBranches, settleBranches } from './pull-state.ts'
import { addIssueComment } from './rest/issue-comments.ts'
import { openIssue, setLabels, setState } from './rest/issues.ts'
import type { Repository, WorkflowRun } from './state.ts'
import { type IssueView, viewIssue, viewIssues } from './view.ts'
import { accountOf, nextId, type World } from './world.ts'

export interface RepositoryOptions {
  readonly private?: boolean
  readonly defaultBranch?: string
  readonly codeScanning?: boolean
}

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

/** As GitHub serves: any commit of the network by its id, and partial clones. Nothing is ever packed away while a test looks. */
const config = `[core]
	repositoryformatversion = 0
	bare = true
[gc]
	auto = 0
[http]
	receivepack = true
[uploadpack]
	allowAnySHA1InWant = true
	allowFilter = true
`

/** What `git init --bare` makes, without a process for it and for each line of the config. */
function initBare(folder: string, defaultBranch: string): void {
  for (const inner of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) mkdirSync(join(folder, inner), { recursive: true })
  writeFileSync(join(folder, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`)
  writeFileSync(join(folder, 'config'), config)
}

export function makeRepository(
  world: World,
  root: string,
  fullName: string,
  from: Files | { readonly clone: string },
  options: RepositoryOptions,
  parent?: Repository,
): Repository {
  const [ownerName = '', name = ''] = fullName.split('/')
  const folder = join(root, `${fullName}.git`)
  const defaultBranch = options.defaultBranch ?? 'main'
  initBare(folder, defaultBranch)
  const bare = bareRepository(folder)
  if (parent !== undefined) {
    // One store of objects for the whole network: that is how a fork's commits can be read through its parent.
    rmSync(join(folder, 'objects'), { recursive: true })
    symlinkSync(join(parent.bare.folder, 'objects'), join(folder, 'objects'))
  }
  const repository: Repository = {
    id: nextId(world),
    owner: accountOf(world, ownerName, 'Organization'),
    name,
    fullName,
    private: options.private ?? false,
    defaultBranch,
    ...(parent === undefined ? {} : { parent }),
    bare,
    pulls: new Map(),
    issues: new Map(),
    labels: new Map(),
    checks: new Map(),
    roles: new Map(),
    branches: new Map(),
    runs: new Map(),
    sarifs: [],
    codeScanning: options.codeScanning ?? true,
  }
  world.repositories.set(fullName, repository)
  if (isClone(from)) bare.git('fetch', '-q', `file://${from.clone}`, '+refs/*:refs/*')
  else commitFiles(bare, defaultBranch, undefined, from, { at: seconds(world), message: 'Begin' })
  repository.branches = readBranches(repository)
  return repository
}

function isClone(from: Files | { readonly clone: string }): from is { readonly clone: string } {
  return Object.keys(from).join() === 'clone' && typeof from.clone === 'string' && from.clone.startsWith('/')
}

const seconds = (world: World) => Math.floor(world.clock() / 1000)

export function hostRepository(world: World, root: string, state: Repository): HostRepository {
  const { bare } = state
  const by = (login = 'octocat') => accountOf(world, login)
  const tip = (branch = state.defaultBranch) => {
    const commit = resolveCommit(bare, `refs/heads/${branch}`)
    if (commit === undefined) throw new Error(`${state.fullName} has no branch ${branch}`)
    return commit
  }
  const issueAt = (number: number) => {
    const issue = state.issues.get(number)
    if (issue === undefined) throw new Error(`${state.fullName} has no issue ${number}`)
    return issue
  }
  const commit = (branch: string, parent: string, files: Files, words: { readonly message?: string; readonly by?: string } = {}) => {
    const author = by(words.by)
    const sha = commitFiles(bare, branch, parent, files, {
      at: seconds(world),
      author: author.login,
      ...(words.message === undefined ? {} : { message: words.message }),
    })
    settleBranches(world, state, author)
    return sha
  }
  const repository: HostRepository = {
    state,
    fullName: state.fullName,
    folder: bare.folder,
    git: bare.git,
    tip,
    push: (branch, files, words) => commit(branch, resolveCommit(bare, `refs/heads/${branch}`) ?? tip(), files, words),
    forcePush(branch, onto, files, words) {
      if (files !== undefined) return commit(branch, onto, files, words)
      bare.git('update-ref', `refs/heads/${branch}`, onto)
      settleBranches(world, state, by(words?.by))
      return onto
    },
    deleteBranch(branch, login) {
      bare.git('update-ref', '-d', `refs/heads/${branch}`)
      settleBranches(world, state, by(login))
    },
    settle: (login) => settleBranches(world, state, by(login)),
    fork(owner) {
      const fork = makeRepository(
        world,
        root,
        `${owner}/${state.name}`,
        { clone: bare.folder },
        { private: state.private, defaultBranch: state.defaultBranch },
        state,
      )
      return hostRepository(world, root, fork)
    },
    openPull: (head, options) => hostPull(world, state, head, options),
    enqueue(pull) {
      const baseSha = tip(pull.state.baseBranch)
      const merge = pull.mergeSha()
      if (merge === undefined) throw new Error(`#${pull.number} has conflicts`)
      const message = `Merge pull request #${pull.number}`
      const headSha = bare.git('commit-tree', `${merge}^{tree}`, '-p', baseSha, '-p', pull.state.headSha, '-m', message)
      const branch = `gh-readonly-queue/${pull.state.baseBranch}/pr-${pull.number}-${baseSha}`
      bare.git('update-ref', `refs/heads/${branch}`, headSha)
      settleBranches(world, state, by('github-merge-queue[bot]'))
      return { ref: `refs/heads/${branch}`, headSha, baseSha }
    },
    setRole(login, role) {
      by(login)
      state.roles.set(login, role)
    },
    addRun(headSha, run = {}) {
      const made: WorkflowRun = { id: nextId(world), headSha, status: 'in_progress', conclusion: null, attempt: 1, ...run }
      state.runs.set(made.id, made)
      return made
    },
    openIssue: (title, body, login, labels = []) => openIssue(world, state, by(login), title, body, labels).number,
    issues: () => viewIssues(state),
    issue: (number) => viewIssue(issueAt(number)),
    commentOnIssue: (number, body, login) => addIssueComment(world, issueAt(number), by(login), body).id,
    turnIssue: (number, turned, login) => setState(world, issueAt(number), turned, by(login)),
    labelIssue: (number, labels, login) => setLabels(world, state, issueAt(number), labels, by(login)),
  }
  return repository
}
