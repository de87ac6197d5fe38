import { gitError, runGit } from '../programs/git.ts'
import type { Repository } from './repository.ts'

/** One file of git's index, with the status that its file on disk had when git last looked. */
export interface IndexRecord {
  readonly path: string
  /** The path's bytes, where they are no UTF-8. */
  readonly rawPath?: Buffer
  readonly mode: string
  readonly id: string
  /** 0, or in a conflict 1 (base), 2 (ours) or 3 (theirs). */
  readonly stage: number
  /** The status of the file as indexed; absent where git tells it in a way that we do not know. */
  readonly status?: IndexedStatus
  readonly skipped: boolean
  /** git was told to take the file for unchanged. */
  readonly assumed: boolean
  /** Only promised (`git add --intent-to-add`): not part of what would be committed. */
  readonly intended: boolean
}

/** Times in milliseconds, as {@link import('node:fs').Stats} has them. */
export interface IndexedStatus {
  readonly mtimeMs: number
  readonly ctimeMs: number
  readonly ino: number
  readonly size: number
  /** git kept no parts of a second. */
  readonly coarse: boolean
}

export interface IndexListing {
  readonly records: readonly IndexRecord[]
  /** Files that are not in the index and not ignored; a path that ends with `/` is a repository of its own. */
  readonly others: readonly { readonly path: string; readonly rawPath?: Buffer }[]
  /** Folders that git could not look into for such files. */
  readonly unreadable: readonly string[]
}

// `flags` of an index entry: https://git-scm.com/docs/index-format, shifted as git holds them in memory (read-cache.h).
const assumeValid = 0x8000
const intentToAdd = 1 << 29
const skipWorktree = 1 << 30

/**
 * Lists the index by `git ls-files --debug`, the one listing that has each file's status without git opening the file to compare it:
 * that would run the filters which attributes name. Its format is not promised; a status that reads otherwise is left out.
 */
export async function listIndex(repository: Repository, untracked: boolean): Promise<IndexListing> {
  const wanted = untracked ? ['--others', '--exclude-standard'] : []
  const args = ['ls-files', '-z', '-t', '--cached', '--stage', '--debug', ...wanted]
  const answer = await runGit(repository.place, args)
  if (answer.status !== 0) throw gitError(args, answer)
  // git tells it nowhere else; its locale is ours.
  const told = answer.stderr.matchAll(/^warning: could not open directory '(.*)\/': /gm)
  return { ...parseListing(answer.stdout), unreadable: [...told].map(([, path = '']) => path) }
}

/** A tag, then of a file in the index `MODE ID STAGE<tab>PATH<NUL>` and five lines of status, of another file `PATH<NUL>`. */
function parseListing(output: Buffer): Omit<IndexListing, 'unreadable'> {
  const listing = output.toString()
  const rawPaths = listing.includes('\uFFFD') ? rawPathsOf(output) : undefined
  const records: IndexRecord[] = []
  const others: { path: string; rawPath?: Buffer }[] = []
  for (let from = 0, count = 0; from < listing.length; count++) {
    const end = listing.indexOf('\0', from)
    const raw = rawPaths?.[count]
    if (listing.startsWith('? ', from)) {
      const path = listing.slice(from + 2, end)
      others.push(raw === undefined ? { path } : { path, rawPath: raw })
      from = end + 1
      continue
    }
    const tab = listing.indexOf('\t', from)
    const [, mode = '', id = '', stage] = listing.slice(from, tab).split(' ')
    const next = statusEnd(listing, end + 1)
    const { status, flags } = parseStatus(listing, end + 1)
    records.push({
      path: listing.slice(tab + 1, end),
      ...(raw === undefined ? {} : { rawPath: raw }),
      mode,
      id,
      stage: Number(stage),
      ...(status === undefined ? {} : { status }),
      skipped: (flags & skipWorktree) !== 0,
      assumed: (flags & assumeValid) !== 0,
      intended: (flags & intentToAdd) !== 0,
    })
    from = next
  }
  return { records, others }
}

const statusLines =
  / {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: (\d+)\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: ([0-9a-f]+)\n/y

function parseStatus(listing: string, from: number): { status?: IndexedStatus; flags: number } {
  statusLines.lastIndex = from
  const found = statusLines.exec(listing)
  if (found === null) return { flags: 0 }
  const [, ctime, ctimeNs, mtime, mtimeNs, ino, size, flags] = found
  return {
    status: {
      ctimeMs: milliseconds(Number(ctime), Number(ctimeNs)),
      mtimeMs: milliseconds(Number(mtime), Number(mtimeNs)),
      ino: Number(ino),
      size: Number(size),
      coarse: ctimeNs === '0' && mtimeNs === '0',
    },
    flags: Number.parseInt(flags ?? '0', 16),
  }
}

/** The very sum that node makes of a status (`lib/internal/fs/utils.js`), so that equal times are equal numbers. */
function milliseconds(seconds: number, nanoseconds: number): number {
  return seconds * 1_000 + nanoseconds / 1_000_000
}

/** Where the next record begins: after the lines that are indented. */
function statusEnd(listing: string, from: number): number {
  let at = from
  while (listing.startsWith('  ', at)) {
    const end = listing.indexOf('\n', at)
    at = end === -1 ? listing.length : end + 1
  }
  return at
}

/** The bytes of every path that is no UTF-8, by its number in the listing. */
function rawPathsOf(output: Buffer): (Buffer | undefined)[] {
  const paths: (Buffer | undefined)[] = []
  for (let from = 0; from < output.length; ) {
    const end = output.indexOf(0, from)
    const other = output.toString('latin1', from, from + 2) === '? '
    const path = output.subarray(other ? from + 2 : output.indexOf(9, from) + 1, end)
    paths.push(path.equals(Buffer.from(path.toString())) ? undefined : path)
    from = end + 1
    while (!other && output.toString('latin1', from, from + 2) === '  ') {
      const line = output.indexOf(10, from)
      from = line === -1 ? output.length : line + 1
    }
  }
  return paths
}
