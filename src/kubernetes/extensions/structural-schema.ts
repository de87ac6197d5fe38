import { child, type Pointer } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import { text } from '../../types/text.ts'
import { fieldOf, isMapping, isSet, listAt, type Mapping, mappingAt, stringAt } from '../plain.ts'
import { forbidden, invalid, invalidWhole, notSupported, required } from '../refusal.ts'
import { isGoPattern } from './go-pattern.ts'
import { listMapRefusals } from './list-types.ts'

/** Deeper schemas are nobody's, and stop here. */
const deepest = 100

const types = ['array', 'boolean', 'integer', 'number', 'object', 'string']
const preserves = 'x-kubernetes-preserve-unknown-fields'
const intOrString = 'x-kubernetes-int-or-string'
const embedded = 'x-kubernetes-embedded-resource'

/** What a root may hold beside its type where the status is a resource of its own, which takes `properties.status` out of it. */
const besideStatus = new Set([
  'type',
  'description',
  'title',
  'properties',
  'required',
  'format',
  'example',
  'externalDocs',
  'x-kubernetes-validations',
  preserves,
])
const never = ['id', '$ref', 'additionalItems', 'definitions', 'dependencies', 'patternProperties']

/** What an API server refuses of the schema of a CustomResourceDefinition's version: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema */
export function schemaRefusals(schema: Mapping, at: Pointer, hasStatus: boolean): readonly Refusal[] {
  const reader = new SchemaReader()
  reader.read(schema, at, 'root', 0)
  if (fieldOf(schema, 'nullable') === true) reader.found.push(forbidden(`${at}/nullable`, text`It cannot be true at the root of a schema.`))
  const other = hasStatus ? Object.keys(schema).find((key) => !besideStatus.has(key) && !isEmpty(schema[key])) : undefined
  if (other !== undefined && reader.found.length === 0)
    reader.found.push(forbidden(child(at, other), text`It cannot stand at the root of a schema whose status is a subresource.`))
  return reader.found
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || value === '' || value === 0 || (Array.isArray(value) && value.length === 0)
}

type Level = 'root' | 'item' | 'field'
const levelWords = { root: text`the root of a schema has one`, item: text`the items of a list have one`, field: text`every field has one` }

class SchemaReader {
  readonly found: Refusal[] = []

  /** A schema that says which fields there are. */
  read(schema: Mapping, at: Pointer, level: Level, depth: number): void {
    if (depth > deepest) return
    this.#everywhere(schema, at)
    this.#type(schema, at, level)
    const items = fieldOf(schema, 'items')
    if (schema.type === 'array' && !isSet(schema, 'items')) this.found.push(required(at, 'items', { why: text`a list has them` }))
    if (isMapping(items)) this.read(items, `${at}/items`, 'item', depth + 1)
    const isObject = level === 'root' || fieldOf(schema, embedded) === true
    for (const [name, part] of Object.entries(mappingAt(schema, 'properties'))) {
      const place = child(`${at}/properties`, name)
      if (isObject && (name === 'kind' || name === 'apiVersion')) this.#string(part, place)
      if (level === 'root' && name === 'metadata') this.#metadata(part, place)
      else if (isMapping(part)) this.read(part, place, 'field', depth + 1)
    }
    this.#additional(schema, at, level, depth)
    this.#marks(schema, at)
    this.#junctors(schema, at, depth)
    this.found.push(...listMapRefusals(schema, at))
  }

  /** What is refused wherever a schema stands, beneath `allOf` and its like too. */
  #everywhere(schema: Mapping, at: Pointer): void {
    const type = stringAt(schema, 'type')
    if (type !== '' && !types.includes(type)) this.found.push(notSupported(`${at}/type`, type, types))
    for (const key of never)
      if (isSet(schema, key) && !isEmpty(schema[key]))
        this.found.push(forbidden(child(at, key), text`It is not supported in a CustomResourceDefinition.`))
    if (Array.isArray(fieldOf(schema, 'items')))
      this.found.push(forbidden(`${at}/items`, text`They must be one schema, not a list of them.`))
    if (fieldOf(schema, 'uniqueItems') === true)
      this.found.push(forbidden(`${at}/uniqueItems`, text`It cannot be true; set "x-kubernetes-list-type: set" instead.`))
    if (fieldOf(schema, preserves) === false) this.found.push(invalid(`${at}/${preserves}`, false, text`it must be true, or left out`))
    const pattern = stringAt(schema, 'pattern')
    if (!isGoPattern(pattern))
      this.found.push(
        invalid(`${at}/pattern`, pattern, text`it is no regular expression of Go (RE2), which knows no lookaround and no backreference`),
      )
  }

  #type(schema: Mapping, at: Pointer, level: Level): void {
    const type = stringAt(schema, 'type')
    const isFree = fieldOf(schema, intOrString) === true || fieldOf(schema, preserves) === true
    if (type === '' && (!isSet(schema, 'type') || schema.type === '') && (!isFree || fieldOf(schema, embedded) === true))
      this.found.push(required(at, 'type', { why: levelWords[level] }))
    else if (level === 'root' && type !== 'object' && types.includes(type))
      this.found.push(invalid(`${at}/type`, type, text`it must be "object" at the root of a schema`))
    else if (fieldOf(schema, embedded) === true && type !== 'object' && types.includes(type))
      this.found.push(invalid(`${at}/type`, type, text`an embedded resource is an object`))
  }

  #string(part: unknown, at: Pointer): void {
    const type = stringAt(part, 'type')
    if (types.includes(type) && type !== 'string') this.found.push(invalid(`${at}/type`, type, text`every object has a string there`))
  }

  #metadata(part: unknown, at: Pointer): void {
    if (!isMapping(part)) return
    if (part.type !== 'object') this.found.push(invalidWhole(at, text`The metadata at the root of a schema must be of type "object".`))
    const others = Object.keys(part).filter((key) => key !== 'type' && key !== 'properties')
    const names = Object.keys(mappingAt(part, 'properties')).filter((name) => name !== 'name' && name !== 'generateName')
    const place = names[0] === undefined ? others[0] && child(at, others[0]) : child(`${at}/properties`, names[0])
    if (place !== undefined)
      this.found.push(
        forbidden(place, text`It cannot be said of metadata, which every object has: only "name" and "generateName" can be restricted.`),
      )
  }

  #additional(schema: Mapping, at: Pointer, level: Level, depth: number): void {
    const additional = fieldOf(schema, 'additionalProperties')
    if (additional === undefined || additional === null) return
    const place: Pointer = `${at}/additionalProperties`
    if (level === 'root' || fieldOf(schema, embedded) === true)
      this.found.push(forbidden(place, text`They cannot stand at the root of an object's schema.`))
    else if (additional !== true && Object.keys(mappingAt(schema, 'properties')).length > 0)
      this.found.push(forbidden(place, text`They cannot stand beside "properties".`))
    if (isMapping(additional)) this.read(additional, place, 'field', depth + 1)
  }

  #marks(schema: Mapping, at: Pointer): void {
    const isInteger = fieldOf(schema, intOrString) === true
    for (const mark of [preserves, embedded]) {
      if (isInteger && fieldOf(schema, mark) === true)
        this.found.push(invalid(`${at}/${mark}`, true, text`an integer or a string has no fields`))
    }
    if (
      fieldOf(schema, embedded) === true &&
      fieldOf(schema, preserves) !== true &&
      Object.keys(mappingAt(schema, 'properties')).length === 0
    )
      this.found.push(required(at, 'properties', { why: text`an embedded resource has them, unless unknown fields are preserved` }))
  }

  #junctors(schema: Mapping, at: Pointer, depth: number): void {
    const isInteger = fieldOf(schema, intOrString) === true
    for (const key of ['anyOf', 'allOf', 'oneOf']) {
      if (key === 'anyOf' && isIntegerOrString(fieldOf(schema, key))) continue
      for (const [index, part] of listAt(schema, key).entries()) {
        const isPattern = key === 'allOf' && index === 0 && isIntegerOrString(fieldOf(part, 'anyOf'))
        if (isMapping(part)) this.#nested(isPattern && isInteger ? { ...part, anyOf: [] } : part, `${at}/${key}/${index}`, depth + 1)
      }
    }
    const not = fieldOf(schema, 'not')
    if (isMapping(not)) this.#nested(not, `${at}/not`, depth + 1)
  }

  /** A schema beneath allOf and its like: it may ask for values, and say nothing of which fields there are. */
  #nested(schema: Mapping, at: Pointer, depth: number): void {
    if (depth > deepest) return
    this.#everywhere(schema, at)
    for (const key of [
      'type',
      'default',
      'title',
      'description',
      'nullable',
      'additionalProperties',
      preserves,
      intOrString,
      embedded,
      'x-kubernetes-list-type',
      'x-kubernetes-list-map-keys',
      'x-kubernetes-map-type',
      'x-kubernetes-validations',
    ]) {
      if (isSet(schema, key) && !isEmpty(schema[key]))
        this.found.push(forbidden(child(at, key), text`It cannot stand beneath allOf, anyOf, oneOf or not: say it of the field itself.`))
    }
    const items = fieldOf(schema, 'items')
    if (isMapping(items)) this.#nested(items, `${at}/items`, depth + 1)
    for (const [name, part] of Object.entries(mappingAt(schema, 'properties'))) {
      const place = child(`${at}/properties`, name)
      if (name === 'metadata') this.found.push(forbidden(place, text`It cannot stand beneath allOf, anyOf, oneOf or not.`))
      else if (isMapping(part)) this.#nested(part, place, depth + 1)
    }
    this.#junctors(schema, at, depth)
  }
}

function isIntegerOrString(parts: unknown): boolean {
  return JSON.stringify(parts) === '[{"type":"integer"},{"type":"string"}]'
}
