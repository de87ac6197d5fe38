import { child, type Pointer } from '../types/pointer.ts'
import { type Text, text, untrusted } from '../types/text.ts'
import { definitionId, newestMinor, readDefinition } from './bundle.ts'
import type { JsonSchema } from './json-schema.ts'
import { type Defaults, defaultsOf, hasDefault, isNullable, noDefaults, takes, withNull } from './open-api-defaults.ts'
import { compilePattern } from './patterns.ts'
import { isSchema } from './schema-tree.ts'

/** Bounds for a schema that comes out of a change: far beyond every real one (the largest seen has 14,000 nodes in 30 levels). */
const mostNodes = 100_000
const deepest = 100

const types = new Set(['array', 'boolean', 'integer', 'number', 'object', 'string'])
const counts = ['maxLength', 'minLength', 'maxItems', 'minItems', 'maxProperties', 'minProperties'] as const

/** What became of a schema. Without one it cannot be used at all. */
export interface FromOpenApi {
  readonly schema?: JsonSchema
  readonly flaws: readonly Text[]
}

/**
 * Turns a CustomResourceDefinition's `openAPIV3Schema` into JSON Schema that says what the API server does with an object under strict field validation:
 * unknown fields are refused where they would be pruned, null is taken where it would be dropped or replaced by a default, a required field with a default
 * may be missing, `x-kubernetes-*` marks count, and every object has a full `metadata`. Only known keywords are kept.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/
 */
export function fromOpenApi(written: unknown, prunes: boolean): FromOpenApi {
  const reader = new Reader(prunes)
  const root = reader.read(written, '', prunes)
  if (reader.stopped !== undefined) return { flaws: [reader.stopped] }
  return { schema: asResource(root), flaws: reader.flaws }
}

class Reader {
  readonly flaws: Text[] = []
  stopped: Text | undefined
  private nodes = 0
  private readonly prunes: boolean

  constructor(prunes: boolean) {
    this.prunes = prunes
  }

  /**
   * `structural`: not beneath allOf and its like, where properties say nothing of which fields there are. `defaults` are those of the object that such a part
   * is about: the server fills them in before it validates.
   */
  read(written: unknown, at: Pointer, structural: boolean, depth = 0, defaults: Defaults = noDefaults): JsonSchema {
    if (++this.nodes > mostNodes) this.stopped = text`its schema has more than ${mostNodes} nodes`
    if (depth > deepest) this.stopped = text`its schema is nested deeper than ${deepest} levels`
    if (this.stopped !== undefined) return {}
    if (!isSchema(written)) {
      this.flaws.push(text`the schema at ${shown(at)} is not a mapping`)
      return {}
    }
    const next = (part: unknown, path: Pointer) => this.read(part, path, structural, depth + 1)
    const own = structural ? defaultsOf(written) : defaults
    const schema = {
      ...this.scalars(written, at),
      ...this.junctors(written, at, (part, path) => this.read(part, path, false, depth + 1, own)),
      ...this.fields(written, at, structural ? noDefaults : defaults, next),
      ...(isSchema(written.items) ? { items: next(written.items, child(at, 'items')) } : {}),
    }
    const marked = this.mark(schema, written, structural)
    return isNullable(written) && marked.type !== undefined ? { ...marked, type: [...new Set([marked.type, 'null'].flat())] } : marked
  }

  private scalars(written: JsonSchema, at: Pointer): JsonSchema {
    const kept: Record<string, unknown> = {}
    if (typeof written.type === 'string') {
      if (types.has(written.type)) kept.type = written.type
      else this.flaws.push(text`${untrusted(written.type)} at ${shown(at)} is no type`)
    }
    if (typeof written.format === 'string') kept.format = written.format
    // What has more than 64 bits is read as a float, which is no integer.
    else if (written.type === 'integer' || written['x-kubernetes-int-or-string'] === true) kept.format = 'int64'
    if (Array.isArray(written.enum) && written.enum.length > 0) kept.enum = written.enum
    for (const key of counts) if (Number.isInteger(written[key]) && Number(written[key]) >= 0) kept[key] = written[key]
    if (typeof written.multipleOf === 'number' && written.multipleOf > 0) kept.multipleOf = written.multipleOf
    for (const [limit, exclusive] of [
      ['minimum', 'exclusiveMinimum'],
      ['maximum', 'exclusiveMaximum'],
    ] as const) {
      // OpenAPI 3.0 says exclusive with a boolean beside the limit.
      if (typeof written[limit] === 'number') kept[written[exclusive] === true ? exclusive : limit] = written[limit]
    }
    if (typeof written.pattern === 'string') {
      if (compilePattern(written.pattern) !== undefined) kept.pattern = written.pattern
      else this.flaws.push(text`${untrusted(written.pattern)} at ${shown(at)} is not a pattern that Kubernetes takes`)
    }
    return kept
  }

  private junctors(written: JsonSchema, at: Pointer, next: (part: unknown, path: Pointer) => JsonSchema): JsonSchema {
    const kept: Record<string, unknown> = {}
    for (const key of ['allOf', 'anyOf', 'oneOf'] as const) {
      const list = written[key]
      if (!Array.isArray(list) || list.length === 0) continue
      // `anyOf: [integer, string]` beside the mark says the same as the mark.
      if (
        key === 'anyOf' &&
        written['x-kubernetes-int-or-string'] === true &&
        list.every((part) => isSchema(part) && part.type !== undefined)
      )
        continue
      kept[key] = list.map((part, index) => next(part, child(child(at, key), index)))
    }
    if (isSchema(written.not)) kept.not = next(written.not, child(at, 'not'))
    return kept
  }

  private fields(written: JsonSchema, at: Pointer, defaults: Defaults, next: (part: unknown, path: Pointer) => JsonSchema): JsonSchema {
    const kept: Record<string, unknown> = {}
    const required = Array.isArray(written.required) ? written.required.filter((name) => typeof name === 'string') : []
    const { properties, additionalProperties } = written
    if (isSchema(properties)) {
      kept.properties = Object.fromEntries(
        Object.entries(properties).map(([name, part]) => {
          const read = next(part, child(child(at, 'properties'), name))
          return [name, required.includes(name) && !hasDefault(part) ? read : withNull(read, part)]
        }),
      )
    }
    if (typeof additionalProperties === 'boolean') kept.additionalProperties = additionalProperties
    else if (isSchema(additionalProperties))
      kept.additionalProperties = withNull(next(additionalProperties, child(at, 'additionalProperties')), additionalProperties)
    const defaulted = (name: string) =>
      defaults.has(name) || (isSchema(properties) && Object.hasOwn(properties, name) && hasDefault(properties[name]))
    // A field that is left out has its default, and this part does not take that.
    const asked = isSchema(properties)
      ? Object.keys(properties).filter((name) => defaults.has(name) && !takes(properties[name], defaults.get(name)))
      : []
    const needed = [...required.filter((name) => !defaulted(name)), ...asked]
    if (needed.length > 0) kept.required = [...new Set(needed)]
    return kept
  }

  private mark(schema: JsonSchema, written: JsonSchema, structural: boolean): JsonSchema {
    if (written['x-kubernetes-int-or-string'] === true) return { ...schema, type: ['integer', 'string'] }
    const keeps = written['x-kubernetes-preserve-unknown-fields'] === true || !this.prunes || !structural
    const isObject = schema.type === 'object' || schema.properties !== undefined
    const closed =
      isObject && !keeps && schema.additionalProperties === undefined
        ? { ...schema, properties: schema.properties ?? {}, additionalProperties: false }
        : schema
    return written['x-kubernetes-embedded-resource'] === true ? asEmbedded(closed) : closed
  }
}

/** An object within an object has to say what it is. */
function asEmbedded(schema: JsonSchema): JsonSchema {
  const resource = asResource({ ...schema, required: [...new Set([...(schema.required ?? []), 'apiVersion', 'kind'])] })
  const kind = { type: 'string', pattern: '^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$', maxLength: 63 }
  return { ...resource, properties: { ...resource.properties, apiVersion: { type: 'string', minLength: 1 }, kind } }
}

/** Adds what every object has. What the schema itself asks of metadata (a pattern for the name) is asked besides. */
function asResource(schema: JsonSchema): JsonSchema {
  const own = schema.properties?.metadata
  const asked = own?.properties === undefined ? [] : [{ properties: own.properties }]
  const meta = readDefinition(definitionId('v1', 'ConfigMap', newestMinor()) ?? '').properties?.metadata ?? {}
  const metadata = asked.length === 0 ? meta : { allOf: [meta, ...asked] }
  const name = { type: ['string', 'null'] }
  return { ...schema, type: 'object', properties: { ...schema.properties, apiVersion: name, kind: name, metadata } }
}

function shown(at: Pointer): ReturnType<typeof untrusted> {
  return untrusted(at === '' ? '/' : at)
}
