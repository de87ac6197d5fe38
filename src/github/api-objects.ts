import { asRefusal, GithubRefusal } from '../publish/github-refusal.ts'
import type { TreeOptions } from '../tree/options.ts'
import type { CommitSource } from '../trigger/commit-source.ts'
import type { ObjectsElsewhere } from '../trigger/objects-elsewhere.ts'
import { type Text, text } from '../types/text.ts'
import type { Tree } from '../types/tree.ts'
import { at, idOf } from './answers.ts'
import { openApiCommits } from './api-commits.ts'
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
  const asked = new Map<string, Promise<Known | undefined>>()
  const questions = openQuestions()
  let refused: Text | undefined
  const tellRefusal = (told: Text) => {
    refused ??= told
  }
  const know = (commit: string) => {
    const known = asked.get(commit) ?? questions.ask(() => askCommit(connection, commit))
    asked.set(commit, known)
    return known
  }
  const source: CommitSource = {
    obtain: async (commit) => (await know(commit)) !== undefined,
    // Nothing is brought here: ranges are listed over there.
    deepen: async () => false,
    parents: async (commit) => (await know(commit))?.parents ?? [],
    async tip(ref) {
      const answer = await questions.ask(() => read((octokit) => octokit.rest.git.getRef({ owner, repo, ref: ref.replace(/^refs\//, '') })))
      return idAt(answer?.data, 'object')
    },
    get failure() {
      return questions.failure
    },
  }
  return {
    source,
    async open(commit: string, options: TreeOptions): Promise<Tree> {
      return openApiTree(connection, (await know(commit))?.tree ?? commit, options, tellRefusal)
    },
    async mergeBase(one, other) {
      const basehead = `${one}...${other}`
      const answer = await questions.ask(() =>
        read((octokit) => octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 })),
      )
      return idAt(answer?.data, 'merge_base_commit')
    },
    commits: openApiCommits(connection, tellRefusal),
    refused: () => refused,
    calls: connection.calls,
  }
}

interface Questions {
  /** The answer; undefined for what GitHub does not tell, which is not there then. */
  ask<Answer>(question: () => Promise<Answer>): Promise<Answer | undefined>
  /** Why the last question had no answer. */
  readonly failure: Text | undefined
}

/** What does not answer is not asked again: each question would wait as long. */
function openQuestions(): Questions {
  let failure: Text | undefined
  let isClosed = false
  return {
    async ask(question) {
      if (isClosed) return undefined
      try {
        return await question()
      } catch (error: unknown) {
        const { kind, told } = asRefusal(error)
        isClosed = kind === 'unreachable' || kind === 'limited'
        failure = kind === 'forbidden' ? text`${told}, which takes the permission \`contents: read\`` : told
        return undefined
      }
    },
    get failure() {
      return failure
    },
  }
}

async function askCommit({ owner, repo, read }: Connection, commit: string): Promise<Known> {
  const { data } = await read((octokit) => octokit.rest.git.getCommit({ owner, repo, commit_sha: commit }))
  const tree = idAt(data, 'tree')
  const parents = at(data, 'parents')
  if (tree === undefined || !Array.isArray(parents))
    throw new GithubRefusal('unreachable', text`GitHub's answer about a commit cannot be used`)
  return { tree, parents: parents.flatMap((parent) => idOf(parent) ?? []) }
}

/** The id of what an answer names so. */
function idAt(answer: unknown, name: string): string | undefined {
  return idOf(at(answer, name))
}
