import { type Text, text, untrusted } from '../types/text.ts'
import { type GitPlace, gitArguments, gitEnvironment, lastLine } from './git.ts'
import { runProgram } from './run-program.ts'

/** A repository on a server, reached over HTTP by git. */
export interface RemoteRepository {
  /** `https://github.com/owner/name` */
  readonly url: string
  /** Handed over by environment as basic authentication, to this URL alone. Without one the checkout's own credentials are used. */
  readonly token?: string
  /** In milliseconds, for each command. */
  readonly timeout?: number
}

/** Shown to a person where something could not be fetched. Holds no credential. */
export type FetchAnswer = { readonly fetched: true } | { readonly fetched: false; readonly detail: Text }

const defaultTimeout = 120_000

/**
 * Brings commits into the repository's object store, without tags, and without writing a ref or FETCH_HEAD.
 * In a shallow clone each comes alone (`shallow`) or with as much of its history as `depth` says, otherwise with what is missing of it.
 */
export async function fetchCommits(
  place: GitPlace,
  remote: RemoteRepository,
  commits: readonly string[],
  options: { readonly shallow: boolean; readonly depth?: number },
): Promise<FetchAnswer> {
  const depth = options.shallow ? [`--depth=${options.depth ?? 1}`] : []
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance', '--refmap=']
  const answer = await ask(place, remote, ['fetch', ...depth, ...quiet, '--end-of-options', remote.url, ...commits])
  return 'output' in answer ? { fetched: true } : { fetched: false, detail: answer.detail }
}

/** Brings contents into the object store of a partial clone that has their trees. GitHub gives any object by its id. */
export async function fetchBlobs(place: GitPlace, remote: RemoteRepository, ids: readonly string[]): Promise<FetchAnswer> {
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance', '--refmap=']
  // What is here tells the server nothing of what is asked: no commit of it has to be told.
  const alone = ['-c', 'fetch.negotiationAlgorithm=noop']
  const answer = await ask(place, remote, ['fetch', ...quiet, '--stdin', '--end-of-options', remote.url], {
    config: alone,
    input: `${ids.join('\n')}\n`,
  })
  return 'output' in answer ? { fetched: true } : { fetched: false, detail: answer.detail }
}

/** The commit that a ref of the server names now, by the ref's full name; undefined where it cannot be told. */
export async function remoteTip(place: GitPlace, remote: RemoteRepository, ref: string): Promise<string | undefined> {
  const answer = await ask(place, remote, ['ls-remote', '--quiet', '--end-of-options', remote.url, ref])
  if (!('output' in answer)) return undefined
  const lines = answer.output.split('\n').map((line) => line.split('\t'))
  const id = lines.find(([, name]) => name === ref)?.[0]
  return id !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : undefined
}

interface AskOptions {
  readonly config?: readonly string[]
  readonly input?: string
}

async function ask(
  place: GitPlace,
  remote: RemoteRepository,
  args: readonly string[],
  { config = [], input }: AskOptions = {},
): Promise<{ output: string } | { detail: Text }> {
  const result = await runProgram('git', gitArguments([...quietConfig, ...config, ...args]), {
    ...(input === undefined ? {} : { input }),
    cwd: place.directory,
    environment: fetchEnvironment(place, remote),
    timeout: remote.timeout ?? defaultTimeout,
    outputLimit: 16 * 1024 * 1024,
  })
  if (!result.ended) return { detail: text`git ${untrusted(args[0] ?? '')} failed: ${result.detail}` }
  if (result.exitCode !== 0) return { detail: text`git ${untrusted(args[0] ?? '')} failed: ${untrusted(lastLine(result.stderr))}` }
  return { output: result.stdout }
}

/** No redirect, because the token would be asked for elsewhere; no program of a config; no work beyond the fetch. */
const quietConfig = [
  'http.followRedirects=false',
  'credential.helper=',
  'fetch.recurseSubmodules=false',
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((entry) => ['-c', entry])

/** How the machine reaches the network. git's own config files are not read: they could send a URL elsewhere. */
const networkVariables = [
  'http_proxy',
  'https_proxy',
  'HTTPS_PROXY',
  'all_proxy',
  'ALL_PROXY',
  'no_proxy',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
]

function fetchEnvironment(place: GitPlace, remote: RemoteRepository): Record<string, string> {
  const network = networkVariables.flatMap((name) => {
    const value = place.environment[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...gitEnvironment(place),
    ...Object.fromEntries(network),
    GIT_ALLOW_PROTOCOL: new URL(remote.url).protocol === 'http:' ? 'http' : 'https',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...authentication(remote),
  }
}

/**
 * actions/checkout leaves its own header for the whole server in the repository's config; two are refused ("Duplicate header").
 * The empty value takes back what was set for this URL or shorter ones: https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpextraHeader
 */
function authentication({ url, token }: RemoteRepository): Record<string, string> {
  if (token === undefined || token === '' || !isPrivate(new URL(url))) return {}
  const key = `http.${url}.extraheader`
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  }
}

/** A token goes over TLS, or stays on this machine. */
function isPrivate({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
