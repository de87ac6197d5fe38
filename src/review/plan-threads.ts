import type { Finding } from '../types/finding.ts'
import { type Anchor, type Diff, findAnchor } from './anchors.ts'
import { type Author, type Closing, writeClosed, writeComment } from './comment-body.ts'
import { findDeleted } from './deleted.ts'
import { mostComments } from './limits.ts'
import type { Link } from './links.ts'
import { type FileComment, isLineComment, type LineComment, type Planned, type ThreadPlan } from './operations.ts'
import { isPutAside, type OwnThread, ownMarker, ownThreads, pickThread } from './own-threads.ts'
import type { Posted, PostedThread } from './posted.ts'
import { type Suggestion, suggestEdit } from './suggestion.ts'

/** All that the conversations depend on. */
export interface ThreadsRequest {
  /** What is worth a comment, worst first. */
  readonly told: readonly Finding[]
  /** Every finding of the run, whatever it counts. */
  readonly findings: readonly Finding[]
  readonly posted: Pick<Posted, 'threads' | 'reviews' | 'comments'>
  readonly author: Author
  readonly diff: Diff
  readonly link: Link
  /** How many findings get a comment, at most 30. */
  readonly most: number
  /** The branch that is merged into. */
  readonly base?: string
  /** Whether a finding at a path may be missing only because something could not be checked. */
  readonly unsure: (path: string) => boolean
}

/** Each is a request of its own. */
const mostOnFiles = 10
/** More threads of ours than this make a pull request unreadable, however they came about. */
const mostThreads = 50

/** Plans what makes the conversations true again (design.md, decision 6). Given what it would leave behind, it plans nothing. */
export function planThreads(request: ThreadsRequest): ThreadPlan {
  const { told, author, diff, posted: now } = request
  const plan = openPlan(author)
  const wanted = new Map(told.map((finding) => [finding.fingerprint, want(finding, diff)]))
  const kept = new Map<string, OwnThread>()
  for (const [fingerprint, threads] of ownThreads(request.posted.threads, author.owner)) {
    const one = wanted.get(fingerprint)
    const picked = pickThread(threads, ({ thread }) => one !== undefined && isAt(thread, one))
    for (const other of picked.others) plan.collapse(other)
    if (picked.kept !== undefined) kept.set(fingerprint, picked.kept)
  }
  for (const [fingerprint, one] of kept) if (!wanted.has(fingerprint)) settle(one, plan, request)
  const isDeleted = findDeleted(now, author.owner)
  const targets = pickTargets([...wanted.values()], Math.min(request.most, mostComments))
  let room = mostThreads - [...wanted.keys()].filter((fingerprint) => kept.has(fingerprint)).length
  for (const one of wanted.values()) {
    const posted = kept.get(one.finding.fingerprint)
    if (posted !== undefined) keepTrue(posted, one, plan, request)
    else if (targets.has(one) && room > 0 && !isDeleted(one.finding)) {
      room -= 1
      plan.say(planComment(one, request))
    }
  }
  const made = plan.done()
  return { ...made, hides: [...made.hides, ...emptyReviews(request, made)] }
}

/** Reviews of ours that only say how many comments they had, once all of those are gone: nothing is left to read. */
function emptyReviews({ posted, author }: ThreadsRequest, { removals, review, files }: ThreadPlan): ThreadPlan['hides'] {
  const going = new Set([...removals, ...[...review, ...files].map(({ replaces }) => replaces)])
  return posted.reviews.flatMap((one) => {
    const goes = posted.threads.filter(({ first, review: of }) => of === one.node && going.has(first.id)).length
    if (one.hidden || one.left > goes || ownMarker(one, author.owner)?.kind !== 'review') return []
    return [{ node: one.node, as: 'OUTDATED' as const }]
  })
}

/** A finding that is told, where it is told, and the fix that goes with it. */
interface Wanted {
  readonly finding: Finding
  readonly anchor: Anchor
  readonly suggestion?: Suggestion
}

/** A fix that a click applies is told where it applies, which only the head's side of the diff can be. */
function want(finding: Finding, diff: Diff): Wanted {
  const suggestion = finding.side === 'head' && finding.commit === undefined ? suggestEdit(finding, diff) : undefined
  if (suggestion === undefined) return { finding, anchor: findAnchor(finding, diff) }
  const at = diff.toHead(finding.place.file)(finding.span.line)
  const isHere = at !== undefined && at >= suggestion.startLine && at <= suggestion.line
  const { path, line } = suggestion
  return { finding, anchor: { on: 'line', path, side: 'RIGHT', line, ...(isHere ? {} : { elsewhere: true }) }, suggestion }
}

/** Which findings are to have a comment. Whatever is posted already has no say in it: a second run picks the same. */
function pickTargets(wanted: readonly Wanted[], most: number): ReadonlySet<Wanted> {
  let onFiles = 0
  const able = wanted.filter(({ anchor }) => {
    if (anchor.on !== 'file') return anchor.on === 'line'
    onFiles += 1
    return onFiles <= mostOnFiles
  })
  return new Set(able.slice(0, most))
}

/** Closes what is no longer found. */
function settle(one: OwnThread, plan: OpenPlan, { findings, unsure }: ThreadsRequest): void {
  const { marker, thread } = one
  if (isPutAside(one) || marker.done !== undefined || unsure(thread.path)) return
  const still = findings.some(({ fingerprint, status }) => fingerprint === marker.fingerprint && status !== 'fixed')
  if (marker.token === true) {
    if (!still) plan.close(one, 'history')
  } else if (thread.answered) plan.close(one, still ? 'excused' : 'fixed')
  else plan.remove(one)
}

/** Leaves a comment that still says what is so where it is so; else says it anew there, or in place where people or history hold on to it. */
function keepTrue(one: OwnThread, wanted: Wanted, plan: OpenPlan, request: ThreadsRequest): void {
  const { thread, marker } = one
  const { finding, anchor } = wanted
  const here = isAt(thread, wanted)
  if (anchor.on !== 'nothing' || thread.answered || isPutAside(one) || marker.token === true) plan.stands(finding)
  if (isPutAside(one) || (!here && thread.answered)) return
  if (here || marker.token === true) {
    const said = here && !thread.wholeFile ? wanted : { finding, anchor: onFile(finding) }
    const { body, digest } = writeComment({ ...said, base: request.base }, request.link, request.author)
    if (digest !== marker.digest || marker.done !== undefined) plan.edit(thread.first.id, body)
  } else if (anchor.on === 'nothing') plan.remove(one)
  else plan.say(planComment(wanted, request, thread.first.id))
}

/** Whether a thread stands where its finding is told. A whole file will do: GitHub may not have taken the line. */
function isAt(thread: PostedThread, { anchor, suggestion }: Wanted): boolean {
  if (anchor.on === 'nothing' || thread.path !== anchor.path) return false
  if (thread.wholeFile) return true
  if (anchor.on !== 'line' || thread.outdated || thread.side !== anchor.side) return false
  if (suggestion === undefined) return thread.line === anchor.line
  return thread.line === suggestion.line && (thread.startLine ?? thread.line) === suggestion.startLine
}

function onFile(finding: Finding): Anchor {
  return { on: 'file', path: finding.place.file }
}

function planComment({ finding, anchor, suggestion }: Wanted, { link, author, base }: ThreadsRequest, replaces?: number): Planned {
  const path = anchor.on === 'nothing' ? finding.place.file : anchor.path
  const aboutFile: FileComment = { path, body: writeComment({ finding, anchor: onFile(finding), base }, link, author).body }
  const shared = { finding, onFile: aboutFile, ...(replaces === undefined ? {} : { replaces }) }
  if (anchor.on !== 'line') return { ...shared, comment: aboutFile }
  const { body } = writeComment({ finding, anchor, suggestion, base }, link, author)
  const { line } = suggestion ?? anchor
  const startLine = suggestion?.startLine ?? line
  const lines = startLine < line ? { startLine, line } : { line }
  return { ...shared, comment: { path, side: anchor.side, ...lines, body } satisfies LineComment }
}

/** A plan in the making. */
interface OpenPlan {
  say(planned: Planned): void
  edit(id: number, body: string): void
  remove(one: OwnThread): void
  close(one: OwnThread, why: Closing): void
  collapse(one: OwnThread): void
  stands(finding: Finding): void
  done(): ThreadPlan
}

function openPlan(author: Author): OpenPlan {
  const said: Planned[] = []
  const edits: ThreadPlan['edits'][number][] = []
  const hides: ThreadPlan['hides'][number][] = []
  const removals: number[] = []
  const placed = new Set<Finding>()
  const close = ({ thread: { first }, marker }: OwnThread, why: Closing) => {
    edits.push({ id: first.id, body: writeClosed(first.body, marker, why, author) })
    if (why !== 'history') hides.push({ node: first.node, as: why === 'duplicate' ? 'DUPLICATE' : 'RESOLVED' })
  }
  return {
    say(planned) {
      said.push(planned)
      placed.add(planned.finding)
    },
    edit: (id, body) => edits.push({ id, body }),
    remove: ({ thread }) => removals.push(thread.first.id),
    close,
    collapse(one) {
      if (isPutAside(one)) return
      if (one.thread.answered || one.marker.token === true) close(one, 'duplicate')
      else removals.push(one.thread.first.id)
    },
    stands: (finding) => placed.add(finding),
    done: () => ({
      review: said.flatMap((one) => (isLineComment(one.comment) ? [{ ...one, comment: one.comment }] : [])),
      files: said.flatMap((one) => (isLineComment(one.comment) ? [] : [{ ...one, comment: one.comment }])),
      edits,
      hides,
      removals,
      placed,
    }),
  }
}
