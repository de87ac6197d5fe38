import { may } from '../permissions.ts'
import type { Repository, Token } from '../state.ts'
import { nodeId } from '../world.ts'
import { accountNode, labelNode } from './account-nodes.ts'
import { connection, type Paging } from './connection.ts'
import { objectNode, refNode } from './git-nodes.ts'
import { issueNode } from './issue-nodes.ts'
import { GraphqlRefusal } from './refusal.ts'
import type { Viewer } from './viewer.ts'

/** GraphQL's `Repository`. */
export function repositoryNode(viewer: Viewer, repository: Repository) {
  const { world, token } = viewer
  const url = `${world.origin}/${repository.fullName}`
  const object = ({ expression, oid }: { expression?: string | null; oid?: string | null }) => {
    if (!may(token, repository, 'contents=read')) throw new GraphqlRefusal('FORBIDDEN', 'Resource not accessible by integration')
    return objectNode(world, repository, expression ?? oid ?? '')
  }
  return {
    __typename: 'Repository',
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: repository.fullName,
    owner: () => accountNode(world, repository.owner),
    url,
    isPrivate: repository.private,
    isFork: repository.parent !== undefined,
    isArchived: false,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    viewerPermission: () => (may(token, repository, 'contents=write') ? 'WRITE' : 'READ'),
    parent: () => (repository.parent === undefined ? null : viewer.repository(repository.parent)),
    defaultBranchRef: () => refNode(world, repository, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      refNode(world, repository, qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`),
    object,
    pullRequest: ({ number }: { number: number }) => {
      const pull = repository.pulls.get(number)
      if (pull === undefined) throw new GraphqlRefusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
      readable(token, repository, 'pull_requests=read')
      return viewer.pull(pull)
    },
    issue: ({ number }: { number: number }) => {
      const issue = repository.issues.get(number)
      if (issue === undefined || issue.pull !== undefined) {
        throw new GraphqlRefusal('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`)
      }
      readable(token, repository, 'issues=read')
      return issueNode(viewer, repository, issue)
    },
    issues: (
      args: Paging & {
        states?: readonly string[] | null
        labels?: readonly string[] | null
        filterBy?: { createdBy?: string | null } | null
      },
    ) => {
      readable(token, repository, 'issues=read')
      const issues = [...repository.issues.values()].filter(
        (issue) =>
          issue.pull === undefined &&
          (args.states?.includes(issue.state.toUpperCase()) ?? true) &&
          (args.labels?.some((label) => issue.labels.includes(label)) ?? true) &&
          (args.filterBy?.createdBy == null || issue.author.login === args.filterBy.createdBy),
      )
      return connection('issues', issues, (issue) => issueNode(viewer, repository, issue))(args)
    },
    labels: connection('labels', [...repository.labels.values()], labelNode),
  }
}

function readable(token: Token, repository: Repository, needs: string): void {
  if (!may(token, repository, needs)) throw new GraphqlRefusal('FORBIDDEN', 'Resource not accessible by integration')
}
