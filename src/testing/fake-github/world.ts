import { toUtc } from './git.ts'
import { type HostLimits, usualLimits } from './limits.ts'
import type { Account, Repository, Token } from './state.ts'

/** github.com has its API at a host of its own; GitHub Enterprise Server below `/api/v3`, with an older GraphQL schema and no rate limits. */
export type HostStyle = 'github.com' | 'enterprise'

/** Everything that the host knows. */
export interface World {
  readonly style: HostStyle
  readonly limits: HostLimits
  /** Fields that this host's GraphQL schema does not have, as `Type.field`. */
  readonly lacks: readonly string[]
  readonly accounts: Map<string, Account>
  readonly repositories: Map<string, Repository>
  readonly tokens: Map<string, Token>
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Where the host listens: `http://127.0.0.1:PORT`. */
  origin: string
  newest: number
}

export function createWorld(style: HostStyle, clock: () => number, limits: Partial<HostLimits>, lacks: readonly string[]): World {
  return {
    style,
    clock,
    lacks,
    limits: { ...usualLimits, ...limits },
    accounts: new Map(),
    repositories: new Map(),
    tokens: new Map(),
    origin: '',
    newest: 1000,
  }
}

/** Ids are one counter over everything, so that no two things have the same. */
export function nextId(world: World): number {
  world.newest += 1
  return world.newest
}

export function nowOf(world: World): string {
  return toUtc(world.clock())
}

/** Where REST begins. */
export function apiRoot(world: World): string {
  return world.style === 'enterprise' ? `${world.origin}/api/v3` : world.origin
}

export function graphqlUrl(world: World): string {
  return world.style === 'enterprise' ? `${world.origin}/api/graphql` : `${world.origin}/graphql`
}

/** An account by its name, made when it is first named. `[bot]` makes it a bot. */
export function accountOf(world: World, login: string, type: Account['type'] = login.endsWith('[bot]') ? 'Bot' : 'User'): Account {
  const known = world.accounts.get(login)
  if (known !== undefined) return known
  // The one id that everybody knows: https://api.github.com/users/github-actions%5Bbot%5D
  const account = { id: login === 'github-actions[bot]' ? 41_898_282 : nextId(world), login, type }
  world.accounts.set(login, account)
  return account
}

/** GraphQL's opaque ids, made of the kind and our own number. */
export function nodeId(kind: NodeKind, id: number): string {
  return `${kind}_${Buffer.from(`kw:${id}`).toString('base64url')}`
}

export function readNodeId(node: string): { kind: string; id: number } | undefined {
  const [, kind = '', rest = ''] = /^([A-Z]+)_(.+)$/.exec(node) ?? []
  const id = /^kw:(\d+)$/.exec(Buffer.from(rest, 'base64url').toString())?.[1]
  return id === undefined ? undefined : { kind, id: Number(id) }
}

export type NodeKind = 'U' | 'R' | 'PR' | 'I' | 'IC' | 'PRR' | 'PRRC' | 'PRRT' | 'LA' | 'C' | 'T' | 'B' | 'CR' | 'REF' | 'EV'
