import type { FileComment, Hiding, LineComment } from '../review/operations.ts'
import type { ChangedFile } from '../review/patch.ts'
import type { Posted } from '../review/posted.ts'

/** A pull request on GitHub. Each call that GitHub does not do rejects with a {@link import('./github-refusal.ts').GithubRefusal}. */
export interface PullRequestPort {
  /** Its state, threads and comments as they are now. */
  look(): Promise<Posted>
  /** The commit of its head now. */
  head(): Promise<string>
  /** The files of its diff that lie, or lay, at these paths, and maybe others. */
  files(paths: ReadonlySet<string>): Promise<readonly ChangedFile[]>
  /** A content by git's id. */
  blob(id: string): Promise<Uint8Array>
  /** All of the comments or none. */
  review(commit: string, body: string, comments: readonly LineComment[]): Promise<void>
  commentOnFile(commit: string, comment: FileComment): Promise<void>
  editThread(id: number, body: string): Promise<void>
  removeThread(id: number): Promise<void>
  hide(node: string, as: Hiding): Promise<void>
  comment(body: string): Promise<void>
  editComment(id: number, body: string): Promise<void>
  removeComment(id: number): Promise<void>
}
