import type { BareRepository } from './git.ts'

/** A changed file as GitHub tells it: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
export interface DiffFile {
  readonly path: string
  readonly previousPath?: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  /** The blob after, or before where it is removed. */
  readonly sha: string
  readonly additions: number
  readonly deletions: number
  /** From the first `@@` on; '' for binary files, pure renames and changes of mode. */
  readonly patch: string
}

/** All of a diff, whatever GitHub would leave out of an answer. */
export interface Diff {
  readonly files: readonly DiffFile[]
  readonly text: string
}

const remembered = new WeakMap<BareRepository, Map<string, Diff>>()

/** What GitHub shows between two commits: three lines of context, renames found, nothing of the repository's attributes or config. */
export function diffOf(repository: BareRepository, from: string, to: string): Diff {
  const known = remembered.get(repository) ?? new Map<string, Diff>()
  remembered.set(repository, known)
  const key = `${from} ${to}`
  const diff = known.get(key) ?? readDiff(repository, from, to)
  known.set(key, diff)
  return diff
}

const options = ['-M', '-l0', '--no-color', '--no-ext-diff', '--no-textconv', '--full-index']

function readDiff(repository: BareRepository, from: string, to: string): Diff {
  const raw = repository.run(['diff', '--raw', '-z', '--no-abbrev', ...options, from, to])
  const text = repository.run(['diff', '-p', '-U3', ...options, from, to])
  if (raw.status !== 0 || text.status !== 0) throw new Error(raw.stderr + text.stderr)
  const whole = text.stdout.toString()
  const sections = whole.split(/^(?=diff --git )/m).filter((section) => section !== '')
  const files: DiffFile[] = []
  const fields = raw.stdout.toString().split('\0')
  for (let at = 0, section = 0; at < fields.length - 1; section += 1) {
    const [, , , before = '', after = '', letter = ''] = /^:(\d+) (\d+) (\S+) (\S+) ([A-Z])/.exec(fields[at] ?? '') ?? []
    const moved = letter === 'R' || letter === 'C'
    const path = fields[at + (moved ? 2 : 1)] ?? ''
    const patch = patchOf(sections[section] ?? '')
    files.push({
      path,
      ...(moved ? { previousPath: fields[at + 1] ?? '' } : {}),
      status: statusOf(letter, before === after),
      sha: letter === 'D' ? before : after,
      ...countLines(patch),
      patch,
    })
    // A file that becomes a link is one entry, and two sections: one that removes and one that adds.
    if (letter === 'T') section += 1
    at += moved ? 3 : 2
  }
  return { files, text: whole }
}

function statusOf(letter: string, same: boolean): DiffFile['status'] {
  if (letter === 'A') return 'added'
  if (letter === 'D') return 'removed'
  if (letter === 'R') return 'renamed'
  if (letter === 'C') return 'copied'
  if (letter === 'T' || same) return 'changed'
  return 'modified'
}

function patchOf(section: string): string {
  const start = /^@@ /m.exec(section)
  return start === null ? '' : section.slice(start.index).replace(/\n$/, '')
}

function countLines(patch: string): { additions: number; deletions: number } {
  let additions = 0
  let deletions = 0
  for (const line of patch.split('\n')) {
    if (line.startsWith('+')) additions += 1
    else if (line.startsWith('-')) deletions += 1
  }
  return { additions, deletions }
}

export type Side = 'LEFT' | 'RIGHT'

/** One line inside a hunk that a comment can stand on: context on both sides, additions RIGHT, deletions LEFT. */
export interface HunkLine {
  readonly text: string
  readonly left?: number
  readonly right?: number
}

export interface Hunk {
  readonly header: string
  readonly lines: readonly HunkLine[]
}

export function readHunks(patch: string): readonly Hunk[] {
  const hunks: { header: string; lines: HunkLine[] }[] = []
  let left = 0
  let right = 0
  for (const text of patch === '' ? [] : patch.split('\n')) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text)
    const hunk = hunks.at(-1)
    if (header !== null) {
      left = Number(header[1])
      right = Number(header[2])
      hunks.push({ header: text, lines: [] })
    } else if (text.startsWith('+')) {
      hunk?.lines.push({ text, right })
      right += 1
    } else if (text.startsWith('-')) {
      hunk?.lines.push({ text, left })
      left += 1
    } else if (!text.startsWith('\\')) {
      hunk?.lines.push({ text, left, right })
      left += 1
      right += 1
    }
  }
  return hunks
}

/** The hunk in which a line of a side lies. */
export function hunkAt(hunks: readonly Hunk[], side: Side, line: number): Hunk | undefined {
  return hunks.find((hunk) => hunk.lines.some((one) => (side === 'RIGHT' ? one.right : one.left) === line))
}

/** What GitHub shows above a comment: the hunk's header and its lines up to the commented one. */
export function diffHunkFor(hunk: Hunk, side: Side, line: number): string {
  const at = hunk.lines.findIndex((one) => (side === 'RIGHT' ? one.right : one.left) === line)
  return [hunk.header, ...hunk.lines.slice(0, at + 1).map(({ text }) => text)].join('\n')
}

/** The place that `position` means: lines below the first `@@`, headers of later hunks counted. */
export function lineAtPosition(hunks: readonly Hunk[], position: number): { side: Side; line: number } | undefined {
  let at = 0
  for (const [index, hunk] of hunks.entries()) {
    if (index > 0) at += 1
    const line = hunk.lines[position - at - 1]
    if (line !== undefined) {
      if (line.right !== undefined) return { side: 'RIGHT', line: line.right }
      return line.left === undefined ? undefined : { side: 'LEFT', line: line.left }
    }
    at += hunk.lines.length
  }
  return undefined
}

export function positionOf(hunks: readonly Hunk[], side: Side, line: number): number | null {
  let at = 0
  for (const [index, hunk] of hunks.entries()) {
    if (index > 0) at += 1
    const found = hunk.lines.findIndex((one) => (side === 'RIGHT' ? one.right : one.left) === line)
    if (found >= 0) return at + found + 1
    at += hunk.lines.length
  }
  return null
}

/** What a file's diff without context says: `undefined` where the file is gone after it. */
type Shifts = readonly { readonly start: number; readonly removed: number; readonly added: number }[] | undefined

const rememberedShifts = new WeakMap<BareRepository, Map<string, Shifts>>()

function shiftsOf(repository: BareRepository, from: string, to: string, path: string): Shifts {
  const known = rememberedShifts.get(repository) ?? new Map<string, Shifts>()
  rememberedShifts.set(repository, known)
  const key = `${from} ${to} ${path}`
  if (!known.has(key)) known.set(key, readShifts(repository, from, to, path))
  return known.get(key)
}

function readShifts(repository: BareRepository, from: string, to: string, path: string): Shifts {
  const { stdout } = repository.run(['diff', '--no-renames', '--no-color', '--no-ext-diff', '-U0', from, to, '--', `:(literal)${path}`])
  const lines = stdout.toString().split('\n')
  if (lines.some((line) => line.startsWith('deleted file mode'))) return undefined
  return lines.flatMap((line) => {
    const match = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line)
    return match === null ? [] : [{ start: Number(match[1]), removed: Number(match[2] ?? 1), added: Number(match[3] ?? 1) }]
  })
}

/** Where a line of a file before is after, by git's diff of the two; `undefined` where it was changed or removed. */
export function followLine(repository: BareRepository, from: string, to: string, path: string, line: number): number | undefined {
  if (from === to) return line
  const shifts = shiftsOf(repository, from, to, path)
  if (shifts === undefined) return undefined
  let moved = line
  for (const { start, removed, added } of shifts) {
    // A hunk that only adds names the line before it.
    if (removed === 0 ? line <= start : line < start) break
    if (line < start + removed) return undefined
    moved += added - removed
  }
  return moved
}
