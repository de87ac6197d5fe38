import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Content, gitIn, repositoryIn, type ThrowawayRepository, throwawayFolder } from './throwaway-repository.ts'

type Files = Readonly<Record<string, Content | null>>

/** A repository as GitHub keeps it, with pull request 7 from `work` to `main`. */
export interface Hub {
  /** What a server serves: the repository is `octo/repo` in it. */
  readonly folder: string
  readonly origin: ThrowawayRepository
  /** `start` where work left main, `base` the first parent of the test merge, `tip` where main is now. */
  readonly commits: Readonly<Record<'start' | 'head' | 'base' | 'merge' | 'tip', string>>
}

/** What each commit changes. Without files of its own the base or tip is the commit before it. */
export interface History {
  readonly start: Files
  readonly work: Files
  /** On main, before GitHub made the test merge. */
  readonly main?: Files
  /** On main, after it. */
  readonly later?: Files
}

export function makeHub({ start, work, main, later }: History): Hub {
  const folder = throwawayFolder()
  mkdirSync(join(folder, 'octo/repo'), { recursive: true })
  const origin = repositoryIn(join(folder, 'octo/repo'))
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const started = origin.commit(start)
  origin.git('checkout', '-q', '-b', 'work')
  const head = origin.commit(work)
  origin.git('checkout', '-q', 'main')
  const base = main === undefined ? started : origin.commit(main)
  origin.git('merge', '-q', '--no-edit', '--no-ff', 'work')
  const merge = origin.git('rev-parse', 'HEAD')
  origin.git('update-ref', 'refs/pull/7/merge', merge)
  origin.git('update-ref', 'refs/pull/7/head', head)
  origin.git('reset', '-q', '--hard', base)
  return { folder, origin, commits: { start: started, head, base, merge, tip: later === undefined ? base : origin.commit(later) } }
}

/** A folder in which a commit is checked out, as actions/checkout leaves it with a depth; 0 is the whole repository. */
export function checkOut({ origin }: Hub, commit: string, depth = 0): string {
  const folder = throwawayFolder()
  if (depth === 0) {
    cpSync(origin.folder, folder, { recursive: true })
    gitIn(folder)('checkout', '-q', '--detach', commit)
    return folder
  }
  const made = repositoryIn(folder)
  made.git('remote', 'add', 'origin', 'http://127.0.0.1:1/octo/repo')
  made.git('fetch', '-q', '--no-tags', `--depth=${depth}`, `file://${origin.folder}`, commit)
  made.git('checkout', '-q', '--detach', commit)
  return folder
}

/** The payload of GitHub's pull_request event, as far as it matters. */
export function pullRequestPayload({ commits }: Hub): object {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      base: { ref: 'main', sha: commits.tip },
      head: { ref: 'work', sha: commits.head, repo: { full_name: 'octo/repo' } },
      merge_commit_sha: commits.merge,
      commits: 1,
    },
    repository: { full_name: 'octo/repo', default_branch: 'main' },
  }
}
