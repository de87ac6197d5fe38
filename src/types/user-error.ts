/**
 * A person's mistake (a path, a flag, a config): printed as one sentence and a hint, without a stack. Exit status 3 for usage, 2 otherwise.
 * Anything else that is thrown is a bug of ours.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** What to do about it. */
  readonly hint: string
  readonly status: 2 | 3
  constructor(message: string, options: { readonly hint: string; readonly status?: 2 | 3; readonly cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.hint = options.hint
    this.status = options.status ?? 2
  }
}
