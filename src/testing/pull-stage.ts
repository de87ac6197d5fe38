import { fakeGithub } from './fake-github/fake-github.ts'
import type { FakeGithub, HostOptions, HostRepository } from './fake-github/host.ts'
import type { HostPull, PullOptions } from './fake-github/host-pull.ts'
import { type GithubJob, type JobResult, runJob } from './github-job.ts'
import { type Content, repositoryIn, throwawayFolder } from './throwaway-repository.ts'

/** `null` takes a file away. */
export type StageFiles = Readonly<Record<string, Extract<Content, string> | null>>

/** A pull request on a fake GitHub, and jobs that check it as a workflow would. */
export interface PullStage {
  readonly github: FakeGithub
  readonly repository: HostRepository
  readonly pull: HostPull
  /** Commits to the pull request's branch. */
  push(files: StageFiles): string
  /** Runs the action on the pull request as it is now; each run has a greater id. */
  run(more?: StageRun): Promise<JobResult>
}

export interface StageRun {
  readonly event?: 'pull_request' | 'pull_request_target'
  readonly token?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  /** As of an earlier moment: taken by {@link takeMoment}. */
  readonly moment?: Moment
}

/** What an event of GitHub says of a pull request, and the commits that its job sees. */
export interface Moment {
  readonly payload: object
  readonly merge: string
}

export interface StageOptions extends HostOptions {
  readonly before: StageFiles
  readonly work: StageFiles
  readonly pull?: PullOptions
  /** On main, after the branch was made. */
  readonly main?: StageFiles
}

let runs = 1000

/** Opens a pull request from `work` to `main`. */
export async function openPullStage({ before, work, main, pull: pullOptions, ...host }: StageOptions): Promise<PullStage> {
  const github = await fakeGithub(host)
  const repository = github.repository('octo/repo', withoutNull(before))
  repository.push('work', work)
  if (main !== undefined) repository.push('main', main)
  return pullStage(github, repository, repository.openPull('work', pullOptions))
}

/** A stage around a pull request that is there. A job of a fork's pull request has a token that can only read. */
export function pullStage(github: FakeGithub, repository: HostRepository, pull: HostPull): PullStage {
  const grants = { contents: 'read', pull_requests: 'write' } as const
  const fork = pull.state.headRepository !== repository.state
  return {
    github,
    repository,
    pull,
    push: (files) => repository.push('work', files),
    run(more = {}) {
      const token = github.jobToken(repository, grants, { fork: fork && more.event !== 'pull_request_target' })
      return runJob(jobOf(github, repository, more.moment ?? takeMoment(pull), { token, ...more }))
    },
  }
}

/** The pull request as its event would say now. */
export function takeMoment(pull: HostPull): Moment {
  const merge = pull.mergeSha()
  const { state, number } = pull
  const payload = {
    action: 'synchronize',
    number,
    pull_request: {
      number,
      base: { ref: state.baseBranch, sha: pull.baseSha() },
      head: { ref: state.headBranch, sha: pull.headSha(), repo: { full_name: state.headRepository?.fullName } },
      merge_commit_sha: merge ?? null,
      commits: Number(state.repository.bare.git('rev-list', '--count', `${pull.mergeBase()}..${pull.headSha()}`)),
    },
    repository: { full_name: state.repository.fullName, default_branch: state.repository.defaultBranch },
  }
  return { payload, merge: merge ?? pull.headSha() }
}

function jobOf(github: FakeGithub, repository: HostRepository, { payload, merge }: Moment, run: StageRun & { token: string }): GithubJob {
  runs += 1
  const { inputs = {}, environment = {}, event = 'pull_request', token } = run
  const checkout = repositoryIn(throwawayFolder())
  checkout.git('fetch', '-q', '--no-tags', '--depth=2', `file://${repository.folder}`, merge)
  checkout.git('checkout', '-q', '--detach', 'FETCH_HEAD')
  return {
    workspace: checkout.folder,
    event,
    payload,
    commit: event === 'pull_request' ? merge : repository.tip(),
    serverUrl: github.serverUrl,
    inputs: { token, ...inputs },
    environment: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_JOB: 'check',
      GITHUB_RUN_ID: String(runs),
      GITHUB_RUN_ATTEMPT: '1',
      ...environment,
    },
  }
}

function withoutNull(files: StageFiles): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).flatMap(([path, content]) => (content === null ? [] : [[path, content]])))
}
