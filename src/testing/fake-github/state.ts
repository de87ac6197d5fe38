import type { Side } from './diff.ts'
import type { BareRepository } from './git.ts'

/** Who does something. Apps act as `Bot`: REST writes their name with `[bot]`, GraphQL without. */
export interface Account {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Bot' | 'Organization'
}

export type Access = 'read' | 'write'
/** As GitHub writes them in `x-accepted-github-permissions`. */
export type Permission = 'contents' | 'pull_requests' | 'issues' | 'checks' | 'security_events' | 'actions' | 'metadata'

export interface Token {
  readonly value: string
  readonly account: Account
  /** What kind of token it is decides some texts, and what `GET /user` says. */
  readonly kind: 'installation' | 'personal'
  /** Where it may do what `permissions` says; public repositories can be read with any token. */
  readonly repositories: readonly Repository[]
  readonly permissions: Readonly<Partial<Record<Permission, Access>>>
  expired: boolean
}

export interface Repository {
  readonly id: number
  readonly owner: Account
  readonly name: string
  readonly fullName: string
  readonly private: boolean
  readonly defaultBranch: string
  /** The repository that this is a fork of: both see each other's objects, as on GitHub. */
  readonly parent?: Repository
  readonly bare: BareRepository
  readonly pulls: Map<number, Pull>
  readonly issues: Map<number, Issue>
  readonly labels: Map<string, Label>
  readonly checks: Map<number, CheckRun>
  /** Permission of a person, where it is not `read`. */
  readonly roles: Map<string, 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'>
  /** Branches as they were last looked at, so that a push is noticed. */
  branches: Map<string, string>
  readonly runs: Map<number, WorkflowRun>
  /** SARIF files as they were uploaded. */
  readonly sarifs: object[]
  codeScanning: boolean
}

export interface WorkflowRun {
  readonly id: number
  readonly headSha: string
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: 'success' | 'failure' | 'cancelled' | null
  attempt: number
}

export interface Label {
  readonly id: number
  readonly name: string
  readonly color: string
}

export interface Timeline {
  readonly id: number
  readonly event:
    | 'committed'
    | 'head_ref_force_pushed'
    | 'base_ref_changed'
    | 'closed'
    | 'reopened'
    | 'merged'
    | 'labeled'
    | 'unlabeled'
    | 'renamed'
  readonly actor: Account
  readonly at: string
  readonly commit?: string
  readonly label?: string
  readonly from?: string
  readonly to?: string
}

/** What issues and pull requests have in common; a pull request is an issue on GitHub, with the same number. */
export interface Issue {
  readonly id: number
  readonly number: number
  readonly author: Account
  readonly createdAt: string
  readonly comments: IssueComment[]
  readonly timeline: Timeline[]
  readonly pull?: Pull
  title: string
  body: string
  labels: string[]
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'reopened' | null
  closedAt: string | null
  updatedAt: string
  locked: boolean
}

export interface Words {
  readonly id: number
  readonly author: Account
  readonly createdAt: string
  body: string
  updatedAt: string
  minimized?: string
}

export interface IssueComment extends Words {
  readonly issue: Issue
}

export interface Pull {
  readonly id: number
  readonly repository: Repository
  readonly issue: Issue
  readonly threads: Thread[]
  readonly reviews: Review[]
  /** `null` where the fork is gone. */
  headRepository: Repository | null
  readonly headOwner: Account
  readonly headBranch: string
  baseBranch: string
  /** The tip of the base branch as GitHub last recorded it for this pull request. */
  baseSha: string
  headSha: string
  /** The test merge of `refs/pull/N/merge`; `undefined` on a conflict. */
  mergeSha: string | undefined
  /** Whether the test merge is of the base's tip. Answers say `mergeable: null` once while it is not. */
  mergeFresh: boolean
  merged: { readonly sha: string; readonly by: Account; readonly at: string } | undefined
  draft: boolean
}

export interface Review {
  readonly id: number
  readonly pull: Pull
  readonly author: Account
  readonly commit: string
  body: string
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED'
  submittedAt?: string
  updatedAt: string
  minimized?: string
}

export interface Anchor {
  readonly path: string
  readonly side: Side
  /** `undefined` is the whole file. */
  readonly line?: number
  readonly startLine?: number
  readonly startSide?: Side
}

export interface Thread {
  readonly id: number
  readonly pull: Pull
  /** As it was made. */
  readonly anchor: Anchor
  readonly commit: string
  /** The merge base that it was made against, to which LEFT lines belong. */
  readonly mergeBase: string
  readonly diffHunk: string
  readonly originalPosition: number | null
  /** GraphQL takes anchors outside the diff without a word, and nobody ever sees them. */
  readonly shown: boolean
  readonly comments: ReviewComment[]
  line: number | null
  startLine: number | null
  position: number | null
  /** The newest head that it still applied to. */
  currentCommit: string
  outdated: boolean
  resolvedBy: Account | undefined
}

export interface ReviewComment extends Words {
  readonly thread: Thread
  readonly review: Review
  readonly replyTo?: ReviewComment
}

export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly headSha: string
  status: string
  conclusion: string | null
  title: string | null
  summary: string | null
  text: string | null
  readonly annotations: Readonly<Record<string, unknown>>[]
}
