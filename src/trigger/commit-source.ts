import type { FetchAnswer, RemoteRepository } from '../programs/git-fetch.ts'
import type { Repository } from '../tree/repository.ts'
import { type Text, text } from '../types/text.ts'

/** Makes commits available: what the checkout has is used, what it lacks is fetched. */
export interface CommitSource {
  /** Whether the commit is there now, fetched if need be. */
  obtain(commit: string): Promise<boolean>
  /** Brings commits here with so much of their history (all of it, where this is no shallow clone). Whether they are here then. */
  deepen(commits: readonly string[], depth: number): Promise<boolean>
  /** The ids of a commit's parents as written in it, also where a shallow clone hides them. It must have been obtained. */
  parents(commit: string): Promise<readonly string[]>
  /** Where a ref of the server is now; undefined where it cannot be told. */
  tip(ref: string): Promise<string | undefined>
  /** Why the last fetch that failed did. */
  readonly failure: Text | undefined
}

/** `remote` absent: nothing is fetched. The git that fetches is loaded when the first commit is missing. */
export function openCommitSource(repository: Repository, remote: RemoteRepository | undefined): CommitSource {
  const present = new Map<string, Promise<boolean>>()
  let failure: Text | undefined
  // One at a time: two would wait for the same lock on the list of shallow commits.
  let fetching: Promise<unknown> = Promise.resolve()

  async function obtain(commit: string): Promise<boolean> {
    const [found] = await repository.resolve([commit])
    if (found === commit) return true
    if (remote === undefined) {
      failure ??= text`nothing is fetched in this run`
      return false
    }
    return (await fetch([commit], 1, remote)) && (await repository.resolve([commit]))[0] === commit
  }

  async function fetch(commits: readonly string[], depth: number, from: RemoteRepository): Promise<boolean> {
    const answer = fetching.then(() => fetchNow(commits, depth, from))
    fetching = answer
    const fetched = await answer
    if (!fetched.fetched) failure = fetched.detail
    return fetched.fetched
  }

  async function fetchNow(commits: readonly string[], depth: number, from: RemoteRepository): Promise<FetchAnswer> {
    const { fetchCommits } = await import('../programs/git-fetch.ts')
    return fetchCommits(repository.place, from, commits, { shallow: repository.shallow, depth })
  }

  return {
    obtain(commit) {
      const before = present.get(commit) ?? obtain(commit)
      present.set(commit, before)
      return before
    },
    async deepen(commits, depth) {
      if (remote === undefined || !(await fetch(commits, depth, remote))) return false
      return (await repository.resolve(commits)).every((found) => found !== undefined)
    },
    async parents(commit) {
      const written = (await repository.git(['cat-file', 'commit', commit])).toString()
      const header = written.slice(0, written.indexOf('\n\n'))
      return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id)
    },
    async tip(ref) {
      if (remote === undefined) return undefined
      const { remoteTip } = await import('../programs/git-fetch.ts')
      return remoteTip(repository.place, remote, ref)
    },
    get failure() {
      return failure
    },
  }
}
