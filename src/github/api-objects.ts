import { asRefusal } from '../publish/github-refusal.ts'
import type { TreeOptions } from '../tree/options.ts'
import type { CommitSource } from '../trigger/commit-source.ts'
import type { ObjectsElsewhere } from '../trigger/objects-elsewhere.ts'
import type { Text } from '../types/text.ts'
import type { Tree } from '../types/tree.ts'
import { openApiTree } from './api-tree.ts'
import type { Connection } from './connection.ts'

/** What is known of a commit. */
interface Known {
  readonly tree: string
  readonly parents: readonly string[]
}

/** The commits of a repository and their contents over GitHub's API, with `contents: read`. Commits of forks are there as well. */
export function openApiObjects(connection: Connection): ObjectsElsewhere {
  const { owner, repo, read } = connection
  const commits = new Map<string, Promise<Known | undefined>>()
  let failure: Text | undefined
  /** What GitHub does not tell is not there, and why is kept. */
  const attempt = async <Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await ask()
    } catch (error: unknown) {
      failure = asRefusal(error).told
      return undefined
    }
  }
  const know = (commit: string) => {
    const known = commits.get(commit) ?? attempt(() => askCommit(connection, commit))
    commits.set(commit, known)
    return known
  }
  const source: CommitSource = {
    obtain: async (commit) => (await know(commit)) !== undefined,
    // The API lists no contents of commits in between without a call for each of them.
    deepen: async () => false,
    parents: async (commit) => (await know(commit))?.parents ?? [],
    async tip(ref) {
      const answer = await attempt(() => read((octokit) => octokit.rest.git.getRef({ owner, repo, ref: ref.replace(/^refs\//, '') })))
      return answer?.data.object.sha
    },
    get failure() {
      return failure
    },
  }
  return {
    source,
    async open(commit: string, options: TreeOptions): Promise<Tree> {
      return openApiTree(connection, (await know(commit))?.tree ?? commit, options)
    },
    async mergeBase(one, other) {
      const basehead = `${one}...${other}`
      const answer = await attempt(() =>
        read((octokit) => octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 })),
      )
      return answer?.data.merge_base_commit?.sha
    },
    calls: connection.calls,
  }
}

async function askCommit({ owner, repo, read }: Connection, commit: string): Promise<Known> {
  const { data } = await read((octokit) => octokit.rest.git.getCommit({ owner, repo, commit_sha: commit }))
  return { tree: data.tree.sha, parents: data.parents.map(({ sha }) => sha) }
}
