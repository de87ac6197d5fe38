import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { formats, toWords, unknownFields, withNulls, withoutKnownNulls } from './contract-shapes.ts'
import type { HostStyle } from './world.ts'

/** Where a request, or an answer of the fake itself, does not fit GitHub's own description of its API. */
export interface Breach {
  readonly of: 'request' | 'answer' | 'graphql' | 'event'
  readonly operation: string
  readonly words: string
}

/** GitHub's OpenAPI description of one host, as far as the fake serves it (scripts/github-contract.mjs). */
export interface Contract {
  readonly source: string
  /** The template that a path fits, with its parameters: `undefined` where GitHub has no such path. */
  match(method: string, path: string): Match | undefined
  /** Every operation as `METHOD /template`. */
  readonly operations: readonly string[]
  checkRequest(
    operation: string,
    request: { parameters: Readonly<Record<string, string>>; query: URLSearchParams; body: unknown },
  ): readonly Breach[]
  checkAnswer(operation: string, status: number, body: unknown, media?: string): readonly Breach[]
  checkEvent(name: string, payload: unknown): readonly Breach[]
  /** Compiles all of it, which is otherwise done on first use. */
  warm(): void
}

interface Match {
  readonly operation: string
  readonly parameters: Readonly<Record<string, string>>
}

interface Described {
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly required?: boolean; readonly content?: Content }
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Content }>>
}

interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema?: { readonly type?: string }
}

type Content = Readonly<Record<string, { readonly schema?: object }>>

interface Description {
  readonly source: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly webhooks: Readonly<Record<string, object>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const loaded = new Map<HostStyle, Contract>()

/** The contract of a host, read and compiled once in a process. Schemas are compiled when they are first needed. */
export function contractOf(style: HostStyle): Contract {
  const known = loaded.get(style)
  if (known !== undefined) return known
  const file = style === 'enterprise' ? 'ghes-3.17.json' : 'api.github.com.json'
  const made = openContract(JSON.parse(readFileSync(new URL(`contract/${file}`, import.meta.url), 'utf8')))
  loaded.set(style, made)
  return made
}

function openContract(description: Description): Contract {
  const check = openChecker(description)
  const { operations, match } = openPaths(description)
  const at = (operation: string) => {
    const [method = '', path = ''] = operation.split(' ')
    const described = description.paths[path]?.[method.toLowerCase()]
    if (described === undefined) throw new Error(`${operation} is not in the contract`)
    return { described, pointer: `/paths/${escapePointer(path)}/${method.toLowerCase()}` }
  }
  const breachOf = (of: Breach['of'], operation: string, words: string | undefined): readonly Breach[] =>
    words === undefined ? [] : [{ of, operation, words }]
  return {
    source: description.source,
    operations,
    match,
    checkRequest(operation, { parameters, query, body }) {
      const { described, pointer } = at(operation)
      const known = described.parameters.map((one) => (one.$ref === undefined ? one : parameterAt(description, one.$ref)))
      const told = [...checkQuery(known, query), ...checkPath(known, parameters)].map(
        (words): Breach => ({ of: 'request', operation, words }),
      )
      const [media] = Object.keys(described.requestBody?.content ?? {})
      if (body === undefined) {
        return described.requestBody?.required === true ? [...told, { of: 'request', operation, words: 'the body is missing' }] : told
      }
      if (media === undefined) return [...told, { of: 'request', operation, words: 'takes no body' }]
      const schema = `${pointer}/requestBody/content/${escapePointer(media)}/schema`
      return [
        ...told,
        ...breachOf('request', operation, check(schema, body)),
        ...unknownFields(described.requestBody?.content?.[media]?.schema, body).map(
          (words): Breach => ({ of: 'request', operation, words }),
        ),
      ]
    },
    checkAnswer(operation, status, body, media = 'application/json') {
      const { described, pointer } = at(operation)
      const response = described.responses[String(status)]
      // Every operation can fail in ways that its own page does not list: 401, 403, 404, 422, 429 and 5xx all have the basic error's shape.
      if (response === undefined && status >= 400) return breachOf('answer', operation, check('/components/schemas/basic-error', body))
      if (response === undefined) return [{ of: 'answer', operation, words: `status ${status} is not described` }]
      const place = response.$ref?.replace(/^#/, '') ?? `${pointer}/responses/${status}`
      const content = contentAt(description, response)
      if (content?.[media]?.schema === undefined) {
        return body === undefined || status >= 300 ? [] : [{ of: 'answer', operation, words: `status ${status} has no body` }]
      }
      return breachOf('answer', operation, check(`${place}/content/${escapePointer(media)}/schema`, withoutKnownNulls(body)))
    },
    warm() {
      for (const operation of operations) {
        for (const status of Object.keys(at(operation).described.responses)) this.checkAnswer(operation, Number(status), {})
      }
    },
    checkEvent(name, payload) {
      if (description.webhooks[name] === undefined) throw new Error(`${name} is not in the contract`)
      return breachOf('event', name, check(`/webhooks/${name}`, payload))
    },
  }
}

/** Tells what of a value does not fit the schema at a pointer. */
function openChecker(description: Description): (pointer: string, value: unknown) => string | undefined {
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, validateSchema: false, logger: false, formats: formats() })
  ajv.addSchema(withNulls(description), 'github')
  const compiled = new Map<string, ValidateFunction>()
  return (pointer, value) => {
    const validate: ValidateFunction = compiled.get(pointer) ?? ajv.compile({ $ref: `github#${pointer}` })
    compiled.set(pointer, validate)
    return validate(value) ? undefined : (validate.errors ?? []).slice(0, 5).map(toWords).join(', ')
  }
}

function openPaths(description: Description): Pick<Contract, 'operations' | 'match'> {
  const templates = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ operation: `${method.toUpperCase()} ${path}`, path, pattern: toPattern(path) })),
  )
  // The one with the most fixed text first: `/issues/comments` before `/issues/{issue_number}`.
  templates.sort((a, b) => fixedLength(b.path) - fixedLength(a.path))
  return {
    operations: templates.map(({ operation }) => operation).sort(),
    match(method, path) {
      for (const { operation, pattern } of templates) {
        if (!operation.startsWith(`${method} `)) continue
        const found = pattern.exec(path)
        if (found !== null) return { operation, parameters: mapValues(found.groups ?? {}, decodeURIComponent) }
      }
      return undefined
    },
  }
}

function parameterAt(description: Description, reference: string): Parameter {
  const found = description.components.parameters?.[reference.split('/').at(-1) ?? '']
  if (typeof found !== 'object' || found === null || !('name' in found) || !('in' in found)) throw new Error(`${reference} is not there`)
  const { name, in: place } = found
  return {
    name: String(name),
    in: place === 'query' ? 'query' : 'path',
    ...('required' in found && found.required === true ? { required: true } : {}),
    ...('schema' in found && typeof found.schema === 'object' && found.schema !== null ? { schema: found.schema } : {}),
  }
}

function contentAt(description: Description, response: { readonly $ref?: string; readonly content?: Content }): Content | undefined {
  if (response.$ref === undefined) return response.content
  const found = description.components.responses?.[response.$ref.split('/').at(-1) ?? '']
  return typeof found === 'object' && found !== null && 'content' in found ? toContent(found.content) : undefined
}

function toContent(value: unknown): Content {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function checkQuery(known: readonly Parameter[], query: URLSearchParams): readonly string[] {
  const takes = new Map(known.filter((one) => one.in === 'query').map((one) => [one.name, one]))
  const unknown = [...query.keys()].filter((name) => !takes.has(name)).map((name) => `there is no query parameter ${name}`)
  const missing = [...takes.values()]
    .filter((one) => one.required === true && !query.has(one.name))
    .map((one) => `the query parameter ${one.name} is missing`)
  const wrong = [...query].filter(([name, value]) => takes.get(name)?.schema?.type === 'integer' && !/^\d+$/.test(value))
  return [...unknown, ...missing, ...wrong.map(([name, value]) => `${name} is not an integer: ${JSON.stringify(value)}`)]
}

function checkPath(known: readonly Parameter[], parameters: Readonly<Record<string, string>>): readonly string[] {
  const wrong = known.filter((one) => one.in === 'path' && one.schema?.type === 'integer' && !/^\d+$/.test(parameters[one.name] ?? ''))
  return wrong.map((one) => `${one.name} is not an integer: ${JSON.stringify(parameters[one.name])}`)
}

/** `{path}` and `{ref}` span slashes, as GitHub lets them. */
function toPattern(template: string): RegExp {
  const source = template
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1]
      if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      return name === 'path' || name === 'ref' || name === 'basehead' || name === 'branch' ? `(?<${name}>.*)` : `(?<${name}>[^/]+)`
    })
    .join('')
  return new RegExp(`^${source}$`, 's')
}

const fixedLength = (template: string) => template.replace(/\{\w+\}/g, '').length

const escapePointer = (part: string) => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'))

function mapValues(groups: Readonly<Record<string, string>>, map: (value: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(groups).map(([key, value]) => [key, map(value)]))
}
