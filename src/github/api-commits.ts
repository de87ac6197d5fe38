import type { CommitRange } from '../programs/git-history.ts'
import { asRefusal, GithubRefusal } from '../publish/github-refusal.ts'
import { type CommitContents, type FoundCommits, noCommits } from '../tree/commits-between.ts'
import { type Text, text } from '../types/text.ts'
import type { BlobId } from '../types/tree.ts'
import { at, idOf } from './answers.ts'
import { openBlobReader } from './api-blobs.ts'
import { introducedOverApi } from './api-introduced.ts'
import type { Connection } from './connection.ts'

/** Calls that the commits of a run may take beside all others. */
const mostCalls = 150
/** Commits that GitHub lists at once, and pages of them. */
const pageSize = 100
const mostPages = 10

interface ListedCommit {
  readonly id: string
  readonly parents: readonly string[]
}

/**
 * The commits of a range over GitHub's API and what they bring in, within a budget of calls: a comparison lists them, GraphQL gives the
 * folders in which they differ from their parents, many at a time. A list that cannot be had is not whole, with the reason.
 */
export function openApiCommits(connection: Connection, refused: (told: Text) => void): (range: CommitRange) => Promise<FoundCommits> {
  let left = mostCalls
  const mayAsk = () => left-- > 0
  const sizes = new Map<BlobId, number>()
  const readBlobs = openBlobReader(connection, refused, mayAsk)
  return async ({ tips: [tip = ''], without }) => {
    const found = new Map<string, readonly string[]>()
    let isCut = false
    try {
      for (const [index, base] of without.entries()) {
        const listed = await compare(connection, base, tip, mayAsk)
        const ids = new Set(listed.commits.map(({ id }) => id))
        isCut ||= listed.isCut
        if (index === 0) for (const { id, parents } of listed.commits) found.set(id, parents)
        else for (const id of found.keys()) if (!ids.has(id)) found.delete(id)
      }
    } catch (error: unknown) {
      return { commits: noCommits, whole: false, why: asRefusal(error).told }
    }
    const from: CommitContents = {
      introduced: (ids) => introducedOverApi(connection, parentsIn(ids, found), { mayAsk, sizes, most: mostCalls }),
      read: (blobs, largest) => readBlobs(blobs, { sizes, largest }),
    }
    const rows = [...found].map(([id, parents]) => [id, ...parents])
    const why = text`GitHub's API was asked for ${mostPages * pageSize} of them, and no more`
    const commits = { count: rows.length, [Symbol.iterator]: () => rows[Symbol.iterator]() }
    return { commits, from, ...(isCut ? { whole: false, why } : { whole: true }) }
  }
}

function* parentsIn(ids: Iterable<string>, known: ReadonlyMap<string, readonly string[]>): Generator<ListedCommit> {
  for (const id of ids) yield { id, parents: known.get(id) ?? [] }
}

/** All that `tip` reaches and `base` does not, oldest first: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
async function compare(
  { owner, repo, read }: Connection,
  base: string,
  tip: string,
  mayAsk: () => boolean,
): Promise<{ readonly commits: readonly ListedCommit[]; readonly isCut: boolean }> {
  const commits: ListedCommit[] = []
  const basehead = `${base}...${tip}`
  for (let page = 1; page <= mostPages && mayAsk(); page += 1) {
    const asked = { owner, repo, basehead, per_page: pageSize, page }
    const { data } = await read((octokit) => octokit.rest.repos.compareCommitsWithBasehead(asked))
    const listed: unknown = data?.commits
    if (!Array.isArray(listed)) throw new GithubRefusal('unreachable', text`GitHub's answer about commits cannot be used`)
    commits.push(...listed.flatMap(readCommit))
    if (listed.length < pageSize) return { commits, isCut: false }
  }
  return { commits, isCut: true }
}

function readCommit(commit: unknown): readonly ListedCommit[] {
  const id = idOf(commit)
  const parents = at(commit, 'parents')
  return id === undefined || !Array.isArray(parents) ? [] : [{ id, parents: parents.flatMap((parent) => idOf(parent) ?? []) }]
}
