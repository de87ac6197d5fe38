import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import { gitTestEnvironment } from './throwaway-repository.ts'

/** A git server on loopback over real repositories: `git http-backend`, as a web server runs it. */
export interface GitServer {
  readonly url: string
  /** What was asked: method, path and query. */
  readonly requests: string[]
  /** The Authorization header of every request, '' for none. */
  readonly authorizations: string[]
}

export interface GitServerOptions {
  /** Answers 401 to everything without this Authorization header. */
  readonly authorization?: string
  /** Sends every request there. */
  readonly redirect?: string
  /** Never answers. */
  readonly silent?: boolean
}

/** Serves the repositories in a folder, each at `/NAME`, until the test ends. */
export async function serveRepositories(folder: string, options: GitServerOptions = {}): Promise<GitServer> {
  const requests: string[] = []
  const authorizations: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    authorizations.push(request.headers.authorization ?? '')
    if (options.silent === true) return
    if (options.redirect !== undefined) response.writeHead(302, { location: `${options.redirect}${request.url}` }).end()
    else if (options.authorization !== undefined && request.headers.authorization !== options.authorization)
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
    else runBackend(folder, request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}`, requests, authorizations }
}

/** RFC 3875, as far as `git http-backend` needs it. */
function runBackend(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitTestEnvironment,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method ?? 'GET',
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      ...(request.headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: request.headers['content-length'] }),
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  request.pipe(child.stdin)
  child.stdin.on('error', () => {})
  const answer: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => answer.push(chunk))
  child.on('close', () => {
    const whole = Buffer.concat(answer)
    const end = whole.indexOf('\r\n\r\n')
    const headers = whole
      .toString('latin1', 0, end)
      .split('\r\n')
      .map((line) => line.split(/: (.*)/s))
    const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200'
    response.writeHead(
      Number.parseInt(status, 10),
      Object.fromEntries(headers.filter(([name]) => name !== 'Status').map(([name = '', value = '']) => [name, value])),
    )
    response.end(whole.subarray(end + 4))
  })
}
