import { sortFindings, worstFirst } from '../../formats/sorted.ts'
import type { Connection } from '../../github/connection.ts'
import type { ActionInputs } from '../../github/inputs.ts'
import { openPullRequest } from '../../github/pull-request.ts'
import { type ReadOnly, tellRefusal } from '../../publish/github-refusal.ts'
import { postReview, type ReviewResult } from '../../publish/post-review.ts'
import type { Author } from '../../review/comment-body.ts'
import type { EventTrigger, PullRequestEvent } from '../../trigger/event.ts'
import type { Finding } from '../../types/finding.ts'
import { type Text, text } from '../../types/text.ts'
import type { Surroundings } from '../surroundings.ts'
import { openPlanner } from './review-planner.ts'
import { ownerOf, pageOf, runOf } from './run-identity.ts'
import type { Talk, TalkNote } from './talk.ts'

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
    ...tellResult(result, event, environment),
    { told: text`The review took ${calls} ${[calls === 1 ? 'call' : 'calls']} of GitHub's API.`, fine: true },
  ]
}

/** What may have a comment of its own: new errors and warnings, worst first. A notice is advice, and never a conversation (decision 6). */
function toldFindings({ verdict: { report, options } }: Talk): readonly Finding[] {
  const { counted } = sortFindings(report, options)
  return worstFirst(counted.filter(({ status, severity }) => status === 'new' && severity !== 'notice'))
}

function tellResult(
  { stale, refusal, changes }: ReviewResult,
  event: EventTrigger & PullRequestEvent,
  environment: Surroundings['environment'],
): readonly TalkNote[] {
  if (refusal !== undefined) {
    const what = changes === 0 ? text`The pull request got no comments` : text`The pull request did not get all of its comments`
    return [{ told: tellRefusal(what, refusal, 'pull-requests: write', readerOf(event, environment)), fine: false }]
  }
  const told: Readonly<Record<NonNullable<ReviewResult['stale']>, Text>> = {
    closed: text`The pull request is closed: nothing is said there any more.`,
    'newer-push': text`The pull request has got another push, whose run will say what is so now.`,
    'newer-run': text`A newer run has already said what is so now.`,
  }
  return stale === undefined ? [] : [{ told: told[stale], fine: true }]
}

/** With `pull_request_target` the token is that of the base, whoever the change is from. */
function readerOf(event: EventTrigger & PullRequestEvent, environment: Surroundings['environment']): ReadOnly | undefined {
  if (event.event !== 'pull_request') return undefined
  if (environment.GITHUB_ACTOR === 'dependabot[bot]') return 'dependabot'
  return event.head.repository === event.repository ? undefined : 'fork'
}

function authorOf(event: PullRequestEvent, inputs: ActionInputs, environment: Surroundings['environment']): Author {
  return { owner: ownerOf(inputs.commentId, environment), head: event.head.commit, run: runOf(environment) }
}
