import type { FakeGithub } from './host.ts'

export interface Heard {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body where it is JSON. */
  readonly body: unknown
}

/** The plainest client: what is sent is what the test says, with nothing repeated, waited for or put right. */
export interface Client {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Heard>
  post(path: string, body: unknown): Promise<Heard>
  send(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Heard>
  /** The answer's body. */
  graphql(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>
  /** The same with another token. */
  as(token: string | undefined): Client
}

/** A client of a fake host with a token, or without one. */
export function client(github: FakeGithub, token?: string): Client {
  const common = {
    'user-agent': 'test',
    accept: 'application/vnd.github+json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  }
  const at = async (method: string, url: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<Heard> => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const answer = await fetch(url, {
      method,
      headers: { ...common, ...headers },
      redirect: 'manual',
      ...(body === undefined ? {} : { body: text }),
    })
    const heard = await answer.text()
    const isJson = /\bjson\b/.test(answer.headers.get('content-type') ?? '') && !/raw/.test(answer.headers.get('content-type') ?? '')
    return { status: answer.status, headers: answer.headers, text: heard, body: isJson && heard !== '' ? JSON.parse(heard) : undefined }
  }
  const send: Client['send'] = (method, path, body, headers = {}) => at(method, github.apiUrl + path, body, headers)
  return {
    send,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body) => send('POST', path, body),
    as: (other) => client(github, other),
    graphql: async (query, variables = {}) => (await at('POST', github.graphqlUrl, { query, variables }, {})).body,
  }
}
