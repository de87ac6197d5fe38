import { toUtc } from '../git.ts'
import type { Repository, Token } from '../state.ts'
import type { World } from '../world.ts'
import { accountNode } from './account-nodes.ts'
import { nodeOf } from './nodes.ts'
import { GraphqlRefusal } from './refusal.ts'
import { findSubject } from './subject.ts'
import type { Viewer } from './viewer.ts'

/** The fields of `Query` that the fake answers. */
export function queries(viewer: Viewer) {
  const { world, token } = viewer
  const node = (id: string) => nodeOf(viewer, findSubject(viewer, id))
  return {
    viewer: () => ({ ...accountNode(world, token.account), login: token.account.login, __typename: 'User' }),
    repository: ({ owner, name }: { owner: string; name: string }) => viewer.repository(visible(world, token, `${owner}/${name}`)),
    node: ({ id }: { id: string }) => node(id),
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map(node),
    rateLimit: () => ({ limit: 1000, cost: 1, remaining: 999, used: 1, nodeCount: 1, resetAt: toUtc(world.clock() + 3_600_000) }),
  }
}

export function visible(world: World, token: Token, fullName: string): Repository {
  const repository = world.repositories.get(fullName)
  if (repository === undefined || (repository.private && !token.repositories.includes(repository))) {
    throw new GraphqlRefusal('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`)
  }
  return repository
}
