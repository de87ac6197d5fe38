import { isBlank, isTooLong, tooLong } from '../bodies.ts'
import { may } from '../permissions.ts'
import type { Issue, IssueComment, Pull, Repository, Review, ReviewComment, Thread, Token, Words } from '../state.ts'
import { nowOf, readNodeId, type World } from '../world.ts'
import { GraphqlRefusal } from './refusal.ts'
import type { Viewer } from './viewer.ts'

/** What a global id stands for. */
export type Subject =
  | { readonly kind: 'repository'; readonly repository: Repository }
  | { readonly kind: 'pull'; readonly repository: Repository; readonly pull: Pull }
  | { readonly kind: 'review'; readonly repository: Repository; readonly review: Review }
  | { readonly kind: 'thread'; readonly repository: Repository; readonly thread: Thread }
  | { readonly kind: 'reviewComment'; readonly repository: Repository; readonly comment: ReviewComment }
  | { readonly kind: 'issueComment'; readonly repository: Repository; readonly comment: IssueComment }
  | { readonly kind: 'issue'; readonly repository: Repository; readonly issue: Issue }

export interface Input {
  readonly input: Readonly<Record<string, unknown>>
}

/** What every mutation begins with: the subject, found, and whether the token may. */
export interface Desk {
  readonly viewer: Viewer
  readonly world: World
  readonly token: Token
  find(id: unknown): Subject
  ofKind<Kind extends Subject['kind']>(id: unknown, kind: Kind): Extract<Subject, { kind: Kind }>
  allow(repository: Repository, needs: string): void
  /** A body that GitHub takes. */
  bodyOf(body: unknown): string
  edit(words: Pick<Words, 'body' | 'updatedAt'>, body: unknown): void
}

export function openDesk(viewer: Viewer): Desk {
  const { world, token } = viewer
  const find: Desk['find'] = (id) => findSubject(viewer, String(id))
  const bodyOf: Desk['bodyOf'] = (body) => {
    const text = typeof body === 'string' ? body : ''
    if (isBlank(text)) throw new GraphqlRefusal('UNPROCESSABLE', "Body can't be blank")
    if (isTooLong(world, text)) throw new GraphqlRefusal('UNPROCESSABLE', tooLong(world))
    return text
  }
  return {
    viewer,
    world,
    token,
    find,
    bodyOf,
    ofKind(id, kind) {
      const subject = find(id)
      if (!isKind(subject, kind)) throw new GraphqlRefusal('NOT_FOUND', `Could not resolve to ${kind} node with the global id of '${id}'`)
      return subject
    },
    allow(repository, needs) {
      if (!may(token, repository, needs)) throw new GraphqlRefusal('FORBIDDEN', 'Resource not accessible by integration')
    },
    edit(words, body) {
      words.body = bodyOf(body)
      words.updatedAt = nowOf(world)
    },
  }
}

function isKind<Kind extends Subject['kind']>(subject: Subject, kind: Kind): subject is Extract<Subject, { kind: Kind }> {
  return subject.kind === kind
}

export function payload(input: Input['input'], fields: object): object {
  return { clientMutationId: input.clientMutationId ?? null, ...fields }
}

/** Comments of pull requests can be changed with either permission. */
export function needsFor(issue: Issue): string {
  return issue.pull === undefined ? 'issues=write' : 'issues=write; pull_requests=write'
}

/** What an id stands for, as far as the token may see it. */
export function findSubject({ world, token }: Viewer, id: string): Subject {
  const node = readNodeId(id)
  for (const repository of node === undefined ? [] : world.repositories.values()) {
    if (repository.private && !token.repositories.includes(repository)) continue
    const found = node && subjectIn(repository, node.kind, node.id)
    if (found !== undefined) return found
  }
  throw new GraphqlRefusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
}

function subjectIn(repository: Repository, kind: string, id: number): Subject | undefined {
  if (kind === 'R' && repository.id === id) return { kind: 'repository', repository }
  for (const issue of repository.issues.values()) {
    if (kind === 'I' && issue.id === id && issue.pull === undefined) return { kind: 'issue', repository, issue }
    const comment = kind === 'IC' ? issue.comments.find((one) => one.id === id) : undefined
    if (comment !== undefined) return { kind: 'issueComment', repository, comment }
  }
  for (const pull of repository.pulls.values()) {
    if (kind === 'PR' && pull.id === id) return { kind: 'pull', repository, pull }
    const review = kind === 'PRR' ? pull.reviews.find((one) => one.id === id) : undefined
    if (review !== undefined) return { kind: 'review', repository, review }
    const thread = kind === 'PRRT' ? pull.threads.find((one) => one.id === id) : undefined
    if (thread !== undefined) return { kind: 'thread', repository, thread }
    const comment = kind === 'PRRC' ? pull.threads.flatMap(({ comments }) => comments).find((one) => one.id === id) : undefined
    if (comment !== undefined) return { kind: 'reviewComment', repository, comment }
  }
  return undefined
}
