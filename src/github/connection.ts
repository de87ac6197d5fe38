import type { getOctokit } from '@actions/github'
import { GithubRefusal } from '../publish/github-refusal.ts'
import { text } from '../types/text.ts'
import { openPacing } from './pacing.ts'
import { toRefusal } from './refusal.ts'

/** Where and as whom requests are made. */
export interface ConnectionOptions {
  /** GITHUB_API_URL: `https://api.github.com`, or `https://HOST/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string
  /** Sent to that host alone. */
  readonly token: string
  /** `owner/name` */
  readonly repository: string
  /** Milliseconds for all requests together, waiting included. */
  readonly time?: number
  /** Milliseconds for one answer. */
  readonly patience?: number
  /** How many changes may be made. */
  readonly writes?: number
  /** A second as the pauses are told in, in milliseconds: shorter in tests. */
  readonly second?: number
}

/** A way to ask GitHub within limits. Every failure comes as a {@link GithubRefusal}. */
export interface Connection {
  readonly owner: string
  readonly repo: string
  /** Begins to load what the first request needs, while something else is waited for. */
  prepare(): void
  /** Requests that were sent, those that were repeated included. */
  readonly calls: () => number
  read<Answer>(ask: (octokit: Octokit) => Promise<Answer>): Promise<Answer>
  /** One at a time, after the first few at least a second apart. What makes something new is not repeated: it may be there though no answer came. */
  write<Answer>(ask: (octokit: Octokit) => Promise<Answer>): Promise<Answer>
}

export type Octokit = ReturnType<typeof getOctokit>

const defaults = { time: 180_000, patience: 15_000, writes: 60, second: 1_000 }
/** GitHub asks for a second between changes in large numbers (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api). */
const burst = 10
/** Waits that GitHub asks for and that are obeyed, each. */
const mostWaits = 2

/** Opens a connection. The libraries are loaded by the first request, or by {@link Connection.prepare}. */
export function openConnection(options: ConnectionOptions): Connection {
  const { time, patience, writes, second, ...rest } = { ...defaults, ...options }
  const [owner = '', repo = ''] = rest.repository.split('/')
  // From the first request on: what is checked before it takes nothing from this time.
  let end: number | undefined
  let calls = 0
  let octokit: Promise<Octokit> | undefined
  const counted = () => {
    calls += 1
  }
  const opened = () => {
    octokit ??= openOctokit({ ...rest, patience, second, counted, hasTime })
    return octokit
  }
  const hasTime = (seconds: number) => {
    end ??= performance.now() + time
    return performance.now() + seconds * second < end
  }
  const read: Connection['read'] = async (ask) => {
    if (!hasTime(0)) throw new GithubRefusal('limited', text`the time for talking to GitHub is used up`)
    try {
      return await ask(await opened())
    } catch (error: unknown) {
      throw toRefusal(error)
    }
  }
  const queue = openQueue(writes, second)
  return {
    owner,
    repo,
    prepare() {
      opened().catch(() => {})
    },
    calls: () => calls,
    read,
    write: (ask) => queue(() => read(ask)),
  }
}

/** Does one thing after another, up to so many; after the first few at least a second apart. */
function openQueue(most: number, second: number): <Answer>(work: () => Promise<Answer>) => Promise<Answer> {
  let taken = 0
  let free = 0
  let last: Promise<unknown> = Promise.resolve()
  const wait = async () => {
    if (taken >= most) throw new GithubRefusal('limited', text`${most} changes in one run are the most that is made`)
    taken += 1
    const left = taken > burst ? Math.max(0, free - performance.now()) : 0
    if (left > 0) await new Promise((done) => setTimeout(done, left))
  }
  return (work) => {
    const turn = last.then(wait).then(work)
    const rest = () => {
      free = performance.now() + second
    }
    last = turn.then(rest, rest)
    return turn
  }
}

interface OctokitOptions extends Pick<ConnectionOptions, 'apiUrl' | 'token'> {
  readonly patience: number
  readonly second: number
  readonly counted: () => void
  readonly hasTime: (seconds: number) => boolean
}

async function openOctokit({ apiUrl, token, patience, second, counted, hasTime }: OctokitOptions): Promise<Octokit> {
  const [{ getOctokit }, { defaults: toolkit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@actions/github/lib/utils'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  const waits = (seconds: number, _request: unknown, _octokit: unknown, count: number) => count < mostWaits && hasTime(seconds)
  const limits = {
    onRateLimit: waits,
    onSecondaryRateLimit: waits,
    retryAfterBaseValue: second,
    ...(openPacing() as object),
  }
  const silent = () => {}
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent: 'kubelatch',
      log: { debug: silent, info: silent, warn: silent, error: silent },
      throttle: limits,
      retry: { retries: 2, retryAfterBaseValue: second },
      request: { fetch: guardFetch(toolkit.request?.fetch ?? fetch, apiUrl, patience, counted) },
    },
    retry,
    throttling,
  )
}

type Fetch = (url: string, options: { readonly signal?: AbortSignal }) => Promise<Response>

/** The token goes to the API's own host and nowhere else: no other address is asked, and no redirect is followed. */
function guardFetch(inner: Fetch, apiUrl: string, patience: number, counted: () => void): Fetch {
  const { origin } = new URL(apiUrl)
  return async (url, options) => {
    if (new URL(url).origin !== origin) throw unrepeated('another host')
    counted()
    const late = AbortSignal.timeout(patience)
    try {
      const response = await inner(url, { ...options, redirect: 'manual', signal: late } as object)
      if (response.status < 300 || response.status >= 400 || response.status === 304) return response
    } catch (error: unknown) {
      if (!late.aborted) throw error
      throw unrepeated('timeout')
    }
    throw unrepeated('redirect')
  }
}

/** By this name it is not asked again (@octokit/request, fetch-wrapper): what hangs would hang three times. */
function unrepeated(reason: string): Error {
  return Object.assign(new Error(reason), { name: 'AbortError' })
}

/** The API's address as a job's environment has it; undefined where it is none. GitHub sets it in every job; on GitHub Enterprise Server it ends in `/api/v3`. */
export function apiUrlOf({ GITHUB_API_URL: url = '' }: Readonly<Record<string, string | undefined>>): string | undefined {
  return /^https?:\/\/[^/?#@\s]+(?:\/[\w./-]*)?$/.test(url) ? url.replace(/\/+$/, '') : undefined
}
