import { accountPayload, labelPayload, type Payload, repositoryPayload, repositoryUrl } from './payload-repository.ts'
import { commitCount, pullDiff } from './pull-state.ts'
import type { Account, Issue, IssueComment, Pull, Repository, Review, ReviewComment, Timeline } from './state.ts'
import { nodeId, type World } from './world.ts'

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

export function labelsOf(world: World, repository: Repository, issue: Issue): readonly Payload[] {
  return issue.labels.flatMap((name) => {
    const label = repository.labels.get(name)
    return label === undefined ? [] : [labelPayload(world, repository, label)]
  })
}

/** GitHub's `issue`; a pull request has `pull_request` in it. */
export function issuePayload(world: World, repository: Repository, issue: Issue): Payload {
  const root = repositoryUrl(world, repository)
  const url = `${root}/issues/${issue.number}`
  const html = `${world.origin}/${repository.fullName}/${issue.pull === undefined ? 'issues' : 'pull'}/${issue.number}`
  const asPull =
    issue.pull === undefined
      ? {}
      : {
          draft: issue.pull.draft,
          pull_request: {
            url: pullUrl(world, issue.pull),
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: issue.pull.merged?.at ?? null,
          },
        }
  return {
    id: issue.id,
    node_id: nodeId('I', issue.id),
    url,
    repository_url: root,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: html,
    number: issue.number,
    title: issue.title,
    body: issue.body === '' ? null : issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    user: accountPayload(world, issue.author),
    labels: labelsOf(world, repository, issue),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: issue.locked,
    active_lock_reason: null,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: associationOf(repository, issue.author),
    performed_via_github_app: null,
    ...asPull,
  }
}

export function issueCommentPayload(world: World, repository: Repository, comment: IssueComment): Payload {
  const root = repositoryUrl(world, repository)
  const kind = comment.issue.pull === undefined ? 'issues' : 'pull'
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${root}/issues/comments/${comment.id}`,
    html_url: `${world.origin}/${repository.fullName}/${kind}/${comment.issue.number}#issuecomment-${comment.id}`,
    issue_url: `${root}/issues/${comment.issue.number}`,
    user: accountPayload(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(repository, comment.author),
    performed_via_github_app: null,
  }
}

export function reviewPayload(world: World, review: Review): Payload {
  const html = `${pullHtml(world, review.pull)}#pullrequestreview-${review.id}`
  const url = pullUrl(world, review.pull)
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: accountPayload(world, review.author),
    body: review.body,
    state: review.state,
    commit_id: review.commit,
    html_url: html,
    pull_request_url: url,
    ...(review.submittedAt === undefined ? {} : { submitted_at: review.submittedAt }),
    author_association: associationOf(review.pull.repository, review.author),
    _links: { html: { href: html }, pull_request: { href: url } },
  }
}

/** GitHub's `pull-request-review-comment`: where a thread is outdated, `line` and `position` are null and their originals stay. */
export function reviewCommentPayload(world: World, comment: ReviewComment): Payload {
  const { thread, review } = comment
  const { pull, anchor } = thread
  const url = `${repositoryUrl(world, pull.repository)}/pulls/comments/${comment.id}`
  const html = `${pullHtml(world, pull)}#discussion_r${comment.id}`
  const isFile = anchor.line === undefined
  const ranged = anchor.startLine !== undefined
  return {
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    url,
    pull_request_review_id: review.id,
    diff_hunk: thread.diffHunk,
    path: anchor.path,
    position: isFile ? 1 : thread.position,
    original_position: isFile ? 1 : thread.originalPosition,
    subject_type: isFile ? 'file' : 'line',
    line: thread.line,
    original_line: anchor.line ?? null,
    start_line: thread.startLine,
    original_start_line: anchor.startLine ?? null,
    start_side: ranged ? (anchor.startSide ?? anchor.side) : null,
    side: anchor.side,
    commit_id: thread.currentCommit,
    original_commit_id: thread.commit,
    ...(comment.replyTo === undefined ? {} : { in_reply_to_id: comment.replyTo.id }),
    user: accountPayload(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pullUrl(world, pull),
    author_association: associationOf(pull.repository, comment.author),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pullUrl(world, pull) } },
  }
}

export function timelinePayload(world: World, repository: Repository, entry: Timeline): Payload {
  const root = repositoryUrl(world, repository)
  const label = entry.label === undefined ? undefined : repository.labels.get(entry.label)
  return {
    id: entry.id,
    node_id: nodeId('EV', entry.id),
    url: `${root}/issues/events/${entry.id}`,
    actor: accountPayload(world, entry.actor),
    event: entry.event,
    commit_id: entry.commit ?? null,
    commit_url: entry.commit === undefined ? null : `${root}/commits/${entry.commit}`,
    created_at: entry.at,
    performed_via_github_app: null,
    ...(label === undefined ? {} : { label: { name: label.name, color: label.color } }),
    ...(entry.from === undefined ? {} : { rename: { from: entry.from, to: entry.to ?? '' } }),
  }
}
