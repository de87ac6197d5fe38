import { toUtc } from './git.ts'
import { repositoryNode } from './graphql-git.ts'
import { accountNode } from './graphql-nodes.ts'
import { nodeOf } from './graphql-pull-nodes.ts'
import { GraphqlRefusal } from './graphql-refusal.ts'
import type { Repository, Token } from './state.ts'
import type { World } from './world.ts'

/** The fields of `Query` that the fake answers. */
export function queries(world: World, token: Token) {
  return {
    viewer: () => ({ ...accountNode(world, token.account), login: token.account.login, __typename: 'User' }),
    repository: ({ owner, name }: { owner: string; name: string }) =>
      repositoryNode(world, token, visible(world, token, `${owner}/${name}`)),
    node: ({ id }: { id: string }) => found(world, token, id),
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => found(world, token, id)),
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

function found(world: World, token: Token, id: string) {
  const node = nodeOf(world, token, id)
  if (node === undefined) throw new GraphqlRefusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
  return node
}
