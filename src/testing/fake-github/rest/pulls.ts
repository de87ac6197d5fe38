import { diffEntries } from '../diff-entries.ts'
import { resolveCommit } from '../git.ts'
import { commitPayload } from '../payloads/commit.ts'
import { pullPayload, simplePullPayload } from '../payloads/pull.ts'
import { closePull, pullCommits, pullDiff, refreshMerge, reopenPull, retargetPull } from '../pull-state.ts'
import { tooLarge, validationFailed } from '../refusal.ts'
import type { Pull } from '../state.ts'
import { type Answer, authorOf, type Call, ok, paged, pullOf, type Route, repositoryOf, routes, textOf } from './call.ts'

/** https://docs.github.com/rest/pulls/pulls */
export const pullRoutes: readonly Route[] = routes({
  'GET */pulls': ['pull_requests=read', listPulls],
  'GET */pulls/{pull_number}': ['pull_requests=read', readPull],
  'PATCH */pulls/{pull_number}': ['pull_requests=write', changePull],
  'GET */pulls/{pull_number}/commits': ['pull_requests=read', listCommits],
  'GET */pulls/{pull_number}/files': ['pull_requests=read', listFiles],
  'GET */commits/{commit_sha}/pulls': ['pull_requests=read', listPullsOfCommit],
})

function listPulls(call: Call): Answer {
  const { world, query } = call
  const state = query.get('state') ?? 'open'
  const [, head] = [query.get('head'), query.get('head')?.split(':')[1]]
  const pulls = [...repositoryOf(call).pulls.values()].filter(
    (pull) =>
      (state === 'all' || pull.issue.state === state) &&
      (head === undefined || pull.headBranch === head) &&
      (!query.has('base') || pull.baseBranch === query.get('base')),
  )
  return paged(call, pulls.reverse(), (pull) => simplePullPayload(world, pull))
}

/** Asking is what makes GitHub look at a stale test merge again; this answer still says that it does not know. */
function readPull(call: Call): Answer {
  const pull = pullOf(call)
  if (/\.(diff|patch)\b/.test(call.accept)) return diffAnswer(call, pull)
  const answer = ok(pullPayload(call.world, pull))
  if (!pull.mergeFresh && pull.issue.state === 'open') refreshMerge(pull)
  return answer
}

function diffAnswer({ world: { limits } }: Call, pull: Pull): Answer {
  const { text, files } = pullDiff(pull)
  const hint = "Consider using 'List pull requests files' API or locally cloning the repository instead."
  if (files.length > limits.diffFiles) {
    throw tooLarge('PullRequest', 'diff', `Sorry, the diff exceeded the maximum number of files (${limits.diffFiles}). ${hint}`, 406)
  }
  if (text.split('\n').length > limits.diffLines) {
    throw tooLarge('PullRequest', 'diff', `Sorry, the diff exceeded the maximum number of lines (${limits.diffLines})`, 406)
  }
  return { status: 200, raw: { bytes: Buffer.from(text), type: 'application/vnd.github.diff; charset=utf-8' } }
}

function changePull(call: Call): Answer {
  const { world, body } = call
  const pull = pullOf(call)
  const actor = authorOf(call)
  if (typeof body.base === 'string') {
    if (resolveCommit(pull.repository.bare, `refs/heads/${body.base}`) === undefined) {
      throw validationFailed([{ resource: 'PullRequest', field: 'base', code: 'invalid' }])
    }
    retargetPull(world, pull, body.base, actor)
  }
  if (typeof body.title === 'string') pull.issue.title = textOf(body, 'title')
  if (typeof body.body === 'string') pull.issue.body = textOf(body, 'body')
  if (body.state === 'closed') closePull(world, pull, actor)
  if (body.state === 'open') reopenPull(world, pull, actor)
  return ok(pullPayload(world, pull))
}

function listCommits(call: Call): Answer {
  const pull = pullOf(call)
  const commits = pullCommits(pull).slice(0, call.world.limits.compareCommits)
  return paged(call, commits, (commit) => commitPayload(call.world, pull.repository, commit))
}

function listFiles(call: Call): Answer {
  const pull = pullOf(call)
  const entries = diffEntries(call.world, pull.repository, pullDiff(pull).files, pull.headSha)
  return paged(call, entries.slice(0, call.world.limits.pullFiles), (entry) => entry)
}

function listPullsOfCommit(call: Call): Answer {
  const repository = repositoryOf(call)
  const sha = call.parameters.commit_sha ?? ''
  const pulls = [...repository.pulls.values()].filter((pull) => pull.headSha === sha || pullCommits(pull).some((one) => one.sha === sha))
  return paged(call, pulls, (pull) => simplePullPayload(call.world, pull))
}
