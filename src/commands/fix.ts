import { mendAll } from '../fixes/mend-all.ts'
import { guardLog } from '../formats/visible.ts'
import { setFlags } from '../policy/flags.ts'
import { loadPolicy } from '../policy/load-policy.ts'
import { writeStream } from '../publish/write-outputs.ts'
import { catalogue } from '../rules/catalogue.ts'
import type { RunResult } from '../run.ts'
import { openFiles } from '../tree/files.ts'
import type { Policy } from '../types/policy.ts'
import type { Tree } from '../types/tree.ts'
import { UserError } from '../types/user-error.ts'
import { closing } from './closing.ts'
import { type CheckFlags, policyFlags } from './options.ts'
import { projectRoot } from './project-root.ts'
import { diskReader } from './read-policy.ts'
import { runCheck } from './run-check.ts'
import type { Surroundings } from './surroundings.ts'
import { tellFixes } from './tell-fixes.ts'
import { writeBack } from './write-back.ts'

export interface FixFlags extends CheckFlags {
  readonly dryRun?: boolean
}

/** How often files may be checked again in one round. */
const proofs = 200

/**
 * `fix [--dry-run] [PATH...]`: applies proven fixes to files on disk, again and again until none is left. A fix that leaves its finding, or
 * adds another, is not applied. The status is that of what is left: 1 where something that fails a check is, 2 where a file could not be written.
 */
export async function fix(paths: readonly string[], flags: FixFlags, surroundings: Surroundings): Promise<0 | 1 | 2> {
  if (paths.includes('-')) throw new UserError('Standard input cannot be fixed in place.', { hint: 'Name files or folders.', status: 3 })
  const root = projectRoot(surroundings.directory)
  const tree = openFiles(paths.length === 0 ? ['.'] : paths, { directory: surroundings.directory, root })
  const loaded = await loadPolicy({ rules: catalogue, read: diskReader(root, flags, surroundings) })
  const policy = setFlags(loaded, policyFlags(flags))
  return closing(tree, async () => {
    const check = (after: Tree) =>
      runCheck({ trees: { after, names: { after: 'files' } }, policy, loaded, kubeconform: flags.kubeconform, proofs }, surroundings)
    const { mended, left } = await mendAll(tree, check)
    const { written, failures } = flags.dryRun === true ? { written: mended, failures: [] } : await writeBack(root, mended)
    await writeStream(surroundings.stdout, tellFixes(written, left.report, flags.dryRun === true))
    for (const { message, hint } of failures) surroundings.stderr.write(guardLog(`kubelatch: ${message}\n${hint}\n`))
    const status = statusOf(left, policy)
    return failures.length > 0 && status === 0 ? 2 : status
  })
}

function statusOf({ report }: RunResult, { onIncomplete }: Policy): 0 | 1 | 2 {
  if (report.outcome === 'failed') return 1
  return report.outcome === 'incomplete' && onIncomplete === 'fail' ? 2 : 0
}
