import { createHash } from 'node:crypto'
import { sortFindings, worstFirst } from '../formats/sorted.ts'
import type { Connection } from '../github/connection.ts'
import type { ActionInputs } from '../github/inputs.ts'
import { openPullRequest } from '../github/pull-request.ts'
import { tellRefusal } from '../publish/github-refusal.ts'
import { postReview, type ReviewResult } from '../publish/post-review.ts'
import type { Author } from '../review/comment-body.ts'
import type { EventTrigger, PullRequestEvent } from '../trigger/event.ts'
import type { Finding } from '../types/finding.ts'
import { type Text, text } from '../types/text.ts'
import { openPlanner } from './review-planner.ts'
import type { Surroundings } from './surroundings.ts'
import type { Talk, TalkNote } from './talk-to-github.ts'

/** Makes the conversations of a pull request say what this run has found, and tells how that went. */
export async function reviewPullRequest(
  talk: Talk,
  event: EventTrigger & PullRequestEvent,
  connection: Connection,
): Promise<readonly TalkNote[]> {
  const { verdict, inputs, surroundings, repository } = talk
  const { environment } = surroundings
  const port = openPullRequest(connection, event.number)
  const author = authorOf(event, inputs, environment)
  const planner = openPlanner({
    report: verdict.report,
    options: verdict.options,
    told: toldFindings(talk),
    ...(verdict.checked === undefined ? {} : { checked: verdict.checked }),
    event,
    author,
    commenting: inputs.comment,
    most: inputs.reviewComments,
    page: pageOf(event, environment),
    objects: repository.objects,
    port,
  })
  const result = await postReview(port, planner, author)
  const calls = connection.calls()
  return [
    ...tellResult(result, event),
    { told: text`The review took ${calls} ${[calls === 1 ? 'call' : 'calls']} of GitHub's API.`, fine: true },
  ]
}

/** What may have a comment of its own: new errors and warnings, worst first. A notice is advice, and never a conversation (decision 6). */
function toldFindings({ verdict: { report, options } }: Talk): readonly Finding[] {
  const { counted } = sortFindings(report, options)
  return worstFirst(counted.filter(({ status, severity }) => status === 'new' && severity !== 'notice'))
}

function tellResult({ stale, refusal, changes }: ReviewResult, event: EventTrigger & PullRequestEvent): readonly TalkNote[] {
  if (refusal !== undefined) {
    const isFork = event.event === 'pull_request' && event.head.repository !== event.repository
    const what = changes === 0 ? text`The pull request got no comments` : text`The pull request did not get all of its comments`
    return [{ told: tellRefusal(what, refusal, 'pull-requests: write', isFork), fine: false }]
  }
  const told: Readonly<Record<NonNullable<ReviewResult['stale']>, Text>> = {
    closed: text`The pull request is closed: nothing is said there any more.`,
    'newer-push': text`The pull request has got another push, whose run will say what is so now.`,
    'newer-run': text`A newer run has already said what is so now.`,
  }
  return stale === undefined ? [] : [{ told: told[stale], fine: true }]
}

function authorOf(event: PullRequestEvent, inputs: ActionInputs, environment: Surroundings['environment']): Author {
  const number = (name: string) => Number(/^\d{1,15}$/.exec(environment[name] ?? '')?.[0] ?? 0)
  return {
    owner: ownerOf(inputs.commentId, environment),
    head: event.head.commit,
    run: { id: number('GITHUB_RUN_ID'), attempt: number('GITHUB_RUN_ATTEMPT') },
  }
}

/**
 * Whose comments these are: what a person says in `comment-id`, else the workflow's file, the job, its matrix and, where a job has several
 * steps of ours, the step. 12 hex digits. The runner names a step without an id `__name`, the next of the same action `__name_2`.
 */
export function ownerOf(commentId: string | undefined, environment: Surroundings['environment']): string {
  const { GITHUB_WORKFLOW_REF = '', GITHUB_WORKFLOW = '', GITHUB_JOB = '', GITHUB_ACTION = '' } = environment
  const isMatrix = commentId === undefined || commentId === 'null' || commentId.startsWith('{')
  const workflow = /^[^/]+\/[^/]+\/([^@]+)@/.exec(GITHUB_WORKFLOW_REF)?.[1] ?? GITHUB_WORKFLOW
  const step = GITHUB_ACTION.startsWith('__') ? (/_\d+$/.exec(GITHUB_ACTION)?.[0] ?? '') : GITHUB_ACTION
  const matrix = commentId === undefined || commentId === 'null' ? '' : commentId.replace(/\s+/g, '')
  const parts = isMatrix ? ['job', workflow, GITHUB_JOB, matrix, step] : ['id', commentId]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)
}

function pageOf(event: EventTrigger, environment: Surroundings['environment']): string | undefined {
  const { GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '' } = environment
  if (!/^\d+$/.test(id)) return undefined
  return `${event.serverUrl}/${event.repository}/actions/runs/${id}${/^\d+$/.test(attempt) ? `/attempts/${attempt}` : ''}`
}
