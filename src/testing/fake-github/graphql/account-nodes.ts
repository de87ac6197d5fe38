import type { Account, Label } from '../state.ts'
import { nodeId, type World } from '../world.ts'

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
