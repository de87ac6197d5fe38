import type { Token } from '../state.ts'
import type { World } from '../world.ts'
import { issueCommentNode, issueNode } from './issue-nodes.ts'
import { pullNode, reviewCommentNode, reviewNode, threadNode } from './pull-nodes.ts'
import { repositoryNode } from './repository-node.ts'
import type { Subject } from './subject.ts'
import type { Viewer } from './viewer.ts'

export function openViewer(world: World, token: Token): Viewer {
  const viewer: Viewer = {
    world,
    token,
    repository: (repository) => repositoryNode(viewer, repository),
    pull: (pull) => pullNode(viewer, pull),
  }
  return viewer
}

/** What a global id stands for, as GraphQL has it. */
export function nodeOf(viewer: Viewer, subject: Subject): object {
  switch (subject.kind) {
    case 'repository':
      return viewer.repository(subject.repository)
    case 'issue':
      return issueNode(viewer, subject.repository, subject.issue)
    case 'issueComment':
      return issueCommentNode(viewer, subject.repository, subject.comment)
    case 'pull':
      return viewer.pull(subject.pull)
    case 'review':
      return reviewNode(viewer, subject.review)
    case 'thread':
      return threadNode(viewer, subject.thread)
    case 'reviewComment':
      return reviewCommentNode(viewer, subject.comment)
  }
}
