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

/** By git, which can bring single contents as well. */
export interface GitSource extends CommitSource {
  /** Brings contents here that a partial clone only promises. Whether they are here then. */
  contents(ids: readonly string[]): Promise<boolean>
}

/** `remote` absent: nothing is fetched. The git that fetches is loaded when the first commit is missing. */
export function openCommitSource(repository: Repository, remote: RemoteRepository | undefined): GitSource {
  const present = new Map<string, Promise<boolean>>()
  const fetcher = openFetcher(repository, remote)

  async function obtain(commit: string): Promise<boolean> {
    if ((await repository.resolve([commit]))[0] === commit) return true
    return (await fetcher.fetch([commit], 1)) && (await repository.resolve([commit]))[0] === commit
  }

  return {
    obtain(commit) {
      const before = present.get(commit) ?? obtain(commit)
      present.set(commit, before)
      return before
    },
    async deepen(commits, depth) {
      if (remote === undefined || !(await fetcher.fetch(commits, depth))) return false
      return (await repository.resolve(commits)).every((found) => found !== undefined)
    },
    async parents(commit) {
      const written = (await repository.git(['cat-file', 'commit', commit])).toString()
      const header = written.slice(0, written.indexOf('\n\n'))
      return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id)
    },
    async contents(ids) {
      if (remote === undefined) return false
      const { fetchBlobs } = await import('../programs/git-fetch.ts')
      return (await fetchBlobs(repository.place, remote, ids)).fetched
    },
    async tip(ref) {
      if (remote === undefined) return undefined
      const { remoteTip } = await import('../programs/git-fetch.ts')
      return remoteTip(repository.place, remote, ref)
    },
    get failure() {
      return fetcher.failure
    },
  }
}

interface Fetcher {
  /** Whether the fetch succeeded. */
  fetch(commits: readonly string[], depth: number): Promise<boolean>
  /** Why the last one that failed did. */
  readonly failure: Text | undefined
}

/** Fetches one at a time: two would wait for the same lock on the list of shallow commits. */
function openFetcher(repository: Repository, remote: RemoteRepository | undefined): Fetcher {
  let failure: Text | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function fetchNow(commits: readonly string[], depth: number, from: RemoteRepository): Promise<FetchAnswer> {
    const { fetchCommits } = await import('../programs/git-fetch.ts')
    return fetchCommits(repository.place, from, commits, { shallow: repository.shallow, depth })
  }

  return {
    async fetch(commits, depth) {
      if (remote === undefined) {
        failure ??= text`nothing is fetched in this run`
        return false
      }
      const answer = last.then(() => fetchNow(commits, depth, remote))
      last = answer
      const told = await answer
      if (!told.fetched) failure = told.detail
      return told.fetched
    },
    get failure() {
      return failure
    },
  }
}
