import { commitCount, pullDiff } from '../pull-state.ts'
import type { Account, Pull, Repository } from '../state.ts'
import { nodeId, type World } from '../world.ts'
import { labelsOf } from './label.ts'
import { accountPayload, type Payload, repositoryPayload, repositoryUrl } from './repository.ts'

export function pullUrl(world: World, pull: Pull): string {
  return `${repositoryUrl(world, pull.repository)}/pulls/${pull.issue.number}`
}

export function pullHtml(world: World, pull: Pull): string {
  return `${world.origin}/${pull.repository.fullName}/pull/${pull.issue.number}`
}

/** GitHub's `pull-request-simple`, as lists hold it. */
export function simplePullPayload(world: World, pull: Pull): Payload {
  const { issue, repository } = pull
  const url = pullUrl(world, pull)
  const html = pullHtml(world, pull)
  const issueUrl = `${repositoryUrl(world, repository)}/issues/${issue.number}`
  const statuses = `${repositoryUrl(world, repository)}/statuses/${pull.headSha}`
  const urls = {
    comments: `${issueUrl}/comments`,
    commits: `${url}/commits`,
    statuses,
    html,
    issue: issueUrl,
    review_comments: `${url}/comments`,
    review_comment: `${repositoryUrl(world, repository)}/pulls/comments{/number}`,
    self: url,
  }
  return {
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    body: issue.body === '' ? null : issue.body,
    draft: pull.draft,
    user: accountPayload(world, issue.author),
    labels: labelsOf(world, repository, issue),
    milestone: null,
    active_lock_reason: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.sha ?? pull.mergeSha ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: branchPayload(world, pull.headOwner, pull.headBranch, pull.headSha, pull.headRepository),
    base: branchPayload(world, repository.owner, pull.baseBranch, pull.baseSha, repository),
    author_association: associationOf(repository, issue.author),
    auto_merge: null,
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: urls.issue,
    comments_url: urls.comments,
    commits_url: urls.commits,
    statuses_url: statuses,
    review_comments_url: urls.review_comments,
    review_comment_url: urls.review_comment,
    _links: Object.fromEntries(Object.entries(urls).map(([name, href]) => [name, { href }])),
  }
}

/** GitHub's `pull-request`. While the test merge is not of the base's tip, nothing is known of mergeability. */
export function pullPayload(world: World, pull: Pull): Payload {
  const { files } = pullDiff(pull)
  const closed = pull.issue.state === 'closed'
  const mergeable = closed || !pull.mergeFresh ? null : pull.mergeSha !== undefined
  return {
    ...simplePullPayload(world, pull),
    merged: pull.merged !== undefined,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    merged_by: pull.merged === undefined ? null : accountPayload(world, pull.merged.by),
    comments: pull.issue.comments.length,
    review_comments: pull.threads.reduce((sum, { comments }) => sum + comments.length, 0),
    maintainer_can_modify: false,
    commits: commitCount(pull),
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  }
}

function branchPayload(world: World, owner: Account, ref: string, sha: string, repository: Repository | null): Payload {
  const user = accountPayload(world, owner)
  return { label: `${owner.login}:${ref}`, ref, sha, user, repo: repository === null ? null : repositoryPayload(world, repository) }
}

export function associationOf(repository: Repository, account: Account): string {
  if (account.id === repository.owner.id) return 'OWNER'
  if (account.type === 'Bot') return 'NONE'
  const role = repository.roles.get(account.login) ?? 'read'
  return role === 'read' || role === 'none' ? 'CONTRIBUTOR' : 'COLLABORATOR'
}
