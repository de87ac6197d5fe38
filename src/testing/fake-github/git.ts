import { spawnSync } from 'node:child_process'
import { gitTestEnvironment } from '../throwaway-repository.ts'

/** A bare repository as a host keeps it. Every call is one git process that has ended when the call returns, so state never changes in between. */
export interface BareRepository {
  readonly folder: string
  /** Trimmed output; throws git's own words where it fails. */
  git(...args: readonly string[]): string
  /** Output as bytes, and how it ended. */
  run(args: readonly string[], input?: string | Uint8Array): GitEnding
}

export interface GitEnding {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** More than any answer of a test. */
const most = 1 << 30

export function bareRepository(folder: string): BareRepository {
  const answers = new Map<string, GitEnding>()
  const run: BareRepository['run'] = (args, input) => {
    const key = input === undefined && isSettled(args) ? args.join('\0') : undefined
    const known = key === undefined ? undefined : answers.get(key)
    if (known !== undefined) return known
    const ending = start(args, input)
    // What is not there today may be pushed tomorrow.
    if (key !== undefined && (ending.status === 0 || args[0] === 'merge-tree')) answers.set(key, ending)
    return ending
  }
  const start: BareRepository['run'] = (args, input) => {
    const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: folder, env: gitTestEnvironment, input, maxBuffer: most })
    if (error !== undefined) throw error
    return { status: status ?? 1, stdout, stderr: stderr.toString() }
  }
  return {
    folder,
    run,
    git(...args) {
      const { status, stdout, stderr } = run(args)
      if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
      return stdout.toString().trim()
    },
  }
}

const asking = new Set(['merge-base', 'merge-tree', 'rev-list', 'rev-parse', 'diff', 'log', 'ls-tree', 'cat-file'])

/** Whether a question is about objects by their ids alone, whose answer never changes. */
function isSettled([command = '', ...args]: readonly string[]): boolean {
  if (!asking.has(command) || args.includes('blob')) return false
  const end = args.indexOf('--')
  const revisions = args.slice(0, end < 0 ? args.length : end).filter((arg) => !arg.startsWith('-') && arg !== 'commit' && arg !== 'tree')
  return revisions.length > 0 && revisions.every((arg) => /^[\da-f]{40}(?:\^\{\w+\}|\^\d)?(?:\.\.\.?[\da-f]{40})?$/.test(arg))
}

/** The commit that a name, a ref or an id means. */
export function resolveCommit(repository: BareRepository, revision: string): string | undefined {
  return resolve(repository, `${revision}^{commit}`)
}

export function resolve(repository: BareRepository, revision: string): string | undefined {
  if (revision === '' || revision.startsWith('-')) return undefined
  const { status, stdout } = repository.run(['rev-parse', '--verify', '--quiet', revision])
  return status === 0 ? stdout.toString().trim() : undefined
}

export function mergeBaseOf(repository: BareRepository, one: string, other: string): string | undefined {
  const { status, stdout } = repository.run(['merge-base', one, other])
  return status === 0 ? stdout.toString().trim() : undefined
}

/** A real three-way merge, as GitHub's test merge; `undefined` where it conflicts. */
export function mergeCommits(repository: BareRepository, base: string, head: string, message: string): string | undefined {
  const { status, stdout } = repository.run(['merge-tree', '--write-tree', base, head])
  if (status !== 0) return undefined
  const tree = stdout.toString().split('\n')[0] ?? ''
  return repository.git('commit-tree', tree, '-p', base, '-p', head, '-m', message)
}

export interface CommitFacts {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

export interface Signature {
  readonly name: string
  readonly email: string
  readonly date: string
}

const format = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00')

/** Commits in the order of `git log`, newest first unless told otherwise. */
export function readCommits(repository: BareRepository, ...args: readonly string[]): readonly CommitFacts[] {
  const { status, stdout, stderr } = repository.run(['log', '-z', `--format=${format}%x00`, ...args, '--'])
  if (status !== 0) throw new Error(stderr)
  const fields = stdout.toString().split('\0')
  const commits: CommitFacts[] = []
  // Every commit ends with an empty field of its own, from -z.
  for (let at = 0; at + 9 < fields.length; at += 11) commits.push(toCommit(fields.slice(at, at + 10)))
  return commits
}

function toCommit(fields: readonly string[]): CommitFacts {
  const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] = fields
  return {
    sha,
    tree,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: an, email: ae, date: toUtc(ad) },
    committer: { name: cn, email: ce, date: toUtc(cd) },
    message: message.trimEnd(),
  }
}

/** As GitHub writes times. */
export function toUtc(time: string | number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
}

export interface TreeEntry {
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
  readonly size?: number
  readonly path: string
}

/** `git ls-tree`, of a whole tree with its folders, or of one level. */
export function listTree(repository: BareRepository, tree: string, recursive: boolean): readonly TreeEntry[] {
  const { status, stdout, stderr } = repository.run(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), tree])
  if (status !== 0) throw new Error(stderr)
  return stdout
    .toString()
    .split('\0')
    .flatMap((line): TreeEntry[] => {
      const match = /^(\d+) (blob|tree|commit) (\S+) +(\S+)\t([\s\S]+)$/.exec(line)
      if (match === null) return []
      const [, mode = '', kind, sha = '', size = '-', path = ''] = match
      const type = kind === 'tree' ? 'tree' : kind === 'commit' ? 'commit' : 'blob'
      return [{ mode, type, sha, path, ...(size === '-' ? {} : { size: Number(size) }) }]
    })
}

/** An object by its id, in one process; of a commit or tree the kind alone. */
export function readObject(repository: BareRepository, id: string): { readonly kind: string; readonly bytes: Buffer } | undefined {
  const { stdout } = repository.run(['cat-file', '--batch'], `${id}\n`)
  const end = stdout.indexOf(10)
  const match = /^[\da-f]{40} (\w+) (\d+)$/.exec(stdout.toString('latin1', 0, end))
  if (match === null) return undefined
  return { kind: match[1] ?? '', bytes: stdout.subarray(end + 1, end + 1 + Number(match[2])) }
}

export function readBlob(repository: BareRepository, sha: string): Buffer | undefined {
  const { status, stdout } = repository.run(['cat-file', 'blob', sha])
  return status === 0 ? stdout : undefined
}

export function objectKind(repository: BareRepository, id: string): string | undefined {
  const { status, stdout } = repository.run(['cat-file', '-t', id])
  return status === 0 ? stdout.toString().trim() : undefined
}

export function objectSize(repository: BareRepository, id: string): number {
  return Number(repository.git('cat-file', '-s', id))
}
