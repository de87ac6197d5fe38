import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { contractOf } from './contract.ts'
import { type CallKind, type Fault, type Mishap, refusalOf, type Script, type Seen, unicorn } from './faults.ts'
import { matchGit, refuseGit, serveGit } from './git-http.ts'
import { answerGraphql } from './graphql/graphql.ts'
import type { Meter, Resource } from './meter.ts'
import { settleBranches } from './pull-state.ts'
import { badCredentials, Refusal } from './refusal.ts'
import { answerRest, type Reply, refused, toReply } from './rest/rest.ts'
import type { Token } from './state.ts'
import type { Exchange, Traffic } from './traffic.ts'
import { accountOf, graphqlUrl, nextId, type World } from './world.ts'

export interface Host {
  readonly world: World
  readonly meter: Meter
  readonly traffic: Traffic
  readonly script: Script
  /** Milliseconds that every answer of the API takes longer. */
  latency: number
}

/** Listens on loopback. */
export async function listen(host: Host): Promise<Server> {
  const server = createServer((request, response) => {
    answer(host, request, response).catch((error: unknown) => {
      // A mistake of the fake: told where a test asserts that nothing was told.
      host.traffic.breach({
        of: 'answer',
        operation: `${request.method} ${request.url}`,
        words: error instanceof Error ? (error.stack ?? error.message) : String(error),
      })
      if (response.headersSent) response.destroy()
      else response.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"Server Error"}')
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  host.world.origin = `http://127.0.0.1:${address.port}`
  return server
}

async function answer(host: Host, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world, traffic, script } = host
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const url = new URL(request.url ?? '/', world.origin)
  const path = world.style === 'enterprise' ? url.pathname.replace(/^\/api\/v3(?=\/|$)/, '') : url.pathname
  const kind = kindOf(world, url)
  const exchange: Exchange = {
    kind,
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    // What git sends is no text; its bytes are kept one by one.
    body: bytes.toString(kind === 'git' ? 'latin1' : 'utf8'),
    operation: `${request.method} ${path}`,
    status: 0,
  }
  traffic.add(exchange)
  response.on('finish', () => {
    exchange.status = response.statusCode
  })
  const seen: Seen = { kind, method: exchange.method, path: path + url.search, body: exchange.body }
  const fault = script.meet(seen)
  fault?.act?.()
  if (host.latency > 0 && kind !== 'git') await wait(host.latency)
  if (fault?.answer !== undefined && meet(fault.answer, fault, response)) return
  if (kind === 'git') return answerGit(host, path, request, bytes, response)
  const { operation, reply } = await answerApi(host, kind, path, url, exchange)
  Object.assign(exchange, { operation })
  const told = fault?.answer !== undefined && 'lie' in fault.answer ? lie(fault.answer.lie, reply) : reply
  if (fault?.answer !== undefined && fault.worked === true && meet(fault.answer, { ...fault, worked: false }, response)) return
  response.writeHead(told.status, { ...told.headers, 'content-length': String(told.body.length) }).end(told.body)
}

/** Answers with a mishap; false where it concerns the answer that comes later. */
function meet(mishap: Mishap, { worked = false }: Fault, response: ServerResponse): boolean {
  if (worked || 'lie' in mishap) return false
  const refusal = refusalOf(mishap)
  if (refusal !== undefined)
    response
      .writeHead(refusal.status, { 'content-type': 'application/json; charset=utf-8', ...refusal.headers })
      .end(JSON.stringify(refusal.body))
  else if ('html' in mishap) response.writeHead(mishap.html, { 'content-type': 'text/html; charset=utf-8' }).end(unicorn)
  else if ('redirect' in mishap) response.writeHead(302, { location: mishap.redirect }).end()
  else if ('connection' in mishap && mishap.connection === 'reset') response.socket?.resetAndDestroy()
  // A hang: nothing is ever said.
  return true
}

function lie(change: (body: unknown) => unknown, reply: Reply): Reply {
  const body = change(reply.body.length === 0 ? undefined : JSON.parse(reply.body.toString()))
  return { ...reply, body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)) }
}

function kindOf(world: World, url: URL): CallKind {
  if (matchGit(world, url.pathname) !== undefined) return 'git'
  return url.href === graphqlUrl(world) ? 'graphql' : 'rest'
}

/** The token of an Authorization header: `token X`, `Bearer X`, or the password of Basic, as git sends it. */
export function readToken(world: World, header: string): Token | 'bad' | undefined {
  if (header.trim() === '') return undefined
  const [scheme = '', rest = ''] = header.trim().split(/\s+(.*)/s)
  const value = /^basic$/i.test(scheme) ? (Buffer.from(rest, 'base64').toString().split(/:(.*)/s)[1] ?? '') : rest
  const token = world.tokens.get(value)
  return token === undefined || token.expired ? 'bad' : token
}

async function answerApi(
  host: Host,
  kind: CallKind,
  path: string,
  url: URL,
  exchange: Exchange,
): Promise<{ operation: string; reply: Reply }> {
  const { world, meter, traffic } = host
  const token = readToken(world, exchange.headers.authorization ?? '')
  const resource: Resource = kind === 'graphql' ? 'graphql' : path.startsWith('/search/') ? 'search' : 'core'
  const key = token === undefined || token === 'bad' ? '' : token.value
  const common = { 'x-github-request-id': `FAKE:${nextId(world).toString(16).toUpperCase()}`, server: 'github.com' }
  const refusing = (refusal: Refusal) => ({
    operation: exchange.operation,
    reply: toReply(world, refused(refusal), { ...common, ...meter.headers(key, resource) }, exchange),
  })
  if (exchange.headers['user-agent'] === undefined) {
    return refusing(
      new Refusal(403, { message: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.' }),
    )
  }
  if (token === 'bad') return refusing(badCredentials())
  const isMutation = kind === 'graphql' && /^\s*mutation\b/m.test(queryOf(exchange.body))
  const writes = kind === 'graphql' ? isMutation : exchange.method !== 'GET'
  try {
    // Reading one's own limits costs nothing.
    if (path !== '/rate_limit') meter.take(key, resource, writes ? 5 : 1, writes)
  } catch (error: unknown) {
    if (error instanceof Refusal) return refusing(error)
    throw error
  }
  const headers = { ...common, ...meter.headers(key, resource) }
  if (kind === 'graphql') {
    const { operation, answer } = await answerGraphql(world, traffic, token, exchange.body)
    return { operation, reply: toReply(world, answer, headers, exchange) }
  }
  const request = { method: exchange.method, path, query: url.searchParams, headers: exchange.headers, body: exchange.body, token }
  const { operation, reply } = answerRest(world, meter, contractOf(world.style), traffic, request)
  return { operation, reply: { ...reply, headers: { ...headers, ...reply.headers } } }
}

function queryOf(body: string): string {
  try {
    const { query } = JSON.parse(body)
    return typeof query === 'string' ? query : ''
  } catch {
    return ''
  }
}

function answerGit({ world }: Host, path: string, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const { repository, rest } = matchGit(world, path) ?? { repository: undefined, rest: '' }
  const token = readToken(world, request.headers.authorization ?? '')
  const writes = rest === 'git-receive-pack' || (request.url ?? '').endsWith('service=git-receive-pack')
  const refusal = refuseGit(repository, token, writes)
  if (refusal !== undefined || repository === undefined || token === 'bad') {
    const ask = refusal?.status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {}
    response.writeHead(refusal?.status ?? 404, { 'content-type': 'text/plain; charset=utf-8', ...ask }).end(refusal?.words)
    return
  }
  serveGit(repository, rest, request, body, response, () => {
    if (writes) settleBranches(world, repository, token?.account ?? accountOf(world, 'nobody'))
  })
}
