import { contractOf } from './contract.ts'
import { readCommits, resolveCommit } from './git.ts'
import type { FakeGithub } from './host.ts'
import type { HostPull } from './host-pull.ts'
import type { HostRepository } from './host-repository.ts'
import { labelPayload } from './payloads/label.ts'
import { pullPayload } from './payloads/pull.ts'
import { accountPayload, type Payload, repositoryPayload } from './payloads/repository.ts'
import { accountOf } from './world.ts'

/** What started a workflow, and what its job is told of it. */
export interface EventOfHost {
  readonly name: 'pull_request' | 'pull_request_target' | 'merge_group' | 'push' | 'schedule' | 'workflow_dispatch'
  readonly payload: Payload
  /** GITHUB_SHA and GITHUB_REF. */
  readonly commit: string
  readonly ref: string
  readonly actor: string
  /** GITHUB_HEAD_REF and GITHUB_BASE_REF, of pull requests alone. */
  readonly headRef?: string
  readonly baseRef?: string
}

export type PullAction = 'opened' | 'synchronize' | 'edited' | 'reopened' | 'closed' | 'labeled'

export interface PullEventOptions {
  readonly target?: boolean
  readonly actor?: string
  /** The head before the push, of `synchronize`. */
  readonly before?: string
  /** The base branch before, of `edited`. */
  readonly changedBase?: { readonly ref: string; readonly sha: string }
  readonly label?: string
}

/** The event of a pull request as it is now. GitHub makes the test merge before it starts a run; with a conflict there is none, and no run of `pull_request`. */
export function pullEvent(
  github: FakeGithub,
  repository: HostRepository,
  pull: HostPull,
  action: PullAction,
  options: PullEventOptions = {},
): EventOfHost {
  const { world } = github
  const merge = pull.mergeSha()
  const actor = options.actor ?? pull.state.issue.author.login
  const label = repository.state.labels.get(options.label ?? '')
  const payload: Payload = {
    action,
    number: pull.number,
    ...(action === 'synchronize' ? { before: options.before ?? `${pull.headSha()}^`, after: pull.headSha() } : {}),
    ...(action === 'edited' && options.changedBase
      ? { changes: { base: { ref: { from: options.changedBase.ref }, sha: { from: options.changedBase.sha } } } }
      : {}),
    ...(label === undefined ? {} : { label: labelPayload(world, repository.state, label) }),
    pull_request: pullPayload(world, pull.state),
    ...about(github, repository, actor),
  }
  check(github, `pull-request-${action}`, payload)
  const refs = { actor, headRef: pull.state.headBranch, baseRef: pull.state.baseBranch }
  if (options.target === true) {
    const { defaultBranch } = repository.state
    // Since December 2025 always of the default branch: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target
    return { name: 'pull_request_target', payload, commit: repository.tip(defaultBranch), ref: `refs/heads/${defaultBranch}`, ...refs }
  }
  return { name: 'pull_request', payload, commit: merge ?? pull.headSha(), ref: `refs/pull/${pull.number}/merge`, ...refs }
}

function about(github: FakeGithub, repository: HostRepository, actor: string): Payload {
  return {
    repository: repositoryPayload(github.world, repository.state),
    sender: accountPayload(github.world, accountOf(github.world, actor)),
  }
}

/** GitHub's own description is what an event has to fit; that of older servers lacks some. */
function check(github: FakeGithub, name: string, payload: Payload): void {
  for (const breach of contractOf('github.com').checkEvent(name, payload)) github.traffic.breach(breach)
}

/** A push; without `before` the branch is new, without `after` it is deleted. */
export function pushEvent(
  github: FakeGithub,
  repository: HostRepository,
  branch: string,
  { before, after, actor = 'octocat' }: { readonly before?: string; readonly after?: string; readonly actor?: string },
): EventOfHost {
  const { bare, fullName } = repository.state
  const zeros = '0'.repeat(40)
  const forced = before !== undefined && after !== undefined && bare.run(['merge-base', '--is-ancestor', before, after]).status !== 0
  const range = after === undefined ? [] : before === undefined ? ['-1', after] : [`${before}..${after}`]
  const commits = range.length === 0 ? [] : readCommits(bare, '--reverse', ...range).map((commit) => pushedCommit(github, fullName, commit))
  const head =
    after === undefined ? null : (readCommits(bare, '-1', after).map((commit) => pushedCommit(github, fullName, commit))[0] ?? null)
  const payload: Payload = {
    ref: `refs/heads/${branch}`,
    before: before ?? zeros,
    after: after ?? zeros,
    created: before === undefined,
    deleted: after === undefined,
    forced,
    base_ref: null,
    compare: `${github.serverUrl}/${fullName}/compare/${(before ?? zeros).slice(0, 12)}...${(after ?? zeros).slice(0, 12)}`,
    commits: commits.slice(-2048),
    head_commit: head,
    pusher: { name: actor, email: `${actor}@example.com` },
    ...about(github, repository, actor),
  }
  check(github, 'push', payload)
  return { name: 'push', payload, commit: after ?? repository.tip(), ref: `refs/heads/${branch}`, actor }
}

function pushedCommit(
  { serverUrl }: FakeGithub,
  fullName: string,
  { sha, tree, message, author, committer }: ReturnType<typeof readCommits>[number],
): Payload {
  const who = ({ name, email }: typeof author) => ({ name, email, username: name })
  return {
    id: sha,
    tree_id: tree,
    distinct: true,
    message,
    timestamp: committer.date,
    url: `${serverUrl}/${fullName}/commit/${sha}`,
    author: who(author),
    committer: who(committer),
    added: [],
    removed: [],
    modified: [],
  }
}

/** What the merge queue asks checks for. */
export function mergeGroupEvent(
  github: FakeGithub,
  repository: HostRepository,
  queued: ReturnType<HostRepository['enqueue']>,
  base = 'main',
): EventOfHost {
  const actor = 'github-merge-queue[bot]'
  const [head] = readCommits(repository.state.bare, '-1', queued.headSha)
  if (head === undefined) throw new Error('no such commit')
  const { sha, tree, message, author, committer } = head
  const headCommit = { id: sha, tree_id: tree, message, timestamp: committer.date, author, committer }
  const payload: Payload = {
    action: 'checks_requested',
    merge_group: {
      head_sha: queued.headSha,
      head_ref: queued.ref,
      base_sha: queued.baseSha,
      base_ref: `refs/heads/${base}`,
      head_commit: headCommit,
    },
    ...about(github, repository, actor),
  }
  check(github, 'merge-group-checks-requested', payload)
  return { name: 'merge_group', payload, commit: queued.headSha, ref: queued.ref, actor }
}

/** Nothing but the schedule: such a payload may lack even the repository. */
export function scheduleEvent(repository: HostRepository): EventOfHost {
  const { defaultBranch } = repository.state
  return {
    name: 'schedule',
    payload: { schedule: '17 3 * * *' },
    commit: repository.tip(),
    ref: `refs/heads/${defaultBranch}`,
    actor: 'octocat',
  }
}

export function dispatchEvent(github: FakeGithub, repository: HostRepository, branch = repository.state.defaultBranch): EventOfHost {
  const ref = `refs/heads/${branch}`
  const commit = resolveCommit(repository.state.bare, ref) ?? repository.tip()
  const payload: Payload = { inputs: {}, ref, workflow: '.github/workflows/check.yml', ...about(github, repository, 'octocat') }
  check(github, 'workflow-dispatch', payload)
  return { name: 'workflow_dispatch', payload, commit, ref, actor: 'octocat' }
}
