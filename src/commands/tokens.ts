import { loadPolicy } from '../policy/load-policy.ts'
import { tokenRules } from '../policy/token-rules.ts'
import { catalogue } from '../rules/catalogue.ts'
import { openFiles } from '../tree/files.ts'
import type { Policy } from '../types/policy.ts'
import { UserError } from '../types/user-error.ts'
import { namePaths } from './check.ts'
import { closing } from './closing.ts'
import { execute } from './execute.ts'
import type { CheckFlags } from './options.ts'
import { projectRoot } from './project-root.ts'
import { diskReader } from './read-policy.ts'
import type { Surroundings } from './surroundings.ts'

export interface TokensFlags extends CheckFlags {
  readonly history?: boolean
  readonly all?: boolean
  readonly state?: string
}

/** The rules that speak of credentials. */
export const credentialRules = catalogue.filter((rule) => tokenRules.has(rule.id))

/** `tokens [PATH...]`: credentials alone, in files as they lie; with `--history` `tokens [REF...]`, in every commit that the refs reach. */
export async function tokens(args: readonly string[], flags: TokensFlags, surroundings: Surroundings): Promise<0 | 1 | 2> {
  if (flags.history === true) return (await import('./tokens-history.ts')).tokensHistory(args, flags, surroundings)
  for (const [flag, given] of [
    ['--all', flags.all],
    ['--state', flags.state],
  ] as const) {
    if (given !== undefined && given !== false)
      throw new UserError(`${flag} is about the history.`, { hint: `Add --history, or leave out ${flag}.`, status: 3 })
  }
  const { directory } = surroundings
  const root = projectRoot(directory)
  const after = openFiles(args.length === 0 ? ['.'] : args, { directory, root, standardInput: surroundings.standardInput })
  const policy = withoutEngine(await loadPolicy({ rules: catalogue, read: diskReader(root, flags, surroundings) }))
  const trees = { after, names: { after: namePaths(args) } }
  return closing(after, () => execute({ trees, policy, rules: credentialRules }, flags, surroundings))
}

/** No schema is asked for. */
export function withoutEngine(policy: Policy): Policy {
  return { ...policy, schemaEngine: 'embedded' }
}
