import { gitError, readGit, runGit } from '../programs/git.ts'
import type { Repository } from './repository.ts'

/** One file of git's index, with the status that its file on disk had when git last looked. */
export interface IndexRecord {
  readonly path: string
  /** The path's bytes, where they are no UTF-8. */
  readonly rawPath: Buffer | undefined
  readonly mode: string
  readonly id: string
  /** 0, or in a conflict 1 (base), 2 (ours) or 3 (theirs). */
  readonly stage: number
  /** The status of the file as indexed; undefined where git tells it in a way that we do not know. */
  readonly status: IndexedStatus | undefined
}

/** Times in milliseconds, as {@link import('node:fs').Stats} has them. */
export interface IndexedStatus {
  readonly mtimeMs: number
  readonly ctimeMs: number
  readonly ino: number
  readonly size: number
  /** git kept no parts of a second. */
  readonly coarse: boolean
  /** Left out by a sparse checkout. */
  readonly skipped: boolean
  /** git was told to take the file for unchanged. */
  readonly assumed: boolean
  /** Only promised (`git add --intent-to-add`): not part of what would be committed. */
  readonly intended: boolean
}

/** Files that are neither in the index nor ignored. */
export interface OtherFiles {
  /** One that ends with `/` is a repository of its own. */
  readonly files: readonly { readonly path: string; readonly rawPath: Buffer | undefined }[]
  /** Folders that git could not look into. */
  readonly unreadable: readonly string[]
}

/**
 * Lists the index by `git ls-files --debug`, the one listing that has each file's status without git opening the file to compare it:
 * that would run the filters which attributes name. Its format is not promised; a status that reads otherwise is left out.
 */
export async function listIndex(repository: Repository): Promise<readonly IndexRecord[]> {
  return parseListing(await readGit(repository.place, ['ls-files', '-z', '--cached', '--stage', '--debug']))
}

export async function listOthers(repository: Repository): Promise<OtherFiles> {
  const args = ['ls-files', '-z', '--others', '--exclude-standard']
  const answer = await runGit(repository.place, args)
  if (answer.status !== 0) throw gitError(args, answer)
  // git tells it nowhere else; its locale is ours.
  const told = answer.stderr.matchAll(/^warning: could not open directory '(.*)\/': /gm)
  const files: { path: string; rawPath: Buffer | undefined }[] = []
  for (let from = 0; from < answer.stdout.length; ) {
    const end = answer.stdout.indexOf(0, from)
    const bytes = answer.stdout.subarray(from, end)
    const path = bytes.toString()
    files.push({ path, rawPath: path.includes('\uFFFD') ? rawOf(bytes) : undefined })
    from = end + 1
  }
  return { files, unreadable: [...told].map(([, path = '']) => path) }
}

/** `MODE ID STAGE<tab>PATH<NUL>`, then five lines of status that begin with two spaces. */
function parseListing(output: Buffer): IndexRecord[] {
  const listing = output.toString()
  const rawPaths = listing.includes('\uFFFD') ? rawPathsOf(output) : undefined
  const records: IndexRecord[] = []
  for (let from = 0; from < listing.length; ) {
    const tab = listing.indexOf('\t', from)
    const end = listing.indexOf('\0', tab)
    records.push({
      path: listing.slice(tab + 1, end),
      rawPath: rawPaths?.[records.length],
      mode: listing.slice(from, from + 6),
      id: listing.slice(from + 7, tab - 2),
      stage: listing.charCodeAt(tab - 1) - zero,
      status: parseStatus(listing, end + 1),
    })
    from = end + 1
    while (listing.startsWith('  ', from)) from = listing.indexOf('\n', from) + 1
  }
  return records
}

const zero = 48
const labels = ['  ctime: ', ':', '\n  mtime: ', ':', '\n  dev: ', '\tino: ', '\n  uid: ', '\tgid: ', '\n  size: ', '\tflags: ']

// `flags` of an index entry as git holds them in memory (read-cache-ll.h): https://git-scm.com/docs/index-format
const assumeValid = 0x8000
const intentToAdd = 1 << 29
const skipWorktree = 1 << 30

function parseStatus(listing: string, from: number): IndexedStatus | undefined {
  const numbers: number[] = []
  let at = from
  for (const label of labels) {
    if (!listing.startsWith(label, at)) return undefined
    at += label.length
    const start = at
    const base = numbers.length === labels.length - 1 ? 16 : 10
    let number = 0
    for (let digit = digitAt(listing, at); digit < base; digit = digitAt(listing, ++at)) number = number * base + digit
    if (at === start) return undefined
    numbers.push(number)
  }
  const [ctime = 0, ctimeNs = 0, mtime = 0, mtimeNs = 0, , ino = 0, , , size = 0, flags = 0] = numbers
  return {
    ctimeMs: milliseconds(ctime, ctimeNs),
    mtimeMs: milliseconds(mtime, mtimeNs),
    ino,
    size,
    coarse: ctimeNs === 0 && mtimeNs === 0,
    skipped: (flags & skipWorktree) !== 0,
    assumed: (flags & assumeValid) !== 0,
    intended: (flags & intentToAdd) !== 0,
  }
}

/** The digit at a position, 99 for none. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= zero && code <= zero + 9) return code - zero
  return code >= 97 && code <= 102 ? code - 87 : 99
}

/** The very sum that node makes of a status (`lib/internal/fs/utils.js`), so that equal times are equal numbers. */
function milliseconds(seconds: number, nanoseconds: number): number {
  return seconds * 1_000 + nanoseconds / 1_000_000
}

/** The bytes of every path that is no UTF-8, by its number in the listing. */
function rawPathsOf(output: Buffer): (Buffer | undefined)[] {
  const paths: (Buffer | undefined)[] = []
  for (let from = 0; from < output.length; ) {
    const end = output.indexOf(0, from)
    paths.push(rawOf(output.subarray(output.indexOf(9, from) + 1, end)))
    from = end + 1
    while (output.toString('latin1', from, from + 2) === '  ') from = output.indexOf(10, from) + 1
  }
  return paths
}

/** Undefined for UTF-8 that decodes to just these bytes. */
function rawOf(path: Buffer): Buffer | undefined {
  return path.equals(Buffer.from(path.toString())) ? undefined : path
}
