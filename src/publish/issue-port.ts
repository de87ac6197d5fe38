import type { PostedIssue } from '../review/audit-issue.ts'

/** The issues of a repository. Each call that GitHub does not do rejects with a {@link import('./github-refusal.ts').GithubRefusal}. */
export interface IssuePort {
  /** Issues that may be ours, and whether anybody can read them. */
  look(): Promise<{ readonly isPublic: boolean; readonly issues: readonly PostedIssue[] }>
  create(title: string, body: string): Promise<void>
  edit(number: number, change: { readonly body?: string; readonly open: boolean }): Promise<void>
}
