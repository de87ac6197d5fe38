import { spawn } from 'node:child_process'
import { UserError } from '../types/user-error.ts'
import { cleanEnvironment } from './environment.ts'

/** How git is run: where, and with what of the surroundings. */
export interface GitPlace {
  readonly directory: string
  /** The process's own environment. Only what says where a repository lies is taken from it. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** What git answered. A status other than 0 is the caller's to judge. */
export interface GitAnswer {
  /** The exit status, or the signal that ended git. */
  readonly status: number | NodeJS.Signals
  readonly stdout: Buffer
  readonly stderr: string
}

/**
 * Nothing that a repository's config names is run: no hook, no monitor, no pager, no credential program. A checkout that belongs to another
 * user is read all the same (in Actions it does): what git's ownership check guards against is just what is off here.
 */
const safeConfig = ['core.fsmonitor=', 'core.hooksPath=/dev/null', 'core.attributesFile=/dev/null', 'core.askPass=', 'safe.directory=*']

const safeVariables = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  // A partial clone would fetch what is missing in the middle of a read. Older gits do not know GIT_NO_LAZY_FETCH; without a transport they cannot either.
  GIT_ALLOW_PROTOCOL: 'none',
}

/** What git's own hooks set for the programs that they run: without it a run inside a hook would read another index or miss new objects. */
const placeVariables = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
]

/** The whole argument list of a git that executes nothing of the repository. */
export function gitArguments(args: readonly string[]): string[] {
  return ['--no-pager', '--no-optional-locks', '--literal-pathspecs', ...safeConfig.flatMap((entry) => ['-c', entry]), ...args]
}

const environments = new WeakMap<GitPlace, Record<string, string>>()

/** The environment of every git: clean, without prompts, replaced objects or network. Made once for each place. */
export function gitEnvironment(place: GitPlace): Record<string, string> {
  const made = environments.get(place) ?? makeEnvironment(place)
  environments.set(place, made)
  return made
}

function makeEnvironment(place: GitPlace): Record<string, string> {
  const extra: Record<string, string> = { ...safeVariables }
  for (const name of placeVariables) {
    const value = place.environment[name]
    if (value !== undefined) extra[name] = value
  }
  return cleanEnvironment(extra, { environment: place.environment, folder: place.directory })
}

/**
 * Runs git and gives its whole output; throws only when it cannot be started.
 *
 * Started by node itself: execa costs 37 ms in a cold process (25 ms to load, 12 ms at its first use), and a `diff` asks git five short
 * questions of 2 ms each. What takes longer or needs ending runs over execa (fetch.ts).
 */
export function runGit(place: GitPlace, args: readonly string[], input = ''): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', gitArguments(args), { cwd: place.directory, env: gitEnvironment(place), stdio: 'pipe', windowsHide: true })
    const out: Buffer[] = []
    const said: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.on('error', (error) => reject(startError(error, place)))
    child.on('close', (code, signal) => {
      resolve({ status: code ?? signal ?? 'SIGKILL', stdout: Buffer.concat(out), stderr: Buffer.concat(said).toString() })
    })
    // git may end without reading what it was given.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** Runs git and gives its output; a status other than 0 is an error that names the command and what git said. */
export async function readGit(place: GitPlace, args: readonly string[], input = ''): Promise<Buffer> {
  const answer = await runGit(place, args, input)
  if (answer.status !== 0) throw gitError(args, answer)
  return answer.stdout
}

/** What to tell a person of a git command that failed: never its arguments, which may come from a change. */
export function gitError(
  args: readonly string[],
  answer: { readonly status: number | NodeJS.Signals; readonly stderr: string },
): UserError {
  const how = typeof answer.status === 'number' ? `with status ${answer.status}` : `by ${answer.status}`
  const said = readable(answer.stderr)
  return new UserError(`git ${args[0]} ended ${how}${said === '' ? '.' : `: ${said}`}`, { hint: gitHint(answer.stderr) })
}

/** Why git could not be started at all. */
export function startError(error: unknown, place: GitPlace): Error {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES') return error instanceof Error ? error : new Error(String(error))
  return new UserError(
    `git could not be started in ${JSON.stringify(place.directory)}: it is not installed, or the folder does not exist.`,
    {
      hint: 'Install git (2.25 or later) outside the repository and put it on PATH, or compare two folders: `kubelatch diff BEFORE AFTER`.',
      cause: error,
    },
  )
}

function gitHint(stderr: string): string {
  // Before 2.38 git takes safe.directory from its own config files alone: https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
  if (stderr.includes('safe.directory')) return 'Run `git config --global --add safe.directory "$PWD"` in the repository.'
  // Contents are fetched when they are missing (`blob:none`); without trees nobody knows which.
  if (stderr.includes('promisor')) return 'This clone leaves out trees or commits: clone with `--filter=blob:none`, or without a filter.'
  return 'Run `git fsck` to see whether the repository is whole.'
}

/** What git said last, which names the cause, on one line and without what a terminal would act on. */
export function lastLine(stderr: string): string {
  return readable(stderr.split('\n').filter(isTelling).at(-1) ?? '')
}

/** git's first lines on one line. */
function readable(stderr: string): string {
  const lines = stderr.split('\n').filter(isTelling)
  return lines
    .slice(0, 3)
    .map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD').slice(0, 300))
    .join(' ')
}

function isTelling(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('hint:')
}
