import { UserError } from '../types/user-error.ts'
import { commitAt, isCommitId, needed, numberAt, payloadAt, stringAt } from './payload.ts'

/** What started the run on GitHub, as far as it decides what is compared. */
export type EventTrigger = EventOrigin & (PullRequestEvent | PushEvent | DeletionEvent | MergeGroupEvent | WholeEvent)

/** Where the run takes place. */
export interface EventOrigin {
  /** `https://github.com`, or that of an enterprise server. */
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
  /** GITHUB_SHA */
  readonly commit: string
}

export interface PullRequestEvent {
  readonly kind: 'pull-request'
  /** `pull_request_target` runs with the base's rights, and its GITHUB_SHA is not of the pull request. */
  readonly event: 'pull_request' | 'pull_request_target'
  readonly number: number
  readonly base: { readonly ref: string; readonly commit: string }
  /** `repository` is absent where the fork is gone. */
  readonly head: { readonly commit: string; readonly repository?: string }
  /** GitHub's test merge as the payload has it, which may be of an older push. */
  readonly mergeCommit?: string
  /** How many commits the pull request has. */
  readonly commits?: number
  /** The head before the push that started the run: after a forced one no part of the pull request any more. */
  readonly replaced?: string
}

export interface PushEvent {
  readonly kind: 'push'
  readonly ref: string
  /** Absent for a new ref. */
  readonly before?: string
  readonly after: string
  readonly forced: boolean
  readonly defaultBranch?: string
  readonly commits?: number
}

/** A push that takes a ref away: there is nothing to look at. */
export interface DeletionEvent {
  readonly kind: 'deletion'
  readonly ref: string
}

export interface MergeGroupEvent {
  readonly kind: 'merge-group'
  readonly ref: string
  readonly before: string
  readonly after: string
}

/** Without a change: the whole repository at GITHUB_SHA. */
export interface WholeEvent {
  readonly kind: 'whole'
  readonly event: 'schedule' | 'workflow_dispatch'
  /** The ref, where it is another one than the default branch: `refs/heads/work`. A schedule always runs on that. */
  readonly elsewhere?: string
}

const supported = ['pull_request', 'pull_request_target', 'push', 'merge_group', 'schedule', 'workflow_dispatch']

/**
 * Reads what started a run from GitHub's environment and event file (github.md 2.4). Throws a {@link UserError} that says which part is
 * missing or wrong. `readFile` gives a file's text.
 */
export function readEvent(environment: Readonly<Record<string, string | undefined>>, readFile: (path: string) => string): EventTrigger {
  const name = environment.GITHUB_EVENT_NAME ?? ''
  if (!supported.includes(name)) {
    throw new UserError(
      name === '' ? 'GITHUB_EVENT_NAME is not set.' : `Kubelatch does not know what to compare on the event ${JSON.stringify(name)}.`,
      {
        hint: `Run it on ${supported.slice(0, -1).join(', ')} or ${supported.at(-1)}.`,
      },
    )
  }
  const origin = readOrigin(environment)
  // A schedule's payload may be all but empty; nothing of it is needed.
  if (name === 'schedule') return { ...origin, kind: 'whole', event: name }
  if (name === 'workflow_dispatch') return { ...origin, ...readDispatch(environment, readFile) }
  const payload = readPayload(environment.GITHUB_EVENT_PATH, readFile)
  if (name === 'push') return { ...origin, ...readPush(payload) }
  if (name === 'merge_group') {
    const [before, after] = ['merge_group.base_sha', 'merge_group.head_sha'].map((path) => needed(commitAt(payload, path), path))
    return {
      ...origin,
      kind: 'merge-group',
      ref: stringAt(payload, 'merge_group.head_ref') ?? '',
      before: before ?? '',
      after: after ?? '',
    }
  }
  return { ...origin, ...readPullRequest(payload, name === 'pull_request_target' ? name : 'pull_request') }
}

function readOrigin(environment: Readonly<Record<string, string | undefined>>): EventOrigin {
  const { GITHUB_SHA: commit = '', GITHUB_REPOSITORY: repository = '', GITHUB_SERVER_URL: serverUrl = 'https://github.com' } = environment
  if (!isCommitId(commit)) throw wrongVariable('GITHUB_SHA', 'a commit id')
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw wrongVariable('GITHUB_REPOSITORY', '`owner/name`')
  if (!/^https?:\/\/[^/?#@\s]+$/.test(serverUrl)) throw wrongVariable('GITHUB_SERVER_URL', 'a URL without a path')
  return { serverUrl, repository, commit }
}

function readPayload(path: string | undefined, readFile: (path: string) => string): unknown {
  const hint = 'GitHub writes the event file at the start of a job; do not overwrite GITHUB_EVENT_PATH.'
  if (path === undefined || path === '') throw new UserError('GITHUB_EVENT_PATH is not set, so that the event cannot be read.', { hint })
  let text: string
  try {
    text = readFile(path)
  } catch (cause) {
    throw new UserError(`The event file ${JSON.stringify(path)} cannot be read.`, { hint, cause })
  }
  if (text.trim() === '') throw new UserError(`The event file ${JSON.stringify(path)} is empty.`, { hint })
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError(`The event file ${JSON.stringify(path)} is not JSON.`, { hint })
  }
}

/** Everything is looked at whatever the payload says: it only tells whether that is the default branch. */
function readDispatch(
  { GITHUB_EVENT_PATH, GITHUB_REF }: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
): WholeEvent {
  const whole = { kind: 'whole', event: 'workflow_dispatch' } as const
  let payload: unknown
  try {
    payload = readPayload(GITHUB_EVENT_PATH, readFile)
  } catch {
    return whole
  }
  const [ref, defaultBranch] = [GITHUB_REF ?? stringAt(payload, 'ref'), stringAt(payload, 'repository.default_branch')]
  const isElsewhere = ref !== undefined && defaultBranch !== undefined && ref !== `refs/heads/${defaultBranch}`
  return isElsewhere ? { ...whole, elsewhere: ref } : whole
}

function readPush(payload: unknown): PushEvent | DeletionEvent {
  const ref = needed(stringAt(payload, 'ref'), 'ref')
  if (payloadAt(payload, 'deleted') === true || /^0+$/.test(stringAt(payload, 'after') ?? '')) return { kind: 'deletion', ref }
  const after = needed(commitAt(payload, 'after'), 'after')
  const before = commitAt(payload, 'before')
  const defaultBranch = stringAt(payload, 'repository.default_branch')
  const commits = payloadAt(payload, 'commits')
  return {
    kind: 'push',
    ref,
    ...(before === undefined ? {} : { before }),
    after,
    forced: payloadAt(payload, 'forced') === true,
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(Array.isArray(commits) ? { commits: commits.length } : {}),
  }
}

function readPullRequest(payload: unknown, event: PullRequestEvent['event']): PullRequestEvent {
  const repository = stringAt(payload, 'pull_request.head.repo.full_name')
  const mergeCommit = commitAt(payload, 'pull_request.merge_commit_sha')
  const commits = numberAt(payload, 'pull_request.commits')
  const replaced = payloadAt(payload, 'action') === 'synchronize' ? commitAt(payload, 'before') : undefined
  return {
    kind: 'pull-request',
    event,
    number: needed(numberAt(payload, 'pull_request.number') ?? numberAt(payload, 'number'), 'pull_request.number'),
    base: {
      ref: needed(stringAt(payload, 'pull_request.base.ref'), 'pull_request.base.ref'),
      commit: needed(commitAt(payload, 'pull_request.base.sha'), 'pull_request.base.sha'),
    },
    head: {
      commit: needed(commitAt(payload, 'pull_request.head.sha'), 'pull_request.head.sha'),
      ...(repository === undefined ? {} : { repository }),
    },
    ...(mergeCommit === undefined ? {} : { mergeCommit }),
    ...(commits === undefined ? {} : { commits }),
    ...(replaced === undefined ? {} : { replaced }),
  }
}

function wrongVariable(name: string, what: string): UserError {
  return new UserError(`${name} is not ${what}.`, { hint: 'GitHub sets it in every job; do not overwrite it.' })
}
