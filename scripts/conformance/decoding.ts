import { Agent, request } from 'node:https'
import { fieldOf, isMapping, stringAt } from '../../src/kubernetes/plain.ts'
import { definitionId, readDefinition, referenced } from '../../src/schema/bundle.ts'
import type { JsonSchema } from '../../src/schema/json-schema.ts'
import type { Minor } from '../../src/types/schema.ts'

/** The version of the API server that judges. */
export const judged: Minor = '1.34'

/** A property of a definition, with the shortest way to it from an object that can be created. */
export interface Spot {
  readonly apiVersion: string
  readonly kind: string
  /** Where the object is posted to. */
  readonly path: string
  readonly steps: readonly Step[]
  readonly property: string
  /** `core.v1.Pod@34.spec` */
  readonly name: string
  readonly schema: JsonSchema
}

interface Step {
  readonly key: string
  readonly through: 'field' | 'list' | 'map'
}

/** Values that every property is tried with: each JSON type, limits of numbers, and what may hide inside a container. */
export const tried: Readonly<Record<string, unknown>> = {
  null: null,
  text: 'x',
  empty: '',
  digits: '5',
  integer: 1,
  negative: -1,
  fraction: 1.5,
  'beyond 32 bits': 3e9,
  'beyond 64 bits': 1e20,
  boolean: true,
  list: [],
  'list of null': [null],
  mapping: {},
  'mapping of null': { k: null },
  'unknown field': { zzz: 1 },
}

export interface Client {
  send(method: string, path: string, body?: unknown): Promise<{ readonly status: number; readonly body: unknown }>
  close(): void
}

/** A plain client of the API server. */
export function openClient({ port, token }: { readonly port: number; readonly token: string }): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 24, rejectUnauthorized: false })
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  return {
    close: () => agent.destroy(),
    send: (method, path, body) =>
      new Promise((done, fail) => {
        const sent = request({ host: '127.0.0.1', port, method, path, agent, headers }, (answer) => {
          const chunks: Buffer[] = []
          answer.on('data', (chunk: Buffer) => chunks.push(chunk))
          answer.on('error', fail)
          answer.on('end', () => done({ status: answer.statusCode ?? 0, body: readBody(Buffer.concat(chunks).toString()) }))
        })
        sent.on('error', fail)
        sent.end(body === undefined ? undefined : JSON.stringify(body))
      }),
  }
}

/** A path that is not served is answered with plain text. */
function readBody(text: string): unknown {
  return text.startsWith('{') ? JSON.parse(text) : { message: text }
}

/** Every property of every definition that an object which the server lets be created can hold, each once. */
export async function findSpots(client: Client): Promise<readonly Spot[]> {
  const queue = await creatable(client)
  const spots: Spot[] = []
  const seen = new Set<string>()
  for (const { id, ...from } of queue) {
    if (seen.has(id)) continue
    seen.add(id)
    for (const [property, schema] of Object.entries(readDefinition(id).properties ?? {})) {
      if (from.steps.length === 0 && (property === 'apiVersion' || property === 'kind')) continue
      spots.push({ ...from, property, name: `${id}.${property}`, schema })
      const { inner, through } = within(schema)
      if (inner.$ref !== undefined) queue.push({ ...from, id: referenced(inner.$ref), steps: [...from.steps, { key: property, through }] })
    }
  }
  return spots
}

type Start = Omit<Spot, 'property' | 'name' | 'schema'> & { readonly id: string }

async function creatable(client: Client): Promise<Start[]> {
  const groups = listAt((await client.send('GET', '/apis')).body, 'groups').flatMap((group) => listAt(group, 'versions'))
  const roots = [
    ['v1', '/api/v1'],
    ...groups.map((version) => [stringAt(version, 'groupVersion'), `/apis/${stringAt(version, 'groupVersion')}`]),
  ]
  const starts: Start[] = []
  for (const [apiVersion = '', root = ''] of roots) {
    for (const resource of listAt((await client.send('GET', root)).body, 'resources')) {
      const [name, kind] = [stringAt(resource, 'name'), stringAt(resource, 'kind')]
      const id = definitionId(apiVersion, kind, judged)
      if (name.includes('/') || id === undefined || !listAt(resource, 'verbs').includes('create')) continue
      const path = `${root}${fieldOf(resource, 'namespaced') === true ? '/namespaces/default' : ''}/${name}`
      starts.push({ apiVersion, kind, path, steps: [], id })
    }
  }
  return starts
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name)
  return Array.isArray(list) ? list : []
}

function within(schema: JsonSchema): { readonly inner: JsonSchema; readonly through: Step['through'] } {
  if (schema.items !== undefined) return { inner: schema.items, through: 'list' }
  if (typeof schema.additionalProperties === 'object') return { inner: schema.additionalProperties, through: 'map' }
  return { inner: schema, through: 'field' }
}

/** An object that holds little more than one value at one spot. */
export function objectWith({ apiVersion, kind, steps, property }: Spot, value: unknown): Record<string, unknown> {
  const around = (inner: unknown, { key, through }: Step) => ({
    [key]: through === 'list' ? [inner] : through === 'map' ? { k: inner } : inner,
  })
  const object = steps.toReversed().reduce<Record<string, unknown>>(around, { [property]: value })
  const { metadata = {} } = object
  return { ...object, apiVersion, kind, metadata: isMapping(metadata) ? { name: 'a', ...metadata } : metadata }
}
