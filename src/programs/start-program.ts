import { accessSync, constants, statSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { type Text, text, untrusted } from '../types/text.ts'
import { atEnd } from './ending.ts'
import { cleanEnvironment } from './environment.ts'

/** Why a program did not come to an end of its own. `stopped`: by us, because the caller no longer wants it. */
type WhyNotEnded =
  | 'missing'
  | 'not-executable'
  | 'too-many-arguments'
  | 'not-started'
  | 'time-limit'
  | 'output-limit'
  | 'killed'
  | 'stopped'

export interface NotEnded {
  readonly ended: false
  readonly why: WhyNotEnded
  /** A sentence for a person. */
  readonly detail: Text
}

export interface StartOptions {
  /** In milliseconds, over the whole life of the program. */
  readonly timeout: number
  readonly cwd?: string
  /** The whole environment; a clean one unless given. */
  readonly environment?: Readonly<Record<string, string>>
  /** Ends the program early. */
  readonly signal?: AbortSignal
}

/** A program that runs, with its pipes. */
export interface RunningProgram {
  readonly stdin: Writable
  readonly stdout: Readable
  readonly stderr: Readable
  /** Never rejects. */
  readonly end: Promise<{ readonly ended: true; readonly exitCode: number } | NotEnded>
  /** Ends it, and everything that it started. */
  stop(): void
}

/** How long a program may take to clean up after SIGTERM. */
const grace = 2_000

/**
 * Starts a program without a shell, in a process group of its own that ends with this process, by `stop` or at its time limit.
 * Bytes go through its pipes unread; see {@link import('./run-program.ts').runProgram} for one that is only waited for.
 */
export async function startProgram(file: string, args: readonly string[], options: StartOptions): Promise<RunningProgram | NotEnded> {
  const { execa } = await import('execa')
  const child = execa(file, [...args], {
    cwd: options.cwd ?? process.cwd(),
    env: { ...(options.environment ?? cleanEnvironment()) },
    extendEnv: false,
    stdin: 'pipe',
    stdout: 'pipe',
    stderr: 'pipe',
    buffer: false,
    reject: false,
    stripFinalNewline: false,
    // A group of its own, so that what the program starts ends with it. Windows has none; execa then ends the program alone.
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  if (child.pid === undefined) return describeStart(file, options.cwd, await child)
  const ending = watchLife(child.pid, options, () => child.kill('SIGKILL'))
  // A program that does not read its input closes it under us: its exit says what matters.
  child.stdin.on('error', () => {})
  child.once('exit', ending.endRest)
  const end = Promise.race([child, ending.givenUp]).then((result) => {
    ending.over()
    child.stdout.destroy()
    child.stderr.destroy()
    if (ending.why !== undefined) return describeEnd(ending.why, options.timeout)
    if (result?.exitCode !== undefined) return { ended: true, exitCode: result.exitCode } as const
    return { ended: false, why: 'killed', detail: text`it was ended by ${untrusted(result?.signal ?? 'a signal')}` } as const
  })
  return { stdin: child.stdin, stdout: child.stdout, stderr: child.stderr, end, stop: () => ending.stop('stopped') }
}

/** Holds one group to its limits; `why` says what ended it, where it was us. */
function watchLife(pid: number, options: StartOptions, killAlone: () => void) {
  let giveUp: () => void = () => {}
  const timers: NodeJS.Timeout[] = []
  const kill = (signal: NodeJS.Signals) => {
    try {
      if (process.platform === 'win32') killAlone()
      else process.kill(-pid, signal)
    } catch {
      // The group is gone.
    }
  }
  const life = {
    why: undefined as 'time-limit' | 'stopped' | undefined,
    /** Settles when even SIGKILL did not end it, or a grandchild of another group keeps the pipes open. */
    givenUp: new Promise<undefined>((done) => {
      giveUp = () => done(undefined)
    }),
    stop(why: 'time-limit' | 'stopped') {
      if (life.why !== undefined) return
      life.why = why
      kill('SIGTERM')
      timers.push(
        setTimeout(() => kill('SIGKILL'), grace),
        setTimeout(giveUp, 2 * grace),
      )
    },
    /** What the program left behind in its group would keep its pipes open. */
    endRest: () => kill('SIGKILL'),
    over() {
      for (const timer of timers) clearTimeout(timer)
      options.signal?.removeEventListener('abort', onAbort)
      forget()
    },
  }
  const onAbort = () => life.stop('stopped')
  const forget = atEnd(() => kill('SIGKILL'))
  timers.push(setTimeout(() => life.stop('time-limit'), options.timeout))
  if (options.signal?.aborted === true) life.stop('stopped')
  else options.signal?.addEventListener('abort', onAbort)
  return life
}

function describeEnd(why: 'time-limit' | 'stopped', timeout: number): NotEnded {
  if (why === 'stopped') return { ended: false, why, detail: text`it was stopped` }
  return { ended: false, why, detail: text`it did not end within ${Math.ceil(timeout / 1000)} s and was stopped` }
}

/** Told from the system's error code: a name that execve(2) or spawn gives. */
function describeStart(file: string, cwd: string | undefined, result: { readonly code?: string | undefined }): NotEnded {
  const { code = 'unknown' } = result
  const named = untrusted(file)
  if (code === 'E2BIG') return { ended: false, why: 'too-many-arguments', detail: text`${named} cannot be given that many arguments` }
  if (cwd !== undefined && !isFolder(cwd)) {
    return { ended: false, why: 'not-started', detail: text`the folder ${untrusted(cwd)} to start ${named} in does not exist` }
  }
  if (code === 'ENOENT' && isThere(file)) {
    return { ended: false, why: 'not-executable', detail: text`${named} cannot be run: the interpreter that it names is missing` }
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') return { ended: false, why: 'missing', detail: text`${named} does not exist` }
  if (code === 'EACCES' || code === 'EPERM') {
    return { ended: false, why: 'not-executable', detail: text`${named} may not be run: it is not a file with the permission to execute` }
  }
  return { ended: false, why: 'not-started', detail: text`${named} could not be started (${untrusted(code)})` }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isThere(file: string): boolean {
  if (!file.includes('/')) return false
  try {
    accessSync(file, constants.F_OK)
    return true
  } catch {
    return false
  }
}
