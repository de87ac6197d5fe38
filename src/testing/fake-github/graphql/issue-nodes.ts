import { associationOf } from '../payloads/pull.ts'
import { may } from '../permissions.ts'
import type { Issue, IssueComment, Repository, Timeline, Words } from '../state.ts'
import { nodeId, type World } from '../world.ts'
import { accountNode, labelNode } from './account-nodes.ts'
import { connection, type Paging } from './connection.ts'
import { commitNode } from './git-nodes.ts'
import type { Viewer } from './viewer.ts'

/** What everything written has: who wrote it, and what the viewer may do with it. A token that may write may change words of others too. */
export function wordsNode(viewer: Viewer, repository: Repository, words: Words, needs: string) {
  const { world, token } = viewer
  const writes = may(token, repository, needs)
  return {
    databaseId: words.id,
    fullDatabaseId: String(words.id),
    body: words.body,
    bodyText: words.body,
    author: () => accountNode(world, words.author),
    authorAssociation: associationOf(repository, words.author),
    viewerDidAuthor: words.author.id === token.account.id,
    viewerCanUpdate: writes,
    viewerCanDelete: writes,
    viewerCanMinimize: writes,
    isMinimized: words.minimized !== undefined,
    minimizedReason: words.minimized?.toLowerCase().replace('_', '-') ?? null,
    createdAt: words.createdAt,
    publishedAt: words.createdAt,
    updatedAt: words.updatedAt,
    lastEditedAt: words.updatedAt === words.createdAt ? null : words.updatedAt,
    repository: () => viewer.repository(repository),
  }
}

export const writesPull = 'pull_requests=write'

export function issueCommentNode(viewer: Viewer, repository: Repository, comment: IssueComment) {
  const { world } = viewer
  const { issue } = comment
  const kind = issue.pull === undefined ? 'issues' : 'pull'
  return {
    __typename: 'IssueComment',
    id: nodeId('IC', comment.id),
    ...wordsNode(viewer, repository, comment, issue.pull === undefined ? 'issues=write' : `issues=write; ${writesPull}`),
    url: `${world.origin}/${repository.fullName}/${kind}/${issue.number}#issuecomment-${comment.id}`,
    issue: () => issueNode(viewer, repository, issue),
    pullRequest: () => (issue.pull === undefined ? null : viewer.pull(issue.pull)),
  }
}

export function issueFields(viewer: Viewer, repository: Repository, issue: Issue) {
  const { world, token } = viewer
  const labels = issue.labels.flatMap((name) => repository.labels.get(name) ?? [])
  return {
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    bodyText: issue.body,
    author: () => accountNode(world, issue.author),
    authorAssociation: associationOf(repository, issue.author),
    viewerDidAuthor: issue.author.id === token.account.id,
    closed: issue.state === 'closed',
    closedAt: issue.closedAt,
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    locked: issue.locked,
    labels: connection('labels', labels, labelNode),
    comments: connection('comments', issue.comments, (comment) => issueCommentNode(viewer, repository, comment)),
    repository: () => viewer.repository(repository),
    timelineItems: (args: Paging & { itemTypes?: readonly string[] | null }) => {
      const entries = issue.timeline.filter(({ event }) => args.itemTypes?.includes(timelineTypes[event].enum) ?? true)
      return connection('timelineItems', entries, (entry) => timelineNode(world, repository, entry))(args)
    },
  }
}

export function issueNode(viewer: Viewer, repository: Repository, issue: Issue) {
  return {
    __typename: 'Issue',
    id: nodeId('I', issue.id),
    ...issueFields(viewer, repository, issue),
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    url: `${viewer.world.origin}/${repository.fullName}/issues/${issue.number}`,
  }
}

const timelineTypes: Readonly<Record<Timeline['event'], { readonly type: string; readonly enum: string }>> = {
  committed: { type: 'PullRequestCommit', enum: 'PULL_REQUEST_COMMIT' },
  head_ref_force_pushed: { type: 'HeadRefForcePushedEvent', enum: 'HEAD_REF_FORCE_PUSHED_EVENT' },
  base_ref_changed: { type: 'BaseRefChangedEvent', enum: 'BASE_REF_CHANGED_EVENT' },
  closed: { type: 'ClosedEvent', enum: 'CLOSED_EVENT' },
  reopened: { type: 'ReopenedEvent', enum: 'REOPENED_EVENT' },
  merged: { type: 'MergedEvent', enum: 'MERGED_EVENT' },
  labeled: { type: 'LabeledEvent', enum: 'LABELED_EVENT' },
  unlabeled: { type: 'UnlabeledEvent', enum: 'UNLABELED_EVENT' },
  renamed: { type: 'RenamedTitleEvent', enum: 'RENAMED_TITLE_EVENT' },
}

function timelineNode(world: World, repository: Repository, entry: Timeline) {
  const label = entry.label === undefined ? undefined : repository.labels.get(entry.label)
  return {
    __typename: timelineTypes[entry.event].type,
    id: nodeId('EV', entry.id),
    actor: () => accountNode(world, entry.actor),
    createdAt: entry.at,
    ...(label === undefined ? {} : { label: labelNode(label) }),
    ...(entry.event === 'base_ref_changed' ? { previousRefName: entry.from ?? '', currentRefName: entry.to ?? '' } : {}),
    ...(entry.commit === undefined ? {} : { commit: () => commitNode(world, repository, entry.commit ?? '') }),
  }
}
