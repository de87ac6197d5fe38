import { createHash } from 'node:crypto'
import type { Contract } from '../contract.ts'
import type { Meter } from '../meter.ts'
import { permit } from '../permissions.ts'
import { badJson, invalidRequest, notFound, Refusal } from '../refusal.ts'
import type { Token } from '../state.ts'
import type { Traffic } from '../traffic.ts'
import type { World } from '../world.ts'
import { type Answer, type Call, isPayload, type Route, repositoryOf } from './call.ts'
import { checkRoutes } from './checks.ts'
import { commentRoutes } from './comments.ts'
import { commitRoutes } from './commits.ts'
import { contentRoutes } from './contents.ts'
import { issueCommentRoutes } from './issue-comments.ts'
import { issueRoutes } from './issues.ts'
import { pullRoutes } from './pulls.ts'
import { reviewRoutes } from './reviews.ts'
import { surroundingRoutes } from './surroundings.ts'

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface RestRequest {
  readonly method: string
  /** Below the API's root. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly token: Token | undefined
}

const table = new Map<string, Route>(
  [pullRoutes, reviewRoutes, commentRoutes, issueRoutes, issueCommentRoutes, contentRoutes, commitRoutes, checkRoutes, surroundingRoutes]
    .flat()
    .map((route) => [route.operation, route]),
)

/** The operations that the fake answers. */
export const servedOperations: readonly string[] = [...table.keys()].sort()

/** Answers a REST request as GitHub would. Where request or answer do not fit GitHub's description, that is noted. */
export function answerRest(
  world: World,
  meter: Meter,
  contract: Contract,
  traffic: Traffic,
  request: RestRequest,
): { operation: string; reply: Reply } {
  const match = matchPath(contract, request)
  const route = match === undefined ? undefined : table.get(match.operation)
  const headers: Record<string, string> = { 'x-github-media-type': 'github.v3; format=json' }
  if (match === undefined || route === undefined) {
    const operation = `${request.method} ${request.path}`
    traffic.breach({
      of: 'request',
      operation,
      words: match === undefined ? 'no such operation is in the contract' : 'the fake does not serve it',
    })
    return { operation, reply: toReply(world, refused(notFound()), headers, request) }
  }
  if (route.needs !== '') headers['x-accepted-github-permissions'] = route.needs
  const { body, bad } = parseBody(request.body)
  const call: Call = {
    world,
    meter,
    parameters: match.parameters,
    query: request.query,
    token: request.token,
    path: request.path,
    accept: request.headers.accept ?? '',
    body: isPayload(body) ? body : {},
  }
  const breaches = bad ? [] : contract.checkRequest(route.operation, { parameters: match.parameters, query: request.query, body })
  for (const breach of breaches) traffic.breach(breach)
  const answer = attempt(() => {
    if (bad) throw badJson()
    if (match.parameters.owner !== undefined) permit(call.token, repositoryOf(call), route.needs === '' ? 'metadata=read' : route.needs)
    const refusing = breaches.find(({ words }) => !words.startsWith('there is no'))
    if (refusing !== undefined) throw invalidRequest(refusing.words)
    return route.handle(call)
  })
  if (answer.raw === undefined)
    for (const breach of contract.checkAnswer(route.operation, answer.status, answer.body, answer.media)) traffic.breach(breach)
  return { operation: route.operation, reply: toReply(world, answer, headers, request) }
}

function matchPath(contract: Contract, { method, path }: RestRequest): ReturnType<Contract['match']> {
  try {
    return contract.match(method, path)
  } catch {
    // A path whose escapes cannot be read.
    return undefined
  }
}

function parseBody(text: string): { body: unknown; bad: boolean } {
  if (text === '') return { body: undefined, bad: false }
  try {
    return { body: JSON.parse(text), bad: false }
  } catch {
    return { body: undefined, bad: true }
  }
}

function attempt(handle: () => Answer): Answer {
  try {
    return handle()
  } catch (error: unknown) {
    if (error instanceof Refusal) return refused(error)
    throw error
  }
}

export function refused(refusal: Refusal): Answer {
  return { status: refusal.status, body: refusal.body, headers: refusal.headers }
}

/** An answer as bytes. What was read before and is the same still is not sent again. */
export function toReply(
  world: World,
  answer: Answer,
  headers: Readonly<Record<string, string>>,
  request: Pick<RestRequest, 'method' | 'headers'>,
): Reply {
  const bytes = answer.raw?.bytes ?? (answer.body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(answer.body)))
  const type = bytes.length === 0 ? {} : { 'content-type': answer.raw?.type ?? 'application/json; charset=utf-8' }
  const host = world.style === 'enterprise' ? { 'x-github-enterprise-version': '3.17.0' } : {}
  const all = { ...headers, ...host, ...type, ...answer.headers }
  if (request.method !== 'GET' || answer.status !== 200) return { status: answer.status, headers: all, body: bytes }
  const etag = `W/"${createHash('sha256').update(bytes).digest('hex')}"`
  const tagged = { ...all, etag, 'cache-control': 'private, max-age=60, s-maxage=60' }
  if (request.headers['if-none-match'] === etag) return { status: 304, headers: tagged, body: Buffer.alloc(0) }
  return { status: 200, headers: tagged, body: bytes }
}
