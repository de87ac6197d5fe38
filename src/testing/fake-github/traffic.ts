import type { Breach } from './contract.ts'
import type { CallKind } from './faults.ts'

/** One request as it came in, whole, and how it was answered. */
export interface Exchange {
  readonly kind: CallKind
  readonly method: string
  /** As on the wire, with the query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The template of a REST operation, or the name of a GraphQL field. */
  readonly operation: string
  status: number
}

/** Everything that clients did, and what of it GitHub would not have understood. */
export interface Traffic {
  readonly exchanges: readonly Exchange[]
  readonly breaches: readonly Breach[]
  /** Requests by kind. */
  count(): Readonly<Record<CallKind, number>>
  /** Requests that change something, by operation, in order. */
  writes(): readonly string[]
  /** Every byte received: request lines, headers and bodies. */
  bytes(): string
  /** Forgets all of it, so that the next push is looked at alone. */
  clear(): void
  add(exchange: Exchange): void
  breach(breach: Breach): void
}

export function openTraffic(): Traffic {
  const exchanges: Exchange[] = []
  const breaches: Breach[] = []
  return {
    exchanges,
    breaches,
    count() {
      const of = (kind: CallKind) => exchanges.filter((one) => one.kind === kind).length
      return { rest: of('rest'), graphql: of('graphql'), git: of('git') }
    },
    writes() {
      return exchanges
        .filter(({ kind, method, operation }) =>
          kind === 'graphql' ? operation.startsWith('mutation') : kind === 'rest' && method !== 'GET',
        )
        .map(({ operation }) => operation)
    },
    bytes() {
      const text = exchanges.map(({ method, url, headers, body }) => {
        const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
        return [`${method} ${url}`, ...lines, '', body].join('\n')
      })
      return text.join('\n\n')
    },
    clear() {
      exchanges.length = 0
      breaches.length = 0
    },
    add(exchange) {
      exchanges.push(exchange)
    },
    breach(breach) {
      breaches.push(breach)
    },
  }
}
