import type { Posted, PostedComment, PostedThread } from '../review/posted.ts'
import { at, nodes } from './answers.ts'

/** Fields that an older GitHub Enterprise Server may lack, each with what stands in for it. */
const optional: Readonly<Record<string, string>> = {
  fullDatabaseId: 'databaseId',
  subjectType: '',
  isMinimized: '',
}

/** Asks for a pull request with its threads and comments, a page of each. `lacking` are fields that the server does not know. */
export function pullQuery(lacking: readonly string[]): string {
  const field = (name: string) => (lacking.includes(name) ? (optional[name] ?? '') : name)
  const comment = `id ${field('fullDatabaseId')} body viewerDidAuthor ${field('isMinimized')}`
  return `query pull($owner: String!, $name: String!, $number: Int!, $threads: String, $comments: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      state
      headRefOid
      reviewThreads(first: 100, after: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          path line startLine diffSide ${field('subjectType')} isResolved isOutdated
          opening: comments(first: 1) { nodes { ${comment} pullRequestReview { id } } }
          all: comments(first: 50) { totalCount nodes { viewerDidAuthor } }
        }
      }
      comments(first: 100, after: $comments) {
        pageInfo { hasNextPage endCursor }
        nodes { ${comment} }
      }
      reviews(last: 50) {
        nodes { id body viewerDidAuthor ${field('isMinimized')} comments(first: 1) { totalCount } }
      }
    }
  }
}`
}

/** Whether the query can do without a field. */
export function isOptional(field: string): boolean {
  return Object.hasOwn(optional, field)
}

/** One page as read; `next` are the cursors to go on from, undefined where a list has ended. */
export interface PullPage extends Posted {
  readonly next: { readonly threads: string | undefined; readonly comments: string | undefined }
}

/** Reads an answer to {@link pullQuery}; undefined where it is none, `gone` where there is no such pull request. */
export function readPullPage(answer: unknown): PullPage | 'gone' | undefined {
  const repository = at(answer, 'repository')
  const pull = at(repository, 'pullRequest')
  if (pull === null || repository === null) return 'gone'
  const [state, head] = [at(pull, 'state'), at(pull, 'headRefOid')]
  const [threads, comments] = [at(pull, 'reviewThreads'), at(pull, 'comments')]
  if (typeof state !== 'string' || typeof head !== 'string' || !Array.isArray(at(threads, 'nodes'))) return undefined
  return {
    open: state === 'OPEN',
    head,
    threads: nodes(threads).flatMap(readThread),
    comments: nodes(comments).flatMap(readComment),
    reviews: nodes(at(pull, 'reviews')).flatMap(readReview),
    next: { threads: nextOf(threads), comments: nextOf(comments) },
  }
}

function readThread(node: unknown): readonly PostedThread[] {
  const [first] = nodes(at(node, 'opening')).flatMap(readComment)
  const path = at(node, 'path')
  if (first === undefined || typeof path !== 'string') return []
  const all = at(node, 'all')
  const comments = nodes(all)
  const [line, startLine] = [at(node, 'line'), at(node, 'startLine')]
  const review = at(at(nodes(at(node, 'opening'))[0], 'pullRequestReview'), 'id')
  const about = at(node, 'subjectType')
  // An older server does not tell: what has no line and is not outdated is about the file.
  const wholeFile = about === 'FILE' || (about === undefined && line === null && at(node, 'isOutdated') === false)
  return [
    {
      path,
      ...(typeof line === 'number' && !wholeFile ? { line } : {}),
      ...(typeof startLine === 'number' && !wholeFile ? { startLine } : {}),
      side: at(node, 'diffSide') === 'LEFT' ? 'LEFT' : 'RIGHT',
      wholeFile,
      resolved: at(node, 'isResolved') === true,
      outdated: at(node, 'isOutdated') === true,
      first,
      ...(typeof review === 'string' ? { review } : {}),
      answered: comments.some((one) => at(one, 'viewerDidAuthor') !== true) || Number(at(all, 'totalCount')) > comments.length,
    },
  ]
}

function readComment(node: unknown): readonly PostedComment[] {
  const id = Number(at(node, 'fullDatabaseId') ?? at(node, 'databaseId'))
  const [name, body] = [at(node, 'id'), at(node, 'body')]
  if (!Number.isSafeInteger(id) || id <= 0 || typeof name !== 'string' || typeof body !== 'string') return []
  return [{ id, node: name, body, own: at(node, 'viewerDidAuthor') === true, hidden: at(node, 'isMinimized') === true }]
}

function readReview(node: unknown): Posted['reviews'] {
  const [name, body, left] = [at(node, 'id'), at(node, 'body'), at(at(node, 'comments'), 'totalCount')]
  if (typeof name !== 'string' || typeof body !== 'string' || typeof left !== 'number') return []
  return [{ node: name, body, own: at(node, 'viewerDidAuthor') === true, hidden: at(node, 'isMinimized') === true, left }]
}

function nextOf(list: unknown): string | undefined {
  const info = at(list, 'pageInfo')
  const cursor = at(info, 'endCursor')
  return at(info, 'hasNextPage') === true && typeof cursor === 'string' ? cursor : undefined
}
