import { type AuditRequest, planAudit } from '../review/audit-issue.ts'
import { asRefusal, type GithubRefusal } from './github-refusal.ts'
import type { IssuePort } from './issue-port.ts'

/** Brings the issue of an audit in line with it; gives why it could not be. */
export async function postAudit(port: IssuePort, request: Omit<AuditRequest, 'issues' | 'isPublic'>): Promise<GithubRefusal | undefined> {
  try {
    const { create, edit, close } = planAudit({ ...request, ...(await port.look()) })
    if (edit !== undefined) await port.edit(edit.number, { body: edit.body, open: edit.open })
    if (create !== undefined) await port.create(create.title, create.body)
    for (const number of close) await port.edit(number, { open: false })
    return undefined
  } catch (error: unknown) {
    return asRefusal(error)
  }
}
