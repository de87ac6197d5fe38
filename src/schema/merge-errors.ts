import type { Minor, SchemaError } from '../types/schema.ts'

/**
 * One error per cause: what several versions refuse at the same place for the same reason is told once, with the words of the newest and all the versions.
 * In order of pointer, cause and field, by code unit.
 */
export function mergeErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  const merged = new Map<string, SchemaError>()
  for (const error of errors) {
    const key = keyOf(error)
    const known = merged.get(key)
    merged.set(key, known === undefined ? error : { ...error, versions: union(known.versions, error.versions) })
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, error]) => error)
}

function keyOf({ pointer, cause, field }: SchemaError): string {
  return [pointer, cause, field ?? ''].join('\u0000')
}

function union(some: readonly Minor[], others: readonly Minor[]): readonly Minor[] {
  return [...new Set([...some, ...others])].sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)))
}
