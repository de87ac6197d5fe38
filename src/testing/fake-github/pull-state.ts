import { type Diff, diffOf, followLine, hunkAt, positionOf, readHunks } from './diff.ts'
import { mergeBaseOf, mergeCommits, readCommits, resolveCommit } from './git.ts'
import type { Account, Anchor, Pull, Repository, Thread, Timeline } from './state.ts'
import { nextId, nowOf, type World } from './world.ts'

/** The commit that a pull request's changes are told against: where head left the base branch. */
export function mergeBaseOfPull(pull: Pull): string {
  return mergeBaseOf(pull.repository.bare, pull.baseSha, pull.headSha) ?? pull.baseSha
}

/** What the tab "Files changed" shows. */
export function pullDiff(pull: Pull): Diff {
  return diffOf(pull.repository.bare, mergeBaseOfPull(pull), pull.headSha)
}

/** The same as it was at an older commit of the pull request. */
export function diffAt(pull: Pull, commit: string): Diff {
  const { bare } = pull.repository
  return diffOf(bare, mergeBaseOf(bare, pull.baseSha, commit) ?? pull.baseSha, commit)
}

export function commitCount(pull: Pull): number {
  return Number(pull.repository.bare.git('rev-list', '--count', `${mergeBaseOfPull(pull)}..${pull.headSha}`))
}

/** Oldest first, as GitHub lists them. */
export function pullCommits(pull: Pull) {
  return readCommits(pull.repository.bare, '--reverse', '--topo-order', `${mergeBaseOfPull(pull)}..${pull.headSha}`)
}

/** Makes the test merge anew: `refs/pull/N/merge` is there only while there is no conflict. */
export function refreshMerge(pull: Pull): void {
  const { bare } = pull.repository
  const tip = resolveCommit(bare, `refs/heads/${pull.baseBranch}`) ?? pull.baseSha
  const ref = `refs/pull/${pull.issue.number}/merge`
  const kept =
    pull.mergeSha !== undefined && bare.git('rev-parse', `${pull.mergeSha}^1`, `${pull.mergeSha}^2`) === `${tip}\n${pull.headSha}`
  if (!kept) pull.mergeSha = mergeCommits(bare, tip, pull.headSha, `Merge ${pull.headSha} into ${tip}`)
  if (pull.mergeSha === undefined) bare.run(['update-ref', '-d', ref])
  else bare.git('update-ref', ref, pull.mergeSha)
  pull.mergeFresh = true
}

export function record(world: World, pull: Pull, actor: Account, entry: Pick<Timeline, 'event'> & Partial<Timeline>): void {
  pull.issue.timeline.push({ id: nextId(world), actor, at: nowOf(world), ...entry })
  pull.issue.updatedAt = nowOf(world)
}

/** After branches moved: heads, test merges and threads of every open pull request follow, as GitHub has them after a push. */
export function settleBranches(world: World, moved: Repository, actor: Account): void {
  const before = moved.branches
  moved.branches = readBranches(moved)
  for (const repository of world.repositories.values()) {
    for (const pull of repository.pulls.values()) {
      if (pull.issue.state === 'closed') continue
      if (pull.headRepository === moved) moveHead(world, pull, before, actor)
      if (repository === moved) moveBase(pull, before)
    }
  }
}

export function readBranches(repository: Repository): Map<string, string> {
  const lines = repository.bare.git('for-each-ref', '--format=%(refname:lstrip=2) %(objectname)', 'refs/heads').split('\n')
  return new Map(lines.filter((line) => line !== '').map((line) => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']))
}

function moveHead(world: World, pull: Pull, before: ReadonlyMap<string, string>, actor: Account): void {
  const head = pull.headRepository?.branches.get(pull.headBranch)
  if (head === before.get(pull.headBranch)) return
  // GitHub closes a pull request whose branch is deleted.
  if (head === undefined) {
    closePull(world, pull, actor)
    return
  }
  const { bare } = pull.repository
  const forced = bare.run(['merge-base', '--is-ancestor', pull.headSha, head]).status !== 0
  if (forced) record(world, pull, actor, { event: 'head_ref_force_pushed', commit: head, from: pull.headSha, to: head })
  else record(world, pull, actor, { event: 'committed', commit: head })
  pull.headSha = head
  bare.git('update-ref', `refs/pull/${pull.issue.number}/head`, head)
  refreshMerge(pull)
  moveThreads(pull)
}

/** The base's tip moves on; the test merge is made anew when somebody asks for it. */
function moveBase(pull: Pull, before: ReadonlyMap<string, string>): void {
  const tip = pull.repository.branches.get(pull.baseBranch)
  if (tip === undefined || tip === before.get(pull.baseBranch)) return
  pull.baseSha = tip
  pull.mergeFresh = false
  moveThreads(pull)
}

export function retargetPull(world: World, pull: Pull, branch: string, actor: Account): void {
  const tip = resolveCommit(pull.repository.bare, `refs/heads/${branch}`)
  if (tip === undefined || branch === pull.baseBranch) return
  record(world, pull, actor, { event: 'base_ref_changed', from: pull.baseBranch, to: branch })
  pull.baseBranch = branch
  pull.baseSha = tip
  refreshMerge(pull)
  moveThreads(pull)
}

export function closePull(world: World, pull: Pull, actor: Account): void {
  if (pull.issue.state === 'closed') return
  pull.issue.state = 'closed'
  pull.issue.closedAt = nowOf(world)
  record(world, pull, actor, { event: 'closed' })
}

export function reopenPull(world: World, pull: Pull, actor: Account): void {
  if (pull.issue.state === 'open' || pull.merged !== undefined) return
  pull.issue.state = 'open'
  pull.issue.closedAt = null
  record(world, pull, actor, { event: 'reopened' })
  refreshMerge(pull)
}

/** Lands a pull request with a merge commit. */
export function mergePull(world: World, pull: Pull, actor: Account): string {
  refreshMerge(pull)
  if (pull.mergeSha === undefined) throw new Error(`#${pull.issue.number} has conflicts`)
  const { bare, fullName } = pull.repository
  const message = `Merge pull request #${pull.issue.number} from ${pull.headOwner.login}/${pull.headBranch}`
  const sha = bare.git('commit-tree', `${pull.mergeSha}^{tree}`, '-p', `${pull.mergeSha}^1`, '-p', pull.headSha, '-m', message)
  pull.merged = { sha, by: actor, at: nowOf(world) }
  record(world, pull, actor, { event: 'merged', commit: sha })
  closePull(world, pull, actor)
  bare.git('update-ref', `refs/heads/${pull.baseBranch}`, sha)
  settleBranches(world, pull.repository, actor)
  if (resolveCommit(bare, `refs/heads/${pull.baseBranch}`) !== sha) throw new Error(`${fullName} did not take the merge`)
  return sha
}

function moveThreads(pull: Pull): void {
  for (const thread of pull.threads) moveThread(pull, thread)
}

/**
 * Where a thread stands now: each of its lines is followed from the commit that it was made on, and has to be in the diff. A renamed file has no
 * threads of its old name. A thread that was outdated comes back when its line does.
 */
export function moveThread(pull: Pull, thread: Thread): void {
  if (!thread.shown) return
  const { anchor } = thread
  const file = pullDiff(pull).files.find(({ path }) => path === anchor.path)
  if (anchor.line === undefined) {
    thread.outdated = file === undefined
    if (file !== undefined) thread.currentCommit = pull.headSha
    return
  }
  const hunks = file === undefined ? [] : readHunks(file.patch)
  const right = { from: thread.commit, to: pull.headSha }
  const left = { from: thread.mergeBase, to: mergeBaseOfPull(pull) }
  const follow = (line: number, side: 'LEFT' | 'RIGHT') => {
    const { from, to } = side === 'RIGHT' ? right : left
    const moved = followLine(pull.repository.bare, from, to, anchor.path, line)
    return moved !== undefined && hunkAt(hunks, side, moved) !== undefined ? moved : undefined
  }
  const line = follow(anchor.line, anchor.side)
  const startLine = anchor.startLine === undefined ? null : follow(anchor.startLine, anchor.startSide ?? anchor.side)
  thread.outdated = line === undefined || startLine === undefined || !isWhole(anchor, (at) => follow(at, anchor.side))
  thread.line = thread.outdated ? null : (line ?? null)
  thread.startLine = thread.outdated ? null : (startLine ?? null)
  thread.position = thread.line === null ? null : positionOf(hunks, anchor.side, thread.line)
  if (!thread.outdated) thread.currentCommit = pull.headSha
}

/** Whether every line of a range is still there, one after another. */
function isWhole({ startLine, startSide, side, line }: Anchor, follow: (line: number) => number | undefined): boolean {
  if (startLine === undefined || line === undefined || (startSide ?? side) !== side) return true
  const first = follow(startLine)
  return Array.from({ length: line - startLine + 1 }, (_one, index) => follow(startLine + index)).every(
    (at, index) => at === (first ?? 0) + index,
  )
}
