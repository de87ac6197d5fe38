import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gitTestEnvironment } from '../throwaway-repository.ts'
import { may } from './permissions.ts'
import type { Repository, Token } from './state.ts'
import type { World } from './world.ts'

/** The repository and the part of the protocol that a path asks for; `undefined` where it is no git request. */
export function matchGit(world: World, path: string): { repository: Repository | undefined; rest: string } | undefined {
  const match = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(path)
  return match === null ? undefined : { repository: world.repositories.get(`${match[1]}/${match[2]}`), rest: match[3] ?? '' }
}

/** Who may not: 401 asks for a password, 404 hides a repository, 403 says that this token is not enough. */
export function refuseGit(
  repository: Repository | undefined,
  token: Token | 'bad' | undefined,
  writes: boolean,
): { status: 401 | 403 | 404; words: string } | undefined {
  if (token === 'bad')
    return { status: 401, words: 'Invalid username or token. Password authentication is not supported for Git operations.' }
  if (repository === undefined) return token === undefined ? { status: 401, words: '' } : { status: 404, words: 'Repository not found.' }
  if (may(token, repository, writes ? 'contents=write' : 'contents=read')) return undefined
  if (token === undefined) return { status: 401, words: '' }
  if (!writes && !token.repositories.includes(repository)) return { status: 404, words: 'Repository not found.' }
  return { status: 403, words: `Permission to ${repository.fullName}.git denied to ${token.account.login}.` }
}

/** Git over HTTP by git itself (`git http-backend`, RFC 3875). Calls `done` when a push may have moved branches. */
export function serveGit(
  repository: Repository,
  rest: string,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  done: () => void,
): void {
  const { search } = new URL(request.url ?? '/', 'http://localhost')
  const child = spawn('git', ['-c', 'http.receivepack=true', 'http-backend'], {
    env: {
      ...gitTestEnvironment,
      GIT_PROJECT_ROOT: repository.bare.folder,
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method ?? 'GET',
      PATH_INFO: `/${rest}`,
      QUERY_STRING: search.slice(1),
      REMOTE_USER: 'token',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      CONTENT_LENGTH: String(body.length),
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  child.stdin.on('error', () => {})
  child.stdin.end(body)
  const answer: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => answer.push(chunk))
  child.on('close', () => {
    done()
    const whole = Buffer.concat(answer)
    const end = whole.indexOf('\r\n\r\n')
    const lines = whole.toString('latin1', 0, Math.max(0, end)).split('\r\n')
    const headers = lines.map((line): [string, string] => [line.split(': ')[0] ?? '', line.split(/: (.*)/s)[1] ?? ''])
    const status = Number.parseInt(headers.find(([name]) => name === 'Status')?.[1] ?? '200', 10)
    response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== 'Status' && name !== '')))
    response.end(whole.subarray(end + 4))
  })
}
