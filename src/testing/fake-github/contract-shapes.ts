import type { ErrorObject } from 'ajv'

/** GitHub mostly drops fields that it does not know, so a misspelled one does nothing, and nobody is told. */
export function unknownFields(schema: unknown, value: unknown, at = ''): readonly string[] {
  if (!isObject(schema)) return []
  if (Array.isArray(value)) return value.flatMap((item, index) => unknownFields(schema.items, item, `${at}/${index}`))
  if (!isObject(value) || !isObject(schema.properties)) return []
  const { properties } = schema
  return Object.entries(value).flatMap(([name, inner]) =>
    Object.hasOwn(properties, name) ? unknownFields(properties[name], inner, `${at}/${name}`) : [`there is no field ${at}/${name}`],
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** GitHub's words for what its description refuses, where they are known; ajv's for the rest. */
export function toWords({ keyword, params, instancePath, message = '', data }: ErrorObject): string {
  const length = typeof data === 'string' ? [...data].length : Array.isArray(data) ? data.length : 0
  if (keyword === 'required') return `${instancePath === '' ? '' : `For '${instancePath}', `}"${params.missingProperty}" wasn't supplied.`
  if (keyword === 'type') return `For '${instancePath}', ${JSON.stringify(data).slice(0, 100)} is not of type ${params.type}.`
  if (keyword === 'maxLength') return `Only ${params.limit} characters are allowed; ${length} were supplied.`
  if (keyword === 'maxItems') return `No more than ${params.limit} items are allowed; ${length} were supplied.`
  return `${instancePath} ${message}`
}

/** OpenAPI 3.0 says `nullable`, also where there is no `type` and where an `enum` lacks null; JSON Schema knows neither. */
export function withNulls(value: unknown): object {
  const walk = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(walk)
    if (!isObject(inner)) return inner
    const copy = Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, walk(one)]))
    if (inner.nullable !== true) return copy
    const { nullable, ...rest } = copy
    return { anyOf: [{ type: 'null' }, rest] }
  }
  return Object(walk(value))
}

/** GitHub answers null for these where its description knows no null: places of outdated comments, and the repository of a deleted fork. */
const nulls = new Set(['position', 'original_position', 'line', 'original_line', 'start_line', 'start_side', 'repo'])

export function withoutKnownNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKnownNulls)
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([key, inner]) => inner !== null || !nulls.has(key))
  const copy: Record<string, unknown> = Object.fromEntries(kept.map(([key, inner]) => [key, withoutKnownNulls(inner)]))
  // A pull request says that its head has a repository, also where that was deleted.
  if (isObject(copy.head) && !('repo' in copy.head) && isObject(copy.base)) copy.head = { ...copy.head, repo: copy.base.repo }
  return copy
}

/** Formats that GitHub's description uses. URLs of the fake are on loopback, with a port. */
export function formats() {
  const isUrl = (value: string) => URL.canParse(value)
  return {
    'date-time': (value: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value),
    date: /^\d{4}-\d\d-\d\d$/,
    uri: isUrl,
    url: isUrl,
    'uri-template': true as const,
    email: true as const,
    hostname: true as const,
    ipv4: true as const,
    ipv6: true as const,
    repo: true as const,
    timestamp: true as const,
    binary: true as const,
    int64: true as const,
    int32: true as const,
    float: true as const,
    double: true as const,
    timezone: true as const,
    'ssh-key': true as const,
    'repo.nwo': true as const,
  }
}
