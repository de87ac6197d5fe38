import { child, type Pointer } from '../types/pointer.ts'
import { type Text, text, untrusted } from '../types/text.ts'
import type { FromOpenApi } from './from-open-api.ts'
import type { JsonSchema } from './json-schema.ts'
import { compilePattern } from './patterns.ts'
import { isSchema } from './schema-tree.ts'

const mostNodes = 200_000
const deepest = 100

const asWritten = new Set(['type', 'required', 'enum', 'const', 'format', 'multipleOf', 'uniqueItems'])
const numbers = new Set(['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'])
const maps = new Set(['properties', 'definitions', '$defs'])
const lists = new Set(['allOf', 'anyOf', 'oneOf'])
const single = new Set(['items', 'additionalProperties', 'not'])

/**
 * Takes a catalogue's JSON Schema over as it stands, as kubeconform would: draft 4 to 2020-12 as far as catalogues use them. Only known keywords are kept, references
 * lead to definitions of the same file. A reference elsewhere and a pattern that RE2 does not take are flaws, and what they would ask for is not asked.
 */
export function fromJsonSchema(written: unknown): FromOpenApi {
  const flaws: Text[] = []
  let nodes = 0
  const read = (value: unknown, at: Pointer, depth: number): JsonSchema | boolean => {
    if (typeof value === 'boolean') return value
    if (++nodes > mostNodes || depth > deepest || !isSchema(value))
      throw new Unusable(!isSchema(value) ? text`it is no JSON Schema` : text`it is too large or too deep`)
    const kept: Record<string, unknown> = {}
    for (const [key, inner] of Object.entries(value)) {
      const path = child(at, key)
      if (asWritten.has(key) || (numbers.has(key) && Number.isInteger(inner))) kept[key] = inner
      else if (single.has(key) && (isSchema(inner) || typeof inner === 'boolean')) kept[key] = read(inner, path, depth + 1)
      else if (lists.has(key) && Array.isArray(inner) && inner.length > 0)
        kept[key] = inner.map((part, index) => read(part, child(path, index), depth + 1))
      else if (maps.has(key) && isSchema(inner)) {
        const parts = Object.entries(inner).map(([name, part]) => [name, read(part, child(path, name), depth + 1)])
        kept[key === '$defs' ? 'definitions' : key] = Object.fromEntries(parts)
      }
    }
    return { ...kept, ...limits(value), ...patternOf(value, at, flaws), ...referenceOf(value, at, flaws) }
  }
  try {
    const schema = read(written, '', 0)
    return { schema: typeof schema === 'boolean' ? {} : schema, flaws }
  } catch (error) {
    if (error instanceof Unusable) return { flaws: [error.reason] }
    throw error
  }
}

class Unusable extends Error {
  readonly reason: Text
  constructor(reason: Text) {
    super('unusable schema')
    this.reason = reason
  }
}

/** Draft 4 says exclusive with a boolean beside the limit, later drafts with a number of its own. */
function limits(written: JsonSchema): JsonSchema {
  const kept: Record<string, number> = {}
  for (const [limit, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    const [bound, mark] = [written[limit], written[exclusive]]
    if (typeof bound === 'number') kept[mark === true ? exclusive : limit] = bound
    if (typeof mark === 'number') kept[exclusive] = mark
  }
  return kept
}

function patternOf({ pattern }: JsonSchema, at: Pointer, flaws: Text[]): JsonSchema {
  if (typeof pattern !== 'string') return {}
  if (compilePattern(pattern) !== undefined) return { pattern }
  flaws.push(text`${untrusted(pattern)} at ${untrusted(at)} is not a pattern that RE2 takes`)
  return {}
}

function referenceOf({ $ref }: JsonSchema, at: Pointer, flaws: Text[]): JsonSchema {
  if (typeof $ref !== 'string') return {}
  const name = /^#\/(?:definitions|\$defs)\/([^/]+)$/.exec($ref)?.[1]
  if (name !== undefined) return { $ref: `#/definitions/${name}` }
  flaws.push(text`the reference ${untrusted($ref)} at ${untrusted(at)} leads out of the file`)
  return {}
}
