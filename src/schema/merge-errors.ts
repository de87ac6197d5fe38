import { child, type Pointer } from '../types/pointer.ts'
import type { Minor, SchemaCause, SchemaError } from '../types/schema.ts'

/**
 * One error per cause: what several versions refuse at the same place for the same reason is told once, with the words of the newest and all the versions.
 * In order of pointer, cause and field, by code unit.
 */
export function mergeErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  const merged = new Map<string, SchemaError>()
  const mistyped = new Set(errors.flatMap(nothingElse))
  for (const error of errors) {
    if (ofValue.has(error.cause) && mistyped.has(error.pointer)) continue
    const key = keyOf(error)
    const known = merged.get(key)
    merged.set(key, known === undefined ? error : { ...error, versions: union(known.versions, error.versions) })
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, error]) => error)
}

/** What is asked of a value besides its type: once that is wrong, nothing else of it can be right. */
const ofValue: ReadonlySet<SchemaCause> = new Set([
  'not-in-enum',
  'bad-pattern',
  'bad-format',
  'out-of-range',
  'wrong-length',
  'not-unique',
  'wrong-combination',
])

/** The place of which nothing else is told: a value of a wrong type, or null where a field is asked for. */
function nothingElse({ cause, pointer, field }: SchemaError): readonly Pointer[] {
  if (cause === 'wrong-type') return [pointer]
  return cause === 'missing-field' && field !== undefined ? [child(pointer, field)] : []
}

function keyOf({ pointer, cause, field }: SchemaError): string {
  return [pointer, cause, field ?? ''].join('\u0000')
}

function union(some: readonly Minor[], others: readonly Minor[]): readonly Minor[] {
  return [...new Set([...some, ...others])].sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)))
}
