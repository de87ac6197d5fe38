import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { Readable } from 'node:stream'
import type { Introduced } from '../types/tree.ts'
import { type GitPlace, gitArguments, gitEnvironment, gitError, readGit, startError } from './git.ts'

/** Commits by id: all that can be reached from `tips` and not from `without`. */
export interface CommitRange {
  readonly tips: readonly string[]
  readonly without: readonly string[]
}

/** The commits of a range as ids, parents always before their children. */
export interface ListedCommits {
  readonly count: number
  /** A commit's id, then those of its parents as this repository knows them: none where history was cut off. */
  [Symbol.iterator](): Iterator<readonly string[]>
}

/** Lists a range, oldest first. Held as git wrote it: 41 bytes for each id. */
export async function listCommits(place: GitPlace, { tips, without }: CommitRange): Promise<ListedCommits> {
  const range = [...tips, ...without.map((id) => `^${id}`)].map((id) => `${id}\n`).join('')
  const listing = await readGit(place, ['rev-list', '--topo-order', '--reverse', '--parents', '--stdin'], range)
  let count = 0
  for (const byte of listing) if (byte === lineFeed) count++
  return { count, [Symbol.iterator]: () => linesOf(listing) }
}

const lineFeed = 10

function* linesOf(listing: Buffer): Generator<readonly string[]> {
  for (let from = 0; from < listing.length; ) {
    const end = listing.indexOf(lineFeed, from)
    yield listing.toString('latin1', from, end).split(' ')
    from = end + 1
  }
}

/**
 * What some commits bring in, in the order of the commits: every file whose content differs from what each parent has at its path, so
 * that a merge tells only what it adds to both of its sides, and a commit without parents all of its tree. Links and submodules are left
 * out. In batches. One `git diff-tree` for all: it reads commits and trees alone, applies no attribute and runs nothing.
 * https://git-scm.com/docs/git-diff-tree#_combined_diff_format
 */
export async function* listIntroduced(place: GitPlace, commits: Iterable<string>): AsyncGenerator<readonly Introduced[]> {
  const shape = ['--stdin', '-r', '-c', '--root', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv']
  const child = spawn('git', gitArguments(['diff-tree', ...shape]), {
    cwd: place.directory,
    env: gitEnvironment(place),
    stdio: 'pipe',
    windowsHide: true,
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000)
  })
  const ended = endOf(child, place)
  ended.catch(() => {})
  // git may end without reading what it was given.
  child.stdin.on('error', () => {})
  Readable.from(linesFor(commits), { objectMode: false }).pipe(child.stdin)
  try {
    yield* readIntroduced(child.stdout)
    const status = await ended
    if (status !== 0) throw gitError(['diff-tree'], { status, stderr: said })
  } finally {
    child.kill()
  }
}

/** Many ids in one chunk. */
function* linesFor(commits: Iterable<string>): Generator<Buffer> {
  let lines: string[] = []
  for (const commit of commits) {
    if (lines.push(`${commit}\n`) < 1_000) continue
    yield Buffer.from(lines.join(''))
    lines = []
  }
  if (lines.length > 0) yield Buffer.from(lines.join(''))
}

function endOf(child: ChildProcessWithoutNullStreams, place: GitPlace): Promise<number | NodeJS.Signals> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(startError(error, place)))
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'))
  })
}

/** Reads `COMMIT<NUL>`, then for each file `:MODES IDS STATUS<NUL>PATH<NUL>`, with as many modes and ids as there are parents, and one more. */
async function* readIntroduced(output: AsyncIterable<Buffer>): AsyncGenerator<readonly Introduced[]> {
  let rest: Buffer = Buffer.alloc(0)
  let commit = ''
  let change: { readonly mode: string; readonly blob: string } | undefined
  for await (const chunk of output) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const found: Introduced[] = []
    let from = 0
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
      if (change !== undefined) {
        if (isFileMode(change.mode)) found.push({ commit, path: bytes.toString('utf8', from, end), blob: change.blob })
        change = undefined
      } else if (bytes[from] === colon) change = readChange(bytes.toString('latin1', from, end))
      else commit = bytes.toString('latin1', from, end)
      from = end + 1
    }
    rest = bytes.subarray(from)
    if (found.length > 0) yield found
  }
}

const colon = 58

function readChange(meta: string): { readonly mode: string; readonly blob: string } {
  const parts = meta.split(' ')
  return { mode: parts[(parts.length - 3) / 2] ?? '', blob: parts.at(-2) ?? '' }
}

/** The modes of files, among them the old ones that git once wrote: https://git-scm.com/docs/git-fast-import#_filemodify */
function isFileMode(mode: string): boolean {
  return mode.startsWith('100')
}
