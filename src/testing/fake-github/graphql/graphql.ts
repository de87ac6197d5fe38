import { readFileSync } from 'node:fs'
import {
  buildSchema,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import { Refusal } from '../refusal.ts'
import { type Answer, isPayload, ok } from '../rest/call.ts'
import type { Token } from '../state.ts'
import type { Traffic } from '../traffic.ts'
import type { HostStyle, World } from '../world.ts'
import { mutations } from './mutations.ts'
import { openViewer } from './nodes.ts'
import { newerFields, withoutFields } from './older-schema.ts'
import { queries } from './queries.ts'
import { GraphqlRefusal } from './refusal.ts'

const schemas = new Map<string, GraphQLSchema>()

/** GitHub's public schema; taken as valid because the shipped text repeats fields. GitHub Enterprise Server lags behind it. */
function schemaOf(style: HostStyle, lacks: readonly string[]): GraphQLSchema {
  const missing = style === 'enterprise' ? [...newerFields, ...lacks] : lacks
  const key = missing.join()
  const known = schemas.get(key)
  if (known !== undefined) return known
  const text = readFileSync(new URL('../../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url), 'utf8')
  const made = buildSchema(withoutFields(text, missing), { assumeValid: true })
  schemas.set(key, made)
  return made
}

/** Reads the schema, which is otherwise done on first use, and takes about as long as a whole run. */
export function warmGraphql({ style, lacks }: World): void {
  schemaOf(style, lacks)
  schemaOf('github.com', [])
}

/** A type of the schema is asked for what the fake does not model: better told than answered with null. */
class UnknownField extends Error {}

/** Values and functions of what the resolvers give; nothing that is not there is null by itself. */
const readField: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
  if (typeof source !== 'object' || source === null || !(info.fieldName in source)) {
    throw new UnknownField(`the fake does not know ${info.parentType.name}.${info.fieldName}`)
  }
  const value: unknown = Reflect.get(source, info.fieldName)
  return typeof value === 'function' ? value.call(source, args) : value
}

/** Answers a GraphQL request as GitHub would: 200 with `errors`, except for what is no request at all. */
export async function answerGraphql(
  world: World,
  traffic: Traffic,
  token: Token | undefined,
  body: string,
): Promise<{ operation: string; answer: Answer }> {
  if (token === undefined) {
    return failed(
      'query',
      new Refusal(401, {
        message: 'This endpoint requires you to be authenticated.',
        documentation_url: 'https://docs.github.com/graphql',
      }),
    )
  }
  const request = readRequest(body)
  if (request === undefined)
    return failed('query', new Refusal(400, { message: 'Problems parsing JSON', documentation_url: 'https://docs.github.com/graphql' }))
  const breach = (operation: string, words: string) => traffic.breach({ of: 'graphql', operation, words })
  const document = tryParse(request.query)
  if (document === undefined) {
    breach('graphql', 'the document cannot be parsed')
    return { operation: 'query', answer: ok({ errors: [{ message: 'A query attribute must be specified and must be a string.' }] }) }
  }
  const definition = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
  const operation = `${definition?.operation ?? 'query'} ${topFields(definition).join(' ')}`
  const faults = validate(schemaOf(world.style, world.lacks), document)
  if (faults.length > 0) {
    // A client may ask an older host for what only newer ones have, and do without: that is no breach.
    const newest = validate(schemaOf('github.com', []), document)
    for (const { message } of newest) breach(operation, message)
    return { operation, answer: ok({ errors: faults.map(toValidationError) }) }
  }
  const viewer = openViewer(world, token)
  const result = await execute({
    schema: schemaOf(world.style, world.lacks),
    document,
    rootValue: { ...queries(viewer), ...mutations(viewer) },
    variableValues: request.variables,
    fieldResolver: readField,
  })
  const lacking = new Set([...newerFields, ...world.lacks])
  for (const { message, originalError } of result.errors ?? []) {
    const [, field, type] = /Field "(\w+)" is not defined by type "(\w+)"/.exec(message) ?? []
    if (!(originalError instanceof GraphqlRefusal) && !lacking.has(`${type}.${field}`)) breach(operation, message)
  }
  const errors = result.errors?.map(toError)
  return {
    operation,
    answer: ok({ ...(result.data === undefined ? {} : { data: result.data }), ...(errors === undefined ? {} : { errors }) }),
  }
}

function failed(operation: string, refusal: Refusal): { operation: string; answer: Answer } {
  return { operation, answer: { status: refusal.status, body: refusal.body, headers: refusal.headers } }
}

function readRequest(body: string): { query: string; variables: Readonly<Record<string, unknown>> } | undefined {
  try {
    const parsed: unknown = JSON.parse(body)
    if (!isPayload(parsed) || typeof parsed.query !== 'string') return { query: '', variables: {} }
    return { query: parsed.query, variables: isPayload(parsed.variables) ? parsed.variables : {} }
  } catch {
    return undefined
  }
}

function tryParse(query: string) {
  try {
    return parse(query)
  } catch {
    return undefined
  }
}

function topFields(definition: OperationDefinitionNode | undefined): readonly string[] {
  return (definition?.selectionSet.selections ?? []).flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []))
}

/** GitHub's own words for the two mistakes that a client makes against an older host. */
function toValidationError({ message, locations }: GraphQLError) {
  const [, fieldName, typeName] = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(message) ?? []
  if (fieldName !== undefined) {
    const words = `Field '${fieldName}' doesn't exist on type '${typeName}'`
    return { path: ['query'], extensions: { code: 'undefinedField', typeName, fieldName }, locations, message: words }
  }
  const [, argumentName, name] = /^Field "(\w+)" is not defined by type "(\w+)"/.exec(message) ?? []
  if (argumentName === undefined) return { path: ['query'], extensions: { code: 'invalid' }, locations, message }
  const words = `InputObject '${name}' doesn't accept argument '${argumentName}'`
  return {
    path: ['query'],
    extensions: { code: 'argumentNotAccepted', name, typeName: 'InputObject', argumentName },
    locations,
    message: words,
  }
}

function toError({ message, locations, path, originalError }: GraphQLError) {
  const refusal = originalError instanceof GraphqlRefusal ? originalError : undefined
  const type = refusal === undefined ? {} : { type: refusal.type }
  const extensions = refusal?.type === 'FORBIDDEN' ? { extensions: { saml_failure: false } } : {}
  return { ...type, path, ...extensions, locations, message }
}
