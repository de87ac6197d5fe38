import { loadPolicy } from '../../policy/load-policy.ts'
import { catalogue } from '../../rules/catalogue.ts'
import { openFiles } from '../../tree/files.ts'
import { UserError } from '../../types/user-error.ts'
import { namePaths } from '../check.ts'
import { closing } from '../closing.ts'
import { execute } from '../execute.ts'
import type { TokensFlags } from '../options.ts'
import { projectRoot } from '../project-root.ts'
import { diskReader } from '../read-policy.ts'
import type { Surroundings } from '../surroundings.ts'
import { credentialRules, withoutEngine } from './credential-rules.ts'

/** `tokens [PATH...]`: credentials alone, in files as they lie; with `--history` `tokens [REF...]`, in every commit that the refs reach. */
export async function tokens(args: readonly string[], flags: TokensFlags, surroundings: Surroundings): Promise<0 | 1 | 2> {
  if (flags.history === true) return (await import('./history.ts')).tokensHistory(args, flags, surroundings)
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
