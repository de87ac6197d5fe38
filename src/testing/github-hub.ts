import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Content, gitIn, gitTestEnvironment, repositoryIn, type ThrowawayRepository, throwawayFolder } from './throwaway-repository.ts'

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

/** Written by one git: a test of the action would otherwise spend most of its time on making its repository. */
export function makeHub({ start, work, main, later }: History): Hub {
  const folder = throwawayFolder()
  mkdirSync(join(folder, 'octo/repo'), { recursive: true })
  const origin = repositoryIn(join(folder, 'octo/repo'))
  appendFileSync(join(origin.folder, '.git/config'), '[uploadpack]\n\tallowAnySHA1InWant = true\n')
  const base = main === undefined ? 1 : 3
  const commits = [
    toCommit('refs/heads/main', 1, [], start),
    toCommit('refs/heads/work', 2, [1], work),
    ...(main === undefined ? [] : [toCommit('refs/heads/main', 3, [1], main)]),
    toCommit('refs/pull/7/merge', 4, [base, 2], work),
    ...(later === undefined ? [] : [toCommit('refs/heads/main', 5, [base], later)]),
    Buffer.from('reset refs/pull/7/head\nfrom :2\n\n'),
  ]
  const marks = join(folder, 'marks')
  const input = Buffer.concat(commits)
  execFileSync('git', ['fast-import', '--quiet', `--export-marks=${marks}`], { cwd: origin.folder, env: gitTestEnvironment, input })
  const ids = new Map(
    readFileSync(marks, 'utf8')
      .split('\n')
      .map((line): [string, string] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']),
  )
  const idOf = (mark: number) => ids.get(`:${mark}`) ?? ''
  return {
    folder,
    origin,
    commits: { start: idOf(1), head: idOf(2), base: idOf(base), merge: idOf(4), tip: idOf(later === undefined ? base : 5) },
  }
}

/** A commit for https://git-scm.com/docs/git-fast-import: the first parent's files with these changes. */
function toCommit(ref: string, mark: number, parents: readonly number[], files: Files): Buffer {
  const from = parents.map((parent, index) => `${index === 0 ? 'from' : 'merge'} :${parent}\n`).join('')
  const head = `commit ${ref}\nmark :${mark}\ncommitter A <a@example.com> 1700000000 +0000\ndata 6\nchange\n${from}`
  return Buffer.concat([Buffer.from(head), ...Object.entries(files).map(([path, content]) => toChange(path, content)), Buffer.from('\n')])
}

function toChange(path: string, content: Content | null): Buffer {
  const quoted = `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
  if (content === null) return Buffer.from(`D ${quoted}\n`)
  const isText = typeof content === 'string' || content instanceof Uint8Array
  const [mode, value] = isText ? ['100644', content] : 'link' in content ? ['120000', content.link] : ['100755', content.executable]
  const bytes = Buffer.from(value)
  return Buffer.concat([Buffer.from(`M ${mode} inline ${quoted}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n')])
}

/** A folder in which a commit is checked out, as actions/checkout leaves it with a depth; 0 is the whole repository. */
export function checkOut({ origin }: Hub, commit: string, depth = 0): string {
  const folder = throwawayFolder()
  if (depth === 0) {
    cpSync(origin.folder, folder, { recursive: true })
    // The origin has no files beside its objects.
    gitIn(folder)('checkout', '-q', '--force', '--detach', commit)
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
