import type { Issue, IssueComment, Repository, Timeline } from '../state.ts'
import { nodeId, type World } from '../world.ts'
import { labelsOf } from './label.ts'
import { associationOf, pullUrl } from './pull.ts'
import { accountPayload, type Payload, repositoryUrl } from './repository.ts'

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
