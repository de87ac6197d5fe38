import { listed, type Text, text, untrusted } from '../types/text.ts'

/**
 * Why GitHub did not do what it was asked. `forbidden`: the token may not. `missing`: what it is about is not there, or not to be seen by this
 * token. `locked`: nobody may write there any more. `rejected`: it would not take what was sent. `limited`: too much was asked for. `unreachable`: no answer that can be used.
 */
export type RefusalKind = 'forbidden' | 'missing' | 'locked' | 'rejected' | 'limited' | 'unreachable'

/** A request to GitHub that came to nothing: told, and never the end of a run. */
export class GithubRefusal extends Error {
  override readonly name = 'GithubRefusal'
  readonly kind: RefusalKind
  /** A sentence part: `GitHub answered 403`. */
  readonly told: Text
  /** Permissions as a workflow writes them, of which all are needed: `pull-requests: write`. Empty where GitHub does not say. */
  readonly permissions: readonly string[]
  constructor(kind: RefusalKind, told: Text, permissions: readonly string[] = []) {
    super(`GitHub: ${kind}`)
    this.kind = kind
    this.told = told
    this.permissions = permissions
  }
}

/** Anything thrown as a refusal. What we do not know is a defect, and is thrown on. */
export function asRefusal(error: unknown): GithubRefusal {
  if (error instanceof GithubRefusal) return error
  throw error
}

/** One sentence about a rung that was dropped, and what to do: `what` was to be done, `needs` the permission that it takes. */
export function tellRefusal(what: Text, refusal: GithubRefusal, needs: string, fork: boolean): Text {
  const { kind, told } = refusal
  const permissions = refusal.permissions.length > 0 ? refusal.permissions : [needs]
  if (kind === 'forbidden' || kind === 'missing') {
    const give = text`Give the job the permission ${listed(permissions.map(untrusted))}.`
    const why = fork
      ? text` The change comes from a fork, whose token can only read whatever the workflow permits: the README shows a workflow for forks.`
      : text` ${give}`
    return text`${what}: ${told}.${why} The verdict, the annotations and the summary stand.`
  }
  const next = { locked: text``, rejected: text``, limited: text` Run the job again later.`, unreachable: text` Run the job again.` }[kind]
  return text`${what}: ${told}.${next} The verdict, the annotations and the summary stand.`
}
