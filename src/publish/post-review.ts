import { count } from '../formats/ledger.ts'
import { codeSpan } from '../formats/markdown-voice.ts'
import type { Author } from '../review/comment-body.ts'
import { digestOf } from '../review/comment-body.ts'
import { writeMarker } from '../review/marker.ts'
import type { LineComment, Planned, SummaryPlan, ThreadPlan } from '../review/operations.ts'
import type { Posted } from '../review/posted.ts'
import { findStale, type Stale } from '../review/stale.ts'
import type { Finding } from '../types/finding.ts'
import { asRefusal, type GithubRefusal } from './github-refusal.ts'
import type { PullRequestPort } from './pull-request-port.ts'

/** What makes the plans, from what is posted at that moment. */
export interface Planner {
  threads(posted: Posted): Promise<ThreadPlan>
  /** `placed`: the findings that do have a comment now. */
  summary(posted: Posted, placed: ReadonlySet<Finding>): SummaryPlan
}

/** How posting ended. `refusal`: why it stopped before all was said. */
export interface ReviewResult {
  readonly stale?: Stale
  readonly refusal?: GithubRefusal
  /** Changes made on GitHub. */
  readonly changes: number
}

/** How often everything is looked at anew after an answer that never came: what was sent may be there. */
const mostLooks = 3
/** So many changes are made before the head is looked at again. */
const changesPerLook = 10

/**
 * Brings a pull request in line with a run: looks, plans, writes. Without a change to make it only looks. An answer that does not come is
 * followed by another look, so that nothing is said twice; a refusal ends it, and what was said until then stays. Where only the comments at
 * their places cannot be had, the summary tells everything.
 */
export async function postReview(port: PullRequestPort, planner: Planner, author: Author): Promise<ReviewResult> {
  const ledger: Ledger = { changes: 0, tried: 0, sinceLook: 0, stage: 'look' }
  for (let looks = 1; ; looks += 1) {
    try {
      const stale = await bringInLine(port, planner, author, ledger)
      return { ...(stale === undefined ? {} : { stale }), changes: ledger.changes }
    } catch (error: unknown) {
      const refusal = asRefusal(error)
      if (refusal.kind === 'unreachable' && looks < mostLooks && ledger.tried > 0) continue
      if (ledger.stage === 'comments' && !isFinal(refusal)) await summariseAll(port, planner, author, ledger)
      return { refusal, changes: ledger.changes }
    }
  }
}

/** Whether the next request would be refused for the same reason. */
function isFinal({ kind }: GithubRefusal): boolean {
  return kind === 'forbidden' || kind === 'missing' || kind === 'locked' || kind === 'limited'
}

interface Ledger {
  changes: number
  /** Those that got no answer included. */
  tried: number
  sinceLook: number
  /** What was being done last. */
  stage: 'look' | 'comments' | 'summary'
}

async function bringInLine(port: PullRequestPort, planner: Planner, author: Author, ledger: Ledger): Promise<Stale | undefined> {
  ledger.stage = 'look'
  const posted = await port.look()
  const stale = findStale(posted, author)
  if (stale !== undefined) return stale
  const change = openChanges(port, author, ledger)
  try {
    ledger.stage = 'comments'
    const plan = await planner.threads(posted)
    const placed = new Set(plan.placed)
    for (const finding of await say(plan, change, author, port)) placed.delete(finding)
    for (const { id, body } of plan.edits) await change(() => port.editThread(id, body), 'gone')
    for (const id of plan.removals) await change(() => port.removeThread(id), 'gone')
    for (const { node, as } of plan.hides) await change(() => port.hide(node, as), 'gone')
    ledger.stage = 'summary'
    await summarise(planner.summary(posted, placed), change, port)
    return undefined
  } catch (error: unknown) {
    if (error instanceof Overtaken) return 'newer-push'
    throw error
  }
}

/** The rung below: why the one above could not be had has been told already. */
async function summariseAll(port: PullRequestPort, planner: Planner, author: Author, ledger: Ledger): Promise<void> {
  try {
    const posted = await port.look()
    if (findStale(posted, author) !== undefined) return
    await summarise(planner.summary(posted, new Set()), openChanges(port, author, ledger), port)
  } catch (error: unknown) {
    if (!(error instanceof Overtaken)) asRefusal(error)
  }
}

class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

/** Makes one change. `gone`: what it is about may have been deleted meanwhile, which is as good. */
type Change = (make: () => Promise<void>, tolerate?: 'gone') => Promise<void>

function openChanges(port: PullRequestPort, author: Author, ledger: Ledger): Change {
  return async (make, tolerate) => {
    if (ledger.sinceLook >= changesPerLook) {
      if ((await port.head()) !== author.head) throw new Overtaken()
      ledger.sinceLook = 0
    }
    ledger.sinceLook += 1
    ledger.tried += 1
    try {
      await make()
      ledger.changes += 1
    } catch (error: unknown) {
      const { kind } = asRefusal(error)
      if (tolerate === undefined || kind !== 'missing') throw error
    }
  }
}

/** Posts what is new, and takes away what it replaces; gives the findings that GitHub took nowhere. */
async function say(plan: ThreadPlan, change: Change, author: Author, port: PullRequestPort): Promise<readonly Finding[]> {
  const lost: Finding[] = []
  const follow = async (planned: readonly Planned[]) => {
    for (const { replaces } of planned) if (replaces !== undefined) await change(() => port.removeThread(replaces), 'gone')
  }
  const aboutFile = async (planned: Planned) => {
    try {
      await change(() => port.commentOnFile(author.head, planned.onFile))
      await follow([planned])
    } catch (error: unknown) {
      if (asRefusal(error).kind !== 'rejected') throw error
      lost.push(planned.finding)
    }
  }
  const review = async (planned: ThreadPlan['review']): Promise<void> => {
    if (planned.length === 0) return
    const comments = planned.map(({ comment }) => comment)
    try {
      await change(() => port.review(author.head, reviewBody(comments, author), comments))
      await follow(planned)
    } catch (error: unknown) {
      const { kind } = asRefusal(error)
      const [only] = planned
      const half = planned.length >> 1
      // GitHub does not say which one it did not take, nor how many it would have.
      if (kind !== 'rejected' && (kind !== 'crowded' || half === 0)) throw error
      if (half === 0 && only !== undefined) await aboutFile(only)
      else for (const part of [planned.slice(0, half), planned.slice(half)]) await review(part)
    }
  }
  await review(plan.review)
  for (const planned of plan.files) await aboutFile(planned)
  return lost
}

function reviewBody(comments: readonly LineComment[], author: Author): string {
  const words = `Kubelatch has ${count(comments.length, 'comment')} on ${codeSpan(author.head.slice(0, 7))}.`
  return `${writeMarker({ kind: 'review', ...author, digest: digestOf(words) })}\n${words}`
}

async function summarise({ create, edit, removals }: SummaryPlan, change: Change, port: PullRequestPort): Promise<void> {
  for (const id of removals) await change(() => port.removeComment(id), 'gone')
  if (edit !== undefined) await change(() => port.editComment(edit.id, edit.body), 'gone')
  if (create !== undefined) await change(() => port.comment(create))
}
