import { mendAll } from '../../fixes/mend-all.ts'
import { guardLog } from '../../formats/visible.ts'
import { literally } from '../../plan/candidates.ts'
import { setFlags } from '../../policy/flags.ts'
import { loadPolicy } from '../../policy/load-policy.ts'
import { exitStatus } from '../../publish/failure.ts'
import { catalogue } from '../../rules/catalogue.ts'
import { openFiles } from '../../tree/files.ts'
import type { Tree, Trees } from '../../types/tree.ts'
import { UserError } from '../../types/user-error.ts'
import { type CheckFlags, policyFlags } from '../options.ts'
import { handOut } from '../print.ts'
import { projectRoot } from '../project-root.ts'
import { diskReader, fileReader } from '../read-policy.ts'
import { runCheck } from '../run-check.ts'
import type { Surroundings } from '../surroundings.ts'
import { tellFixes } from './tell-fixes.ts'
import { writeBack } from './write-back.ts'

export interface FixFlags extends CheckFlags {
  readonly dryRun?: boolean
  /** A revision: what the working tree changes against it is fixed, by the policy that stands there. */
  readonly base?: string
}

/** How often files may be checked again in one round. */
const proofs = 200

/**
 * `fix [--dry-run] [--base REV] [PATH...]`: applies proven fixes to files on disk, again and again until none is left. A fix that leaves its
 * finding, or adds another, is not applied. The status is that of what is left: 1 where something that fails a check is, 2 where a file could
 * not be written.
 */
export async function fix(paths: readonly string[], flags: FixFlags, surroundings: Surroundings): Promise<0 | 1 | 2> {
  if (paths.includes('-')) throw new UserError('Standard input cannot be fixed in place.', { hint: 'Name files or folders.', status: 3 })
  const root = projectRoot(surroundings.directory)
  const { trees, read, narrowed, close } = await openSides(root, paths, flags, surroundings)
  try {
    const loaded = await loadPolicy({ rules: catalogue, read })
    const policy = { ...setFlags(loaded, policyFlags(flags)), ...narrowed }
    const check = (after: Tree) =>
      runCheck({ trees: { ...trees, after }, policy, loaded, kubeconform: flags.kubeconform, proofs }, surroundings)
    const { mended, left } = await mendAll(trees.after, check)
    const { written, failures } = flags.dryRun === true ? { written: mended, failures: [] } : await writeBack(root, mended)
    const told = guardLog(tellFixes(written, left.report, flags.dryRun === true, failures.length))
    const unprinted = await handOut([{ content: told }], surroundings)
    for (const { message, hint } of failures) surroundings.stderr.write(guardLog(`kubelatch: ${message}\n${hint}\n`))
    return exitStatus(left.report.outcome, [...failures, ...unprinted], policy.onIncomplete)
  } finally {
    await close()
  }
}

interface Sides {
  readonly trees: Trees
  /** Reads a policy's files where decision 4 has them. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>
  readonly narrowed: { readonly narrowed?: readonly string[] }
  close(): Promise<void>
}

async function openSides(root: string, paths: readonly string[], flags: FixFlags, surroundings: Surroundings): Promise<Sides> {
  const { directory, environment } = surroundings
  const disk = diskReader(root, flags, surroundings)
  const named = openFiles(paths.length === 0 ? ['.'] : paths, { directory, root })
  if (flags.base === undefined)
    return { trees: { after: named, names: { after: 'files' } }, read: disk, narrowed: {}, close: () => named.close() }
  const narrowed = (await named.entries()).map(({ path }) => literally(path))
  await named.close()
  const { resolveDiff } = await import('../../trigger/resolve-diff.ts')
  const opened = await resolveDiff({ base: flags.base, staged: false, directory, environment })
  const { before = opened.trees.after, after, names } = opened.trees
  return {
    trees: { before, after, names },
    read: flags.config === undefined ? fileReader(before) : disk,
    // Without a pattern everything would be meant.
    narrowed: { narrowed: narrowed.length === 0 ? ['!**'] : narrowed },
    close: () => opened.close(),
  }
}
