import { Agent, request } from 'node:https'
import { fieldOf, isMapping, mappingAt, stringAt } from '../../src/kubernetes/plain.ts'
import { resourcePath } from './resources.ts'

/** What the API server says of one request. */
export interface Verdict {
  readonly accepted: boolean
  readonly status: number
  readonly message: string
  /** The fields it names, as it writes them, with its reasons. */
  readonly causes: readonly { readonly field: string; readonly reason: string; readonly message: string }[]
  /** What it would store, where it accepts. */
  readonly object?: unknown
}

export interface Judge {
  /** Would this object be created? A strict dry run; a name that is taken counts as accepted. */
  create(object: unknown): Promise<Verdict>
  /** The same for many, in order, several at a time. */
  createAll(objects: readonly unknown[]): Promise<readonly Verdict[]>
  /** Creates for good. */
  establish(object: unknown): Promise<Verdict>
  /** Replaces an object that stands, by dry run. */
  replace(object: unknown): Promise<Verdict>
  close(): void
}

const strict = 'fieldValidation=Strict'
const atOnce = 24
const brokenOff: Verdict = { accepted: false, status: 0, message: 'the connection was broken off', causes: [] }

/** A client of the API server at `port`. Objects without a namespace are sent to `conformance`, which it creates like every other namespace that it meets. */
export function openJudge({ port, token }: { readonly port: number; readonly token: string }): Judge {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce, rejectUnauthorized: false })
  const namespaces = new Map<string, Promise<void>>()

  /** A handler that panics (1.34.1 does on an Indexed Job with a successPolicy and no completions) breaks the connection off: refused, if it does so twice. */
  const send = async (method: string, path: string, body: unknown): Promise<Verdict> => {
    for (let attempt = 1; attempt <= 2; attempt++) {
      try {
        return await sendOnce(method, path, body)
      } catch (error) {
        if (fieldOf(error, 'code') !== 'ECONNRESET') throw error
      }
    }
    return brokenOff
  }

  const sendOnce = (method: string, path: string, body: unknown): Promise<Verdict> =>
    new Promise((done, fail) => {
      const content = Buffer.from(JSON.stringify(body))
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': content.length }
      const sent = request({ host: '127.0.0.1', port, method, path, agent, headers }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          try {
            done(readVerdict(answer.statusCode ?? 0, Buffer.concat(chunks).toString()))
          } catch (error) {
            fail(error)
          }
        })
        answer.on('error', fail)
      })
      sent.on('error', fail)
      sent.end(content)
    })

  const ensureNamespace = (name: string) => {
    const known = namespaces.get(name)
    if (known !== undefined) return known
    const made = send('POST', '/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name } }).then(() => {})
    namespaces.set(name, made)
    return made
  }

  const create = async (object: unknown, query: string) => {
    const { path, namespace } = resourcePath(object)
    if (namespace !== undefined) await ensureNamespace(namespace)
    return send('POST', `${path}?${query}`, object)
  }

  return {
    create: (object) => create(object, `dryRun=All&${strict}`),
    createAll: (objects) => inParallel(objects, (object) => create(object, `dryRun=All&${strict}`)),
    establish: (object) => create(object, strict),
    replace: (object) => {
      const name = encodeURIComponent(stringAt(mappingAt(object, 'metadata'), 'name'))
      return send('PUT', `${resourcePath(object).path}/${name}?dryRun=All&${strict}`, object)
    },
    close: () => agent.destroy(),
  }
}

/** Runs an action for every item, a few at a time; the answers are in the order of the items. */
export async function inParallel<Item, Answer>(
  items: readonly Item[],
  action: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = new Array(items.length)
  const queue = items.entries()
  const work = async () => {
    for (const [index, item] of queue) answers[index] = await action(item)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return answers
}

function readVerdict(status: number, body: string): Verdict {
  const answer: unknown = JSON.parse(body)
  const message = stringAt(answer, 'message')
  // AlreadyExists comes after validation and admission; 5xx other than refusals in disguise are a failure of the setup.
  if (status === 409 && stringAt(answer, 'reason') === 'AlreadyExists') return { accepted: true, status, message, causes: [] }
  if (status >= 200 && status < 300) return { accepted: true, status, message: '', causes: [], object: answer }
  if (status === 401 || status === 429 || status >= 503) throw new Error(`the API server does not answer: ${status} ${message}`)
  const causes = fieldOf(mappingAt(answer, 'details'), 'causes')
  return { accepted: false, status, message, causes: Array.isArray(causes) ? causes.filter(isMapping).map(readCause) : [] }
}

function readCause(cause: unknown): Verdict['causes'][number] {
  return { field: stringAt(cause, 'field'), reason: stringAt(cause, 'reason'), message: stringAt(cause, 'message') }
}
