import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Files } from './commit-files.ts'
import { contractOf } from './contract.ts'
import { openScript, type Script } from './faults.ts'
import { warmGraphql } from './graphql/graphql.ts'
import { type HostRepository, hostRepository } from './host-repository.ts'
import type { HostLimits } from './limits.ts'
import { makeRepository, type RepositoryOptions } from './make-repository.ts'
import { type Meter, openMeter } from './meter.ts'
import { listen } from './server.ts'
import type { Access, Account, Permission, Repository, Token } from './state.ts'
import { openTraffic, type Traffic } from './traffic.ts'
import { accountOf, apiRoot, createWorld, graphqlUrl, type HostStyle, nextId, type World } from './world.ts'

export type { HostRepository } from './host-repository.ts'

export interface HostOptions {
  /** `github.com` if nothing is said. */
  readonly style?: HostStyle
  /** Milliseconds since 1970; the machine's clock if nothing is said. */
  readonly clock?: () => number
  readonly limits?: Partial<HostLimits>
  /** Fields that the host's GraphQL schema lacks beyond those of its style, as `Type.field`. */
  readonly graphqlLacks?: readonly string[]
  /** Milliseconds that every answer of the API takes longer. */
  readonly latency?: number
}

export type Grants = Readonly<Partial<Record<Permission, Access>>>

export interface FakeGithub {
  readonly world: World
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly traffic: Traffic
  readonly faults: Script
  readonly meter: Meter
  /** Changes how long answers take. */
  setLatency(milliseconds: number): void
  /** A repository with files on its default branch, or everything that a folder's git repository has. */
  repository(fullName: string, from?: Files | { readonly clone: string }, options?: RepositoryOptions): HostRepository
  /** `GITHUB_TOKEN` of a job in a repository: github-actions[bot]. A job for a fork or of Dependabot reads, whatever it asks for. */
  jobToken(repository: HostRepository, grants?: Grants, job?: { readonly fork?: boolean; readonly dependabot?: boolean }): string
  /** The token of a person. */
  personalToken(login: string, repositories: readonly HostRepository[], grants?: Grants): string
  expire(token: string): void
  /** Does beforehand what the first requests would wait for, so that what is timed is the client and not the fake. */
  warm(): void
  stop(): Promise<void>
}

/** Starts a host that the caller stops. */
export async function openFakeGithub(options: HostOptions = {}): Promise<FakeGithub> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kubelatch-github-')))
  const world = createWorld(options.style ?? 'github.com', options.clock ?? Date.now, options.limits ?? {}, options.graphqlLacks ?? [])
  const host = { world, meter: openMeter(world), traffic: openTraffic(), script: openScript(), latency: options.latency ?? 0 }
  const server = await listen(host)
  const addToken = (
    account: Account,
    kind: Token['kind'],
    repositories: readonly Repository[],
    permissions: Token['permissions'],
  ): string => {
    // Shaped like none of GitHub's tokens, so that no scanner takes it for one.
    const value = `fake-token-${nextId(world)}-of-${account.login.replace(/\W/g, '')}`
    world.tokens.set(value, { value, account, kind, repositories, permissions, expired: false })
    return value
  }
  return {
    world,
    serverUrl: world.origin,
    apiUrl: apiRoot(world),
    graphqlUrl: graphqlUrl(world),
    traffic: host.traffic,
    faults: host.script,
    meter: host.meter,
    setLatency(milliseconds) {
      host.latency = milliseconds
    },
    repository(fullName, from = { 'README.md': '# A repository\n' }, repositoryOptions = {}) {
      return hostRepository(world, folder, makeRepository(world, folder, fullName, from, repositoryOptions))
    },
    jobToken(repository, grants = { contents: 'read' }, job = {}) {
      const reads = job.fork === true || job.dependabot === true
      const given = Object.entries(grants).map(([name, access]) => [name, reads ? 'read' : access])
      return addToken(accountOf(world, 'github-actions[bot]'), 'installation', [repository.state], {
        metadata: 'read',
        ...Object.fromEntries(given),
      })
    },
    personalToken(login, repositories, grants = { contents: 'write', pull_requests: 'write', issues: 'write' }) {
      return addToken(
        accountOf(world, login),
        'personal',
        repositories.map(({ state }) => state),
        grants,
      )
    },
    expire(token) {
      const known = world.tokens.get(token)
      if (known !== undefined) known.expired = true
    },
    warm() {
      contractOf(world.style).warm()
      warmGraphql(world)
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
