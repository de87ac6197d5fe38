import { GithubRefusal } from '../publish/github-refusal.ts'
import type { PullRequestPort } from '../publish/pull-request-port.ts'
import type { FileComment, LineComment } from '../review/operations.ts'
import type { ChangedFile } from '../review/patch.ts'
import type { Posted, PostedComment, PostedThread } from '../review/posted.ts'
import { text } from '../types/text.ts'

/** A pull request in memory that does what it is asked, for what does not depend on GitHub's own rules. */
export interface MemoryPull extends PullRequestPort {
  state: Posted
  /** What was changed, in order: `review 2`, `remove 7`. */
  readonly changes: string[]
  /** Thrown by the next call whose name and argument fit. */
  fail(when: RegExp, refusal: GithubRefusal, worked?: boolean): void
}

let next = 10_000

export function memoryPull(state: Posted, files: readonly ChangedFile[] = []): MemoryPull {
  const changes: string[] = []
  const failures: { when: RegExp; refusal: GithubRefusal; worked: boolean }[] = []
  const comment = (body: string): PostedComment => {
    next += 1
    return { id: next, node: `N${next}`, body, own: true, hidden: false }
  }
  const thread = ({ path, body, ...at }: LineComment | FileComment): PostedThread => ({
    path,
    ...('line' in at ? { line: at.line } : {}),
    ...('startLine' in at && at.startLine !== undefined ? { startLine: at.startLine } : {}),
    side: 'side' in at ? at.side : 'RIGHT',
    wholeFile: !('line' in at),
    resolved: false,
    outdated: false,
    first: comment(body),
    answered: false,
  })
  const set = (change: Partial<Posted>) => {
    pull.state = { ...pull.state, ...change }
  }
  const change = async (name: string, work: () => void) => {
    const at = failures.findIndex(({ when }) => when.test(name))
    const [failure] = at === -1 ? [] : failures.splice(at, 1)
    if (failure === undefined || failure.worked) {
      work()
      changes.push(name)
    }
    if (failure !== undefined) throw failure.refusal
  }
  const need = (found: unknown) => {
    if (found === undefined) throw new GithubRefusal('missing', text`not there`)
  }
  const mapFirst = (find: (first: PostedComment) => boolean, map: (first: PostedComment) => PostedComment) =>
    pull.state.threads.map((one) => (find(one.first) ? { ...one, first: map(one.first) } : one))
  const pull: MemoryPull = {
    state,
    changes,
    fail: (when, refusal, worked = false) => failures.push({ when, refusal, worked }),
    look: async () => pull.state,
    head: async () => pull.state.head,
    files: async () => files,
    blob: async () => new Uint8Array(),
    review: (_commit, body, comments) =>
      change(`review ${comments.map(({ path, line }) => `${path}:${line}`).join(' ')}`, () => {
        const { id: _id, ...words } = comment(body)
        const made = comments.map((one) => ({ ...thread(one), review: words.node }))
        set({ threads: [...pull.state.threads, ...made], reviews: [...pull.state.reviews, { ...words, left: made.length }] })
      }),
    commentOnFile: (_commit, one) => change(`file ${one.path}`, () => set({ threads: [...pull.state.threads, thread(one)] })),
    editThread: (id, body) =>
      change(`edit ${id}`, () => {
        need(pull.state.threads.find(({ first }) => first.id === id))
        set({
          threads: mapFirst(
            (first) => first.id === id,
            (first) => ({ ...first, body }),
          ),
        })
      }),
    removeThread: (id) =>
      change(`remove ${id}`, () => {
        const gone = pull.state.threads.find(({ first }) => first.id === id)
        need(gone)
        set({
          threads: pull.state.threads.filter((one) => one !== gone),
          reviews: pull.state.reviews.map((one) => (one.node === gone?.review ? { ...one, left: one.left - 1 } : one)),
        })
      }),
    hide: (node, as) =>
      change(`hide ${node} ${as}`, () =>
        set({
          reviews: pull.state.reviews.map((one) => (one.node === node ? { ...one, hidden: true } : one)),
          threads: mapFirst(
            (first) => first.node === node,
            (first) => ({ ...first, hidden: true }),
          ),
        }),
      ),
    comment: (body) => change('comment', () => set({ comments: [...pull.state.comments, comment(body)] })),
    editComment: (id, body) =>
      change(`edit comment ${id}`, () => set({ comments: pull.state.comments.map((one) => (one.id === id ? { ...one, body } : one)) })),
    removeComment: (id) => change(`remove comment ${id}`, () => set({ comments: pull.state.comments.filter((one) => one.id !== id) })),
  }
  return pull
}
