/** A field of an answer, whatever it is; undefined where there is none. */
export function at(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}

/** The nodes of a GraphQL connection; none where it is none. */
export function nodes(list: unknown): readonly unknown[] {
  const found = at(list, 'nodes')
  return Array.isArray(found) ? found : []
}

/** The id of a commit or another object of git, as REST answers have it. */
export function idOf(object: unknown): string | undefined {
  const id = at(object, 'sha')
  return typeof id === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : undefined
}
