import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that a process let out. */
export interface Leavings {
  readonly status: number | null
  /** Each place that something was written to, with what it holds: `stdout`, `file x`. */
  readonly outputs: Readonly<Record<string, string>>
}

export interface WatchedRun {
  /** A folder of its own, outside of the repository. */
  readonly scratch: string
  readonly command: readonly string[]
  readonly folder: string
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly input?: string
  /** Sends SIGTERM once the process has said this much on either stream, or has lived so long. */
  readonly stopAfter?: number
  readonly withoutGit?: true
  readonly user?: number
}

/** Runs a program with temporary and home folders of its own, its children behind a note-taker, and reads all that it leaves. */
export async function watch(run: WatchedRun): Promise<Leavings> {
  const [home, temporary, bin] = ['home', 'tmp', 'bin'].map((name) => join(run.scratch, name)) as [string, string, string]
  for (const folder of [home, temporary, bin]) mkdirSync(folder, { recursive: true })
  const notes = join(run.scratch, 'children')
  writeFileSync(notes, '')
  if (run.user !== undefined) for (const path of [run.scratch, home, temporary, notes]) chmodSync(path, 0o777)
  if (!run.withoutGit) takeNotes(bin, 'git', '/usr/bin/git', notes)
  const before = new Set(filesIn(run.folder))
  const [program = '', ...args] = run.command
  const child = spawn(program, args, {
    cwd: run.folder,
    env: { PATH: run.withoutGit ? bin : `${bin}:/usr/bin:/bin`, HOME: home, TMPDIR: temporary, RUNNER_TEMP: temporary, ...run.environment },
    stdio: 'pipe',
    ...(run.user === undefined ? {} : { uid: run.user }),
  })
  const streams = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) child[name].on('data', (chunk) => (streams[name] += String(chunk)))
  child.stdin.on('error', () => {})
  child.stdin.end(run.input ?? '')
  const timer = run.stopAfter === undefined ? undefined : setTimeout(() => child.kill('SIGTERM'), run.stopAfter)
  const status = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  clearTimeout(timer)
  const left = [home, temporary].flatMap((folder) => filesIn(folder).map((path) => [`left ${path}`, readFileSync(path, 'latin1')] as const))
  const made = filesIn(run.folder).filter((path) => !before.has(path) && !path.includes('/.git/'))
  const written = made.map((path) => [`made ${path}`, readFileSync(path, 'latin1')] as const)
  const outputs = { ...streams, children: readFileSync(notes, 'utf8'), ...Object.fromEntries([...left, ...written]) }
  return { status, outputs: { ...outputs, names: [...left, ...written].map(([name]) => name).join('\n') } }
}

/** A program in the way of another that writes down with what arguments and environment it was started. */
function takeNotes(folder: string, name: string, real: string, notes: string): void {
  const script = `#!/bin/sh\n{ echo "== ${name}"; for one in "$@"; do echo "$one"; done; env; } >> '${notes}'\nexec ${real} "$@"\n`
  writeFileSync(join(folder, name), script, { mode: 0o755 })
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
