import { openIssues } from '../../github/audit-issues.ts'
import type { Connection } from '../../github/connection.ts'
import { tellRefusal } from '../../publish/github-refusal.ts'
import { postAudit } from '../../publish/post-audit.ts'
import { sameLines } from '../../review/line-map.ts'
import { linkTo } from '../../review/links.ts'
import { text } from '../../types/text.ts'
import { ownerOf, pageOf, runOf } from './run-identity.ts'
import type { Talk, TalkNote } from './talk.ts'

/** Keeps the one issue of an audit true, and tells how that went. A run that looked at nothing has nothing to say. */
export async function fileAuditIssue({ verdict, event, inputs, surroundings }: Talk, connection: Connection): Promise<readonly TalkNote[]> {
  const { report, options, checked } = verdict
  const { environment, today } = surroundings
  if (checked === undefined) return []
  const refusal = await postAudit(openIssues(connection), {
    report,
    options,
    link: linkTo(options.blobs, () => sameLines),
    page: pageOf(event, environment),
    commit: event.commit,
    owner: ownerOf(inputs.commentId, environment),
    run: runOf(environment),
    today,
  })
  const calls = connection.calls()
  return [
    ...(refusal === undefined ? [] : [{ told: tellRefusal(text`The audit has no issue`, refusal, 'issues: write'), fine: false }]),
    { told: text`The issue took ${calls} ${[calls === 1 ? 'call' : 'calls']} of GitHub's API.`, fine: true },
  ]
}
