import { connection, type Paging } from './graphql-connection.ts'
import { commitNode, repositoryNode } from './graphql-git.ts'
import { pullNode } from './graphql-pull-nodes.ts'
import { associationOf } from './payload-pull.ts'
import { may } from './permissions.ts'
import type { Account, Issue, IssueComment, Label, Repository, Timeline, Token, Words } from './state.ts'
import { nodeId, type World } from './world.ts'

/** GraphQL's `Actor`. It writes the names of apps without `[bot]`. */
export function accountNode(world: World, account: Account) {
  const login = account.login.replace(/\[bot\]$/, '')
  return {
    __typename: account.type,
    id: nodeId('U', account.id),
    databaseId: account.id,
    login,
    name: null,
    url: `${world.origin}/${account.type === 'Bot' ? `apps/${login}` : login}`,
    resourcePath: `/${login}`,
    avatarUrl: `${world.origin}/avatars/${account.id}`,
  }
}

export function labelNode(label: Label) {
  return { __typename: 'Label', id: nodeId('LA', label.id), name: label.name, color: label.color, description: null }
}

/** What everything written has: who wrote it, and what the viewer may do with it. A token that may write may change words of others too. */
export function wordsNode(world: World, token: Token, repository: Repository, words: Words, needs: string) {
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
    repository: () => repositoryNode(world, token, repository),
  }
}

export const writesPull = 'pull_requests=write'

export function issueCommentNode(world: World, token: Token, repository: Repository, comment: IssueComment) {
  const { issue } = comment
  const kind = issue.pull === undefined ? 'issues' : 'pull'
  return {
    __typename: 'IssueComment',
    id: nodeId('IC', comment.id),
    ...wordsNode(world, token, repository, comment, issue.pull === undefined ? 'issues=write' : `issues=write; ${writesPull}`),
    url: `${world.origin}/${repository.fullName}/${kind}/${issue.number}#issuecomment-${comment.id}`,
    issue: () => issueNode(world, token, repository, issue),
    pullRequest: () => (issue.pull === undefined ? null : pullNode(world, token, issue.pull)),
  }
}

export function issueFields(world: World, token: Token, repository: Repository, issue: Issue) {
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
    comments: connection('comments', issue.comments, (comment) => issueCommentNode(world, token, repository, comment)),
    repository: () => repositoryNode(world, token, repository),
    timelineItems: (args: Paging & { itemTypes?: readonly string[] | null }) => {
      const entries = issue.timeline.filter(({ event }) => args.itemTypes?.includes(timelineTypes[event].enum) ?? true)
      return connection('timelineItems', entries, (entry) => timelineNode(world, repository, entry))(args)
    },
  }
}

export function issueNode(world: World, token: Token, repository: Repository, issue: Issue) {
  return {
    __typename: 'Issue',
    id: nodeId('I', issue.id),
    ...issueFields(world, token, repository, issue),
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    url: `${world.origin}/${repository.fullName}/issues/${issue.number}`,
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
