import type { Meter } from '../meter.ts'
import type { Payload } from '../payloads/repository.ts'
import { permit } from '../permissions.ts'
import { notFound } from '../refusal.ts'
import type { Account, Issue, Pull, Repository, Token } from '../state.ts'
import { apiRoot, type World } from '../world.ts'

/** One request for one operation of GitHub's REST API, read as far as every operation needs it. */
export interface Call {
  readonly world: World
  readonly meter: Meter
  readonly token: Token | undefined
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Payload
  readonly accept: string
  readonly path: string
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  /** The media type by which the contract describes the body, if it is not plain JSON. */
  readonly media?: string
  /** What other media types than JSON answer. */
  readonly raw?: { readonly bytes: Buffer; readonly type: string }
  readonly headers?: Readonly<Record<string, string>>
}

/** An operation by its `METHOD /template`, with the permissions that it needs as `x-accepted-github-permissions` writes them. */
export interface Route {
  readonly operation: string
  readonly needs: string
  handle(call: Call): Answer
}

/** Routes of one resource: `METHOD /template` to what it needs and does; `*` stands for `/repos/{owner}/{repo}`. */
export function routes(table: Readonly<Record<string, readonly [needs: string, handle: (call: Call) => Answer]>>): readonly Route[] {
  return Object.entries(table).map(([operation, [needs, handle]]) => ({
    operation: operation.replace('*', '/repos/{owner}/{repo}'),
    needs,
    handle,
  }))
}

export const ok = (body: unknown, status = 200): Answer => ({ status, body })
export const gone: Answer = { status: 204 }

/** The repository of a call; one that the token cannot see is not there. */
export function repositoryOf({ world, token, parameters }: Pick<Call, 'world' | 'token' | 'parameters'>): Repository {
  const repository = world.repositories.get(`${parameters.owner}/${parameters.repo}`)
  if (repository === undefined) throw notFound()
  if (repository.private && token?.repositories.includes(repository) !== true) throw notFound()
  return repository
}

export function pullOf(call: Call): Pull {
  const pull = repositoryOf(call).pulls.get(Number(call.parameters.pull_number))
  if (pull === undefined) throw notFound()
  return pull
}

export function issueOf(call: Call): Issue {
  const issue = repositoryOf(call).issues.get(Number(call.parameters.issue_number))
  if (issue === undefined) throw notFound()
  return issue
}

/** Issues and pull requests share endpoints, and each has a permission of its own. */
export function permitFor(call: Call, issue: Issue, access: 'read' | 'write'): void {
  permit(call.token, repositoryOf(call), issue.pull === undefined ? `issues=${access}` : `issues=${access}; pull_requests=${access}`)
}

/** Who writes. Only tokens write. */
export function authorOf({ token }: Call): Account {
  if (token === undefined) throw notFound()
  return token.account
}

/** The text of a field of the body, '' where it is not there. */
export function textOf(body: Payload, name: string): string {
  const value = body[name]
  return typeof value === 'string' ? value : ''
}

export function numberOf(body: Payload, name: string): number | undefined {
  const value = body[name]
  return typeof value === 'number' ? value : undefined
}

export function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function listOf(body: Payload, name: string): readonly unknown[] {
  const value = body[name]
  return Array.isArray(value) ? value : []
}

/** One page of a list, 30 items unless told otherwise and 100 at most, with `Link` headers as GitHub writes them. */
export function paged<Item>(call: Call, items: readonly Item[], toPayload: (item: Item) => unknown, most = 100): Answer {
  const perPage = Math.min(most, Math.max(1, Number(call.query.get('per_page') ?? 30)))
  const page = Math.max(1, Number(call.query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(items.length / perPage))
  const body = items.slice((page - 1) * perPage, page * perPage).map(toPayload)
  return { status: 200, body, headers: linkHeader(call, page, last) }
}

export function linkHeader({ world, path, query }: Call, page: number, last: number): Readonly<Record<string, string>> {
  const url = (to: number, rel: string) => {
    const parameters = new URLSearchParams(query)
    parameters.set('page', String(to))
    return `<${apiRoot(world)}${path}?${parameters}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [url(page - 1, 'prev')] : []),
    ...(page < last ? [url(page + 1, 'next'), url(last, 'last')] : []),
    ...(page > 1 ? [url(1, 'first')] : []),
  ]
  return links.length === 0 ? {} : { link: links.join(', ') }
}
