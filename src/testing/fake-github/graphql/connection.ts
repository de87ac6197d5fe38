import { GraphqlRefusal } from './refusal.ts'

export interface Paging {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
}

const most = 100

/** A connection as GitHub pages it: a bound is required, and 100 is the most of it. */
export function connection<Item, Node>(name: string, items: readonly Item[], toNode: (item: Item) => Node) {
  return ({ first, last, after, before }: Paging) => {
    if (first == null && last == null) {
      throw new GraphqlRefusal(
        'MISSING_PAGINATION_BOUNDARIES',
        `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
      )
    }
    const wanted = first ?? last ?? 0
    if (wanted > most) {
      const bound = first == null ? 'last' : 'first'
      throw new GraphqlRefusal(
        'EXCESSIVE_PAGINATION',
        `Requesting ${wanted} records on the \`${name}\` connection exceeds the \`${bound}\` limit of ${most} records.`,
      )
    }
    const start = after == null ? 0 : indexOf(after) + 1
    const end = before == null ? items.length : indexOf(before)
    const from = first == null ? Math.max(start, end - wanted) : start
    const to = first == null ? end : Math.min(end, start + wanted)
    const page = items.slice(from, to)
    return {
      totalCount: items.length,
      nodes: () => page.map(toNode),
      edges: () => page.map((item, index) => ({ cursor: toCursor(from + index), node: () => toNode(item) })),
      pageInfo: {
        hasNextPage: to < items.length,
        hasPreviousPage: from > 0,
        startCursor: page.length === 0 ? null : toCursor(from),
        endCursor: page.length === 0 ? null : toCursor(from + page.length - 1),
      },
    }
  }
}

const toCursor = (index: number) => Buffer.from(`cursor:v2:${index}`).toString('base64')

function indexOf(cursor: string): number {
  const index = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1]
  if (index === undefined) throw new GraphqlRefusal('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`)
  return Number(index)
}
