import { resolve } from 'node:path'
import { type GitPlace, gitError, readGit, runGit } from '../programs/git.ts'
import { type GitObjects, openGitObjects } from '../programs/git-objects.ts'
import { UserError } from '../types/user-error.ts'
import type { ObjectFormat } from './object-id.ts'

/** A git repository, with what has to be known of it before anything is read. */
export interface Repository {
  /** The working tree's folder; absent in a bare repository. Every path of its trees begins here. */
  readonly root?: string
  /** Where this work tree's own state lies: HEAD and the index. */
  readonly gitDirectory: string
  readonly indexFile: string
  readonly format: ObjectFormat
  /** History was cut off: commits may be missing. */
  readonly shallow: boolean
  readonly place: GitPlace
  readonly objects: GitObjects
  /** Runs git in it; anything but status 0 is an error. */
  git(args: readonly string[], input?: string): Promise<Buffer>
  /** Commit ids of revisions, undefined for what names no commit here. Nothing of a revision can be taken as an option. */
  resolve(revisions: readonly string[]): Promise<readonly (string | undefined)[]>
  close(): Promise<void>
}

/** Paths may hold line ends; an option that `git rev-parse` does not know comes back as it is, and stands between them. */
const separator = '--kubelatch'
/** What `git rev-parse` is asked, in this order. The last fails in a bare repository. */
const facts = [
  ...['--show-object-format', '--is-shallow-repository', '--absolute-git-dir', separator],
  ...['--git-path', 'index', separator, '--show-toplevel'],
]

/**
 * Opens the repository that `directory` lies in, or gives undefined where there is none.
 * Throws a {@link UserError} where git is missing or refuses the repository.
 */
export async function openRepository(
  directory: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Repository | undefined> {
  const place: GitPlace = { directory, environment: wholePaths(environment, directory) }
  const answer = await runGit(place, ['rev-parse', ...facts])
  const told = answer.stdout.toString()
  const [shape = '', indexFile = '', root = ''] = told.split(`${separator}\n`).map((part) => part.replace(/\n$/, ''))
  const parsed = /^(sha1|sha256)\n(true|false)\n([\s\S]+)$/.exec(shape)
  if (parsed === null) {
    if (answer.stderr.includes('not a git repository')) return undefined
    if (answer.status !== 0) throw gitError(['rev-parse'], answer)
    throw new UserError('git is too old to tell what this repository is like.', { hint: 'Install git 2.25 or later.' })
  }
  const [, format, shallow, gitDirectory = ''] = parsed
  return enterRepository(
    { ...place, directory: root === '' ? directory : root },
    {
      ...(root === '' ? {} : { root }),
      gitDirectory,
      indexFile: resolve(directory, indexFile),
      format: format === 'sha256' ? 'sha256' : 'sha1',
      shallow: shallow === 'true',
    },
  )
}

function enterRepository(
  place: GitPlace,
  known: Pick<Repository, 'root' | 'gitDirectory' | 'indexFile' | 'format' | 'shallow'>,
): Repository {
  const objects = openGitObjects(place)
  return {
    ...known,
    place,
    objects,
    git: (args, input) => readGit(place, args, input),
    resolve: (revisions) => resolveCommits(place, revisions),
    close: () => objects.close(),
  }
}

/** git is run at the root of the work tree, from where a relative GIT_INDEX_FILE would be another file. */
function wholePaths(environment: GitPlace['environment'], directory: string): GitPlace['environment'] {
  const names = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY']
  const given = names.flatMap((name) => {
    const value = environment[name]
    return value === undefined || value === '' ? [] : [[name, resolve(directory, value)]]
  })
  return { ...environment, ...Object.fromEntries(given) }
}

/** The repository of a folder, or a {@link UserError} that says what else could be done. */
export async function requireRepository(
  directory: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Repository> {
  const repository = await openRepository(directory, environment)
  if (repository !== undefined) return repository
  throw new UserError(`${JSON.stringify(directory)} is not in a git repository.`, {
    hint: 'Run it in a checkout (in a workflow: after actions/checkout), compare two folders with `kubelatch diff BEFORE AFTER`, or check files as they are with `kubelatch check PATH`.',
  })
}

async function resolveCommits(place: GitPlace, revisions: readonly string[]): Promise<readonly (string | undefined)[]> {
  const asked = revisions.filter(isRevision)
  if (asked.length === 0) return revisions.map(() => undefined)
  const input = asked.map((revision) => `${revision}^{commit}\n`).join('')
  const answer = await runGit(place, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], input)
  // It ends at a revision like `@{upstream}` that cannot be told, and leaves the others out.
  const lines =
    answer.status === 0 ? answer.stdout.toString().split('\n') : await Promise.all(asked.map((revision) => resolveCommit(place, revision)))
  const found = new Map(asked.map((revision, index) => [revision, /^([0-9a-f]{40,64})(?: commit)?$/.exec(lines[index] ?? '')?.[1]]))
  return revisions.map((revision) => found.get(revision))
}

async function resolveCommit(place: GitPlace, revision: string): Promise<string> {
  const answer = await runGit(place, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  return answer.status === 0 ? answer.stdout.toString().trim() : ''
}

/** Line ends would be further questions, and no revision begins with a dash. */
function isRevision(revision: string): boolean {
  return revision !== '' && !revision.startsWith('-') && !/[\u0000-\u001f\u007f]/.test(revision)
}
