import type { Issue, Label, Repository } from '../state.ts'
import { nodeId, type World } from '../world.ts'
import { type Payload, repositoryUrl } from './repository.ts'

export function labelPayload(world: World, repository: Repository, label: Label): Payload {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: null,
  }
}

export function labelsOf(world: World, repository: Repository, issue: Issue): readonly Payload[] {
  return issue.labels.flatMap((name) => {
    const label = repository.labels.get(name)
    return label === undefined ? [] : [labelPayload(world, repository, label)]
  })
}
