import { listed, type Text, text, untrusted } from '../types/text.ts'

/**
 * Why GitHub did not do what it was asked. `forbidden`: the token may not. `missing`: what it is about is not there, or not to be seen by this
 * token. `locked`: nobody may write there any more. `rejected`: it would not take what was sent. `crowded`: it would
 * take less at a time. `limited`: too much was asked for. `unreachable`: no answer that can be used.
 */
export type RefusalKind = 'forbidden' | 'missing' | 'locked' | 'rejected' | 'crowded' | 'limited' | 'unreachable'

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

/** Whose changes get a token that can only read, whatever the workflow permits (https://docs.github.com/en/actions/reference/security/secure-use). */
export type ReadOnly = 'fork' | 'dependabot'

const readers: Readonly<Record<ReadOnly, Text>> = {
  fork: text`The change comes from a fork, whose token can only read whatever the workflow permits: the README shows a workflow for forks.`,
  dependabot: text`The run is Dependabot's, whose token can only read whatever the workflow permits.`,
}

/** One sentence about a rung that was dropped, and what to do: `what` was to be done, `needs` the permission that it takes. */
export function tellRefusal(what: Text, refusal: GithubRefusal, needs: string, reader?: ReadOnly): Text {
  const { kind, told } = refusal
  const permissions = refusal.permissions.length > 0 ? refusal.permissions : [needs]
  if (kind === 'forbidden' || kind === 'missing') {
    const why = reader === undefined ? text`Give the job the permission ${listed(permissions.map(untrusted))}.` : readers[reader]
    return text`${what}: ${told}. ${why} The verdict, the annotations and the summary stand.`
  }
  const later = text` Run the job again later.`
  const next = { locked: text``, rejected: text``, crowded: later, limited: later, unreachable: text` Run the job again.` }[kind]
  return text`${what}: ${told}.${next} The verdict, the annotations and the summary stand.`
}
