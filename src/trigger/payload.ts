import { UserError } from '../types/user-error.ts'

/** What lies at a path of names in an event's payload; undefined where nothing does. */
export function payloadAt(payload: unknown, path: string): unknown {
  let value = payload
  for (const name of path.split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, name)) return undefined
    value = Object.getOwnPropertyDescriptor(value, name)?.value
  }
  return value ?? undefined
}

/** A string of the payload, or undefined. */
export function stringAt(payload: unknown, path: string): string | undefined {
  const value = payloadAt(payload, path)
  return typeof value === 'string' ? value : undefined
}

export function numberAt(payload: unknown, path: string): number | undefined {
  const value = payloadAt(payload, path)
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined
}

/** A commit id of the payload; zeros stand for no commit: https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
export function commitAt(payload: unknown, path: string): string | undefined {
  const value = stringAt(payload, path)
  return value !== undefined && isCommitId(value) && !/^0+$/.test(value) ? value : undefined
}

export function isCommitId(value: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
}

/** A part of the payload without which the event means nothing. */
export function needed<Value>(value: Value | undefined, path: string): Value {
  if (value !== undefined) return value
  throw new UserError(`The event file has no usable \`${path}\`.`, {
    hint: 'GITHUB_EVENT_PATH must name the payload of the event that GITHUB_EVENT_NAME says, as GitHub wrote it.',
  })
}
