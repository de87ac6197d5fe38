import { markdownText } from '../formats/markdown-voice.ts'
import { plainText } from '../formats/render-text.ts'
import { openConnection } from '../github/connection.ts'
import type { ActionInputs } from '../github/inputs.ts'
import { appendStepSummary } from '../publish/step-summary.ts'
import type { Repository } from '../tree/repository.ts'
import type { EventTrigger } from '../trigger/event.ts'
import { type Text, text } from '../types/text.ts'
import type { Runner } from './runner.ts'
import type { Surroundings } from './surroundings.ts'
import { wordsOf } from './tell-failure.ts'
import type { Verdict } from './verdict-of-event.ts'

/** A run whose verdict is out, as far as what is said on GitHub depends on it. */
export interface Talk {
  readonly verdict: Verdict
  readonly event: EventTrigger
  readonly inputs: ActionInputs
  readonly repository: Repository
  readonly surroundings: Surroundings
  readonly runner: Runner
}

/** What a person should know of how it went: `fine` for the log alone. */
export interface TalkNote {
  readonly told: Text
  readonly fine: boolean
}

/**
 * The last rung (decision 5): the review of a pull request, or the issue of an audit. Whatever happens here is told and changes nothing of the
 * verdict, which is out.
 */
export async function talkToGithub(talk: Talk): Promise<void> {
  const { runner } = talk
  try {
    for (const { told, fine } of await speak(talk)) {
      if (fine) runner.log.line(plainText(told))
      else {
        runner.log.warning(plainText(told))
        if (runner.summary !== undefined) await appendStepSummary(runner.summary, `\n> ${markdownText(told)}\n`)
      }
    }
  } catch (error: unknown) {
    const [, ...frames] = wordsOf(error)
    const told = 'Not all could be said on GitHub, by a defect of Kubelatch. The verdict stands. Please report it with these lines.'
    runner.log.warning([told, ...frames].join('\n'))
  }
}

async function speak(talk: Talk): Promise<readonly TalkNote[]> {
  const { event, inputs } = talk
  const isReview = event.kind === 'pull-request' && inputs.comment !== 'never'
  const isAudit = event.kind === 'whole' && inputs.issue === 'auto'
  if (!isReview && !isAudit) return []
  if (inputs.token === undefined) {
    return [{ told: text`Nothing is said on GitHub: the input token is empty.`, fine: true }]
  }
  const apiUrl = apiUrlOf(talk.surroundings.environment)
  if (apiUrl === undefined) return [{ told: text`Nothing is said on GitHub: GITHUB_API_URL names no API.`, fine: true }]
  const connection = openConnection({ apiUrl, token: inputs.token, repository: event.repository })
  if (event.kind === 'pull-request') {
    const { reviewPullRequest } = await import('./review-pull-request.ts')
    return reviewPullRequest(talk, event, connection)
  }
  const { fileAuditIssue } = await import('./file-audit-issue.ts')
  return fileAuditIssue(talk, connection)
}

/** GitHub sets it in every job; on GitHub Enterprise Server it ends in `/api/v3`. */
function apiUrlOf({ GITHUB_API_URL: url = '' }: Surroundings['environment']): string | undefined {
  return /^https?:\/\/[^/?#@\s]+(?:\/[\w./-]*)?$/.test(url) ? url.replace(/\/+$/, '') : undefined
}
