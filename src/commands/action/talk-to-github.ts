import { markdownText } from '../../formats/markdown-voice.ts'
import { plainText } from '../../formats/render-text.ts'
import { apiUrlOf, type Connection, openConnection } from '../../github/connection.ts'
import type { ActionInputs } from '../../github/inputs.ts'
import { appendStepSummary } from '../../publish/step-summary.ts'
import type { EventTrigger } from '../../trigger/event.ts'
import { type Text, text, untrusted } from '../../types/text.ts'
import type { Surroundings } from '../surroundings.ts'
import { wordsOf } from '../tell-failure.ts'
import type { Talk, TalkNote } from './talk.ts'

/** The way to GitHub, where this run has something to say there; else why not, or nothing. */
export type TalkLine = { readonly connection: Connection } | { readonly silent: Text } | undefined

/**
 * Opens the way to GitHub before anything is checked: its libraries take as long to load as many a check, and are loaded while git is waited
 * for. Nothing is asked yet.
 */
export function openTalkLine(event: EventTrigger, inputs: ActionInputs, { environment }: Surroundings): TalkLine {
  const isReview = event.kind === 'pull-request' && inputs.comment !== 'never'
  const isAudit = event.kind === 'whole' && inputs.issue === 'auto'
  if (!isReview && !isAudit) return undefined
  if (event.kind === 'whole' && event.elsewhere !== undefined) {
    return {
      silent: text`The issue of the audit is about the default branch, and this is ${untrusted(event.elsewhere)}: it stays as it is.`,
    }
  }
  if (inputs.token === undefined) return { silent: text`Nothing is said on GitHub: the input token is empty.` }
  const apiUrl = apiUrlOf(environment)
  if (apiUrl === undefined) return { silent: text`Nothing is said on GitHub: GITHUB_API_URL names no API.` }
  const connection = openConnection({ apiUrl, token: inputs.token, repository: event.repository })
  connection.prepare()
  return { connection }
}

/**
 * The last rung (decision 5): the review of a pull request, or the issue of an audit. Whatever happens here is told and changes nothing of the
 * verdict, which is out.
 */
export async function talkToGithub(line: TalkLine, talk: Talk): Promise<void> {
  const { runner } = talk
  try {
    for (const { told, fine } of await speak(line, talk)) {
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

async function speak(line: TalkLine, talk: Talk): Promise<readonly TalkNote[]> {
  if (line === undefined) return []
  if ('silent' in line) return [{ told: line.silent, fine: true }]
  const { event } = talk
  if (event.kind === 'pull-request') {
    const { reviewPullRequest } = await import('./review-pull-request.ts')
    return reviewPullRequest(talk, event, line.connection)
  }
  const { fileAuditIssue } = await import('./file-audit-issue.ts')
  return fileAuditIssue(talk, line.connection)
}
