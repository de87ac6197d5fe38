import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { coverPath } from '../findings/cover-report.ts'
import { combineFixes, type MendedFile } from '../fixes/combine.ts'
import { makeVisible } from '../formats/visible.ts'
import { setFlags } from '../policy/flags.ts'
import { loadPolicy } from '../policy/load-policy.ts'
import { exitStatus } from '../publish/failure.ts'
import { writeWholeFile } from '../publish/write-file.ts'
import { catalogue } from '../rules/catalogue.ts'
import type { RunResult } from '../run.ts'
import { openFiles } from '../tree/files.ts'
import { overlay } from '../tree/overlay.ts'
import type { Tree } from '../types/tree.ts'
import { UserError } from '../types/user-error.ts'
import { closing } from './closing.ts'
import { type CheckFlags, policyFlags } from './options.ts'
import { handOut } from './print.ts'
import { projectRoot } from './project-root.ts'
import { diskReader } from './read-policy.ts'
import { runCheck } from './run-check.ts'
import type { Surroundings } from './surroundings.ts'
import { tellFixes } from './tell-fixes.ts'

export interface FixFlags extends CheckFlags {
  readonly dryRun?: boolean
}

/** More rounds are not needed by anything that a person wrote. */
const mostRounds = 20
/** How often files may be checked again in one round. */
const proofs = 200

/**
 * `fix [--dry-run] [PATH...]`: applies proven fixes to files on disk, again and again until none is left. A fix that leaves its finding, or
 * adds another, is not applied. The status is that of what is left: 1 where something that fails a check is.
 */
export async function fix(paths: readonly string[], flags: FixFlags, surroundings: Surroundings): Promise<0 | 1 | 2> {
  if (paths.includes('-')) throw new UserError('Standard input cannot be fixed in place.', { hint: 'Name files or folders.', status: 3 })
  const root = projectRoot(surroundings.directory)
  const tree = openFiles(paths.length === 0 ? ['.'] : paths, { directory: surroundings.directory, root })
  const loaded = await loadPolicy({ rules: catalogue, read: diskReader(root, flags, surroundings) })
  const policy = setFlags(loaded, policyFlags(flags))
  return closing(tree, async () => {
    const checkAgain = (after: Tree) =>
      runCheck({ trees: { after, names: { after: 'files' } }, policy, loaded, kubeconform: flags.kubeconform, proofs }, surroundings)
    const { mended, left } = await mendAll(tree, checkAgain)
    if (flags.dryRun !== true) for (const file of mended) await writeBack(root, file)
    const failures = await handOut([{ content: tellFixes(mended, left.report, flags.dryRun === true) }], surroundings)
    return exitStatus(left.report.outcome, failures, policy.onIncomplete)
  })
}

interface Mended {
  /** Each file as it was found and as it is left. */
  readonly mended: readonly MendedFile[]
  readonly left: RunResult
}

async function mendAll(tree: Tree, check: (tree: Tree) => Promise<RunResult>): Promise<Mended> {
  const done = new Map<string, MendedFile>()
  let result = await check(tree)
  for (let round = 0; round < mostRounds && result.fixes.length > 0; round++) {
    // Together first, as most fixes have nothing to do with each other; one of each file where that brings something new.
    const together = await lay(tree, done, combineFixes(result.fixes), check)
    const next = isBetter(together.result, result) ? together : await lay(tree, done, combineFixes(result.fixes, 1), check)
    if (!isBetter(next.result, result)) break
    for (const file of next.files) done.set(file.path, file)
    result = next.result
  }
  return { mended: [...done.values()], left: result }
}

function isBetter(next: RunResult, before: RunResult): boolean {
  const count = ({ report }: RunResult) => report.findings.filter(({ status }) => status === 'new').length
  return count(next) < count(before)
}

/** Lays more fixes over what is mended already, and checks all of it again. */
async function lay(
  tree: Tree,
  done: ReadonlyMap<string, MendedFile>,
  more: readonly MendedFile[],
  check: (tree: Tree) => Promise<RunResult>,
) {
  const files = more.map((file): MendedFile => {
    const before = done.get(file.path)
    return before === undefined ? file : { ...file, text: before.text, fixes: [...before.fixes, ...file.fixes] }
  })
  const all = new Map([...done, ...files.map((file) => [file.path, file] as const)])
  const edits = new Map([...all].map(([path, { fixed }]) => [path, Buffer.from(fixed)]))
  return { files, result: await check(overlay(tree, edits)) }
}

/** Writes a file back, unless somebody else has written to it in between. No link that a checkout holds is followed. */
async function writeBack(root: string, { path, text, fixed }: MendedFile): Promise<void> {
  const file = resolve(root, path)
  if ((await readFile(file, 'utf8')) !== text) {
    throw new UserError(`${makeVisible(coverPath(path))} was changed while it was checked: it was left alone.`, { hint: 'Run it again.' })
  }
  await writeWholeFile(file, fixed, root)
}
